//! The entries of an exercise on a day, taken as one.

use super::edit::{spread, swapped};
use super::totals::whole;
use crate::domain::catalogue::ExerciseId;
use crate::domain::counting::counts;
use crate::domain::exercise::Amount;
use crate::domain::plan::{Entry, ExerciseRef, Plan};

/// The entries of an exercise on a day, taken together.
#[derive(Clone, Debug)]
pub(super) struct Work {
    pub day: usize,
    pub exercise: ExerciseRef,
    entries: Vec<(u64, Amount)>,
    pub sets: u64,
}

impl Work {
    /// Everything that may be changed, in the order of the plan.
    pub fn all(plan: &Plan) -> Vec<Self> {
        Self::of(plan, |entry| !entry.locked)
    }

    /// Everything that counts, locked or not.
    pub fn all_of(plan: &Plan) -> Vec<Self> {
        Self::of(plan, |entry| plan.traits(entry.exercise).is_some_and(|traits| counts(&traits)))
    }

    fn of(plan: &Plan, is_meant: impl Fn(&Entry) -> bool) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for (day, of) in plan.days().iter().enumerate() {
            let first = all.len();
            for entry in of.entries().iter().filter(|entry| is_meant(entry)) {
                let sets = entry.sets.get();
                match all.iter_mut().skip(first).find(|work| work.exercise == entry.exercise) {
                    Some(work) => {
                        work.entries.push((sets, entry.amount));
                        work.sets += sets;
                    }
                    None => {
                        let entries = vec![(sets, entry.amount)];
                        all.push(Self { day, exercise: entry.exercise, entries, sets });
                    }
                }
            }
        }
        all
    }

    /// The fewest reps of its entries; a timed set counts as ten.
    pub fn least_reps(&self) -> u64 {
        self.entries.iter().map(|(_, amount)| amount.in_reps()).min().unwrap_or(0)
    }

    /// Its reps in all.
    pub fn reps(&self) -> i64 {
        self.entries.iter().map(|(sets, amount)| whole(sets * amount.in_reps())).sum()
    }

    /// Its reps in all when it has so many sets.
    pub fn reps_with(&self, sets: u64) -> i64 {
        let before: Vec<u64> = self.entries.iter().map(|(sets, _)| *sets).collect();
        let after = spread(&before, sets);
        after.iter().zip(&self.entries).map(|(sets, (_, amount))| whole(sets * amount.in_reps())).sum()
    }

    /// Its reps in all as another exercise.
    pub fn reps_as(&self, id: ExerciseId) -> i64 {
        self.entries.iter().map(|(sets, amount)| whole(sets * swapped(*amount, id).in_reps())).sum()
    }
}
