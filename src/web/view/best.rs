//! What fits best what is typed into the search, above the list.

use std::rc::Rc;

use yew::prelude::*;

use super::row::Row;
use super::template::fill;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::search::name_of;
use crate::state::Action;

/// The exercises that fit best, in their order.
#[derive(Clone)]
pub(super) struct Best {
    /// The exercises.
    pub exercises: Rc<[ExerciseRef]>,
    /// None is called so: they are only like what is typed.
    pub is_like: bool,
}

impl Best {
    /// Their rows.
    pub(super) fn view(&self, plan: &Plan, day: usize, on: &Callback<Action>) -> Html {
        let rows = self.exercises.iter().map(|exercise| Row::of(plan, day, *exercise, false).view(on));
        fill!("<ul class='best'>{}</ul>", rows.collect::<Html>())
    }

    /// Makes what is typed an exercise of one's own, which begins as the one it is most like: the room for it is the coach's,
    /// and `finder.js` opens it there.
    pub(super) fn make_own(&self, typed: &str) -> Html {
        let name = name_of(typed);
        if name.is_empty() {
            return Html::default();
        }
        let like = self.exercises.iter().find_map(|exercise| match exercise {
            ExerciseRef::Catalogue(id) => Some(id.exercise().slug()),
            ExerciseRef::Own(_) => None,
        });
        let words = format!("Make “{name}” my own exercise");
        fill!("<button data-make-own='{}' data-like='{}'>{}</button>", String::from(name), like.unwrap_or_default(), words)
    }
}
