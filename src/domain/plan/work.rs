//! The entries of a plan that count, one by one.

use super::{Entry, ExerciseRef, Plan};
use crate::domain::catalogue::ExerciseId;
use crate::domain::counting::counts;
use crate::domain::exercise::{Dominance, Mechanic, Traits};
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::pattern::Pattern;
use crate::domain::quantity::Quantity;

/// An entry that counts, with its day and with all that counting asks of its exercise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Work {
    /// The place of its day, from nought.
    pub day: usize,
    /// The entry.
    pub entry: Entry,
    /// Its exercise, with the plan's changes to its muscles.
    pub traits: Traits,
}

impl Work {
    /// Is it one of these exercises of the catalogue?
    pub fn is_one_of(&self, list: &[ExerciseId]) -> bool {
        matches!(self.entry.exercise, ExerciseRef::Catalogue(id) if list.contains(&id))
    }

    /// Is it a squat that leads with the knee (rule 5)? Thrusters, leg presses and sled pushes are of the pattern too.
    pub fn is_squat(&self) -> bool {
        self.traits.pattern == Some(Pattern::Squat) && self.traits.dominance == Some(Dominance::Knee)
    }

    /// Is it a compound hinge: a deadlift, a good morning, a swing? Back extensions are isolation work.
    pub fn is_compound_hinge(&self) -> bool {
        self.traits.pattern == Some(Pattern::Hinge) && self.traits.mechanic == Mechanic::Compound
    }
}

impl Plan {
    /// The entries that count, day by day in the order they are done.
    pub fn work(&self) -> impl Iterator<Item = Work> {
        let days = self.days.iter().enumerate();
        let entries = days.flat_map(|(day, of)| of.entries.iter().map(move |entry| (day, entry)));
        entries.filter_map(|(day, entry)| {
            let traits = self.traits(entry.exercise).filter(counts)?;
            Some(Work { day, entry: *entry, traits })
        })
    }

    /// Something of one round of the days as an amount a week: a plan of d days trained n times a week counts each n/d
    /// times.
    pub fn a_week(&self, of_a_round: u64) -> Quantity {
        Quantity::new(of_a_round * self.sessions_a_week(), self.days.len() as u64)
    }

    /// Sets of the work that is meant, in one round of the days.
    pub fn sets_a_round(&self, is_meant: impl Fn(&Work) -> bool) -> u64 {
        self.work().filter(is_meant).map(|work| work.entry.sets.get()).sum()
    }

    /// Sets a week of the work that is meant.
    pub fn sets_of(&self, is_meant: impl Fn(&Work) -> bool) -> Quantity {
        self.a_week(self.sets_a_round(is_meant))
    }

    /// The exercises of the work that is meant, each once, in the order of the plan.
    pub fn exercises_of(&self, is_meant: impl Fn(&Work) -> bool) -> Vec<ExerciseRef> {
        let mut exercises = Vec::new();
        for work in self.work().filter(is_meant) {
            if !exercises.contains(&work.entry.exercise) {
                exercises.push(work.entry.exercise);
            }
        }
        exercises
    }

    /// The muscles with at least so many direct sets in some work of a day; a direct set has the muscle as a primary one.
    pub fn direct(&self, day: usize, least: u64, is_meant: impl Fn(&Work) -> bool) -> MuscleSet {
        let mut sets = [0; Muscle::ALL.len()];
        for work in self.work().filter(|work| work.day == day && is_meant(work)) {
            work.traits.muscles.primary().iter().for_each(|muscle| sets[muscle as usize] += work.entry.sets.get());
        }
        let enough = Muscle::ALL.iter().filter(|muscle| sets[**muscle as usize] >= least);
        enough.fold(MuscleSet::EMPTY, |set, muscle| set.with(*muscle))
    }
}
