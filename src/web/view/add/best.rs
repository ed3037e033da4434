//! What fits best what is typed into the search, above the list.

use std::rc::Rc;

use yew::prelude::*;

use super::row::Row;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::state::Action;
use crate::web::view::template::fill;

/// The exercises that fit best, in their order.
#[derive(Clone)]
pub(in crate::web::view) struct Best {
    /// The exercises.
    pub exercises: Rc<Vec<ExerciseRef>>,
    /// None is called so: they are only like what is typed.
    pub is_like: bool,
}

impl Best {
    /// Their rows.
    pub(in crate::web::view) fn view(&self, plan: &Plan, day: usize, on: &Callback<Action>) -> Html {
        let rows = self.exercises.iter().map(|exercise| Row::of(plan, day, *exercise, false).view(on));
        fill!("<ul class='best'>{}</ul>", rows.collect::<Html>())
    }
}
