//! The row of an exercise.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::{button, sign};
use super::stepper::Stepper;
use crate::domain::bounded::{Reps, Seconds, Sets};
use crate::domain::catalogue::ExerciseId;
use crate::domain::counting::{VOTE, Vote};
use crate::domain::exercise::Force;
use crate::domain::plan::{Entry, ExerciseRef, Plan};
use crate::domain::settings::Convention;
use crate::state::Action;

/// All that a row depends on: small, so that a tick is told from 154 rows that stay as they are.
#[derive(Clone, PartialEq, Properties)]
pub struct RowProps {
    /// Which exercise.
    pub id: ExerciseId,
    /// How one set votes, in this plan.
    pub vote: Option<Vote>,
    /// Which day is ticked in.
    pub day: usize,
    /// Its entries on that day, each with its place.
    pub entries: Vec<(usize, Entry)>,
    /// The numbers of the other days it is on.
    pub elsewhere: Vec<usize>,
    /// It is not among those looked for.
    pub hidden: bool,
    /// Where changes go.
    pub on: Callback<Action>,
}

impl RowProps {
    /// What the row of an exercise depends on.
    pub fn of(plan: &Plan, day: usize, id: ExerciseId, hidden: bool, on: &Callback<Action>) -> Self {
        let exercise = ExerciseRef::Catalogue(id);
        let entries = plan.days().get(day).into_iter().flat_map(|day| day.entries().iter().copied().enumerate());
        let has = |day: usize| plan.days()[day].entries().iter().any(|entry| entry.exercise == exercise);
        Self {
            id,
            vote: plan.traits(exercise).and_then(|traits| Vote::of(traits.muscles, Convention::Fractional)),
            day,
            entries: entries.filter(|(_, entry)| entry.exercise == exercise).collect(),
            elsewhere: (0..plan.days().len()).filter(|other| *other != day && has(*other)).map(|other| other + 1).collect(),
            hidden,
            on: on.clone(),
        }
    }
}

/// Tick, name, chain vote, push or pull; sets and reps once it is ticked.
pub struct Row;

impl Component for Row {
    type Message = ();
    type Properties = RowProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        row(ctx.props())
    }
}

fn row(props: &RowProps) -> Html {
    let RowProps { id, day, entries, elsewhere, on, .. } = props;
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
    html! {
        <li class="row" data-exercise={exercise.slug()} data-ticked={ticked.then_some("")} hidden={props.hidden}>
            <label>
                <input type="checkbox" autocomplete="off" checked={ticked} {onchange} />
                <span class="name">{ exercise.name }</span>
                if !elsewhere.is_empty() {
                    <span class="elsewhere">{ elsewhere_in_words(elsewhere) }</span>
                }
            </label>
            { vote(props.vote, exercise.traits.is_conditioning()) }
            <span class="force">{ force(exercise.traits.force) }</span>
            if ticked {
                <div class="amounts">
                    { for entries.iter().map(|(place, entry)| amounts(props, *place, *entry)) }
                    { button(on, Action::AddEntry { day: *day, exercise: ExerciseRef::Catalogue(*id) }, "again", "+ back-off") }
                </div>
            }
        </li>
    }
}

fn amounts(props: &RowProps, place: usize, entry: Entry) -> Html {
    let RowProps { id, day, on, .. } = props;
    let (name, day) = (id.exercise().name, *day);
    let onsets = {
        let on = on.clone();
        move |number| on.emit(Action::SetSets { day, place, sets: Sets::clamped(number) })
    };
    let onamount = {
        let on = on.clone();
        move |number| {
            if let Some(amount) = entry.amount.with(number) {
                on.emit(Action::SetAmount { day, place, amount });
            }
        }
    };
    let (unit, most) =
        if entry.amount.is_timed() { (Seconds::UNIT, Seconds::MAX.get()) } else { (Reps::UNIT, Reps::MAX.get()) };
    html! {
        <div class="entry" key={place}>
            <Stepper name="sets" unit={Sets::UNIT} of={name} value={entry.sets.get()} min={1} max={Sets::MAX.get()} onchange={onsets} />
            <span class="times" aria-hidden="true">{ "×" }</span>
            <Stepper name="reps" {unit} of={name} value={entry.amount.get()} min={1} max={most} onchange={onamount} />
            if props.entries.len() > 1 {
                { sign(on, Some(Action::RemoveEntry { day, place }), "×", format!("remove these {} {} of {name}", entry.sets, Sets::UNIT).into()) }
            }
        </div>
    }
}

/// The vote of a set as a bar of two colours, and the same in words.
fn vote(vote: Option<Vote>, conditioning: bool) -> Html {
    let Some(vote) = vote else {
        return html! { <span class="vote none">{ if conditioning { "not counted" } else { "no vote" } }</span> };
    };
    let posterior = (vote.posterior * 100 + VOTE / 2) / VOTE;
    let words = match posterior {
        0 => AttrValue::from("anterior"),
        100 => AttrValue::from("posterior"),
        50 => AttrValue::from("50 : 50"),
        share => AttrValue::from(format!("{share} % post.")),
    };
    html! {
        <span class="vote">
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="anterior" width="100" height="8" />
                <rect class="posterior" width={posterior.to_string()} height="8" />
            </svg>
            <span>{ words }</span>
        </span>
    }
}

fn force(force: Force) -> &'static str {
    match force {
        Force::Push => "push",
        Force::Pull => "pull",
        Force::Static => "hold",
        Force::Neutral | Force::None => "",
    }
}

fn elsewhere_in_words(days: &[usize]) -> String {
    let days: Vec<String> = days.iter().map(usize::to_string).collect();
    format!("also on day {}", days.join(", "))
}
