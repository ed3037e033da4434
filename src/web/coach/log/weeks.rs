//! The average week, and its plan.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::html::Scope;
use yew::prelude::*;

use super::open_log::OpenLog;
use super::texts::weeks as texts;
use super::{LogRoom, Message};
use crate::codec::link;
use crate::domain::bounded::Weeks;
use crate::domain::plan::Plan;
use crate::web::coach::page::Ask;
use crate::web::intake::seen::{AverageWeek, Seen};
use crate::web::view::template::fill;

pub(super) fn view(seen: &Seen, open_log: &OpenLog, ask: &Callback<(Ask, Rc<Plan>)>, link: &Scope<LogRoom>) -> Html {
    html! {
        <section class="average" aria-labelledby="average-heading">
            <h3 id="average-heading">{ texts::AVERAGE }</h3>
            if !seen.nothing.is_empty() {
                <p class="refused" role="alert">{ texts::nothing_counts(&seen.nothing) }</p>
            } else if let Some(week) = &seen.average {
                { average(week, ask) }
                { cut_off(week, open_log.cut_off, link) }
            } else {
                { fill!("<p>{}</p>", texts::NO_WEEK) }
            }
            { span(open_log.weeks, link) }
        </section>
    }
}

/// A last week that seems to be cut off, and the other choice.
fn cut_off(week: &AverageWeek, counts: bool, link: &Scope<LogRoom>) -> Html {
    if week.cut_off.is_empty() {
        return Html::default();
    }
    let onchange = link.callback(move |_: Event| Message::CutOff(!counts));
    html! {
        <p class="do">
            <label>
                <input type="checkbox" name="cut-off" checked={counts} {onchange} />
                { texts::count_cut_off(&week.cut_off) }
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
    let [before, behind] = texts::LAST_WEEKS;
    html! {
        <p class="do">
            <label>
                { before }
                <input type="text" name="weeks" inputmode="numeric" size="3" autocomplete="off" disabled={weeks.is_none()}
                    value={weeks.unwrap_or(4).to_string()} onchange={typed} aria-label={texts::WEEKS} />
                { behind }
            </label>
            <label><input type="checkbox" name="all-weeks" checked={weeks.is_none()} onchange={all} />{ texts::ALL_WEEKS }</label>
        </p>
    }
}

fn average(week: &AverageWeek, ask: &Callback<(Ask, Rc<Plan>)>) -> Html {
    let plan = link::decode(&week.plan).ok().map(Rc::new);
    let disabled = plan.as_ref().is_none_or(|plan| plan.is_empty());
    let ask = ask.clone();
    let onclick = move |_: MouseEvent| plan.iter().for_each(|plan| ask.emit((Ask::Add, plan.clone())));
    html! {
        <div class="week-found" data-average={format!("{} {}", week.first, week.last)} data-trained={week.trained.to_string()}>
            <p>{ texts::span(&week.first, &week.last, week.trained, week.gaps) }</p>
            <p><strong>{ &week.headline }</strong>{ sides(week) }</p>
            if !week.unknown.is_empty() {
                <p>{ texts::unknown(&week.unknown) }</p>
            }
            <p class="do"><button type="button" data-kind="primary" {disabled} {onclick}>{ texts::OPEN }</button></p>
            { fill!("<p class='hint'>{}</p>", texts::WHOLE_SETS) }
            { apart(week) }
        </div>
    }
}

fn sides(week: &AverageWeek) -> String {
    if week.push.is_empty() { String::new() } else { texts::sides(&week.push, &week.pull) }
}

/// What is in no day of the plan.
fn apart(week: &AverageWeek) -> Html {
    if week.apart.is_empty() {
        return Html::default();
    }
    let line = |(exercise, sets, no_room): &(String, String, bool)| {
        let why = if *no_room { texts::DAY_FULL } else { texts::HALF_SET };
        html! { <li data-apart={exercise.clone()}>{ texts::apart(exercise, sets, why) }</li> }
    };
    html! {
        <details class="apart">
            <summary>{ texts::left_out_of_plan(week.apart.len()) }</summary>
            <ul>{ for week.apart.iter().map(line) }</ul>
        </details>
    }
}
