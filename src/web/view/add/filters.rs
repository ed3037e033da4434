//! What the list is searched and filtered by: a field, the kinds, and lists behind a line that opens.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::kind::{KINDS, Kind};
use super::listing::Listing;
use super::texts;
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Equipment;
use crate::domain::muscle::Muscle;
use crate::domain::pattern::{Group, Pattern};
use crate::domain::search::Search;
use crate::web::view::choice::{Options, choice};
use crate::web::view::result::tiles::icon;
use crate::web::view::template::fill;

/// What never changes of the list.
pub(in crate::web::view) struct Lists {
    /// The catalogue by groups.
    pub groups: Vec<(Group, Rc<[ExerciseId]>)>,
    patterns: Options,
    muscles: Options,
    equipment: Options,
}

impl Default for Lists {
    fn default() -> Self {
        Self {
            groups: by_groups(),
            patterns: options(texts::MOVEMENT, Pattern::ALL, |term| (term.slug(), term.label())),
            muscles: options(texts::MUSCLE, Muscle::ALL, |term| (term.slug(), term.label().into())),
            equipment: options(texts::EQUIPMENT, Equipment::ALL, |term| (term.slug(), term.label().into())),
        }
    }
}

impl Lists {
    /// The field and the filters.
    pub(in crate::web::view) fn filters(&self, listing: &Listing, field: &Callback<(AttrValue, AttrValue)>) -> Html {
        let held = field.reform(|field: HtmlInputElement| (field.name().into(), field.value().into()));
        let oninput = held.reform(|event: InputEvent| event.target_unchecked_into());
        let onchange = held.reform(|event: Event| event.target_unchecked_into());
        let choice = |name: &'static str, label: &'static str, options: &Options, value: Option<&'static str>| {
            choice(name, label, options, value.unwrap_or_default(), field.clone())
        };
        let Search { pattern, muscle, equipment, .. } = listing.search;
        let search = html! {
            <input type="search" id="search" name="search" placeholder={texts::SEARCH} autocomplete="off" value={&listing.typed} {oninput} />
        };
        let only = html! {
            <input type="checkbox" name="ticked-only" autocomplete="off" checked={listing.ticked_only} {onchange} />
        };
        let chosen = [pattern.is_some(), muscle.is_some(), equipment.is_some(), listing.ticked_only];
        let count = chosen.into_iter().filter(|chosen| *chosen).count();
        fill!(
            "
            <h2 class='unseen' id='pick-heading'>{}</h2>
            <div class='filters' role='search'>
                <label class='search'>{}<span class='unseen'>{}</span>{}</label>
                <details class='filter'>
                    <summary>{}<span>{}{}</span></summary>
                    <div>{}{}{}<label class='only'>{}{}</label></div>
                </details>
            </div>
            <div class='kinds' role='group' aria-label='{}'>{}</div>",
            texts::EXERCISES,
            icon("search"),
            texts::SEARCH_EXERCISES,
            search,
            icon("filter"),
            texts::FILTER,
            if count == 0 { String::new() } else { format!(" ({count})") },
            choice("pattern", texts::MOVEMENT, &self.patterns, pattern.map(Pattern::slug)),
            choice("muscle", texts::MUSCLE, &self.muscles, muscle.map(Muscle::slug)),
            choice("equipment", texts::EQUIPMENT, &self.equipment, equipment.map(Equipment::slug)),
            only,
            texts::TICKED_ONLY,
            texts::KINDS,
            KINDS.iter().map(|kind| chip(kind, &listing.kind, field)).collect::<Html>()
        )
    }
}

/// The button of a kind.
fn chip(kind: &'static Kind, chosen: &str, field: &Callback<(AttrValue, AttrValue)>) -> Html {
    let slug = AttrValue::Static(kind.slug);
    let pressed = (chosen == kind.slug).to_string();
    let onclick = field.reform(move |_: MouseEvent| ("kind".into(), slug.clone()));
    html! { <button class="chip" data-chip={kind.slug} aria-pressed={pressed} {onclick}>{ kind.label }</button> }
}

/// The terms by their labels, behind the one that filters nothing.
fn options<T: Copy>(any: &'static str, terms: &[T], option: impl Fn(T) -> (&'static str, String)) -> Options {
    let mut options: Options = vec![("".into(), any.into())];
    for (slug, label) in terms.iter().map(|term| option(*term)) {
        let place = 1 + options[1..].partition_point(|(_, other)| other.as_str() < label.as_str());
        options.insert(place, (slug.into(), label.into()));
    }
    options
}

/// The catalogue by groups, within a group by pattern.
fn by_groups() -> Vec<(Group, Rc<[ExerciseId]>)> {
    let of = |group: &Group| {
        let patterns = Pattern::ALL.iter().filter(|pattern| pattern.group() == *group);
        let ids = patterns.flat_map(|pattern| ExerciseId::all().filter(|id| id.exercise().pattern() == *pattern));
        (*group, ids.collect())
    };
    Group::ALL.iter().map(of).collect()
}
