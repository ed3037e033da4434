//! The days side by side: entries are moved and put in order, by pointer and by keyboard, locked, and left out.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::page::Ask;
use super::warnings;
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Equipment, EquipmentSet};
use crate::domain::plan::{Entry, Plan, PlanError};
use crate::domain::recovery;

/// Where changes of the plan go.
type Change = Callback<(Ask, Rc<Plan>)>;

/// The place of an entry: its day and its place in it.
type Place = (usize, usize);

pub(super) fn view(plan: &Rc<Plan>, ask: &Change) -> Html {
    let warnings = recovery::warnings(plan);
    let day = |day: usize| {
        let at_day = warnings.iter().filter(|warning| warning.day() == day).map(|warning| warnings::line(plan, warning));
        html! {
            <section class="day" data-week-day={(day + 1).to_string()} ondragover={hold} ondrop={drop(plan, ask, day)}>
                <h3><bdi>{ plan.day_title(day) }</bdi></h3>
                <ol>{ for (0..plan.days()[day].entries().len()).map(|place| entry(plan, ask, (day, place))) }</ol>
                <ul class="warnings">{ for at_day }</ul>
            </section>
        }
    };
    let hint =
        if recovery::has_weekdays(plan) { "" } else { " Give the days weekdays, and rest between them is looked at too." };
    html! {
        <>
            <p class="hint">{ "Drag an exercise, or use its buttons. The order is the order of training." }{ hint }</p>
            <div class="week">{ for (0..plan.days().len()).map(day) }</div>
            { left_out(plan, ask) }
        </>
    }
}

fn changed(plan: &Plan, change: impl FnOnce(&mut Plan) -> Result<(), PlanError>) -> Option<Rc<Plan>> {
    let mut next = plan.clone();
    change(&mut next).ok()?;
    (next != *plan).then(|| Rc::new(next))
}

fn entry(plan: &Rc<Plan>, ask: &Change, (day, place): Place) -> Html {
    let entries = plan.days()[day].entries();
    let now = entries[place];
    let name = plan.exercise_name(now.exercise);
    let (reps, unit) = (now.amount.get(), if now.amount.is_timed() { " s" } else { "" });
    let button = |label: &'static str, what: String, next: Option<Rc<Plan>>| {
        let (ask, disabled) = (ask.clone(), next.is_none());
        let onclick = move |_: MouseEvent| next.iter().for_each(|next| ask.emit((Ask::Change, next.clone())));
        html! { <button type="button" aria-label={what} {disabled} {onclick}>{ label }</button> }
    };
    let to = |target: Option<usize>| {
        let target = target.filter(|target| *target < entries.len())?;
        changed(plan, |plan| plan.move_entry((day, place), (day, target)))
    };
    let lock = changed(plan, |plan| plan.set_entry(day, place, Entry { locked: !now.locked, ..now }));
    let (sign, what) = if now.locked { ("locked", "unlock") } else { ("lock", "lock") };
    let ondragstart = move |event: DragEvent| {
        if let Some(data) = event.data_transfer() {
            let _ = data.set_data("text/plain", &format!("{day} {place}"));
        }
    };
    html! {
        <li key={format!("{place} {name}")} draggable="true" data-entry={format!("{day}-{place}")} data-locked={now.locked.then_some("")} {ondragstart}>
            <span class="what"><bdi>{ name }</bdi><small>{ format!("{} × {reps}{unit}", now.sets) }</small></span>
            <span class="do">
                { button("↑", format!("{name} earlier"), to(place.checked_sub(1))) }
                { button("↓", format!("{name} later"), to(Some(place + 1))) }
                { other_day(plan, ask, (day, place), name) }
                { button(sign, format!("{what} {name}: a fix leaves it as it is"), lock) }
            </span>
        </li>
    }
}

fn other_day(plan: &Rc<Plan>, ask: &Change, from: Place, name: &str) -> Html {
    if plan.days().len() < 2 {
        return Html::default();
    }
    let onchange = {
        let (plan, ask) = (plan.clone(), ask.clone());
        move |event: Event| {
            let word = event.target_unchecked_into::<HtmlSelectElement>().value();
            let to = word.parse::<usize>().ok();
            let next = to.and_then(|to| changed(&plan, |plan| plan.move_entry(from, (to, Plan::MAX_ENTRIES))));
            next.into_iter().for_each(|next| ask.emit((Ask::Change, next)));
        }
    };
    let option =
        |day: usize| html! { <option value={day.to_string()} selected={day == from.0}>{ plan.day_title(day) }</option> };
    html! {
        <select name="to-day" autocomplete="off" aria-label={format!("day of {name}")} {onchange}>{ for (0..plan.days().len()).map(option) }</select>
    }
}

/// A day takes what is dragged over it.
fn hold(event: DragEvent) {
    event.prevent_default();
}

/// Puts what was dragged at the end of the day, or before the entry that it was dropped on.
fn drop(plan: &Rc<Plan>, ask: &Change, day: usize) -> Callback<DragEvent> {
    let (plan, ask) = (plan.clone(), ask.clone());
    Callback::from(move |event: DragEvent| {
        event.prevent_default();
        let text = event.data_transfer().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        let from = text.split_once(' ').and_then(|(day, place)| Some((day.parse().ok()?, place.parse().ok()?)));
        let on = event.target_dyn_into::<web_sys::Element>().and_then(|element| element.closest("[data-entry]").ok().flatten());
        let place = on.and_then(|entry| entry.get_attribute("data-entry")?.split_once('-')?.1.parse().ok());
        let next = from
            .and_then(|from: Place| changed(&plan, |plan| plan.move_entry(from, (day, place.unwrap_or(Plan::MAX_ENTRIES)))));
        next.into_iter().for_each(|next| ask.emit((Ask::Change, next)));
    })
}

/// Equipment that is not there, and exercises that are avoided: no fix brings them.
fn left_out(plan: &Rc<Plan>, ask: &Change) -> Html {
    let equipment = |equipment: Equipment| {
        let out = plan.left_out.equipment.has(equipment);
        let mut next = (**plan).clone();
        next.left_out.equipment = if out {
            next.left_out.equipment.without(EquipmentSet::of(&[equipment]))
        } else {
            next.left_out.equipment.with(equipment)
        };
        let (ask, next) = (ask.clone(), Rc::new(next));
        let onchange = move |_: Event| ask.emit((Ask::Change, next.clone()));
        html! { <label><input type="checkbox" name={format!("without-{}", equipment.slug())} checked={out} {onchange} />{ equipment.label() }</label> }
    };
    let avoided = plan.left_out.exercises().map(|id| avoided(plan, ask, id));
    html! {
        <details class="left-out-of-fixes">
            <summary>{ "What no fix may bring" }</summary>
            <fieldset><legend>{ "Equipment you do without" }</legend>{ for Equipment::ALL.iter().map(|one| equipment(*one)) }</fieldset>
            <ul>{ for avoided }</ul>
            <p class="hint">{ "What you train with them already stays as it is: this is about what is suggested." }</p>
        </details>
    }
}

fn avoided(plan: &Rc<Plan>, ask: &Change, id: ExerciseId) -> Html {
    let mut next = (**plan).clone();
    next.left_out.remove(id);
    let (ask, next) = (ask.clone(), Rc::new(next));
    let onclick = move |_: MouseEvent| ask.emit((Ask::Change, next.clone()));
    html! { <li>{ id.exercise().name }{ " " }<button type="button" {onclick}>{ "Suggest it again" }</button></li> }
}
