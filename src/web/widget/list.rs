//! The exercises to pick: a few that the trainer chose, or the catalogue behind a search field and groups that open.

use web_sys::{HtmlDetailsElement, HtmlInputElement};
use yew::prelude::*;
use yew::virtual_dom::VList;

use super::texts;
use crate::domain::catalogue::ExerciseId;
use crate::domain::pattern::Group;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::search::{Search, Words};
use crate::state::Action;
use crate::web::view::template::fill;
use crate::web::view::{Row, own};

/// The most rows that a search shows.
const MOST_FOUND: usize = 12;

/// What is listed.
pub(super) struct List {
    /// The only exercises to pick; the whole catalogue where there are none.
    chosen: Vec<ExerciseId>,
    typed: AttrValue,
    search: Search,
    /// The groups that are open, by their place.
    open: u32,
}

/// What changes of it.
pub enum Listed {
    /// This is looked for.
    Typed(AttrValue),
    /// A group is opened or closed.
    Group(usize, bool),
}

impl List {
    pub(super) fn of(chosen: &[ExerciseId]) -> Self {
        Self { chosen: chosen.to_vec(), typed: AttrValue::default(), search: Search::default(), open: 0 }
    }

    pub(super) fn set(&mut self, listed: Listed) {
        match listed {
            Listed::Typed(typed) => (self.search.words, self.typed) = (Words::of(&typed), typed),
            Listed::Group(place, true) => self.open |= 1 << place,
            Listed::Group(place, false) => self.open &= !(1 << place),
        }
    }

    /// The days where there are several, and the exercises of the one that is shown.
    pub(super) fn view(&self, plan: &Plan, day: usize, on: &Callback<Action>, listed: &Callback<Listed>) -> Html {
        let rows = |exercises: &mut dyn Iterator<Item = ExerciseRef>| {
            let rows = exercises.map(|exercise| keyed(exercise, Row::of(plan, day, exercise, false).view(on)));
            fill!("<ul>{}</ul>", rows.collect::<Html>())
        };
        let exercises = if self.chosen.is_empty() {
            self.whole(plan, day, &rows, listed)
        } else {
            rows(&mut self.chosen.iter().copied().map(ExerciseRef::Catalogue).chain(own(plan)))
        };
        fill!("<section class='pick' aria-label='{}'>{}{}</section>", texts::EXERCISES, tabs(plan, day, on), exercises)
    }

    fn whole(
        &self,
        plan: &Plan,
        day: usize,
        rows: &dyn Fn(&mut dyn Iterator<Item = ExerciseRef>) -> Html,
        listed: &Callback<Listed>,
    ) -> Html {
        let oninput =
            listed.reform(|event: InputEvent| Listed::Typed(event.target_unchecked_into::<HtmlInputElement>().value().into()));
        let field = html! {
            <input type="search" name="search" aria-label={texts::SEARCH_EXERCISES} placeholder={texts::SEARCH}
                autocomplete="off" value={&self.typed} {oninput} />
        };
        let ticked = |id: ExerciseId| {
            let entries = plan.days().get(day).map_or(&[][..], |day| day.entries());
            entries.iter().any(|entry| entry.exercise == ExerciseRef::Catalogue(id))
        };
        let all = || ExerciseId::all().map(ExerciseRef::Catalogue).chain(own(plan));
        if self.search != Search::default() {
            let found = all().filter(|exercise| self.search.finds(plan, *exercise)).count();
            let words = texts::found(found, MOST_FOUND);
            let mut matching = all().filter(|exercise| self.search.finds(plan, *exercise)).take(MOST_FOUND);
            return fill!("{}<p class='hint' role='status'>{}</p>{}", field, words, rows(&mut matching));
        }
        let groups: Html =
            Group::ALL.iter().enumerate().map(|(place, group)| self.group(place, *group, rows, listed)).collect();
        // What is ticked stays in view when its group is closed, and stays where it is ticked while it is open.
        let closed = ExerciseId::all().filter(|id| ticked(*id) && !self.is_open(id.exercise().pattern().group()));
        // The plan's own belong to no group, and are few.
        let mut closed = closed.map(ExerciseRef::Catalogue).chain(own(plan));
        fill!("{}{}{}", field, rows(&mut closed), groups)
    }

    fn is_open(&self, group: Group) -> bool {
        self.open & 1 << group.code() != 0
    }

    fn group(
        &self,
        place: usize,
        group: Group,
        rows: &dyn Fn(&mut dyn Iterator<Item = ExerciseRef>) -> Html,
        listed: &Callback<Listed>,
    ) -> Html {
        let open = self.is_open(group);
        let ontoggle =
            listed.reform(move |event: Event| Listed::Group(place, event.target_unchecked_into::<HtmlDetailsElement>().open()));
        let of_group = ExerciseId::all().filter(|id| id.exercise().pattern().group() == group);
        let mut of_group = of_group.map(ExerciseRef::Catalogue);
        let inside = if open { rows(&mut of_group) } else { Html::default() };
        html! { <details class="group" {open} {ontoggle}><summary>{ group.label() }</summary>{ inside }</details> }
    }
}

/// A list tells its rows by their exercises: a row does not count its exercise among what it depends on.
fn keyed(exercise: ExerciseRef, row: Html) -> Html {
    let key = match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug().into(),
        ExerciseRef::Own(id) => id.place().into(),
    };
    VList::with_children(vec![row], Some(key)).into()
}

fn tabs(plan: &Plan, day: usize, on: &Callback<Action>) -> Html {
    if plan.days().len() < 2 {
        return Html::default();
    }
    let tab = |place: usize| {
        let onclick = on.reform(move |_: MouseEvent| Action::SelectDay(place));
        let selected = (place == day).to_string();
        html! { <button data-day={(place + 1).to_string()} aria-pressed={selected} {onclick}><bdi>{ plan.day_title(place) }</bdi></button> }
    };
    fill!("<div class='tabs'>{}</div>", (0..plan.days().len()).map(tab).collect::<Html>())
}
