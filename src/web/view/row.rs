//! The row of an exercise.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::amounts::amounts;
use super::button::{button, sign};
use super::still::{hash, still};
use super::template::fill;
use super::vote;
use crate::domain::bounded::Sets;
use crate::domain::catalogue::ExerciseId;
use crate::domain::counting::Vote;
use crate::domain::figure;
use crate::domain::plan::{Entry, ExerciseRef, Plan};
use crate::state::{Action, EntryRef};

/// What a row shows, and all that it depends on.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// Which exercise.
    pub id: ExerciseId,
    /// How one set votes, in this plan.
    pub vote: Option<Vote>,
    /// What it counts as, in this plan: `push`, `hip`; nothing where nothing counts it.
    pub counts_as: &'static str,
    /// Which day is ticked in.
    pub day: usize,
    /// Its entries on that day.
    pub entries: Vec<Entry>,
    /// The numbers of the other days it is on.
    pub elsewhere: Vec<usize>,
    /// It is not among those looked for.
    pub hidden: bool,
}

impl Row {
    /// The row of an exercise.
    pub fn of(plan: &Plan, day: usize, id: ExerciseId, hidden: bool) -> Self {
        let exercise = ExerciseRef::Catalogue(id);
        let entries = plan.days().get(day).into_iter().flat_map(|day| day.entries().iter().copied());
        let has = |day: usize| plan.days()[day].has(exercise);
        Self {
            id,
            vote: vote::of(plan.traits(exercise)),
            counts_as: plan.traits(exercise).and_then(|traits| figure::counts_as(&traits, &plan.settings)).unwrap_or_default(),
            day,
            entries: entries.filter(|entry| entry.exercise == exercise).collect(),
            elsewhere: (0..plan.days().len()).filter(|other| *other != day && has(*other)).map(|other| other + 1).collect(),
            hidden,
        }
    }

    /// The same in numbers: equal rows have equal numbers, others others.
    pub fn depends(&self) -> Vec<u64> {
        let elsewhere = self.elsewhere.iter().fold(0, |days, day| days | 1 << day);
        let vote = self.vote.map_or(u64::MAX, |vote| vote.posterior);
        let mut depends = vec![self.day as u64, elsewhere, vote, hash(&self.counts_as), u64::from(self.hidden)];
        for entry in &self.entries {
            depends.extend([entry.sets.get(), entry.amount.get()]);
        }
        depends
    }

    /// Tick, name, chain vote, push or pull; sets and reps once it is ticked. It stays as it is while it shows the same.
    pub fn view(self, on: &Callback<Action>) -> Html {
        let on = on.clone();
        still(self.depends(), move |_| row(&self, &on))
    }
}

fn row(row: &Row, on: &Callback<Action>) -> Html {
    let Row { id, day, entries, elsewhere, .. } = row;
    let exercise = id.exercise();
    let ticked = !entries.is_empty();
    let onchange = {
        let (on, day, exercise) = (on.clone(), *day, ExerciseRef::Catalogue(*id));
        move |event: Event| {
            let tick = event.target_unchecked_into::<HtmlInputElement>();
            let wanted = tick.checked();
            // The state decides: where it refuses, the tick must not stand.
            tick.set_checked(ticked);
            on.emit(Action::Tick { day, exercise, on: wanted });
        }
    };
    let full = AttrValue::Static(exercise.name);
    let (name, equipment) = vote::name_in_parts(exercise.name);
    let tick = html! { <input type="checkbox" autocomplete="off" checked={ticked} aria-label={full.clone()} {onchange} /> };
    let elsewhere = (!elsewhere.is_empty()).then(|| fill!("<span class='elsewhere'>{}</span>", elsewhere_in_words(elsewhere)));
    let fields = ticked.then(|| {
        let entry = |(nth, entry): (usize, &Entry)| {
            let at = EntryRef { day: *day, exercise: entry.exercise, nth };
            let remove = (entries.len() > 1).then(|| {
                let words = format!("remove these {} {} of {full}", entry.sets, Sets::UNIT);
                sign(on, Some(Action::RemoveEntry(at)), "×", words.into())
            });
            amounts(at, *entry, &full, remove, on)
        };
        let fields: Html = entries.iter().enumerate().map(entry).collect();
        let again = Action::AddEntry { day: *day, exercise: ExerciseRef::Catalogue(*id) };
        fill!("<div class='amounts'>{}{}</div>", fields, button(on, again, "again", "+ other weight"))
    });
    let about = [equipment, &vote::words(row.vote, !exercise.traits.is_conditioning())].map(String::from);
    let about: Vec<String> = about.into_iter().filter(|words| !words.is_empty()).collect();
    fill!(
        "
        <li class='row' data-exercise='{}' data-ticked='{}' hidden='{}'>
            <label>{}<span class='name'>{}<small>{}{}</small></span></label>
            {}
            <span class='counts-as'>{}</span>
            {}
        </li>",
        exercise.slug(),
        ticked.then_some(""),
        row.hidden.then_some("hidden"),
        tick,
        name,
        about.join(" · "),
        elsewhere,
        vote::bar(row.vote),
        row.counts_as,
        fields
    )
}

fn elsewhere_in_words(days: &[usize]) -> String {
    let days: Vec<String> = days.iter().map(usize::to_string).collect();
    format!(" · also on day {}", days.join(", "))
}
