//! Why a line of a plan cannot be read.

use core::fmt;

use crate::domain::bounded::{NumberError, Reps, Seconds, Sessions, Sets};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Amount;
use crate::domain::plan::{Plan, PlanError};

/// A line that cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextError {
    /// The number of the line, from one.
    pub line: usize,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What is wrong with a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// No exercise has this id, name or alias.
    Unknown(String),
    /// The sets are no number in range.
    Sets(NumberError),
    /// The reps are no number in range.
    Reps(NumberError),
    /// The seconds are no number in range.
    Seconds(NumberError),
    /// The sessions a week are no number in range.
    Sessions(NumberError),
    /// A range of reps or of seconds that is written from its upper to its lower end.
    Falling {
        /// The upper end.
        first: Amount,
        /// The lower end.
        last: Amount,
    },
    /// Seconds for an exercise that is counted in reps.
    NotTimed(ExerciseId),
    /// An exercise without its sets and reps.
    Bare(ExerciseId),
    /// Neither an exercise with sets and reps nor a heading.
    Neither,
    /// The name or the sessions are given twice.
    Twice,
    /// A heading under which nothing stands.
    EmptyDay,
    /// There is no exercise at all.
    EmptyPlan,
    /// More days or entries than a plan holds.
    TooMany(PlanError),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |f: &mut fmt::Formatter<'_>, unit, error: &NumberError, least, most| match error {
            NumberError::Empty => write!(f, "the number of {unit} is missing"),
            NumberError::NotWhole => write!(f, "{unit} must be a whole number"),
            NumberError::OutOfRange => write!(f, "{unit} must be from {least} to {most}"),
        };
        match self {
            Self::Unknown(name) => write!(f, "no exercise is called \"{name}\""),
            Self::Sets(error) => number(f, Sets::UNIT, error, Sets::MIN.get(), Sets::MAX.get()),
            Self::Reps(error) => number(f, Reps::UNIT, error, Reps::MIN.get(), Reps::MAX.get()),
            Self::Seconds(error) => number(f, Seconds::UNIT, error, Seconds::MIN.get(), Seconds::MAX.get()),
            Self::Sessions(error) => number(f, Sessions::UNIT, error, Sessions::MIN.get(), Sessions::MAX.get()),
            Self::Falling { first, last } => {
                let unit = if first.is_timed() { Seconds::UNIT } else { Reps::UNIT };
                write!(f, "the range of {unit} must rise: {}-{}", last.get(), first.get())
            }
            Self::NotTimed(id) => write!(f, "{} is counted in reps, not in seconds", id.exercise().name),
            Self::Bare(id) => write!(
                f,
                "{} has no sets and reps: write \"{} 3x8\", or end the line with a colon to make it a heading",
                id.exercise().name,
                id.exercise().slug()
            ),
            Self::Neither => f.write_str(
                "neither an exercise with sets x reps nor a heading: write \"Squat 5x5\", or end a heading with a colon",
            ),
            Self::Twice => f.write_str("this was given before"),
            Self::EmptyDay => f.write_str("no exercise stands under this heading"),
            Self::EmptyPlan => f.write_str("there is no exercise in this plan"),
            Self::TooMany(PlanError::Days) => write!(f, "a plan has at most {} days", Plan::MAX_DAYS),
            Self::TooMany(_) => write!(f, "a day has at most {} entries", Plan::MAX_ENTRIES),
        }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl core::error::Error for TextError {}
