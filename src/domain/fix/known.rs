//! The exercises that a fix can use or change.

use super::load::Load;
use super::totals::Effect;
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Traits;
use crate::domain::plan::{ExerciseRef, LeftOut, Plan};

/// An exercise as the search sees it.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub exercise: ExerciseRef,
    pub traits: Traits,
    pub effect: Effect,
    /// What a set gives every muscle.
    pub load: Load,
    /// The plan does not leave it out.
    pub is_usable: bool,
}

impl Known {
    /// All that count: the catalogue's in its order, then the plan's own.
    pub fn all(plan: &Plan) -> Vec<Self> {
        let catalogue = ExerciseId::all().map(ExerciseRef::Catalogue);
        let own = (0..plan.own().len()).filter_map(|place| plan.own_id(place)).map(ExerciseRef::Own);
        catalogue.chain(own).filter_map(|exercise| Self::of(plan, exercise)).collect()
    }

    fn of(plan: &Plan, exercise: ExerciseRef) -> Option<Self> {
        let traits = plan.traits(exercise)?;
        let effect = Effect::of(&traits, &plan.settings)?;
        let is_usable = match exercise {
            ExerciseRef::Catalogue(id) => is_usable(&plan.left_out, id),
            ExerciseRef::Own(_) => true,
        };
        Some(Self { exercise, traits, effect, load: Load::of_set(traits.muscles), is_usable })
    }
}

/// Any one of its equipment will do; what needs none can always be done.
fn is_usable(left_out: &LeftOut, id: ExerciseId) -> bool {
    let equipment = id.exercise().equipment;
    let can_be_done = equipment.is_empty() || !equipment.without(left_out.equipment).is_empty();
    can_be_done && left_out.exercises().all(|avoided| avoided != id)
}
