//! Two records that became what they are without knowing of each other.

use std::rc::Rc;

use crate::codec::saved::{PlanId, SavedPlan};
use crate::domain::name::Name;

/// The most plans of which it is remembered that they were deleted. One that was forgotten can come back from a page that has
/// slept since; nothing is lost by that.
const DELETED: usize = 100;

/// Every plan that one of the two has, in the latest of its versions. Where each has a change that the other lacks, both
/// versions are kept; what was deleted in one and changed in the other stays. In whatever order records are joined, and
/// however often, the same plans come out of it.
pub(super) fn join(ours: &[SavedPlan], theirs: &[SavedPlan]) -> Vec<SavedPlan> {
    let mut rows = Vec::with_capacity(ours.len() + theirs.len());
    theirs.iter().chain(ours).for_each(|row| take(&mut rows, row, usize::MAX));
    part(&mut rows);
    let deleted = rows.iter().filter(|row| row.deleted).count();
    let mut surplus = deleted.saturating_sub(DELETED);
    rows.retain(|row| {
        let forgotten = row.deleted && surplus > 0;
        surplus -= usize::from(forgotten);
        !forgotten
    });
    rows
}

/// Takes in a version, in the place of those that it has come from, or else at this one. A version that goes leaves what it
/// knows: two tabs may have come to it, and the one that stays may know of one of them alone.
fn take(rows: &mut Vec<SavedPlan>, row: &SavedPlan, mut at: usize) {
    let mut row = row.clone();
    if let Some(place) = rows.iter().position(|other| other.lineage.is_same(&row.lineage)) {
        let same = rows.remove(place);
        row.lineage = row.lineage.joined(&same.lineage);
        // It may have been given an id of its own here already.
        if beside(same.id, &same) != Some(row.id) {
            (row.id, row.plan) = (same.id, same.plan);
        }
        at = place;
    } else if let Some(place) = rows.iter().position(|other| other.lineage.covers(&row.lineage)) {
        let mut later = rows.remove(place);
        later.lineage.learn(&row.lineage);
        row = later;
        at = place;
    }
    while let Some(place) = rows.iter().position(|other| row.lineage.covers(&other.lineage)) {
        row.lineage.learn(&rows.remove(place).lineage);
        at = at.min(place);
    }
    rows.insert(at.min(rows.len()), row);
}

/// Gives every plan an id of its own: of two versions that neither has come from the other, the later by order keeps it.
fn part(rows: &mut Vec<SavedPlan>) {
    let mut place = 1;
    while place < rows.len() {
        let row = &rows[place];
        match rows.iter().take(place).position(|other| row.is_in_place_of(other)) {
            Some(first) if rows[first].plan == rows[place].plan => {
                let same = rows.remove(place);
                let mut row = rows.remove(first);
                row.lineage = row.lineage.joined(&same.lineage);
                // What both know together may be more than a third one has come from.
                take(rows, &row, first);
                place = 1;
            }
            Some(first) => {
                let goes = if rows[first].lineage.latest() < rows[place].lineage.latest() { first } else { place };
                set_beside(&mut rows[goes]);
            }
            None => place += 1,
        }
    }
}

/// The id that a version of a plan gets when another one keeps that of the plan.
pub(super) fn beside(plan: PlanId, row: &SavedPlan) -> Option<PlanId> {
    row.lineage.latest().map(|latest| plan.beside(latest.actor, latest.count))
}

fn set_beside(row: &mut SavedPlan) {
    row.id = beside(row.id, row).unwrap_or(row.id);
    // For each tab the other one is the other: what it is called holds in both. A long name leaves room for that.
    let name = format!("{:.64} (other version)", row.plan.title());
    Rc::make_mut(&mut row.plan).name = Name::clean(&name);
}
