//! How often a week a muscle is trained.

use super::muscle::Muscle;
use super::plan::Plan;
use super::quantity::Quantity;

/// Days a week with at least one direct set of a muscle: of an exercise that is for it.
pub fn days_a_week(plan: &Plan, muscle: Muscle) -> Quantity {
    let days = (0..plan.days().len()).filter(|day| plan.direct(*day, 1, |_| true).has(muscle));
    plan.a_week(days.count() as u64)
}
