//! Why a file holds no plans.

use core::fmt;

use super::LARGEST;
use crate::codec::log::Choices;
use crate::codec::saved::Saved;

/// Why a file cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileError {
    /// It is larger than any such file.
    TooLarge,
    /// It is no JSON, or its JSON has another shape, from here on: line and column, from one.
    NoJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// It is JSON of something else.
    Foreign,
    /// It was written by a newer version.
    Newer,
    /// There is no plan in it.
    Empty,
    /// There are more plans in it than a device keeps.
    TooMany,
    /// There are more names of logs in it than a device keeps.
    TooManyNames,
    /// A plan of it cannot be read.
    Plan {
        /// Which one, from one.
        plan: usize,
        /// What of it.
        what: Unread,
    },
    /// An answer to a self-check cannot be read.
    Check {
        /// Which one, from one.
        check: usize,
        /// What of it.
        what: Unread,
    },
    /// What a name means is a word that this version does not know.
    Name(String),
    /// A table without the columns of a plan.
    NoTable,
    /// A row of a table cannot be read.
    Row {
        /// Which one, from one: the header is the first.
        row: u64,
        /// What of it.
        what: Unread,
    },
}

/// What of a plan cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unread {
    /// A word that this version does not know.
    Word(String),
    /// A number that is out of its range, or missing.
    Number(&'static str),
    /// An entry without an exercise that there is.
    Exercise,
    /// More than a plan holds, or less.
    Size,
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(word) => write!(f, "\"{word}\" is not known"),
            Self::Number(what) => write!(f, "the number of {what} is missing or out of its range"),
            Self::Exercise => f.write_str("an entry has no exercise"),
            Self::Size => f.write_str("it has more or fewer parts than a plan holds"),
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "this file is larger than {} MB", LARGEST / 1_000_000),
            Self::NoJson { line, column } => write!(f, "line {line}, column {column}: this is no file of plans"),
            Self::Foreign => f.write_str("this file holds something else than plans"),
            Self::Newer => f.write_str("this file was written by a newer version: reload the page and try again"),
            Self::Empty => f.write_str("there is no plan in this file"),
            Self::TooMany => write!(f, "this file has more than {} plans", Saved::MOST),
            Self::TooManyNames => write!(f, "this file says of more than {} names what they mean", Choices::MOST),
            Self::Plan { plan, what } => write!(f, "plan {plan}: {what}"),
            Self::Check { check, what } => write!(f, "self-check {check}: {what}"),
            Self::Name(word) => write!(f, "no name can mean \"{word}\""),
            Self::NoTable => f.write_str("this table has not the columns of a plan"),
            Self::Row { row, what } => write!(f, "row {row}: {what}"),
        }
    }
}

impl core::error::Error for FileError {}
