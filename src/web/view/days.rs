//! The days of the plan, and how often a week they are trained.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::choice::Choice;
use super::stepper::Stepper;
use crate::domain::bounded::Sessions;
use crate::domain::name::Name;
use crate::domain::plan::{Plan, Weekday};
use crate::domain::quantity::Quantity;
use crate::state::Action;

/// Whose days.
#[derive(PartialEq, Properties)]
pub struct DaysProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// The day that is ticked in.
    pub day: usize,
    /// Where changes go.
    pub on: Callback<Action>,
}

/// One button a day; who only wants to tick and count meets "Week" and nothing else.
#[component]
pub fn Days(props: &DaysProps) -> Html {
    let DaysProps { plan, day, on } = props;
    let add = {
        let on = on.clone();
        move |_| on.emit(Action::AddDay)
    };
    html! {
        <section class="days" aria-label="Days of the week">
            <div class="tabs">
                { for (0..plan.days().len()).map(|place| tab(props, place)) }
                if plan.days().len() < Plan::MAX_DAYS {
                    <button type="button" class="add" onclick={add}>{ "+ Add a day" }</button>
                }
            </div>
            <details class="about" key={*day}>
                <summary>{ if plan.days().len() > 1 { "Name, weekday, sessions a week" } else { "Sessions a week" } }</summary>
                <div>
                    if plan.days().len() > 1 {
                        { about_day(props) }
                    }
                    { sessions(plan, on) }
                </div>
            </details>
        </section>
    }
}

fn tab(props: &DaysProps, place: usize) -> Html {
    let onclick = {
        let on = props.on.clone();
        move |_| on.emit(Action::SelectDay(place))
    };
    let sets: u64 = props.plan.days()[place].entries().iter().map(|entry| entry.sets.get()).sum();
    html! {
        <button type="button" key={place} data-day={(place + 1).to_string()} aria-pressed={(place == props.day).to_string()} {onclick}>
            <bdi>{ props.plan.day_title(place) }</bdi>
            <small>{ match sets { 0 => String::from("nothing yet"), 1 => String::from("1 set"), sets => format!("{sets} sets") } }</small>
        </button>
    }
}

fn about_day(props: &DaysProps) -> Html {
    let DaysProps { plan, day, on } = props;
    let (day, now) = (*day, &plan.days()[*day]);
    let rename = {
        let (on, weekday) = (on.clone(), now.weekday);
        move |event: Event| {
            let name = Name::clean(&event.target_unchecked_into::<HtmlInputElement>().value());
            on.emit(Action::SetDay { day, name, weekday });
        }
    };
    let choose = {
        let (on, name) = (on.clone(), now.name.clone());
        move |word: AttrValue| on.emit(Action::SetDay { day, name: name.clone(), weekday: Weekday::from_slug(&word) })
    };
    let remove = {
        let on = on.clone();
        move |_| on.emit(Action::RemoveDay(day))
    };
    let weekdays = core::iter::once(("".into(), "No weekday".into()))
        .chain(Weekday::ALL.iter().map(|weekday| (weekday.slug().into(), weekday.label().into())));
    html! {
        <>
            <label>{ "Name of the day" }
                <input type="text" name="day-name" dir="auto" maxlength={Name::MAX.to_string()} placeholder={format!("Day {}", day + 1)}
                    autocomplete="off" value={now.name.to_string()} onchange={rename} />
            </label>
            <Choice label="Weekday" name="weekday" options={weekdays.collect::<Vec<(AttrValue, AttrValue)>>()}
                value={now.weekday.map_or("", Weekday::slug)} onchoose={choose} />
            <button type="button" onclick={remove}>{ "Remove this day" }</button>
        </>
    }
}

fn sessions(plan: &Plan, on: &Callback<Action>) -> Html {
    let days = plan.days().len() as u64;
    let sessions = plan.sessions_a_week();
    let onchange = {
        let on = on.clone();
        move |number| on.emit(Action::SetSessions(Sessions::new(number).filter(|_| number != days)))
    };
    let each = Quantity::new(sessions, days);
    let words = match (days, sessions) {
        (1, 1) => String::from("The plan is your whole week."),
        (1, _) => format!("The plan counts {each} times a week."),
        _ if sessions == days => String::from("Each day counts once a week."),
        _ => format!("Each day counts {each} times a week."),
    };
    html! {
        <div class="sessions">
            <span>{ "Sessions a week" }</span>
            <Stepper name="sessions" unit="" of="sessions a week" value={sessions} min={1} max={Sessions::MAX.get()} {onchange} />
            <small>{ words }</small>
        </div>
    }
}
