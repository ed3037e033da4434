//! The entries of a plan as they are ticked and set.

use super::EntryRef;
use crate::domain::bounded::{Reps, Seconds, Sets};
use crate::domain::exercise::Amount;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan, PlanError};

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

/// Puts everything that stands in another plan on a day, or nothing where there is no room for all of it.
pub(super) fn enter(plan: &mut Plan, day: usize, from: &Plan) -> Result<(), PlanError> {
    let mut next = plan.clone();
    for entry in from.days().iter().flat_map(Day::entries) {
        let exercise = match entry.exercise {
            ExerciseRef::Own(id) => {
                let own = from.own().get(usize::from(id.place())).ok_or(PlanError::Missing)?;
                let known = next.own().iter().position(|other| other == own).and_then(|place| next.own_id(place));
                ExerciseRef::Own(known.map_or_else(|| next.add_own(own.clone()), Ok)?)
            }
            known => known,
        };
        next.add_entry(day, Entry { exercise, ..*entry })?;
    }
    *plan = next;
    Ok(())
}

/// What was put on a day, in words: `Squat 5 × 5, Plank 3 × 45 s on Monday`.
pub(super) fn entered(from: &Plan, plan: &Plan, day: usize) -> String {
    let words = from.entries_in_words();
    // The only day is the whole week.
    if plan.days().len() == 1 { words } else { format!("{words} on {}", plan.day_title(day)) }
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
