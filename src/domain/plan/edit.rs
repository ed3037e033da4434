//! How a plan is changed, within its limits.

use super::{Day, Entry, ExerciseRef, Plan, PlanError, Weekday};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Muscles;
use crate::domain::name::Name;
use crate::domain::own::{OwnExercise, OwnId};

impl Plan {
    /// Adds an empty day at the end.
    pub fn add_day(&mut self, day: Day) -> Result<(), PlanError> {
        if self.days.len() == Self::MAX_DAYS {
            return Err(PlanError::Days);
        }
        self.days.push(Day { entries: Vec::new(), ..day });
        Ok(())
    }

    /// Takes a day away with all its entries; the last one stays.
    pub fn remove_day(&mut self, day: usize) -> Result<(), PlanError> {
        if day >= self.days.len() {
            return Err(PlanError::Missing);
        }
        if self.days.len() == 1 {
            return Err(PlanError::Days);
        }
        self.days.remove(day);
        Ok(())
    }

    /// Names a day, and says on which day of the week it is.
    pub fn set_day(&mut self, day: usize, name: Name, weekday: Option<Weekday>) -> Result<(), PlanError> {
        let day = self.days.get_mut(day).ok_or(PlanError::Missing)?;
        (day.name, day.weekday) = (name, weekday);
        Ok(())
    }

    /// Adds an entry at the end of a day.
    pub fn add_entry(&mut self, day: usize, entry: Entry) -> Result<(), PlanError> {
        self.check(&entry)?;
        let entries = &mut self.days.get_mut(day).ok_or(PlanError::Missing)?.entries;
        if entries.len() == Self::MAX_ENTRIES {
            return Err(PlanError::Entries);
        }
        entries.push(entry);
        Ok(())
    }

    /// Puts another entry in the place of one.
    pub fn set_entry(&mut self, day: usize, place: usize, entry: Entry) -> Result<(), PlanError> {
        self.check(&entry)?;
        let old = self.days.get_mut(day).and_then(|day| day.entries.get_mut(place)).ok_or(PlanError::Missing)?;
        *old = entry;
        Ok(())
    }

    /// Takes an entry away.
    pub fn remove_entry(&mut self, day: usize, place: usize) -> Result<(), PlanError> {
        let day = self.days.get_mut(day).ok_or(PlanError::Missing)?;
        if place >= day.entries.len() {
            return Err(PlanError::Missing);
        }
        day.entries.remove(place);
        Ok(())
    }

    /// Takes an entry out of its place, given by day and place, and puts it into another; a place past the end is the end.
    pub fn move_entry(&mut self, from: (usize, usize), to: (usize, usize)) -> Result<(), PlanError> {
        let entry = self.days.get(from.0).and_then(|day| day.entries.get(from.1)).copied().ok_or(PlanError::Missing)?;
        let room = self.days.get(to.0).ok_or(PlanError::Missing)?.entries.len();
        if from.0 != to.0 && room == Self::MAX_ENTRIES {
            return Err(PlanError::Entries);
        }
        self.remove_entry(from.0, from.1)?;
        let entries = &mut self.days.get_mut(to.0).ok_or(PlanError::Missing)?.entries;
        entries.insert(to.1.min(entries.len()), entry);
        Ok(())
    }

    /// Takes every entry of an exercise off a day.
    pub fn remove_exercise(&mut self, day: usize, exercise: ExerciseRef) -> Result<(), PlanError> {
        let day = self.days.get_mut(day).ok_or(PlanError::Missing)?;
        day.entries.retain(|entry| entry.exercise != exercise);
        Ok(())
    }

    /// Adds an exercise of one's own.
    pub fn add_own(&mut self, own: OwnExercise) -> Result<OwnId, PlanError> {
        if self.own.len() == Self::MAX_OWN {
            return Err(PlanError::Own);
        }
        self.own.push(own);
        self.own_id(self.own.len() - 1).ok_or(PlanError::Own)
    }

    /// Makes another exercise of one's own. Where it is timed from now on, or no longer, its entries get what is usual.
    pub fn set_own(&mut self, id: OwnId, own: OwnExercise) -> Result<(), PlanError> {
        let old = self.own.get_mut(usize::from(id.0)).ok_or(PlanError::Missing)?;
        *old = own;
        let usual = old.usual();
        let entries = self.days.iter_mut().flat_map(|day| &mut day.entries);
        for entry in entries.filter(|entry| entry.exercise == ExerciseRef::Own(id)) {
            if entry.amount.is_timed() != usual.is_timed() {
                entry.amount = usual;
            }
        }
        Ok(())
    }

    /// Takes an exercise of one's own away, with its entries on every day.
    pub fn remove_own(&mut self, id: OwnId) -> Result<(), PlanError> {
        if usize::from(id.0) >= self.own.len() {
            return Err(PlanError::Missing);
        }
        self.own.remove(usize::from(id.0));
        for day in &mut self.days {
            day.entries.retain(|entry| entry.exercise != ExerciseRef::Own(id));
        }
        self.move_own(id.0.into(), false);
        Ok(())
    }

    /// Entries name exercises of one's own by their place: one has come to a place, so those from there on stand one further on, or
    /// one has gone from there, and they move up.
    pub(super) fn move_own(&mut self, place: usize, has_come: bool) {
        for entry in self.days.iter_mut().flat_map(|day| &mut day.entries) {
            if let ExerciseRef::Own(OwnId(other)) = &mut entry.exercise
                && usize::from(*other) >= place
            {
                *other = if has_come { other.wrapping_add(1) } else { other.wrapping_sub(1) };
            }
        }
    }

    /// Sees the muscles of a catalogue exercise otherwise in this plan; nothing brings the catalogue's back.
    pub fn change_muscles(&mut self, id: ExerciseId, muscles: Option<Muscles>) {
        self.changed.retain(|(changed, _)| *changed != id);
        if let Some(muscles) = muscles.filter(|muscles| *muscles != id.exercise().traits.muscles) {
            let place = self.changed.partition_point(|(changed, _)| *changed < id);
            self.changed.insert(place, (id, muscles));
        }
    }

    pub(super) fn check(&self, entry: &Entry) -> Result<(), PlanError> {
        self.traits(entry.exercise).ok_or(PlanError::Missing)?;
        if entry.amount.is_timed() != self.is_timed(entry.exercise) {
            return Err(PlanError::Unit);
        }
        Ok(())
    }
}
