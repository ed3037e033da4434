//! The catalogue to tick.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::choice::Choice;
use super::row::{Row, RowProps};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Equipment;
use crate::domain::muscle::Muscle;
use crate::domain::pattern::{Group, Pattern};
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::search::{Search, Words};
use crate::state::Action;

/// What is picked into.
#[derive(PartialEq, Properties)]
pub struct PickProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// The day that is ticked in.
    pub day: usize,
    /// Where changes go.
    pub on: Callback<Action>,
}

/// What is listed.
#[derive(Clone, PartialEq, Default)]
struct Listing {
    typed: AttrValue,
    search: Search,
    ticked_only: bool,
}

impl Listing {
    fn shows(&self, plan: &Plan, day: usize, id: ExerciseId) -> bool {
        let ticked = || plan.days()[day].entries().iter().any(|entry| entry.exercise == ExerciseRef::Catalogue(id));
        self.search.matches(id) && (!self.ticked_only || ticked())
    }
}

/// A search field, filters, and the exercises by groups. Rows that are not looked for are hidden, not taken away.
#[component]
pub fn Pick(props: &PickProps) -> Html {
    let listing = use_state_eq(Listing::default);
    let groups = use_memo((), |()| by_groups());
    let PickProps { plan, day, on } = props;
    let shown: Vec<bool> = ExerciseId::all().map(|id| listing.shows(plan, *day, id)).collect();
    let found = shown.iter().filter(|shown| **shown).count();
    let is_shown = |id: &ExerciseId| shown.get(usize::from(id.exercise().code()) - 1).copied().unwrap_or(true);
    let clear = {
        let listing = listing.clone();
        move |_| listing.set(Listing::default())
    };
    html! {
        <section class="pick" aria-labelledby="pick-heading">
            <h2 id="pick-heading">{ "Exercises" }</h2>
            { filters(&listing) }
            if *listing != Listing::default() {
                <p class="found">
                    { match found { 0 => String::from("No exercise fits."), 1 => String::from("One exercise fits."), n => format!("{n} exercises fit.") } }
                    <button type="button" onclick={clear}>{ "Show all" }</button>
                </p>
            }
            { for groups.iter().map(|(group, ids)| html! {
                <fieldset key={group.slug()} hidden={!ids.iter().any(is_shown)}>
                    <legend>{ group.label() }</legend>
                    <ul>
                        { for ids.iter().map(|id| {
                            let row = RowProps::of(plan, *day, *id, !is_shown(id), on);
                            html! { <Row key={id.exercise().slug()} ..row /> }
                        }) }
                    </ul>
                </fieldset>
            }) }
        </section>
    }
}

fn filters(listing: &UseStateHandle<Listing>) -> Html {
    let change = |change: fn(&mut Listing, AttrValue)| {
        let listing = listing.clone();
        Callback::from(move |word: AttrValue| {
            let mut next = (*listing).clone();
            change(&mut next, word);
            listing.set(next);
        })
    };
    let typed = change(|listing, typed| {
        listing.search.words = Words::of(&typed);
        listing.typed = typed;
    });
    let oninput = move |event: InputEvent| typed.emit(event.target_unchecked_into::<HtmlInputElement>().value().into());
    let only = change(|listing, _| listing.ticked_only = !listing.ticked_only);
    let search = &listing.search;
    html! {
        <div class="filters" role="search">
            <label class="search">
                <span class="unseen">{ "Search exercises" }</span>
                <input type="search" name="search" placeholder="Search by name or muscle" autocomplete="off" value={listing.typed.clone()} {oninput} />
            </label>
            <Choice label="Movement" labelled=false name="pattern" options={options("Any movement", Pattern::ALL, |term| (term.slug(), term.label()))}
                value={search.pattern.map_or("", Pattern::slug)} onchoose={change(|listing, word| listing.search.pattern = Pattern::from_slug(&word))} />
            <Choice label="Muscle" labelled=false name="muscle" options={options("Any muscle", Muscle::ALL, |term| (term.slug(), term.label().into()))}
                value={search.muscle.map_or("", Muscle::slug)} onchoose={change(|listing, word| listing.search.muscle = Muscle::from_slug(&word))} />
            <Choice label="Equipment" labelled=false name="equipment" options={options("Any equipment", Equipment::ALL, |term| (term.slug(), term.label().into()))}
                value={search.equipment.map_or("", Equipment::slug)} onchoose={change(|listing, word| listing.search.equipment = Equipment::from_slug(&word))} />
            <label class="only">
                <input type="checkbox" name="ticked-only" autocomplete="off" checked={listing.ticked_only} onchange={move |_| only.emit(AttrValue::default())} />
                { "Ticked only" }
            </label>
        </div>
    }
}

fn options<T: Copy>(
    any: &'static str,
    terms: &[T],
    option: impl Fn(T) -> (&'static str, String),
) -> Vec<(AttrValue, AttrValue)> {
    let mut options: Vec<(AttrValue, AttrValue)> =
        terms.iter().map(|term| option(*term)).map(|(slug, label)| (slug.into(), label.into())).collect();
    options.sort_by(|(_, a), (_, b)| a.as_str().cmp(b.as_str()));
    options.insert(0, ("".into(), any.into()));
    options
}

/// The catalogue by groups, within a group by pattern.
fn by_groups() -> Vec<(Group, Vec<ExerciseId>)> {
    let of = |group: &Group| {
        let mut ids: Vec<ExerciseId> = ExerciseId::all().filter(|id| id.exercise().pattern().group() == *group).collect();
        ids.sort_by_key(|id| id.exercise().pattern());
        (*group, ids)
    };
    Group::ALL.iter().map(of).collect()
}
