//! What the reader says of a line: read, passed over, asked, to be named, or at fault.

use core::fmt;

use crate::domain::bounded::{NumberError, Reps, Seconds, Sessions, Sets};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Amount;
use crate::domain::plan::{Plan, PlanError};

/// What is said of a line, or of a part of it. Every line that has letters or digits has at least one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    /// The number of the line, from one.
    pub line: usize,
    /// The part of the line it is about, as written.
    pub part: String,
    /// What is said.
    pub what: What,
    /// Texts that may stand in the place of the part, for the user to choose from: the likeliest first.
    pub proposals: Vec<String>,
}

/// What is said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// It is in the plan, as so many entries.
    Entries(usize),
    /// It opens a day or a week, or is a part of a day.
    Heading,
    /// It sets the plan's name or its sessions a week.
    Setting,
    /// It counts nothing: a note, a load, a rest, a warm-up.
    PassedOver,
    /// It cannot be known. Where the reason is a guess, the entry is in the plan; else it is not.
    Asked(Why),
    /// An exercise that nobody knows. It is in the plan as an exercise of one's own without muscles, with these sets.
    ToName {
        /// What it is called.
        name: String,
        /// How many sets of how much; more than one where they differ.
        work: Vec<(Sets, Amount)>,
    },
    /// It cannot stand in a plan.
    Fault(Why),
}

impl Remark {
    /// The reason of a question or a fault.
    pub fn why(&self) -> Option<&Why> {
        match &self.what {
            What::Asked(why) | What::Fault(why) => Some(why),
            _ => None,
        }
    }
}

/// Why a line is asked about, or is at fault.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Why {
    /// The name is not written as any that is known; this exercise seems to be meant, and is in the plan.
    Guess(ExerciseId),
    /// The name fits several exercises alike.
    Several(String),
    /// The text leaves a choice: `squat or leg press`.
    Choice,
    /// An exercise without sets and reps.
    Bare(ExerciseId),
    /// An exercise of the plan's own without sets and reps.
    BareOwn(String),
    /// Reps or a time, but not how many sets.
    NoSets,
    /// Sets, but not how many reps.
    NoAmount,
    /// Sets and reps without an exercise.
    NoName,
    /// Seconds for an exercise that is counted in reps.
    NotTimed(ExerciseId),
    /// A number without a unit for an exercise that is timed, and it is hardly seconds.
    NoUnit(ExerciseId),
    /// Reps for an exercise of one's own that is timed, or a time for one that is not.
    OwnUnit {
        /// It is timed.
        timed: bool,
    },
    /// A distance for an exercise that goes none.
    NoDistance(ExerciseId),
    /// As much as fits into a time, so that its sets cannot be known.
    ByTheClock,
    /// What stands before the colon is not understood, and may change what the line means.
    Label(String),
    /// What else the line says with a number in it.
    Leftover(String),
    /// The line is about several weeks, or about another one.
    OtherWeek,
    /// Two numbers with a slash: two sets, or both sides?
    TwoNumbers(u64, u64),
    /// A list of reps with more or fewer places than there are sets.
    ListOfOthers {
        /// How many sets are said.
        sets: u64,
        /// How many amounts are listed.
        amounts: usize,
    },
    /// A range from its upper to its lower end.
    Falling {
        /// The upper end.
        first: u64,
        /// The lower end.
        last: u64,
    },
    /// How often a week is said, but not what that is of.
    HowOften,
    /// Nothing ends the warm-up above it, so it is in the plan.
    WarmUp,
    /// A number where sets or reps stand that is rather a load: `60x10, 70x8`.
    LikeLoad(u64),
    /// Several ways of reading it.
    Unclear,
    /// The sets are no whole number.
    SetsNotWhole,
    /// The reps are no whole number.
    RepsNotWhole,
    /// Sets, reps or seconds out of range.
    OutOfRange(Unit),
    /// The sessions a week are no number in range.
    Sessions(NumberError),
    /// The name or the sessions are given twice.
    Twice,
    /// There is no exercise at all.
    EmptyPlan,
    /// More days, entries or own exercises than a plan holds.
    TooMany(PlanError),
    /// From here on the text is longer than any plan, and is not read.
    TooLong,
}

/// What a number counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// Sets of an entry.
    Sets,
    /// Reps of a set.
    Reps,
    /// Seconds of a set.
    Seconds,
}

