//! The days of the plan, and how often a week they are trained.

use yew::prelude::*;

use super::texts;
use crate::domain::bounded::Sessions;
use crate::domain::plan::{Plan, Weekday};
use crate::domain::quantity::Quantity;
use crate::state::Action;
use crate::web::view::button::button;
use crate::web::view::choice::{Options, choice};
use crate::web::view::naming::naming;
use crate::web::view::stepper::Stepper;
use crate::web::view::template::fill;

/// One button a day; who only wants to tick and count meets "Week" and nothing else.
pub fn days(plan: &Plan, day: usize, on: &Callback<Action>) -> Html {
    let several = plan.days().len() > 1;
    let tabs: Html = (0..plan.days().len()).map(|place| tab(plan, place, place == day, on)).collect();
    let add = (plan.days().len() < Plan::MAX_DAYS).then(|| button(on, Action::AddDay, "add", texts::ADD_DAY));
    let about = several.then(|| about_day(plan, day, on));
    fill!(
        "
        <section class='days' aria-label='{}'>
            <div class='tabs'>{}{}</div>
            <div id='coach-rooms'></div>
            <details class='about'><summary>{}</summary><div>{}{}</div></details>
            <label class='all-days'><input type='checkbox' name='all-days' autocomplete='off'/>{}</label>
        </section>",
        texts::DAYS,
        tabs,
        add,
        if several { texts::ABOUT_DAY } else { texts::SESSIONS_A_WEEK },
        about,
        sessions(plan, on),
        texts::ALL_DAYS
    )
}

fn tab(plan: &Plan, place: usize, selected: bool, on: &Callback<Action>) -> Html {
    let onclick = {
        let on = on.clone();
        move |_| on.emit(Action::SelectDay(place))
    };
    let sets: u64 = plan.days()[place].entries().iter().map(|entry| entry.sets.get()).sum();
    html! {
        <button key={place} data-day={(place + 1).to_string()} aria-pressed={selected.to_string()} {onclick}>
            { fill!("<bdi>{}</bdi><small>{}</small>", plan.day_title(place), texts::on_day(sets)) }
        </button>
    }
}

fn about_day(plan: &Plan, day: usize, on: &Callback<Action>) -> Html {
    let now = &plan.days()[day];
    let choose = {
        let (on, name) = (on.clone(), now.name.clone());
        move |(_, word): (_, AttrValue)| on.emit(Action::SetDay { day, name: name.clone(), weekday: Weekday::from_slug(&word) })
    };
    let weekdays: Options = core::iter::once(("".into(), texts::NO_WEEKDAY.into()))
        .chain(Weekday::ALL.iter().map(|weekday| (weekday.slug().into(), weekday.label().into())))
        .collect();
    let rename = on.reform({
        let weekday = now.weekday;
        move |name| Action::SetDay { day, name, weekday }
    });
    let field = naming("day-name", texts::day(day + 1), &now.name, rename);
    fill!(
        "
        <label>{}{}</label>
        <label class='choice'><span>{}</span>{}</label>
        {}",
        texts::NAME_OF_DAY,
        field,
        texts::WEEKDAY,
        choice("weekday", texts::WEEKDAY, &weekdays, now.weekday.map_or("", Weekday::slug), choose.into()),
        button(on, Action::RemoveDay(day), "", texts::REMOVE_DAY)
    )
}

fn sessions(plan: &Plan, on: &Callback<Action>) -> Html {
    let days = plan.days().len() as u64;
    let sessions = plan.sessions_a_week();
    let onchange = {
        let on = on.clone();
        move |number| on.emit(Action::SetSessions(Sessions::new(number).filter(|_| number != days)))
    };
    let each = Quantity::new(sessions, days);
    let words = texts::how_often(days, sessions, each);
    let stepper = html! {
        <Stepper name="sessions" unit={texts::SESSIONS} of={texts::THE_WEEK} value={sessions} min={1} max={Sessions::MAX.get()} {onchange} />
    };
    fill!("<div class='sessions'><span>{}</span>{}<small>{}</small></div>", texts::SESSIONS_A_WEEK, stepper, words)
}
