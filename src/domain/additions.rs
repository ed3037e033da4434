//! What would add to a muscle.

use super::catalogue::ExerciseId;
use super::muscle::Muscle;
use super::plan::{ExerciseRef, Plan};

/// The exercises of the catalogue that are for a muscle, and are neither in the plan nor left out of what is suggested, in the
/// order of the catalogue.
pub fn for_muscle(plan: &Plan, muscle: Muscle) -> impl Iterator<Item = ExerciseId> {
    ExerciseId::all().filter(move |id| {
        id.exercise().traits.muscles.primary().has(muscle)
            && plan.left_out.allows(*id)
            && !plan.days().iter().any(|day| day.has(ExerciseRef::Catalogue(*id)))
    })
}