impl Why {
    /// Can it not stand in a plan at all, whatever is answered?
    pub(super) fn is_fault(&self) -> bool {
        matches!(
            self,
            Self::SetsNotWhole
                | Self::RepsNotWhole
                | Self::OutOfRange(_)
                | Self::Sessions(_)
                | Self::Twice
                | Self::EmptyPlan
                | Self::TooMany(_)
                | Self::TooLong
        )
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |id: &ExerciseId| id.exercise().name;
        match self {
            Self::Guess(id) => write!(f, "read as {}: is that right?", name(id)),
            Self::Several(text) => write!(f, "\"{text}\" fits several exercises: which one?"),
            Self::Choice => f.write_str("this leaves a choice: which one do you do?"),
            Self::Bare(id) => write!(f, "{} has no sets and reps: how many?", name(id)),
            Self::BareOwn(name) => write!(f, "{name} has no sets and reps: how many?"),
            Self::NoSets => f.write_str("how many sets? Write them as in \"3x10\""),
            Self::NoAmount => f.write_str("how many reps a set? Write them as in \"3x10\""),
            Self::NoName => f.write_str("sets and reps without an exercise: of which one?"),
            Self::NotTimed(id) => write!(f, "{} is counted in reps, not in seconds: how many reps?", name(id)),
            Self::NoUnit(id) => write!(f, "{} is counted in seconds: how many? Write them as in \"3x45s\"", name(id)),
            Self::OwnUnit { timed: true } => f.write_str("this exercise of yours is a time: how many seconds a set?"),
            Self::OwnUnit { timed: false } => f.write_str("this exercise of yours is counted in reps: how many?"),
            Self::NoDistance(id) => write!(f, "{} goes no distance: how much is a set?", name(id)),
            Self::ByTheClock => f.write_str("as many rounds as fit into a time: how many are they?"),
            Self::Label(label) => write!(f, "what does \"{label}\" mean here? Delete it if the exercise counts"),
            Self::Leftover(text) => write!(f, "what does \"{text}\" mean? Delete it if it counts for nothing"),
            Self::OtherWeek => f.write_str("this is about several weeks: write only what one week has"),
            Self::TwoNumbers(a, b) => write!(f, "{a}/{b}: two different sets, or both sides?"),
            Self::ListOfOthers { sets, amounts } => write!(f, "{sets} sets, but reps for {amounts}: which is right?"),
            Self::Falling { first, last } => write!(f, "a range goes from the lower to the higher number: {last}-{first}?"),
            Self::HowOften => f.write_str("how often a week in all? Write it in a line of its own as in \"sessions: 4\""),
            Self::WarmUp => {
                f.write_str("this stands under a warm-up, but nothing ends the warm-up, so it is counted: is that right?")
            }
            Self::LikeLoad(number) => write!(f, "is {number} a load? Write sets and reps as in \"3x8 60 kg\""),
            Self::Unclear => f.write_str("this can be read in several ways: write it as in \"Squat 3x8\""),
            Self::SetsNotWhole => f.write_str("sets must be a whole number"),
            Self::RepsNotWhole => f.write_str("reps must be a whole number"),
            Self::OutOfRange(unit) => {
                let (unit, least, most) = match unit {
                    Unit::Sets => (Sets::UNIT, Sets::MIN.get(), Sets::MAX.get()),
                    Unit::Reps => (Reps::UNIT, Reps::MIN.get(), Reps::MAX.get()),
                    Unit::Seconds => (Seconds::UNIT, Seconds::MIN.get(), Seconds::MAX.get()),
                };
                write!(f, "{unit} must be from {least} to {most}")
            }
            Self::Sessions(NumberError::Empty) => write!(f, "the number of {} is missing", Sessions::UNIT),
            Self::Sessions(NumberError::NotWhole) => write!(f, "{} must be a whole number", Sessions::UNIT),
            Self::Sessions(NumberError::OutOfRange) => {
                write!(f, "{} must be from {} to {}", Sessions::UNIT, Sessions::MIN, Sessions::MAX)
            }
            Self::Twice => f.write_str("this was given before"),
            Self::EmptyPlan => f.write_str("there is no exercise in this plan"),
            Self::TooMany(PlanError::Days) => write!(f, "a plan has at most {} days", Plan::MAX_DAYS),
            Self::TooMany(PlanError::Own) => write!(f, "a plan has at most {} exercises of one's own", Plan::MAX_OWN),
            Self::TooMany(_) => write!(f, "a day has at most {} entries", Plan::MAX_ENTRIES),
            Self::TooLong => f.write_str("this text is longer than any plan: nothing is read from here on"),
        }
    }
}
