//! Which exercises are listed.

use yew::AttrValue;

use super::kind;
use crate::domain::catalogue::ExerciseId;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::search::Search;

/// How many exercises of each group stand first.
const FIRST: usize = 6;

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
    /// Of a kind all, and not the most trained alone.
    pub whole_kind: bool,
}

impl Listing {
    /// Is the exercise among those listed for a day?
    pub(in crate::web::view) fn shows(&self, plan: &Plan, day: usize, exercise: ExerciseRef) -> bool {
        let group = plan.traits(exercise).and_then(|traits| traits.pattern).map(Pattern::group);
        self.search.finds(plan, exercise)
            && kind::is_of(&self.kind, group)
            && (!self.ticked_only || plan.days()[day].has(exercise))
            && (!self.is_short() || is_often_trained(exercise))
    }

    /// Are the most trained exercises of a kind listed alone? Whoever looks for something closer sees all that fits.
    pub(in crate::web::view) fn is_short(&self) -> bool {
        !self.kind.is_empty() && !self.whole_kind && !self.ticked_only && self.search == Search::default()
    }
}

/// Is it one of the most trained of its group, or the lifter's own? The codes of the catalogue follow how much an exercise is
/// trained.
fn is_often_trained(exercise: ExerciseRef) -> bool {
    let ExerciseRef::Catalogue(id) = exercise else { return true };
    let group = |id: ExerciseId| id.exercise().pattern().group();
    ExerciseId::all().take_while(|other| *other != id).filter(|other| group(*other) == group(id)).nth(FIRST - 1).is_none()
}

/// The exercises of the plan's own.
pub(in crate::web) fn own(plan: &Plan) -> impl Iterator<Item = ExerciseRef> {
    (0..plan.own().len()).filter_map(|place| plan.own_id(place)).map(ExerciseRef::Own)
}
