//! The figures of work that was done over some weeks rather than planned for one.

use super::Report;
use crate::domain::plan::{ExerciseRef, Plan};

impl Report {
    /// The average of so many weeks (none is taken as one) of exercises with all their sets and reps: every figure is an
    /// exact fraction. The plan gives the settings, its own exercises and its changes to muscles; its days do not count.
    /// Sums stay exact below 2^40 reps, which is more than any file of a log can hold.
    pub fn of_weeks(plan: &Plan, weeks: u64, work: impl IntoIterator<Item = (ExerciseRef, u64, u64)>) -> Self {
        let mut report = Self::empty(plan.settings, weeks.max(1));
        for (exercise, sets, reps) in work {
            report.gather(plan, exercise, sets, reps);
        }
        report.add_up();
        report
    }
}
