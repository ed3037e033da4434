//! The average week, and its plan.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::html::Scope;
use yew::prelude::*;

use super::kept::Kept;
use super::{LogRoom, Message};
use crate::codec::link;
use crate::domain::bounded::Weeks;
use crate::domain::plan::Plan;
use crate::web::coach::page::Ask;
use crate::web::intake::seen::{Seen, Week};

pub(super) fn view(seen: &Seen, kept: &Kept, ask: &Callback<(Ask, Rc<Plan>)>, link: &Scope<LogRoom>) -> Html {
    html! {
        <section class="average" aria-labelledby="average-heading">
            <h3 id="average-heading">{ "The average week" }</h3>
            if !seen.nothing.is_empty() {
                <p class="refused" role="alert">{ format!("Nothing of it counts: {}.", seen.nothing) }</p>
            } else if let Some(week) = &seen.average {
                { average(week, ask) }
                { cut_off(week, kept.cut_off, link) }
            } else {
                <p>{ "None of these weeks is over and had training. The weeks of the trend can be opened all the same." }</p>
            }
            { span(kept.weeks, link) }
        </section>
    }
}

/// A last week that seems to be cut off, and the other choice.
fn cut_off(week: &Week, counts: bool, link: &Scope<LogRoom>) -> Html {
    if week.cut_off.is_empty() {
        return Html::default();
    }
    let onchange = link.callback(move |_: Event| Message::CutOff(!counts));
    html! {
        <p class="do">
            <label>
                <input type="checkbox" name="cut-off" checked={counts} {onchange} />
                { format!("Count the week from {} too: the log ends within it, earlier than your weeks usually do", week.cut_off) }
            </label>
        </p>
    }
}

fn span(weeks: Option<u64>, link: &Scope<LogRoom>) -> Html {
    let typed = link.batch_callback(|event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let weeks = Weeks::parse(&field.value()).ok();
        let _ = match weeks {
            Some(_) => field.remove_attribute("data-refused"),
            None => field.set_attribute("data-refused", ""),
        };
        weeks.map(|weeks| Message::Weeks(Some(weeks.get())))
    });
    let all = link.callback(move |_: Event| Message::Weeks(if weeks.is_some() { None } else { Some(4) }));
    html! {
        <p class="do">
            <label>
                { "Of the last " }
                <input type="text" name="weeks" inputmode="numeric" size="3" autocomplete="off" disabled={weeks.is_none()}
                    value={weeks.unwrap_or(4).to_string()} onchange={typed} aria-label="weeks, 1 to 52" />
                { " weeks that are over" }
            </label>
            <label><input type="checkbox" name="all-weeks" checked={weeks.is_none()} onchange={all} />{ " of all weeks" }</label>
        </p>
    }
}

fn average(week: &Week, ask: &Callback<(Ask, Rc<Plan>)>) -> Html {
    let plan = link::decode(&week.plan).ok().map(Rc::new);
    let disabled = plan.as_ref().is_none_or(|plan| plan.is_empty());
    let ask = ask.clone();
    let onclick = move |_: MouseEvent| plan.iter().for_each(|plan| ask.emit((Ask::Add, plan.clone())));
    let gaps = match week.gaps {
        0 => String::new(),
        1 => String::from("; one week without training is left out"),
        gaps => format!("; {gaps} weeks without training are left out"),
    };
    html! {
        <div class="week-found" data-average={format!("{} {}", week.first, week.last)} data-trained={week.trained.to_string()}>
            <p>{ format!("{} to {}: {} with training{gaps}.", week.first, week.last, if week.trained == 1 { String::from("one week") } else { format!("{} weeks", week.trained) }) }</p>
            <p><strong>{ &week.headline }</strong>{ sides(week) }</p>
            if !week.unknown.is_empty() {
                <p>{ format!("{} sets a week are of names that nobody knows yet: in no figure.", week.unknown) }</p>
            }
            <p class="do"><button type="button" data-kind="primary" {disabled} {onclick}>{ "Open as a plan" }</button></p>
            <p class="hint">{ "The plan is in whole sets, so its figures may differ a little from the exact ones above." }</p>
            { apart(week) }
        </div>
    }
}

fn sides(week: &Week) -> String {
    let sets = |sets: &str| if sets == "0" { String::from("none") } else { format!("{sets} sets a week") };
    if week.push.is_empty() { String::new() } else { format!(" Push: {}; pull: {}.", sets(&week.push), sets(&week.pull)) }
}

/// What is in no day of the plan.
fn apart(week: &Week) -> Html {
    if week.apart.is_empty() {
        return Html::default();
    }
    let line = |(exercise, sets, no_room): &(String, String, bool)| {
        let why = if *no_room { "the day is full" } else { "less than half a set a week" };
        html! { <li data-apart={exercise.clone()}>{ format!("{exercise}: {sets} sets a week, {why}") }</li> }
    };
    html! {
        <details class="apart">
            <summary>{ format!("Left out of the plan: {}", week.apart.len()) }</summary>
            <ul>{ for week.apart.iter().map(line) }</ul>
        </details>
    }
}
