//! Entries of one plan on a day of another.

use super::{Day, Entry, ExerciseRef, Plan, PlanError};

impl Plan {
    /// Puts everything that stands in another plan on a day, with the own exercises it needs, or nothing where there is no room
    /// for all of it. An own exercise that this plan has already is the same one.
    pub fn enter(&mut self, day: usize, from: &Self) -> Result<(), PlanError> {
        let mut next = self.clone();
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
        *self = next;
        Ok(())
    }
}
