//! What the author of a well-known plan leaves to the lifter, and what of it is still empty.

use crate::domain::exercise::{Mechanic, Region, Traits};
use crate::domain::pattern::Pattern;
use crate::domain::plan::{Plan, Work};
use crate::domain::template::Template;

/// A kind of assistance work that such an author asks for beside the main lifts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Slot {
    /// A row, a pull-up or a pulldown.
    Pull,
    /// A hinge, a bridge or a leg curl.
    Behind,
    /// Work for the trunk.
    Core,
}

impl Slot {
    /// In the order in which they are filled.
    pub const ALL: [Self; 3] = [Self::Pull, Self::Behind, Self::Core];

    /// The kind that an exercise is of.
    pub fn of(traits: &Traits) -> Option<Self> {
        match (traits.region, traits.pattern) {
            (Region::Core, _) => Some(Self::Core),
            (Region::Upper, Some(Pattern::HorizontalPull | Pattern::VerticalPull)) => {
                (traits.mechanic == Mechanic::Compound).then_some(Self::Pull)
            }
            (Region::Lower, Some(Pattern::Hinge | Pattern::Bridge | Pattern::HipExtension | Pattern::KneeFlexion)) => {
                Some(Self::Behind)
            }
            _ => None,
        }
    }
}

/// The kinds of which a plan has nothing beside what its author fixes; none where the author leaves nothing open.
pub(super) fn empty_slots(plan: &Plan) -> Vec<Slot> {
    let Some(template) = Template::of_plan(plan).filter(|template| template.leaves_open()) else { return Vec::new() };
    let is_own = |work: &Work| !template.fixes(work.day, work.entry.exercise);
    let has = |slot: Slot| plan.work().any(|work| is_own(&work) && Slot::of(&work.traits) == Some(slot));
    Slot::ALL.into_iter().filter(|slot| !has(*slot)).collect()
}

/// Is something of what the author leaves to the lifter still empty?
pub(super) fn is_open(plan: &Plan) -> bool {
    !empty_slots(plan).is_empty()
}
