//! What the coach asks, and what it gets to see: plain data, since it passes between two programs.

use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) enum Asked {
    /// What a log says; where one comes along it is read first.
    Log(Question),
    /// The plan of a text, beside the plan of a link.
    Text(String, String),
    /// What a line adds to a day of the plan of a link.
    Line(String, String, usize),
    /// What a file that comes along adds to what the device keeps.
    Open(DeviceData),
    /// A file of plans, given by their links, with what else is kept.
    Save(Vec<String>, DeviceData),
    /// A table of the plan of a link.
    Table(String),
}

/// What the device keeps besides plans, as its texts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) struct DeviceData {
    /// The answers to the self-checks.
    pub answers: String,
    /// What names of logs mean.
    pub names: String,
    /// Where the lifter trains and how far along they are.
    pub lifter: String,
    /// The records that could not be read and were set aside.
    pub set_aside: Vec<String>,
}

/// How a log is to be read and looked at.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) struct Question {
    /// Which columns of a table are what.
    pub mapping: Option<Columns>,
    /// Which sheet of a workbook, or file of an archive, from nought; where several hold a table.
    pub sheet: Option<usize>,
    /// It is added to the log that is open.
    pub join: bool,
    /// A last week that seems to be cut off is averaged all the same.
    pub cut_off: bool,
    /// Is the month first in `09/01/25`?
    pub month_first: Option<bool>,
    /// What names mean: the text of `NameChoices`, with what was said since at its end.
    pub choices: String,
    /// How many weeks are averaged; nothing: all.
    pub weeks: Option<u64>,
    /// Only the plan of this week is wanted: days since 1970 of one of its days.
    pub week: Option<i32>,
    /// The link of the plan through which the log is seen.
    pub plan: String,
    /// The day, since 1970.
    pub today: i32,
}

/// Which column is what, counted from nought.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(in crate::web) struct Columns {
    pub date: Option<usize>,
    pub exercise: Option<usize>,
    pub sets: Option<usize>,
    pub reps: Option<usize>,
    pub seconds: Option<usize>,
    pub kind: Option<usize>,
    pub done: Option<usize>,
    pub side: Option<usize>,
}

/// What comes back.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) enum Answer {
    /// It is being read: so many per cent are.
    Reading(u64),
    /// It is no log, and why.
    Refused(String),
    /// It was not read, and why: nothing is wrong with it, and it can be asked again. Only scripts say this.
    Failed(String),
    /// It is packed, or in an old encoding: the program that unpacks it is asked first.
    Packed,
    /// It holds plans of this product: the room for files opens it.
    Plans,
    /// Several sheets or files hold a table: these.
    Sheets(Vec<String>),
    /// A table whose columns nobody knows.
    Table(Table),
    /// Days and months could stand either way round, as in this date.
    Order(String),
    /// A log.
    Log(Box<Seen>),
    /// The plan of a week, as its link.
    Week(String),
    /// What a text says: its weeks, each by its name and as a link; the average of several, as a link, with what it leaves out;
    /// and what is said of its lines.
    Text { weeks: Vec<(String, String)>, average: Option<(String, Vec<(String, u64)>)>, lines: Vec<Said> },
    /// What a line adds, in words, and the plan with it, as a link; empty where it adds nothing. What must be answered first; and
    /// whether it is more than a line of a day.
    Line { plan: String, adds: String, questions: Vec<Doubt>, more: bool },
    /// The plans of a file, as links; what else is to be kept from now on; in words what of it is new; and in sentences what
    /// of the file could not be taken.
    Contents { plans: Vec<String>, kept: DeviceData, new: Vec<String>, left: Vec<String> },
    /// A file to be saved.
    File(String),
}

/// Something that cannot be known of a line.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) struct Doubt {
    pub why: String,
    /// What may be meant, each with the whole line as it would be then.
    pub choices: Vec<(String, String)>,
    /// A name that nobody knows, and the exercise it is most like.
    pub own: Option<String>,
    pub like: Option<String>,
}

/// What is said of a line of a text, or of a part of it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) struct Said {
    /// From one.
    pub line: usize,
    /// The part of the line, as written.
    pub part: String,
    pub kind: Kind,
    /// Why, in words; empty where it is passed over.
    pub why: String,
    /// What may stand in the place of the part.
    pub proposals: Vec<String>,
}

/// What kind of thing is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(in crate::web) enum Kind {
    /// It cannot stand in a plan.
    Fault,
    /// It cannot be known, and is not in the plan.
    Asked,
    /// It is in the plan as it seems to be meant.
    Guessed,
    /// It is in the plan as an exercise of one's own.
    ToName,
    /// It counts nothing.
    PassedOver,
}

/// A table without a known header.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) struct Table {
    pub columns: Vec<String>,
    pub samples: Vec<Vec<String>>,
    pub suggested: Columns,
}

/// A log as it is shown.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) struct Seen {
    pub app: Option<String>,
    pub days: Option<(String, String)>,
    pub sets: u64,
    pub warm_ups: u64,
    pub passed_over: u64,
    pub unread: u64,
    pub faults: Vec<String>,
    pub cut: Option<u64>,
    /// Sets that stand in it twice and count once.
    pub twice: u64,
    /// Days on which two logs that were joined both have sets.
    pub shared_days: u64,
    /// Kinds of sets that are not known, with their sets, which count.
    pub kinds: Vec<(String, u64)>,
    /// The apps of the logs that were added.
    pub joined: Vec<String>,
    /// Why nothing of it counts; empty where something does.
    pub nothing: String,
    /// Sets of names that wait for the user's word, and the most by which they could move the result, in hundredths of a point.
    pub waiting: (u64, u64),
    pub names: Vec<Name>,
    pub average: Option<AverageWeek>,
    pub trend: Vec<Point>,
    /// All that was said of names, in its shortest form.
    pub choices: String,
    /// What the plan wants as a posterior share, in per cent.
    pub target: u64,
}

/// A name of the log.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) struct Name {
    pub name: String,
    pub sets: u64,
    pub certainty: Certainty,
    /// What it means, in words; empty where nobody knows.
    pub means: String,
    /// The exercise of the catalogue that it means.
    pub exercise: Option<String>,
    /// Where nobody knows it, the exercises that are called most like it.
    pub like: Vec<String>,
    /// The most by which it could move the result, in hundredths of a point.
    pub moves: u64,
}

/// How surely a name means something.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(in crate::web) enum Certainty {
    Matched,
    Guessed,
    Unmatched,
    Chosen,
}

/// The average week.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) struct AverageWeek {
    pub first: String,
    pub last: String,
    pub trained: u64,
    pub gaps: usize,
    /// The Monday of the last week, which is left out because the log ends within it; empty where it is not.
    pub cut_off: String,
    /// Sets a week of exercises that are not known; empty for none.
    pub unknown: String,
    pub headline: String,
    pub push: String,
    pub pull: String,
    /// Its plan, as a link.
    pub plan: String,
    /// What the plan leaves out: the exercise, its sets, and whether that is for want of room.
    pub apart: Vec<(String, String, bool)>,
}

/// A week of the trend.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(in crate::web) struct Point {
    /// Its Monday, in days since 1970, and as text.
    pub monday: i32,
    pub day: String,
    pub sets: u64,
    /// In hundredths of a per cent.
    pub posterior: Option<u64>,
    /// Sets of pushing and of pulling, in hundredths.
    pub sides: Option<(u64, u64)>,
}
