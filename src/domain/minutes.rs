//! How long training takes: an estimate, since nobody says how long they rest.

use super::exercise::Mechanic;
use super::plan::{Plan, Work};
use super::quantity::Quantity;

/// Minutes of a set with the rest after it: of a compound, of everything else.
const A_SET: (u64, u64) = (3, 2);

fn of_work(work: &Work) -> u64 {
    let minutes = if work.traits.mechanic == Mechanic::Compound { A_SET.0 } else { A_SET.1 };
    work.entry.sets.get() * minutes
}

/// Minutes of one session of a day, by its place, without warm-up and conditioning.
pub fn of_day(plan: &Plan, day: usize) -> u64 {
    plan.work().filter(|work| work.day == day).map(|work| of_work(&work)).sum()
}

/// Minutes a week.
pub fn a_week(plan: &Plan) -> Quantity {
    plan.a_week(plan.work().map(|work| of_work(&work)).sum())
}
