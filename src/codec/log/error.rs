//! Why a file is no training log, and what a log leaves out.

use core::fmt;

use super::foreign::Foreign;
use super::{LARGEST, MOST_NAMES};

/// Why a file cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogError {
    /// The row, from one: the header is the first. Nothing where it is the whole file.
    pub row: Option<u64>,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong with a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// It is larger than any log: so many bytes.
    TooLarge(usize),
    /// It is no text in UTF-8.
    NoText,
    /// It is something else, of which it is known what.
    Foreign(Foreign),
    /// It begins like JSON and is none, or is cut off.
    NoJson,
    /// It is JSON without a set that has an exercise.
    NoWorkouts,
    /// A column that was chosen as the number of sets counts them.
    Counts,
    /// Most rows have more cells than the header.
    Shifted {
        /// How many cells the first of them has.
        cells: usize,
        /// How many columns the header has.
        columns: usize,
    },
    /// There is nothing in it.
    Empty,
    /// Its first row has one column alone.
    NoTable,
    /// A column was chosen that the table does not have, counted from nought.
    NoColumn(usize),
    /// More different names than anybody has exercises.
    TooManyNames,
    /// Some dates have the day before the month, and others after it.
    TwoOrders,
}

/// A row that cannot be read; the others are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The row, from one: the header is the first.
    pub row: u64,
    /// What is wrong with it.
    pub reason: Unread,
}

/// What is wrong with a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unread {
    /// This is no date.
    Date(String),
    /// This is no number of sets.
    Sets(String),
    /// The row has more cells than the header, so that nobody knows which is which.
    Cells {
        /// How many cells it has.
        cells: usize,
        /// How many columns the header has.
        columns: usize,
    },
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(bytes) => write!(
                f,
                "this file has {} MB, and a log has at most {}: is it the right one?",
                bytes.div_ceil(1_000_000),
                LARGEST / 1_000_000
            ),
            Self::NoText => f.write_str("this file is no text: export the log as CSV in UTF-8"),
            Self::Foreign(foreign) => foreign.fmt(f),
            Self::NoJson => f.write_str("this begins like JSON, and here it ends or goes wrong: export it once more"),
            Self::NoWorkouts => f.write_str("this is JSON, and it holds no workouts with exercises and sets"),
            Self::Counts => f.write_str(
                "the column chosen as \"sets\" counts 1, 2, 3 … for each exercise: it is the order of the sets, not their number. \
                 Choose \"none\": each row is one set",
            ),
            Self::Shifted { cells, columns } => write!(
                f,
                "most rows have more cells than the header, this one {cells} instead of {columns}: the quotation marks around \
                 commas are missing. Export it once more, and do not save it with another program"
            ),
            Self::Empty => f.write_str("there is nothing in this file"),
            Self::NoTable => f.write_str("this file is no table: its first row has one column alone"),
            Self::NoColumn(column) => write!(f, "the table has no column {}", column + 1),
            Self::TooManyNames => {
                write!(f, "these are more than {MOST_NAMES} different exercises: is the column the right one?")
            }
            Self::TwoOrders => {
                f.write_str("here the month stands where the day stands in other rows: the dates are in two orders")
            }
        }
    }
}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row {
            Some(row) => write!(f, "row {row}: {}", self.reason),
            None => self.reason.fmt(f),
        }
    }
}

impl core::error::Error for LogError {}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Unread::Date(cell) => write!(f, "row {}: \"{cell}\" is no date", self.row),
            Unread::Cells { cells, columns } => write!(
                f,
                "row {}: {cells} cells where the header has {columns}: quotation marks around a comma are missing",
                self.row
            ),
            Unread::Sets(cell) => write!(f, "row {}: \"{cell}\" is no number of sets", self.row),
        }
    }
}

impl core::error::Error for Fault {}
