//! Moving an exercise to another day: for recovery and order, since no share of the week moves with it.

use super::edit::Edit;
use super::fits::has;
use super::work::Work;
use super::{Fix, Proof, Way};
use crate::domain::plan::Plan;

/// The one move that leaves the fewest conflicts between days, of as few the one that moves the fewest sets, the first in
/// the plan of equals; nothing when no move makes them fewer. `conflicts` counts those of a plan: of recovery, of order.
///
/// Every move of an exercise that is not locked to a day that does not have it is tried, so it is proven to be the smallest
/// such fix.
pub fn fewest_conflicts(plan: &Plan, conflicts: impl Fn(&Plan) -> usize) -> Option<Fix> {
    let before = conflicts(plan);
    if before == 0 {
        return None;
    }
    let days = |work: &Work| (0..plan.days().len()).filter(|to| *to != work.day).collect::<Vec<_>>();
    let works = Work::all(plan);
    let moves = works.iter().flat_map(|work| {
        let edit = |to| Edit::Move { day: work.day, exercise: work.exercise, to, sets: work.sets };
        days(work).into_iter().filter(|to| !has(plan, *to, work.exercise)).map(edit)
    });
    let counted = moves.filter_map(|edit| Some((conflicts(&edit.apply(plan).ok()?), edit.change(), edit)));
    let (after, _, edit) = counted.min_by_key(|(conflicts, change, _)| (*conflicts, *change))?;
    (after < before).then(|| Fix { edits: vec![edit], way: Way::SameLength, reaches: true, cost: 0, proof: Proof::Smallest })
}
