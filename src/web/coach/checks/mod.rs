//! The four self-checks, and targets by sport and by sitting.

mod texts;

use std::rc::Rc;

use yew::prelude::*;

use super::memory::{Answers, today};
use super::page::Ask;
use crate::domain::calendar::Date;
use crate::domain::check::{Answer, Check};
use crate::domain::plan::Plan;
use crate::domain::preset::Preset;
use crate::web::view::template::fill;

pub(super) fn view(plan: &Rc<Plan>, answers: &Answers, answered: &Callback<Answers>, ask: &Callback<(Ask, Rc<Plan>)>) -> Html {
    html! {
        <>
            <section>
                { fill!("<h3>{}</h3>", texts::SELF_CHECKS) }
                <p class="hint">{ texts::about() }</p>
                { for Check::ALL.iter().map(|check| question(*check, answers, answered)) }
            </section>
            <section>
                { fill!("<h3>{}</h3>", texts::TARGETS) }
                { fill!("<p class='hint'>{}</p>", texts::OPINION) }
                <p role="status" data-target={plan.settings.profile.slug()}>{ texts::target(plan.settings.profile.shares()) }</p>
                <ul class="presets">{ for Preset::ALL.iter().map(|preset| target(*preset, plan, ask)) }</ul>
            </section>
        </>
    }
}

fn question(check: Check, answers: &Answers, answered: &Callback<Answers>) -> Html {
    let now = answers.of(check);
    let choice = |answer: Answer, label: &'static str| {
        let today = Date::from_days(today());
        let (answered, next) = (answered.clone(), answers.with(check, today.map(|day| (answer, day))));
        let chosen = now.is_some_and(|(given, _)| given == answer);
        let onchange = move |_: Event| answered.emit(next.clone());
        html! { <label><input type="radio" name={check.slug()} value={answer.slug()} checked={chosen} {onchange} />{ label }</label> }
    };
    let forget = {
        let (answered, next) = (answered.clone(), answers.with(check, None));
        move |_: MouseEvent| answered.emit(next.clone())
    };
    html! {
        <fieldset class="check" data-check={check.slug()}>
            <legend>{ check.question() }</legend>
            { choice(Answer::Yes, texts::YES) }{ choice(Answer::No, texts::NO) }
            if let Some((_, day)) = now {
                <small>{ texts::answered(day) }</small>
                <button type="button" onclick={forget}>{ texts::FORGET }</button>
            }
        </fieldset>
    }
}

/// A sport and the target that goes with it. Several sports share a target, and a plan has one and no sport: none is marked.
fn target(preset: Preset, plan: &Rc<Plan>, ask: &Callback<(Ask, Rc<Plan>)>) -> Html {
    let (ask, mut next) = (ask.clone(), (**plan).clone());
    next.settings.profile = preset.profile();
    let next = Rc::new(next);
    let onclick = move |_: MouseEvent| ask.emit((Ask::Change, next.clone()));
    html! {
        <li data-preset={preset.slug()}>
            <button type="button" {onclick}>{ preset.label() }</button>
            <span>{ preset.words() }</span>
        </li>
    }
}
