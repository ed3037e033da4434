//! Fields that several rooms have: an exercise by its name, a word of a vocabulary.

use web_sys::{File, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::texts;
use crate::domain::catalogue::ExerciseId;
use crate::domain::search::{Search, Words};

/// The files that were chosen in a field, which is empty from then on: the same can be chosen once more.
pub(super) fn files(field: &HtmlInputElement) -> Vec<File> {
    let chosen = field.files();
    let files = chosen.iter().flat_map(|files| (0..files.length()).filter_map(|place| files.get(place))).collect();
    field.set_value("");
    files
}

/// The list in which [`exercise`] searches; once a room.
pub(super) fn exercises() -> Html {
    let option = |id: ExerciseId| html! { <option value={id.exercise().name} /> };
    html! { <datalist id="exercises">{ for ExerciseId::all().map(option) }</datalist> }
}

/// A search field for an exercise. It takes a name of the catalogue, or words that one name alone has, and then empties.
pub(super) fn exercise(label: String, found: Callback<ExerciseId>) -> Html {
    let onchange = move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        match called(&field.value()) {
            Some(id) => {
                let _ = field.remove_attribute("data-refused");
                field.set_value("");
                found.emit(id);
            }
            None => {
                let _ = field.set_attribute("data-refused", "");
            }
        }
    };
    html! {
        <input type="search" name="means" list="exercises" aria-label={label} placeholder={texts::SEARCH_EXERCISE} autocomplete="off"
            maxlength="200" {onchange} />
    }
}

/// The exercise of a name, or the only one that the words find.
fn called(typed: &str) -> Option<ExerciseId> {
    let typed = typed.trim();
    let is = |id: &ExerciseId| id.exercise().name.eq_ignore_ascii_case(typed);
    let search = Search { words: Words::of(typed), ..Search::default() };
    let mut found = ExerciseId::all().filter(|id| search.matches(*id));
    ExerciseId::all().find(is).or_else(|| found.next().filter(|_| found.next().is_none() && !typed.is_empty()))
}

/// A list of words of which one is chosen, by its place.
pub(super) fn choice(name: &'static str, label: &str, words: &[String], now: usize, chosen: Callback<usize>) -> Html {
    let onchange = move |event: Event| {
        let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        chosen.emit(usize::try_from(place).unwrap_or_default());
    };
    let option =
        |(place, word): (usize, &String)| html! { <option value={place.to_string()} selected={place == now}>{ word }</option> };
    html! {
        <label class="choice">
            <span>{ label }</span>
            <select {name} autocomplete="off" {onchange}>{ for words.iter().enumerate().map(option) }</select>
        </label>
    }
}

/// Says that something was not read for a reason of ours, and offers to try again.
pub(super) fn failed(why: &str, again: Callback<()>) -> Html {
    html! {
        <p class="refused do" role="alert">
            <span>{ texts::not_read(why) }</span>
            <button type="button" data-do="again" onclick={again.reform(|_: MouseEvent| ())}>{ texts::TRY_AGAIN }</button>
        </p>
    }
}
