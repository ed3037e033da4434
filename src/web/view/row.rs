//! The row of an exercise.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::{button, sign};
use super::stepper::Stepper;
use super::still::still_at;
use super::template::fill;
use crate::domain::bounded::{Reps, Seconds, Sets};
use crate::domain::counting::{VOTE, Vote};
use crate::domain::exercise::Force;
use crate::domain::plan::{Entry, ExerciseRef, Plan};
use crate::domain::settings::Convention;
use crate::state::{Action, EntryRef};

/// What a row shows, and all that it depends on.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// Which exercise, of the catalogue or of the plan's own.
    pub exercise: ExerciseRef,
    /// What it is called.
    pub name: AttrValue,
    /// Push, pull, or neither.
    pub force: Force,
    /// It is conditioning, which no figure counts.
    pub is_conditioning: bool,
    /// How one set votes, in this plan.
    pub vote: Option<Vote>,
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
    pub fn of(plan: &Plan, day: usize, exercise: ExerciseRef, hidden: bool) -> Self {
        let name = match exercise {
            ExerciseRef::Catalogue(id) => AttrValue::Static(id.exercise().name),
            ExerciseRef::Own(_) => String::from(plan.exercise_name(exercise)).into(),
        };
        let traits = plan.traits(exercise);
        let entries = plan.days().get(day).into_iter().flat_map(|day| day.entries().iter().copied());
        let has = |day: usize| plan.days()[day].has(exercise);
        Self {
            exercise,
            name,
            force: traits.map_or(Force::None, |traits| traits.force),
            is_conditioning: traits.is_some_and(|traits| traits.is_conditioning()),
            vote: traits.and_then(|traits| Vote::of(traits.muscles, Convention::Fractional)),
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
        let mut depends = vec![self.day as u64, elsewhere, vote, u64::from(self.hidden)];
        if let ExerciseRef::Own(_) = self.exercise {
            depends.extend([u64::from(self.force.code()), u64::from(self.is_conditioning)]);
            depends.extend(self.name.bytes().map(u64::from));
        }
        for entry in &self.entries {
            depends.extend([entry.sets.get(), entry.amount.get()]);
        }
        depends
    }

    /// Tick, name, chain vote, push or pull; sets and reps once it is ticked. It stays as it is while it shows the same.
    pub fn view(self, on: &Callback<Action>) -> Html {
        let on = on.clone();
        still_at(self.key(), self.depends(), move |_| row(&self, &on))
    }

    /// A number that no other row has.
    fn key(&self) -> u64 {
        match self.exercise {
            ExerciseRef::Catalogue(id) => u64::from(id.exercise().code()),
            ExerciseRef::Own(id) => u64::MAX - u64::from(id.place()),
        }
    }

    /// What the row is called in the page: the id of an exercise of the catalogue, or `own-1`.
    fn handle(&self) -> AttrValue {
        match self.exercise {
            ExerciseRef::Catalogue(id) => AttrValue::Static(id.exercise().slug()),
            ExerciseRef::Own(id) => format!("own-{}", id.place() + 1).into(),
        }
    }
}

fn row(row: &Row, on: &Callback<Action>) -> Html {
    let Row { exercise, day, entries, elsewhere, .. } = row;
    let ticked = !entries.is_empty();
    let onchange = {
        let (on, day, exercise) = (on.clone(), *day, *exercise);
        move |event: Event| {
            let tick = event.target_unchecked_into::<HtmlInputElement>();
            let wanted = tick.checked();
            // The state decides: where it refuses, the tick must not stand.
            tick.set_checked(ticked);
            on.emit(Action::Tick { day, exercise, on: wanted });
        }
    };
    let tick = html! { <input type="checkbox" autocomplete="off" checked={ticked} {onchange} /> };
    let elsewhere = (!elsewhere.is_empty()).then(|| fill!("<span class='elsewhere'>{}</span>", elsewhere_in_words(elsewhere)));
    let amounts = ticked.then(|| {
        let entries: Html = entries.iter().enumerate().map(|(nth, entry)| amounts(row, nth, *entry, on)).collect();
        let again = Action::AddEntry { day: *day, exercise: *exercise };
        fill!("<div class='amounts'>{}{}</div>", entries, button(on, again, "again", "+ back-off"))
    });
    fill!(
        "
        <li class='row' data-exercise='{}' data-ticked='{}' hidden='{}'>
            <label>{}{}{}</label>
            {}
            <span class='force'>{}</span>
            {}
        </li>",
        row.handle(),
        ticked.then_some(""),
        row.hidden.then_some("hidden"),
        tick,
        row.name.clone(),
        elsewhere,
        vote(row.vote, row.is_conditioning),
        force(row.force),
        amounts
    )
}

fn amounts(row: &Row, nth: usize, entry: Entry, on: &Callback<Action>) -> Html {
    let name = &row.name;
    let at = EntryRef { day: row.day, exercise: entry.exercise, nth };
    let onsets = on.reform(move |number| Action::SetSets { at, sets: Sets::clamped(number) });
    let onamount = on.reform(move |number| {
        let amount = entry.amount.with(number).unwrap_or(entry.amount);
        Action::SetAmount { at, amount }
    });
    let (unit, most) =
        if entry.amount.is_timed() { (Seconds::UNIT, Seconds::MAX.get()) } else { (Reps::UNIT, Reps::MAX.get()) };
    let stepper = |field: &'static str, unit: &'static str, value: u64, max: u64, onchange: Callback<u64>| {
        html! { <Stepper name={field} {unit} of={name.clone()} {value} min={1} {max} {onchange} /> }
    };
    let remove = (row.entries.len() > 1).then(|| {
        let words = format!("remove these {} {} of {name}", entry.sets, Sets::UNIT);
        sign(on, Some(Action::RemoveEntry(at)), "×", words.into())
    });
    fill!(
        "<div class='entry'>{}<span class='times' aria-hidden='true'>×</span>{}{}</div>",
        stepper("sets", Sets::UNIT, entry.sets.get(), Sets::MAX.get(), onsets),
        stepper("reps", unit, entry.amount.get(), most, onamount),
        remove
    )
}

/// The vote of a set as a bar of two colours, and the same in words.
fn vote(vote: Option<Vote>, conditioning: bool) -> Html {
    let Some(vote) = vote else {
        return fill!("<small class='none'>{}</small>", if conditioning { "not counted" } else { "no vote" });
    };
    let posterior = (vote.posterior * 100 + VOTE / 2) / VOTE;
    let words = match posterior {
        0 => String::from("anterior"),
        100 => String::from("posterior"),
        50 => String::from("50 : 50"),
        share => format!("{share} % post."),
    };
    fill!("<svg aria-hidden='true'><rect width='{}'/></svg><small>{}</small>", format!("{posterior}%"), words)
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
