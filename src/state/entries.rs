//! The entries of a plan as they are ticked and set.

use super::EntryRef;
use crate::domain::bounded::{Reps, Seconds, Sets};
use crate::domain::exercise::Amount;
use crate::domain::plan::{Entry, ExerciseRef, Plan, PlanError};

/// Sets of an exercise that was just ticked.
const FIRST_SETS: u64 = 3;

/// The entry that a tick makes.
pub(super) fn first_entry(plan: &Plan, exercise: ExerciseRef) -> Option<Entry> {
    let amount = match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().usual,
        ExerciseRef::Own(_) if plan.is_timed(exercise) => Amount::Seconds(Seconds::clamped(30)),
        ExerciseRef::Own(_) => Amount::Reps(Reps::clamped(10)),
    };
    Some(Entry { exercise, sets: Sets::new(FIRST_SETS)?, amount, locked: false })
}

pub(super) fn add(plan: &mut Plan, day: usize, exercise: ExerciseRef, again: bool) -> Result<(), PlanError> {
    let of_day = plan.days().get(day).ok_or(PlanError::Missing)?;
    if !again && of_day.has(exercise) {
        return Ok(());
    }
    let entry = first_entry(plan, exercise).ok_or(PlanError::Missing)?;
    plan.add_entry(day, entry)
}

pub(super) fn set(plan: &mut Plan, at: EntryRef, change: impl FnOnce(Entry) -> Entry) -> Result<(), PlanError> {
    let (place, entry) = entry(plan, at)?;
    plan.set_entry(at.day, place, change(entry))
}

/// The place of an entry in its day, and what it is.
pub(super) fn entry(plan: &Plan, at: EntryRef) -> Result<(usize, Entry), PlanError> {
    let entries = plan.days().get(at.day).into_iter().flat_map(|day| day.entries().iter().copied().enumerate());
    entries.filter(|(_, entry)| entry.exercise == at.exercise).nth(at.nth).ok_or(PlanError::Missing)
}
