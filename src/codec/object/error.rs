//! Why an object is no plan.

use core::fmt;

use crate::domain::name::Name;

/// Which part of an object is wrong, what it is, and what it has to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ObjectError {
    /// The way to the part: `plan.days[0].entries[2].sets`.
    pub path: String,
    /// What stands there, in words; long texts are cut.
    pub found: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What is wrong with a part of an object.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// It has more parts than any plan, or lies deeper.
    NoPlain,
    /// It must be an object.
    NoObject,
    /// A plan has no such key; it is named, with the key that is written most like it.
    UnknownKey(String, Option<&'static str>),
    /// It has this key twice.
    KeyTwice(&'static str),
    /// It must be a text.
    NoText,
    /// It must be true or false.
    NoFlag,
    /// It must be a list of at least and at most so many.
    NoList(usize, usize),
    /// It must be a whole number in this range.
    NotWhole(u64, u64),
    /// It must be one of the words of this vocabulary; the one that is written most like it.
    NoTerm(&'static str, Option<&'static str>),
    /// There is no such exercise, in the catalogue or among the plan's own; the id that is written most like it.
    NoExercise(Option<&'static str>),
    /// The exercise is counted in this unit alone: `reps` or `seconds`.
    Unit(&'static str),
    /// It is a name with more characters than names may have.
    LongName,
}

impl ObjectError {
    /// What is handed over as a plan has not become a [`Value`](super::Value).
    pub fn no_plain() -> Self {
        Self { path: String::from("plan"), found: String::new(), reason: Reason::NoPlain }
    }
}

impl fmt::Display for ObjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, found, reason } = self;
        let near = |f: &mut fmt::Formatter<'_>, nearest: &Option<&str>| match nearest {
            Some(nearest) => write!(f, "; the nearest is `{nearest}`"),
            None => Ok(()),
        };
        write!(f, "{path} ")?;
        match reason {
            Reason::NoPlain => f.write_str("is no plain object of a plan's size"),
            Reason::NoObject => write!(f, "is {found}, not an object"),
            Reason::UnknownKey(key, nearest) => {
                write!(f, "has a key that no plan has: `{key}`")?;
                near(f, nearest)
            }
            Reason::KeyTwice(key) => write!(f, "has the key `{key}` twice"),
            Reason::NoText => write!(f, "is {found}, not a text"),
            Reason::NoFlag => write!(f, "is {found}, neither true nor false"),
            Reason::NoList(least, most) => write!(f, "is {found}, not a list of {least} to {most}"),
            Reason::NotWhole(least, most) => write!(f, "is {found}, not a whole number from {least} to {most}"),
            Reason::NoTerm(vocabulary, nearest) => {
                write!(f, "is {found}, not {vocabulary}")?;
                near(f, nearest)
            }
            Reason::NoExercise(nearest) => {
                write!(f, "is {found}, not an exercise of the catalogue or of the plan's own")?;
                near(f, nearest)
            }
            Reason::Unit(unit) => write!(f, "is an exercise whose sets are counted in {unit}, and in nothing else"),
            Reason::LongName => write!(f, "is {found}, longer than the {} characters of a name", Name::MAX),
        }
    }
}

impl core::error::Error for ObjectError {}
