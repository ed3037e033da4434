//! What one row says of its sets.

use super::cell::Mark;

/// Sets as one row names them.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    /// The cell of the date.
    pub(super) date: &'a str,
    /// The cell of the exercise.
    pub(super) exercise: &'a str,
    /// How many sets it is.
    pub(super) sets: u64,
    /// Reps of each, where there are any.
    pub(super) reps: Option<u64>,
    /// Seconds of each, where there are any.
    pub(super) seconds: Option<u64>,
    /// The cell of the time, where the date has none.
    pub(super) time: &'a str,
    /// The cell of the place among the sets of the exercise.
    pub(super) place: &'a str,
    /// The cell of the weight.
    pub(super) weight: &'a str,
    /// Whether it is one side of a set.
    pub(super) mark: Mark,
    /// What else tells one row from another.
    pub(super) other: u64,
}

impl<'a> Found<'a> {
    /// One set of which nothing else is known.
    pub(super) const fn of(date: &'a str, exercise: &'a str) -> Self {
        let (time, place, weight) = ("", "", "");
        Self { date, exercise, sets: 1, reps: None, seconds: None, time, place, weight, mark: Mark::Work, other: 0 }
    }
}
