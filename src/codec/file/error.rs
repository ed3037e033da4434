//! Why a file holds no plans.

use core::fmt;

use super::{Contents, LARGEST};
use crate::codec::error::DecodeError;
use crate::codec::object::ObjectError;

/// Why a file cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileError {
    /// It is larger than any such file.
    TooLarge,
    /// It is no JSON from here on: line and column, from one.
    NoJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// Its JSON has another shape, and where: at most [`FileError::SAID`] characters.
    Shape(String),
    /// It is JSON of something else.
    Foreign,
    /// It was written by a newer version.
    Newer,
    /// There is no plan in it.
    Empty,
    /// There are more than [`Contents::MOST_PLANS`] in it.
    TooMany,
    /// There are more names of logs in it than [`Contents::MOST_NAMES`].
    TooManyNames,
    /// There are more unread records in it than [`Contents::MOST_SET_ASIDE`].
    TooManySetAside,
    /// A plan of it cannot be read.
    Plan {
        /// Which one, from one.
        plan: usize,
        /// What of it.
        what: ObjectError,
    },
    /// The link that stands for a plan of it cannot be read.
    Link {
        /// Which one, from one.
        plan: usize,
        /// Why.
        what: DecodeError,
    },
    /// An answer to a self-check cannot be read.
    Check {
        /// Which one, from one.
        check: usize,
        /// What of it.
        what: Unread,
    },
    /// Where the lifter trains, or how far along they are, cannot be read: what of it.
    Lifter(Unread),
    /// What a name means is a word that this version does not know.
    Name(String),
    /// It is the text of a record, and no plan of it can be read.
    Record,
    /// It is nothing that was saved here.
    Unknown,
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

/// What of a row or of an answer cannot be read.
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

impl FileError {
    /// The most characters that are said of a shape.
    pub const SAID: usize = 200;
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
            Self::NoJson { line, column } => write!(f, "line {line}, column {column}: this is not a file of plans"),
            Self::Shape(what) => write!(f, "this is not a file of plans: {what}"),
            Self::Foreign => f.write_str("this file holds something other than plans"),
            Self::Newer => f.write_str("this file was written by a newer version: reload the page and try again"),
            Self::Empty => f.write_str("there is no plan in this file"),
            Self::TooMany => write!(f, "this file has more than {} plans", Contents::MOST_PLANS),
            Self::TooManyNames => write!(f, "this file says what more than {} names mean", Contents::MOST_NAMES),
            Self::TooManySetAside => write!(f, "this file has more than {} records", Contents::MOST_SET_ASIDE),
            Self::Plan { plan, what } => write!(f, "plan {plan}: {what}"),
            Self::Link { plan, what } => write!(f, "plan {plan}: {what}"),
            Self::Check { check, what } => write!(f, "self-check {check}: {what}"),
            Self::Lifter(what) => write!(f, "where you train and your level: {what}"),
            Self::Name(word) => write!(f, "no name can mean \"{word}\""),
            Self::Record => f.write_str("this record is damaged: no plan in it can be read"),
            Self::Unknown => {
                f.write_str("this is not a file of plans: neither JSON, nor a table of a plan, nor a record, nor a link")
            }
            Self::NoTable => f.write_str("this table lacks the columns of a plan"),
            Self::Row { row, what } => write!(f, "row {row}: {what}"),
        }
    }
}

impl core::error::Error for FileError {}
