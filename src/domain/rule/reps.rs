//! Ranges of reps (rules 12 to 14).

use core::ops::RangeInclusive;

use super::say::{exercises, sets};
use super::{Finding, Rule};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Amount;
use crate::domain::plan::{Plan, Work};
use crate::domain::report::Report;
use crate::domain::verdict::Verdict;

/// Half of the sets in the range is near. No set has to be added, so there is no distance: the words say how many are
/// outside.
pub(super) fn judge(
    rule: &'static Rule,
    plan: &Plan,
    report: &Report,
    list: &[ExerciseId],
    range: RangeInclusive<u64>,
) -> Finding {
    let is_meant = |work: &Work| work.is_one_of(list) && !work.entry.amount.is_timed();
    let is_inside = |work: &Work| matches!(work.entry.amount, Amount::Reps(reps) if range.contains(&reps.get()));
    let inside = |work: &Work| is_meant(work) && is_inside(work);
    let (all, within) = (plan.sets_a_round(is_meant), plan.sets_a_round(inside));
    if all == 0 {
        return Finding::judged(rule, None, String::from("None of these lifts is in your plan."));
    }
    let (verdict, some) = match within {
        _ if within == all => (Verdict::Met, String::from("all")),
        0 => (Verdict::Missed, String::from("none")),
        _ if 2 * within >= all => (Verdict::Near, plan.a_week(within).to_string()),
        _ => (Verdict::Missed, plan.a_week(within).to_string()),
    };
    let of = sets(plan.a_week(all), "");
    let names = exercises(plan, &plan.exercises_of(is_meant));
    let figures = format!("Of {of} a week ({names}), {some} with {} to {} reps.", range.start(), range.end());
    Finding::of_week(rule, report, Some(verdict), figures)
}
