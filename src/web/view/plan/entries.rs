//! The plan itself: the entries of a day, in their order. One of them is open to be changed.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::texts;
use crate::domain::figure;
use crate::domain::plan::{Entry, Plan};
use crate::state::{Action, EntryRef};
use crate::web::view::amounts::amounts;
use crate::web::view::choice::option;
use crate::web::view::result::tiles::icon;
use crate::web::view::still::{hash, still};
use crate::web::view::template::fill;
use crate::web::view::vote;

/// What the list shows, and where presses go.
pub struct Listed<'a> {
    /// The plan.
    pub plan: &'a Rc<Plan>,
    /// The day that is chosen: the only one on a narrow screen.
    pub day: usize,
    /// The entry that is open.
    pub open: Option<EntryRef>,
    /// Opens an entry, or closes the one that is open.
    pub toggle: Callback<EntryRef>,
    /// Where changes go.
    pub on: &'a Callback<Action>,
}

/// The days with their entries.
pub fn entries(listed: &Listed) -> Html {
    let days = (0..listed.plan.days().len()).map(|day| {
        let open = listed.open.filter(|open| open.day == day);
        let (plan, chosen) = (listed.plan.clone(), listed.day == day);
        let (toggle, on) = (listed.toggle.clone(), listed.on.clone());
        still(depends(&plan, day, chosen, open), move |_| of_day(&plan, day, chosen, open, &toggle, &on))
    });
    fill!("<div class='entries'>{}</div>", days.collect::<Html>())
}

/// All that a day of the list depends on.
fn depends(plan: &Plan, day: usize, chosen: bool, open: Option<EntryRef>) -> Vec<u64> {
    let titles: Vec<String> = (0..plan.days().len()).map(|day| plan.day_title(day)).collect();
    vec![hash(&(chosen, open, &plan.days()[day], plan.own(), plan.changed(), plan.settings, titles))]
}

fn of_day(
    plan: &Rc<Plan>,
    day: usize,
    chosen: bool,
    open: Option<EntryRef>,
    toggle: &Callback<EntryRef>,
    on: &Callback<Action>,
) -> Html {
    let entries = plan.days()[day].entries();
    let sets: u64 = entries.iter().map(|entry| entry.sets.get()).sum();
    let lines = entries.iter().enumerate().map(|(place, entry)| {
        let nth = entries[..place].iter().filter(|other| other.exercise == entry.exercise).count();
        let at = EntryRef { day, exercise: entry.exercise, nth };
        let (plan, entry, open) = (plan.clone(), *entry, open == Some(at));
        let (toggle, on) = (toggle.clone(), on.clone());
        // All that an entry shows, and where it stands, if it is open, for what its buttons can do.
        let name = plan.exercise_name(entry.exercise);
        let days: Vec<String> = (0..plan.days().len()).filter(|_| open).map(|day| plan.day_title(day)).collect();
        let stands = open.then_some((place, place + 1 < entries.len()));
        let shown = hash(&(entry, nth, stands, name, plan.traits(entry.exercise), days));
        // By what it is and not by where it stands: an exercise that comes or goes leaves the others as they are.
        let key = hash(&(entry.exercise, nth));
        html! {
            <li {key} class="item" data-item={format!("{}-{}", day + 1, place + 1)} data-locked={entry.locked.then_some("")}
                data-opened={open.then_some("")}>
                <span class="handle"></span>
                { still(vec![shown, hash(&plan.settings)], move |_| line(&plan, place, at, entry, open, &toggle, &on)) }
            </li>
        }
    });
    let lines: Html = lines.collect();
    let empty = entries.is_empty().then(|| fill!("<p class='hint'>{}</p>", texts::NOTHING_YET));
    fill!(
        "
        <section class='of-day' data-list-day='{}' data-chosen='{}'>
            <h3><bdi>{}</bdi><small>{}</small></h3>
            <ol>{}</ol>{}
        </section>",
        (day + 1).to_string(),
        chosen.then_some(""),
        plan.day_title(day),
        texts::sets(sets),
        lines,
        empty
    )
}

