//! The row of an exercise.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::texts;
use crate::domain::bounded::Sets;
use crate::domain::counting::Vote;
use crate::domain::figure;
use crate::domain::plan::{Entry, ExerciseRef, Plan};
use crate::state::{Action, EntryRef};
use crate::web::view::amounts::amounts;
use crate::web::view::button::{button, sign};
use crate::web::view::still::{hash, still_at};
use crate::web::view::template::fill;
use crate::web::view::vote;

/// What a row shows, and all that it depends on.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// Which exercise, of the catalogue or of the plan's own.
    pub exercise: ExerciseRef,
    /// What it is called.
    pub name: AttrValue,
    /// It is conditioning, which no figure counts.
    pub is_conditioning: bool,
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
            is_conditioning: traits.is_some_and(|traits| traits.is_conditioning()),
            vote: vote::of(traits),
            counts_as: traits.and_then(|traits| figure::counts_as(&traits, &plan.settings)).unwrap_or_default(),
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
        if let ExerciseRef::Own(_) = self.exercise {
            depends.extend([hash(&self.name.as_str()), u64::from(self.is_conditioning)]);
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
    let full = row.name.clone();
    let (name, equipment) = vote::name_in_parts(&row.name);
    let tick = html! { <input type="checkbox" autocomplete="off" checked={ticked} aria-label={full.clone()} {onchange} /> };
    let fields = ticked.then(|| {
        let entry = |(nth, entry): (usize, &Entry)| {
            let at = EntryRef { day: *day, exercise: entry.exercise, nth };
            let remove = (entries.len() > 1).then(|| {
                let words = texts::remove(entry.sets, Sets::UNIT, &full);
                sign(on, Some(Action::RemoveEntry(at)), "×", words.into())
            });
            amounts(at, *entry, &full, remove, on)
        };
        let fields: Html = entries.iter().enumerate().map(entry).collect();
        let again = Action::AddEntry { day: *day, exercise: *exercise };
        fill!("<div class='amounts'>{}{}</div>", fields, button(on, again, "again", texts::OTHER_WEIGHT))
    });
    // Where there is no room for the fields, a button shows what they hold and opens them: `web/boot/around.js`.
    let amount = ticked.then(|| {
        let words: Vec<String> = entries.iter().map(|entry| format!("{}\u{a0}×\u{a0}{}", entry.sets, entry.amount)).collect();
        let words = words.join(", ");
        let name = texts::sets_and_reps(&full, &words);
        fill!("<button class='amount' data-kind='plain' aria-expanded='false' aria-label='{}'>{}</button>", name, words)
    });
    let about = [equipment, &vote::words(row.vote, !row.is_conditioning)].map(String::from);
    let about: Vec<String> = about.into_iter().filter(|words| !words.is_empty()).collect();
    let elsewhere = (!elsewhere.is_empty())
        .then(|| fill!("<span class='elsewhere'>{}</span>", elsewhere_in_words(elsewhere, !about.is_empty())));
    fill!(
        "
        <li class='row' data-exercise='{}' data-ticked='{}' hidden='{}'>
            <label>{}<span class='name'>{}<small>{}{}</small></span></label>
            {}
            <span class='counts-as'>{}</span>
            {}{}
        </li>",
        row.handle(),
        ticked.then_some(""),
        row.hidden.then_some("hidden"),
        tick,
        String::from(name),
        elsewhere,
        about.join(" · "),
        vote::bar(row.vote),
        row.counts_as,
        amount,
        fields
    )
}

/// Before what is always there, which may be cut off where there is little room.
fn elsewhere_in_words(days: &[usize], goes_on: bool) -> String {
    let days: Vec<String> = days.iter().map(usize::to_string).collect();
    texts::also_on(&days.join(", "), if goes_on { " · " } else { "" })
}
