//! What a fix must stay within.

use super::open::is_open;
use crate::domain::plan::Plan;

/// What a fix must stay within. Locked entries, and what the plan leaves out, are kept in any case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// How many per cent the sets of the week may grow by, or by [`Limits::more_sets`] if that is more.
    pub more_percent: u64,
    /// How many sets a week may come on top.
    pub more_sets: u64,
    /// Fractional sets a week that no muscle may pass unless it was past them before: where the band `high` begins.
    pub muscle_sets: u64,
    /// May pull-ups and chin-ups be suggested? Self-check 33 asks whether the lifter can do one.
    pub pull_ups: bool,
    /// The most edits of a fix, at most [`Limits::MOST_EDITS`].
    pub edits: usize,
    /// How long the search goes on, in steps: one for each combination it looks at. It stops there and says `BestFound`. A
    /// search for one and two edits ends long before.
    pub steps: u64,
}

impl Limits {
    /// More edits than this are another plan.
    pub const MOST_EDITS: usize = 4;
}

impl Limits {
    /// Where what the author of a well-known plan leaves to the lifter is still empty, the week grows by what is missing.
    pub(super) fn for_plan(&self, plan: &Plan) -> Self {
        let least = if self.more_percent > 0 && is_open(plan) { OPEN_PERCENT } else { 0 };
        Self { more_percent: self.more_percent.max(least), ..*self }
    }
}

/// By how many per cent a plan may grow of which something is still empty that its author leaves to the lifter.
const OPEN_PERCENT: u64 = 80;

impl Default for Limits {
    fn default() -> Self {
        Self { more_percent: 20, more_sets: 9, muscle_sets: 20, pull_ups: true, edits: Self::MOST_EDITS, steps: 20_000_000 }
    }
}
