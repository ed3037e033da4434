//! What the room "From a log" says: here how a log comes in, and what was found in it.

pub(super) mod names;
pub(super) mod weeks;

use core::fmt::Display;

// How a log comes in.
pub(super) const CHOOSE_FILE: &str = "Choose a file, or drop it here";
pub(super) const ADD_TO_OPEN: &str = "Add it to the log that is already open";
pub(super) const PASTE: &str = "Paste it instead";
pub(super) const ROWS: &str = "The rows of a log";
pub(super) const READ: &str = "Read it";
pub(super) const PASTED: &str = "Pasted text";
pub(super) const ABOUT: &str = "Everything stays on this device: this page reads the file and sends it nowhere. It knows the exports of Strong, Hevy, FitNotes, Fitbod, StrongLifts, Liftosaur, GymBook, GymRun, Lyfta, JEFIT, LiftLog, Alpha Progression, Boostcamp, Flexify, FastNFitness and wger, also inside a .zip. For any other table, .xlsx included, you say which column is which.";
pub(super) const READING_FILE: &str = "Reading the file";
pub(super) const READING: &str = "Reading …";
pub(super) const CANCEL: &str = "Cancel";

/// A log was not read, with the reason, which may be a question.
pub(super) fn not_read(why: &str) -> String {
    let end = if why.ends_with('?') { "" } else { "." };
    format!("It could not be read: {why}{end}")
}

/// A log was not added, with the reason.
pub(super) fn not_added(why: &str) -> String {
    not_read(&format!("{why}. The log that is already open stays as it is"))
}

// What is asked about it.
pub(super) const WHICH_FIRST: &str = "Which comes first, the day or the month?";
pub(super) const DAY_FIRST: &str = "The day";
pub(super) const MONTH_FIRST: &str = "The month";
pub(super) const WHICH_TABLE: &str = "Which of these is the log?";
pub(super) const WHICH_COLUMN: &str = "Which column is which?";
pub(super) const FIRST_ROWS: &str = "The first rows";
pub(super) const READ_SO: &str = "Read the table";

/// Dates that can be read both ways, by one of them.
pub(super) fn both_ways(example: &str) -> String {
    format!("The dates of this file can be read both ways: {example}.")
}

/// A column without a title, by its number.
pub(super) fn column(number: usize) -> String {
    format!("column {number}")
}

// What a column can be, and what it means that none is.
pub(super) const DATE: [&str; 2] = ["Date", "Choose"];
pub(super) const EXERCISE: [&str; 2] = ["Exercise", "Choose"];
pub(super) const SETS: [&str; 2] = ["Sets", "None: each row is one set"];
pub(super) const REPS: [&str; 2] = ["Reps", "None"];
pub(super) const SECONDS: [&str; 2] = ["Seconds", "None"];
pub(super) const KIND: [&str; 2] = ["Kind of set (warm-ups)", "None: all are working sets"];
pub(super) const DONE: [&str; 2] = ["Done or not", "None: all were done"];
pub(super) const SIDE: [&str; 2] = ["Left or right", "None"];

// What was found.
pub(super) const BY_COLUMNS: &str = "Read by your columns";

/// Which app a log is of.
pub(super) fn export_of(app: &str) -> String {
    format!("An export of {app}")
}

/// Another log was added to it.
pub(super) fn with_one_of(log: &str, added: &str) -> String {
    format!("{log}, together with an export of {added}")
}

/// How much it holds, behind what it is: working sets, and the first and the last day.
pub(super) fn holds(sets: u64, days: Option<&(String, String)>) -> String {
    let days = days.map_or_else(String::new, |(first, last)| format!(", {first} to {last}"));
    format!(": {sets} working sets{days}.")
}

/// What does not count; nothing where all does.
pub(super) fn left_out(warm_ups: u64, passed_over: u64) -> Option<String> {
    let left = [(warm_ups, "warm-up sets, which do not count"), (passed_over, "rows that are not sets")];
    let left: Vec<String> =
        left.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    (!left.is_empty()).then(|| format!("Left out: {}.", left.join("; ")))
}

/// The file ends within a row.
pub(super) fn cut(row: impl Display) -> String {
    format!("The file breaks off in row {row}, so that row is left out.")
}

/// Sets that stand in it twice.
pub(super) fn twice(sets: u64) -> String {
    match sets {
        1 => String::from("One set is in the file twice and counts once."),
        sets => format!("{sets} sets are in the file twice and count once."),
    }
}

/// Days that two logs share.
pub(super) fn shared_days(days: u64) -> String {
    match days {
        1 => String::from("On one day both logs have sets: any that are the same count twice."),
        days => format!("On {days} days both logs have sets: any that are the same count twice."),
    }
}

/// Kinds of sets that are not known, each with its sets.
pub(super) fn kinds(kinds: &[(String, u64)]) -> String {
    let kinds: Vec<String> = kinds.iter().map(|(kind, sets)| format!("{kind} ({sets})")).collect();
    format!("Kinds of set this page does not know, counted as working sets: {}.", kinds.join(", "))
}

/// How many rows could not be read.
pub(super) fn unread(rows: u64) -> String {
    format!("Rows that could not be read: {rows}")
}
