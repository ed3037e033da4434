//! A plan as the search sees it.

use super::choice::{Class, classes};
use super::edit::KindSet;
use super::goal::Goal;
use super::known::Known;
use super::limits::Limits;
use super::load::Load;
use super::totals::Totals;
use crate::domain::plan::Plan;

/// A plan as the search sees it: sums, what can be chosen, and where to.
#[derive(Clone, Debug)]
pub(super) struct Model {
    pub goal: Goal,
    pub before: Totals,
    pub known: Vec<Known>,
    pub classes: Vec<Class>,
    pub load: Load,
    pub most_load: Load,
}

/// Sorts of edits of which a fix must not have all, one set for each alternative that there is already.
pub(super) type Barred<'a> = &'a [KindSet];

/// Does a fix with such edits do no more than vary one that there is?
pub(super) fn is_barred(barred: Barred, kinds: KindSet) -> bool {
    barred.iter().any(|all| all.without(kinds).is_empty())
}

impl Model {
    pub fn of(plan: &Plan, limits: &Limits) -> Self {
        let (before, load) = (Totals::of(plan), Load::of(plan));
        let goal = Goal::of(plan, &before, limits);
        let known = Known::all(plan);
        let classes = classes(plan, &known, &goal, limits, &before);
        Self { goal, before, known, classes, load, most_load: load.most(plan, limits) }
    }
}
