//! The exercises that readers can pick.

use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::{ExerciseRef, Plan};

/// Which exercises can be picked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pick {
    All,
    OfPlan,
    Chosen,
}

impl Pick {
    pub(super) const ALL: [Self; 3] = [Self::All, Self::OfPlan, Self::Chosen];
}

/// The exercises of the catalogue that a plan has, each once.
pub(super) fn of_plan(plan: &Plan) -> Vec<ExerciseId> {
    let mut found = Vec::new();
    for entry in plan.days().iter().flat_map(|day| day.entries()) {
        if let ExerciseRef::Catalogue(id) = entry.exercise
            && !found.contains(&id)
        {
            found.push(id);
        }
    }
    found
}
