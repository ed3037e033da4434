//! What a plan keeps out of every suggestion.

use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::EquipmentSet;

/// What the fix must never suggest.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct LeftOut {
    /// Equipment the lifter does not have.
    pub equipment: EquipmentSet,
    /// In the order of their codes, each once.
    exercises: Vec<ExerciseId>,
}

impl LeftOut {
    /// Exercises the lifter avoids, in the order of their codes, each once.
    pub fn exercises(&self) -> impl ExactSizeIterator<Item = ExerciseId> {
        self.exercises.iter().copied()
    }

    /// May the exercise be suggested? It is not left out itself, and some of its equipment is there.
    pub fn allows(&self, id: ExerciseId) -> bool {
        let equipment = id.exercise().equipment;
        self.exercises.binary_search(&id).is_err() && (equipment.is_empty() || !equipment.without(self.equipment).is_empty())
    }

    /// Leaves an exercise out.
    pub fn add(&mut self, id: ExerciseId) {
        if let Err(place) = self.exercises.binary_search(&id) {
            self.exercises.insert(place, id);
        }
    }

    /// Leaves an exercise out no longer.
    pub fn remove(&mut self, id: ExerciseId) {
        self.exercises.retain(|other| *other != id);
    }
}
