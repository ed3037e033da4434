//! The catalogue to tick.

use std::rc::Rc;

use yew::prelude::*;

use super::best::Best;
use super::filters::Lists;
use super::listing::{Listing, own};
use super::row::Row;
use super::texts;
use crate::domain::catalogue::ExerciseId;
use crate::domain::pattern::Group;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::search::{Search, Words};
use crate::state::Action;
use crate::web::search::Finding;
use crate::web::view::still::still;
use crate::web::view::template::fill;

/// The list of the catalogue: what never changes of it, and what is looked for.
#[derive(Default)]
pub struct Pick {
    listing: Listing,
    finding: Finding,
    /// Counts the changes of what is looked for.
    revision: u64,
    lists: Rc<Lists>,
}

/// The plan that is picked into, and where changes go.
pub struct Picking<'a> {
    /// The plan.
    pub plan: &'a Rc<Plan>,
    /// The day that is ticked in.
    pub day: usize,
    /// How many groups are shown.
    pub groups: usize,
    /// Where changes of the plan go.
    pub on: &'a Callback<Action>,
    /// Where what is typed into a field goes: its name, and what it holds.
    pub field: Callback<(AttrValue, AttrValue)>,
}

impl Pick {
    /// A field holds this: what is looked for changes. `all` shows everything again, `found` is what the search has found. Says
    /// whether there is something to show before that.
    pub fn set(&mut self, name: &str, word: AttrValue) -> bool {
        self.revision += 1;
        // Where the names are there, that follows at once.
        let waits = name == "search" && self.finding.answers(&word);
        let listing = &mut self.listing;
        match name {
            "all" => *listing = Listing::default(),
            "found" => self.finding = Finding::hear(&word).unwrap_or_default(),
            "search" => (listing.search.words, listing.typed) = (Words::of(&word), word),
            "ticked-only" => listing.ticked_only = !listing.ticked_only,
            // The kind that is chosen already is given up.
            "kind" => {
                listing.kind = if listing.kind == word { AttrValue::default() } else { word };
                listing.whole_kind = false;
            }
            "more" => listing.whole_kind = true,
            name => listing.search.filter(name, &word),
        }
        !waits
    }

    /// What was found for what is typed, through the filters; nothing where the plain search answers.
    fn best(&self, plan: &Plan, day: usize) -> Option<Best> {
        let found = self.finding.of(&self.listing.typed, plan)?;
        let search = Search { words: Words::default(), ..self.listing.search.clone() };
        let filters = Listing { search, ..self.listing.clone() };
        let shown = found.exercises.into_iter().filter(|exercise| filters.shows(plan, day, *exercise));
        Some(Best { exercises: Rc::new(shown.collect()), is_like: found.is_like })
    }

    /// A search field, filters, and the exercises by groups. Rows that are not looked for are hidden, not taken away.
    pub fn view(&self, picking: &Picking) -> Html {
        let Picking { plan, day, on, .. } = *picking;
        let best = self.best(plan, day);
        // A group that is not shown yet keeps its place: without keys Yew tells children by their places.
        let groups = self.lists.groups.iter().enumerate().map(|(place, (group, ids))| {
            if place >= picking.groups {
                return Html::default();
            }
            let (group, ids, listing) = (*group, ids.clone(), self.listing.clone());
            let (plan, on, best) = ((*plan).clone(), (*on).clone(), best.clone());
            still(self.depends(&plan, day, group), move |_| {
                rows(
                    &plan,
                    day,
                    group.label(),
                    &mut ids.iter().copied().map(ExerciseRef::Catalogue),
                    &listing,
                    best.as_ref(),
                    &on,
                )
            })
        });
        let mine = (!plan.own().is_empty())
            .then(|| rows(plan, day, texts::YOUR_OWN, &mut own(plan), &self.listing, best.as_ref(), on));
        let filters = {
            let (lists, listing, field) = (self.lists.clone(), self.listing.clone(), picking.field.clone());
            still(vec![self.revision], move |_| lists.filters(&listing, &field))
        };
        fill!(
            "
            <section class='pick' aria-labelledby='pick-heading'>
                {}{}<div id='search-says' role='status'></div>{}{}<div id='search-own'></div>{}{}
            </section>",
            (plan.days().len() > 1).then(|| fill!(
                "<p class='hint adding'>{}</p>",
                texts::ADDING_TO,
                fill!("<b><bdi>{}</bdi></b>", plan.day_title(day))
            )),
            filters,
            self.found(picking, best.as_ref()),
            best.as_ref().map(|best| best.view(plan, day, on)),
            mine,
            groups.collect::<Html>()
        )
    }
}

/// The rows of a group. What fits best stands above all groups, and here what else there is is hidden.
fn rows(
    plan: &Plan,
    day: usize,
    label: &'static str,
    exercises: &mut dyn Iterator<Item = ExerciseRef>,
    listing: &Listing,
    best: Option<&Best>,
    on: &Callback<Action>,
) -> Html {
    let mut any = false;
    let rows = exercises.filter(|exercise| best.is_none_or(|best| !best.exercises.contains(exercise))).map(|exercise| {
        let shown = best.is_none() && listing.shows(plan, day, exercise);
        any |= shown;
        Row::of(plan, day, exercise, !shown).view(on)
    });
    let rows: Html = rows.collect();
    fill!("<fieldset hidden='{}'><legend>{}</legend><ul>{}</ul></fieldset>", (!any).then_some("hidden"), label, rows)
}

impl Pick {
    /// All that the rows of a group depend on: what is looked for, the day, its entries of all days, and changed muscles.
    fn depends(&self, plan: &Plan, day: usize, group: Group) -> Vec<u64> {
        let mut depends = vec![self.revision, day as u64];
        for (day, of_day) in plan.days().iter().enumerate() {
            for entry in of_day.entries() {
                if let ExerciseRef::Catalogue(id) = entry.exercise
                    && id.exercise().pattern().group() == group
                {
                    let code = u64::from(id.exercise().code());
                    depends.extend([day as u64, code, entry.sets.get(), entry.amount.get()]);
                }
            }
        }
        for (id, muscles) in plan.changed() {
            let bits = u64::from(muscles.primary().bits()) << 32 | u64::from(muscles.secondary().bits());
            depends.extend([u64::from(id.exercise().code()), bits]);
        }
        depends
    }

    fn found(&self, picking: &Picking, best: Option<&Best>) -> Html {
        let Picking { plan, day, field, .. } = picking;
        if self.listing == Listing::default() {
            return Html::default();
        }
        let short = best.is_none() && self.listing.is_short();
        let words = if short {
            texts::MOST_TRAINED.into()
        } else {
            let all = ExerciseId::all().map(ExerciseRef::Catalogue).chain(own(plan));
            let count = best.map_or_else(
                || all.filter(|exercise| self.listing.shows(plan, *day, *exercise)).count(),
                |best| best.exercises.len(),
            );
            texts::found(count, best.is_some_and(|best| best.is_like))
        };
        let button = |name: &'static str, words: &'static str| {
            let onclick = field.reform(move |_: MouseEvent| (AttrValue::Static(name), AttrValue::default()));
            html! { <button data-kind={name} {onclick}>{ words }</button> }
        };
        let more = short.then(|| button("more", texts::MORE));
        fill!("<p class='found'>{}{}{}</p>", words, more, button("all", texts::SHOW_ALL))
    }
}
