//! Why an object is no plan.

use core::fmt;

/// Which part of an object is wrong, and how.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ObjectError {
    /// The way to the part: `plan.days[0].entries[2].sets`.
    pub path: String,
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
    /// A plan has no such key; it is named.
    UnknownKey(String),
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
    /// It must be one of the words of this vocabulary.
    NoTerm(&'static str),
    /// There is no such exercise, in the catalogue or among the plan's own.
    NoExercise,
    /// The exercise is counted in this unit alone: `reps` or `seconds`.
    Unit(&'static str),
}

impl ObjectError {
    /// What is handed over as a plan has not become a [`Value`](super::Value).
    pub fn no_plain() -> Self {
        Self { path: String::from("plan"), reason: Reason::NoPlain }
    }
}

impl fmt::Display for ObjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        match &self.reason {
            Reason::NoPlain => f.write_str(" is no plain object of a plan's size"),
            Reason::NoObject => f.write_str(" is no object"),
            Reason::UnknownKey(key) => write!(f, " has a key that no plan has: `{key}`"),
            Reason::KeyTwice(key) => write!(f, " has the key `{key}` twice"),
            Reason::NoText => f.write_str(" is no text"),
            Reason::NoFlag => f.write_str(" is neither true nor false"),
            Reason::NoList(least, most) => write!(f, " is no list of {least} to {most}"),
            Reason::NotWhole(least, most) => write!(f, " is no whole number from {least} to {most}"),
            Reason::NoTerm(vocabulary) => write!(f, " is no word for {vocabulary}"),
            Reason::NoExercise => f.write_str(" is no exercise of the catalogue or of the plan's own"),
            Reason::Unit(unit) => write!(f, " is an exercise whose sets are counted in {unit}, and in nothing else"),
        }
    }
}

impl core::error::Error for ObjectError {}
