//! The catalogue to tick.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::choice::{Choice, Options};
use super::row::{Row, RowProps};
use super::template::fill;
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
pub struct Pick {
    listing: Listing,
    groups: Vec<(Group, Vec<ExerciseId>)>,
}

/// What is looked for.
pub enum Message {
    /// A field of that name holds this.
    Field(AttrValue, AttrValue),
    /// Everything.
    All,
}

impl Component for Pick {
    type Message = Message;
    type Properties = PickProps;

    fn create(_: &Context<Self>) -> Self {
        Self { listing: Listing::default(), groups: by_groups() }
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        let listing = &mut self.listing;
        match message {
            Message::All => *listing = Listing::default(),
            Message::Field(name, word) => match name.as_str() {
                "search" => (listing.search.words, listing.typed) = (Words::of(&word), word),
                "ticked-only" => listing.ticked_only = !listing.ticked_only,
                name => listing.search.filter(name, &word),
            },
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let PickProps { plan, day, on } = ctx.props();
        let groups = self.groups.iter().map(|(group, ids)| {
            let mut any = false;
            let rows: Html = ids
                .iter()
                .map(|id| {
                    let shown = self.listing.shows(plan, *day, *id);
                    any |= shown;
                    let row = RowProps::of(plan, *day, *id, !shown, on);
                    html! { <Row key={id.exercise().slug()} ..row /> }
                })
                .collect();
            html! { <fieldset hidden={!any}><legend>{ group.label() }</legend><ul>{ rows }</ul></fieldset> }
        });
        html! {
            <section class="pick" aria-labelledby="pick-heading">
                <h2 id="pick-heading">{ "Exercises" }</h2>
                { self.filters(ctx) }
                { self.found(ctx) }
                { for groups }
            </section>
        }
    }
}

impl Pick {
    fn found(&self, ctx: &Context<Self>) -> Html {
        let PickProps { plan, day, .. } = ctx.props();
        if self.listing == Listing::default() {
            return Html::default();
        }
        let words = match ExerciseId::all().filter(|id| self.listing.shows(plan, *day, *id)).count() {
            0 => String::from("No exercise fits."),
            1 => String::from("One exercise fits."),
            found => format!("{found} exercises fit."),
        };
        let clear = ctx.link().callback(|_: MouseEvent| Message::All);
        fill!("<p class='found'>{}{}</p>", words, html! { <button type="button" onclick={clear}>{ "Show all" }</button> })
    }

    fn filters(&self, ctx: &Context<Self>) -> Html {
        let onchoose = ctx.link().callback(|(name, word)| Message::Field(name, word));
        let field = ctx.link().callback(|field: HtmlInputElement| Message::Field(field.name().into(), field.value().into()));
        let oninput = field.reform(|event: InputEvent| event.target_unchecked_into());
        let onchange = field.reform(|event: Event| event.target_unchecked_into());
        let choice = |name: &'static str, label: &'static str, options: Options, value: Option<&'static str>| {
            html! { <Choice {label} labelled=false {name} {options} value={value.unwrap_or_default()} onchoose={onchoose.clone()} /> }
        };
        let Search { pattern, muscle, equipment, .. } = self.listing.search;
        let search = html! {
            <input type="search" name="search" placeholder="Search by name or muscle" autocomplete="off" value={&self.listing.typed} {oninput} />
        };
        let only = html! {
            <input type="checkbox" name="ticked-only" autocomplete="off" checked={self.listing.ticked_only} {onchange} />
        };
        fill!(
            "
            <div class='filters' role='search'>
                <label class='search'><span class='unseen'>Search exercises</span>{}</label>
                {}{}{}
                <label class='only'>{}Ticked only</label>
            </div>",
            search,
            choice(
                "pattern",
                "Movement",
                options("Any movement", Pattern::ALL, |term| (term.slug(), term.label())),
                pattern.map(Pattern::slug)
            ),
            choice(
                "muscle",
                "Muscle",
                options("Any muscle", Muscle::ALL, |term| (term.slug(), term.label().into())),
                muscle.map(Muscle::slug)
            ),
            choice(
                "equipment",
                "Equipment",
                options("Any equipment", Equipment::ALL, |term| (term.slug(), term.label().into())),
                equipment.map(Equipment::slug)
            ),
            only
        )
    }
}

/// The terms by their labels, behind the one that filters nothing.
fn options<T: Copy>(
    any: &'static str,
    terms: &[T],
    option: impl Fn(T) -> (&'static str, String),
) -> Vec<(AttrValue, AttrValue)> {
    let mut options: Vec<(AttrValue, AttrValue)> = vec![("".into(), any.into())];
    for (slug, label) in terms.iter().map(|term| option(*term)) {
        let place = 1 + options[1..].partition_point(|(_, other)| other.as_str() < label.as_str());
        options.insert(place, (slug.into(), label.into()));
    }
    options
}

/// The catalogue by groups, within a group by pattern.
fn by_groups() -> Vec<(Group, Vec<ExerciseId>)> {
    let of = |group: &Group| {
        let patterns = Pattern::ALL.iter().filter(|pattern| pattern.group() == *group);
        let ids = patterns.flat_map(|pattern| ExerciseId::all().filter(|id| id.exercise().pattern() == *pattern));
        (*group, ids.collect())
    };
    Group::ALL.iter().map(of).collect()
}
