//! The days side by side: entries are moved and put in order, by pointer and by keyboard, locked, and left out.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use super::left_out;
use super::often;
use super::page::{self, Ask};
use super::warnings;
use crate::domain::minutes;
use crate::domain::plan::{Entry, Plan, PlanError};
use crate::domain::recovery;

/// The place of an entry: its day and its place in it.
type Place = (usize, usize);

/// The kind of what is dragged: nothing from outside is taken for an entry.
const DRAGGED: &str = "application/x-chain-balance-entry";

#[derive(Properties, PartialEq)]
pub(super) struct WeekProps {
    /// The plan of the page.
    pub plan: Rc<Plan>,
    /// Where changes of the plan go.
    pub ask: Callback<(Ask, Rc<Plan>)>,
}

/// The room of the days. A change goes to the page and comes back with its plan: then the focus goes to where the entry is.
pub(super) struct WeekRoom {
    /// The move that was asked for, until its plan comes.
    moved: Option<Move>,
    /// The place and the control that get the focus when that plan is drawn.
    follow: Option<(Place, &'static str)>,
    /// Said to whoever does not see it.
    said: String,
}

/// A move of an entry.
struct Move {
    plan: Rc<Plan>,
    to: Place,
    by: &'static str,
}

/// What is done to an entry.
pub(super) enum Message {
    /// It goes from a place to a place, by one of its controls or by nothing that could have the focus.
    Move(Place, Place, &'static str),
    /// A fix leaves it as it is, or no longer.
    Lock(Place),
}

/// The controls of an entry.
const EARLIER: &str = "earlier";
const LATER: &str = "later";
const DAY: &str = "day";
const LOCK: &str = "lock";

impl Component for WeekRoom {
    type Message = Message;
    type Properties = WeekProps;