fn line(
    plan: &Plan,
    place: usize,
    at: EntryRef,
    entry: Entry,
    open: bool,
    toggle: &Callback<EntryRef>,
    on: &Callback<Action>,
) -> Html {
    let full = AttrValue::from(String::from(plan.exercise_name(entry.exercise)));
    let (name, equipment) = vote::name_in_parts(&full);
    let traits = plan.traits(entry.exercise);
    let votes = vote::of(traits);
    let counted = traits.as_ref().is_some_and(|traits| !traits.is_conditioning());
    let counts_as = traits.as_ref().and_then(|traits| figure::counts_as(traits, &plan.settings)).unwrap_or_default();
    let words = vote::words(votes, counted);
    let words = if counts_as.is_empty() { words } else { format!("{words} · {counts_as}") };
    let onclick = toggle.reform(move |_: MouseEvent| at);
    let inside = fill!(
        "<span class='name'><bdi>{}</bdi> <i>{}</i><small>{}</small></span>{}<span class='counts-as'>{}</span>{}<span class='amount'>{}</span>",
        String::from(name),
        String::from(equipment),
        words,
        vote::bar(votes),
        counts_as,
        entry.locked.then(|| icon("lock")),
        format!("{} × {}", entry.sets, entry.amount)
    );
    let button =
        html! { <button class="line" data-kind="plain" aria-expanded={open.to_string()} {onclick}>{ inside }</button> };
    let edit = open.then(|| edit(plan, (at.day, place), at, entry, &full, on));
    html! { <>{ button }{ edit }</> }
}

/// What can be done to an entry.
fn edit(
    plan: &Plan,
    (day, place): (usize, usize),
    at: EntryRef,
    entry: Entry,
    name: &AttrValue,
    on: &Callback<Action>,
) -> Html {
    let last = plan.days()[day].entries().len() - 1;
    let up = place.checked_sub(1).map(|to| Action::MoveEntry { at, to: (day, to) });
    let down = (place < last).then_some(Action::MoveEntry { at, to: (day, place + 1) });
    let again = Action::AddEntry { day, exercise: entry.exercise };
    let (lock, locked) = if entry.locked { (texts::UNLOCK, "true") } else { (texts::LOCK, "false") };
    let act = |does: &'static str, sign: &'static str, label: &'static str, action: Option<Action>| {
        let (on, disabled) = (on.clone(), action.is_none());
        let onclick = move |_: MouseEvent| action.iter().for_each(|action| on.emit(action.clone()));
        let pressed = (does == "lock").then_some(locked);
        html! {
            <button data-kind="plain" data-act={does} aria-label={texts::act(label, name)} aria-pressed={pressed} {disabled} {onclick}>
                { icon(sign) }{ label }
            </button>
        }
    };
    fill!(
        "<div class='edit'>{}<div class='acts'>{}{}{}{}{}{}</div></div>",
        amounts(at, entry, name, None, on),
        act("again", "plus", texts::OTHER_WEIGHT, Some(again)),
        act("up", "up", texts::UP, up),
        act("down", "down", texts::DOWN, down),
        other_day(plan, at, name, on),
        act("lock", "lock", lock, Some(Action::LockEntry(at))),
        act("remove", "trash", texts::REMOVE, Some(Action::RemoveEntry(at)))
    )
}

/// The days that an entry can go to.
fn other_day(plan: &Plan, at: EntryRef, name: &AttrValue, on: &Callback<Action>) -> Html {
    if plan.days().len() < 2 {
        return Html::default();
    }
    let on = on.clone();
    let onchange = move |event: Event| {
        let list = event.target_unchecked_into::<HtmlSelectElement>();
        if let Ok(to) = list.value().parse::<usize>() {
            // The list is drawn anew for the plan as it is then.
            list.set_value("");
            on.emit(Action::MoveEntry { at, to: (to, Plan::MAX_ENTRIES) });
        }
    };
    let other = |day: &usize| *day != at.day;
    let option = |day: usize| option(&day.to_string().into(), &plan.day_title(day).into(), false);
    html! {
        <select name="entry-day" autocomplete="off" aria-label={texts::day_of(name)} {onchange}>
            <option value="" selected=true>{ texts::TO_ANOTHER_DAY }</option>
            { for (0..plan.days().len()).filter(other).map(option) }
        </select>
    }
}
