//! The exercises that a fix can use or change.

use super::dose::hangs;
use super::limits::Limits;
use super::load::Load;
use super::totals::Effect;
use crate::domain::at_hand::AtHand;
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Force, Region, Traits};
use crate::domain::plan::{ExerciseRef, Plan};

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
    /// It may come: there is something to do it with, and it is not too hard.
    pub is_at_hand: bool,
}

impl Known {
    /// All that count: the catalogue's in its order, then the plan's own.
    pub fn all(plan: &Plan, limits: &Limits) -> Vec<Self> {
        let at_hand = AtHand::of(plan);
        let catalogue = ExerciseId::all().map(ExerciseRef::Catalogue);
        let own = (0..plan.own().len()).filter_map(|place| plan.own_id(place)).map(ExerciseRef::Own);
        catalogue.chain(own).filter_map(|exercise| Self::of(plan, exercise, &at_hand, limits)).collect()
    }

    fn of(plan: &Plan, exercise: ExerciseRef, at_hand: &AtHand, limits: &Limits) -> Option<Self> {
        let traits = plan.traits(exercise)?;
        let effect = Effect::of(&traits, &plan.settings)?;
        let (is_usable, is_at_hand) = match exercise {
            ExerciseRef::Catalogue(id) => {
                let is_usable = plan.left_out.allows(id) && (limits.pull_ups || !hangs(id));
                (is_usable, is_usable && at_hand.allows(id) && !is_position(&traits))
            }
            ExerciseRef::Own(_) => (true, false),
        };
        Some(Self { exercise, traits, effect, load: Load::of_set(traits.muscles), is_usable, is_at_hand })
    }
}

/// A position that is held by the arms: whoever wants it trains it on purpose, and it takes the place of no row.
fn is_position(traits: &Traits) -> bool {
    traits.region == Region::Upper && traits.force == Force::Static
}