    fn create(_: &Context<Self>) -> Self {
        Self { moved: None, follow: None, said: String::new() }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let WeekProps { plan, ask } = ctx.props();
        let next = match message {
            Message::Move(from, to, _) => changed(plan, |plan| plan.move_entry(from, to)),
            Message::Lock((day, place)) => changed(plan, |next| {
                let entry = plan.days().get(day).and_then(|day| day.entries().get(place)).copied().ok_or(PlanError::Missing)?;
                next.set_entry(day, place, Entry { locked: !entry.locked, ..entry })
            }),
        };
        if let Some(next) = next {
            if let Message::Move(from, (day, place), by) = message {
                let room = plan.days().get(day).map_or(0, |day| day.entries().len()) - usize::from(from.0 == day);
                self.moved = Some(Move { plan: next.clone(), to: (day, place.min(room)), by });
            }
            ask.emit((Ask::Change, next));
        }
        false
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &WeekProps) -> bool {
        let plan = &ctx.props().plan;
        if *plan != old.plan {
            let moved = self.moved.take().filter(|moved| moved.plan == *plan);
            self.said = moved.as_ref().map(|moved| words(plan, moved.to)).unwrap_or_default();
            self.follow = moved.map(|moved| (moved.to, moved.by));
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let WeekProps { plan, ask } = ctx.props();
        let warnings = recovery::warnings(plan);
        let day = |day: usize| {
            let at_day = warnings.iter().filter(|warning| warning.day() == day).map(|warning| warnings::line(plan, warning));
            html! {
                <section class="day" data-week-day={(day + 1).to_string()} ondragover={hold} ondrop={drop(ctx, day)}>
                    <h3><bdi>{ plan.day_title(day) }</bdi>{ length(plan, day) }</h3>
                    <ol>{ for (0..plan.days()[day].entries().len()).map(|place| entry(ctx, (day, place))) }</ol>
                    <ul class="warnings">{ for at_day }</ul>
                </section>
            }
        };
        let hint =
            if recovery::has_weekdays(plan) { "" } else { " Give the days weekdays, and rest between them is looked at too." };
        html! {
            <>
                <p class="hint">{ "Drag an exercise, use its buttons, or Alt with \u{2191} and \u{2193} on them. The order is the order of training." }{ hint }</p>
                <div class="week">{ for (0..plan.days().len()).map(day) }</div>
                { often::view(plan) }
                { left_out::view(plan, ask) }
                <p class="unseen" role="status">{ &self.said }</p>
            </>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let Some(((day, place), by)) = self.follow.take() else { return };
        // At an end of its day one of the arrows has nothing to do, and takes no focus: then the other one has.
        let other = if by == EARLIER { LATER } else { EARLIER };
        for control in [by, other, LOCK].into_iter().filter(|_| !by.is_empty()) {
            let css = format!("[data-entry=\"{day}-{place}\"] [data-do={control}]:enabled");
            if page::focus(&css) {
                return;
            }
        }
    }
}

/// How long a session takes; nothing of an empty day.
fn length(plan: &Plan, day: usize) -> Html {
    match minutes::of_day(plan, day) {
        0 => Html::default(),
        minutes => {
            html! { <>{ " " }<small data-minutes={minutes.to_string()}>{ format!("about {minutes} minutes") }</small></> }
        }
    }
}

/// Where an entry is now.
fn words(plan: &Plan, (day, place): Place) -> String {
    let entries = plan.days().get(day).map_or(&[][..], |day| day.entries());
    let name = entries.get(place).map_or("", |entry| plan.exercise_name(entry.exercise));
    format!("{name} is number {} of {} on {} now.", place + 1, entries.len(), plan.day_title(day))
}

fn changed(plan: &Plan, change: impl FnOnce(&mut Plan) -> Result<(), PlanError>) -> Option<Rc<Plan>> {
    let mut next = plan.clone();
    change(&mut next).ok()?;
    (next != *plan).then(|| Rc::new(next))
}

fn entry(ctx: &Context<WeekRoom>, (day, place): Place) -> Html {
    let (plan, link) = (&ctx.props().plan, ctx.link());
    let entries = plan.days()[day].entries();
    let now = entries[place];
    let name = plan.exercise_name(now.exercise);
    let earlier = place.checked_sub(1).map(|to| (day, to));
    let later = Some((day, place + 1)).filter(|(_, to)| *to < entries.len());
    let arrow = |sign: &'static str, by: &'static str, to: Option<Place>| {
        let onclick = link.batch_callback(move |_: MouseEvent| to.map(|to| Message::Move((day, place), to, by)));
        html! { <button type="button" data-do={by} aria-label={format!("{name} {by}")} disabled={to.is_none()} {onclick}>{ sign }</button> }
    };
    let onkeydown = link.batch_callback(move |event: KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowUp" if event.alt_key() => earlier,
            "ArrowDown" if event.alt_key() => later,
            _ => return None,
        };
        // In the list of days the arrows choose a day.
        let by = event.target()?.dyn_into::<Element>().ok()?.get_attribute("data-do")?;
        let by = [EARLIER, LATER, LOCK].into_iter().find(|control| *control == by)?;
        event.prevent_default();
        to.map(|to| Message::Move((day, place), to, by))
    });
    let (sign, what) = if now.locked { ("locked", "unlock") } else { ("lock", "lock") };
    let lock = link.callback(move |_: MouseEvent| Message::Lock((day, place)));
    let ondragstart = move |event: DragEvent| {
        if let Some(data) = event.data_transfer() {
            let _ = data.set_data(DRAGGED, &format!("{day} {place}"));
        }
    };
    html! {
        <li draggable="true" data-entry={format!("{day}-{place}")} data-locked={now.locked.then_some("")} {ondragstart} {onkeydown}>
            <span class="what"><bdi>{ name }</bdi><small>{ format!("{} × {}", now.sets, now.amount) }</small></span>
            <span class="do">
                { arrow("↑", EARLIER, earlier) }
                { arrow("↓", LATER, later) }
                { other_day(ctx, (day, place), name) }
                <button type="button" data-do={LOCK} aria-label={format!("{what} {name}: a fix leaves it as it is")} onclick={lock}>{ sign }</button>
            </span>
        </li>
    }
}

fn other_day(ctx: &Context<WeekRoom>, from: Place, name: &str) -> Html {
    let plan = &ctx.props().plan;
    if plan.days().len() < 2 {
        return Html::default();
    }
    let onchange = ctx.link().batch_callback(move |event: Event| {
        let list = event.target_unchecked_into::<HtmlSelectElement>();
        let to = list.value().parse().ok()?;
        // Which entry stands here next is not known yet: the list says where it is when the plan comes.
        list.set_value(&from.0.to_string());
        Some(Message::Move(from, (to, Plan::MAX_ENTRIES), DAY))
    });
    let option =
        |day: usize| html! { <option value={day.to_string()} selected={day == from.0}>{ plan.day_title(day) }</option> };
    html! {
        <select name="to-day" data-do={DAY} autocomplete="off" aria-label={format!("day of {name}")} {onchange}>
            { for (0..plan.days().len()).map(option) }
        </select>
    }
}

/// A day takes what is dragged over it.
fn hold(event: DragEvent) {
    event.prevent_default();
}

/// Puts what was dragged at the end of the day, or in the place of the entry that it was dropped on.
fn drop(ctx: &Context<WeekRoom>, day: usize) -> Callback<DragEvent> {
    ctx.link().batch_callback(move |event: DragEvent| {
        event.prevent_default();
        let text = event.data_transfer()?.get_data(DRAGGED).ok()?;
        let (from, place) = text.split_once(' ')?;
        let from = (from.parse().ok()?, place.parse().ok()?);
        let on = event.target_dyn_into::<Element>().and_then(|element| element.closest("[data-entry]").ok().flatten());
        let place = on.and_then(|entry| entry.get_attribute("data-entry")?.split_once('-')?.1.parse().ok());
        Some(Message::Move(from, (day, place.unwrap_or(Plan::MAX_ENTRIES)), ""))
    })
}
