//! Which exercises are listed.

use yew::AttrValue;

use super::kind;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::search::Search;

/// What is listed.
#[derive(Clone, PartialEq, Default)]
pub(in crate::web::view) struct Listing {
    /// What is typed, as it stands in the field.
    pub typed: AttrValue,
    /// Words and filters.
    pub search: Search,
    /// The kind that is chosen; empty for all.
    pub kind: AttrValue,
    /// Only what is ticked on the day.
    pub ticked_only: bool,
}

impl Listing {
    /// Is the exercise among those listed for a day?
    pub(in crate::web::view) fn shows(&self, plan: &Plan, day: usize, exercise: ExerciseRef) -> bool {
        let group = plan.traits(exercise).and_then(|traits| traits.pattern).map(Pattern::group);
        self.search.finds(plan, exercise)
            && kind::is_of(&self.kind, group)
            && (!self.ticked_only || plan.days()[day].has(exercise))
    }
}

/// The exercises of the plan's own.
pub(in crate::web) fn own(plan: &Plan) -> impl Iterator<Item = ExerciseRef> {
    (0..plan.own().len()).filter_map(|place| plan.own_id(place)).map(ExerciseRef::Own)
}
