//! What to change: at most three ways, each with what it does.

mod growth;
mod texts;

use std::rc::Rc;

use yew::prelude::*;

use crate::codec::link;
use crate::domain::catalogue::ExerciseId;
use crate::domain::check::{self, NO_DIAGNOSIS};
use crate::domain::figure::Figure;
use crate::domain::fix::Way;
use crate::domain::minutes;
use crate::domain::muscle::Muscle;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::report::Report;
use crate::domain::strength::Strength;
use crate::web::coach::advice::{Advised, Offer};
use crate::web::coach::compare::Beside;
use crate::web::coach::memory::Answers;
use crate::web::coach::page::Ask;
use crate::web::coach::room::not_done;
use crate::web::view::template::fill;

/// All that the part shows and does.
pub(super) struct Offers<'a> {
    pub plan: &'a Rc<Plan>,
    pub report: &'a Report,
    pub advised: Option<&'a Advised>,
    pub moved: Option<&'a Offer>,
    pub growth: u64,
    pub answers: &'a Answers,
    pub ask: &'a Callback<(Ask, Rc<Plan>)>,
    pub grow: Callback<u64>,
    pub again: Callback<()>,
    /// What was pressed last was offered for another plan.
    pub outdated: bool,
    pub compare: Callback<Beside>,
}

pub(super) fn view(part: &Offers) -> Html {
    html! {
        <div class="advice" tabindex="-1" data-advice={slug(part.advised)} data-of={link::encode(part.plan)}>
            { not_done(part.outdated) }
            <p>{ words(part) }</p>
            if part.advised == Some(&Advised::Failed) {
                <p class="do"><button type="button" data-do="again" onclick={part.again.reform(|_: MouseEvent| ())}>{ texts::TRY_AGAIN }</button></p>
            }
            if let Some(advised) = part.advised {
                { ways(part, &advised.offers()) }
            }
            if let Some(strength) = Strength::of(part.plan) {
                <p class="hint" data-strength={strength.slug()}>{ strength.words() }</p>
            }
            if let Some(offer) = part.moved {
                { fill!("<h3>{}</h3>", texts::FOR_REST) }
                <ol>{ card(part, 9, offer) }</ol>
                { fill!("<p class='hint'>{}</p>", texts::REST_IS_OPINION) }
            }
            { practice(part) }
            { growth::view(part) }
        </div>
    }
}

/// The first way in full, and the others behind a line that opens.
fn ways(part: &Offers, offers: &[&Offer]) -> Html {
    let Some((first, others)) = offers.split_first() else { return Html::default() };
    let others = others.iter().enumerate().map(|(place, offer)| card(part, place + 1, offer));
    let words = texts::other_ways(others.len());
    html! {
        <>
            <ol>{ card(part, 0, first) }</ol>
            if others.len() > 0 {
                <details class="other-ways"><summary>{ words }</summary><ol>{ for others }</ol></details>
            }
        </>
    }
}

fn slug(advised: Option<&Advised>) -> &'static str {
    match advised {
        None => "searching",
        Some(Advised::Failed) => "failed",
        Some(Advised::TooLittle) => "too-little",
        Some(Advised::Met) => "met",
        Some(Advised::Fixes(_)) => "fixes",
        Some(Advised::Nearest { .. }) => "nearest",
    }
}

fn words(part: &Offers) -> String {
    let is_met = matches!(part.advised, Some(Advised::Met | Advised::TooLittle));
    if !is_met && Strength::of(part.plan) == Some(Strength::Peaking) {
        return String::from(texts::NOT_WHILE_PEAKING);
    }
    match part.advised {
        None => String::from(texts::LOOKING),
        Some(Advised::Failed) => String::from(texts::FAILED),
        Some(Advised::TooLittle) => String::from(texts::TOO_LITTLE),
        Some(Advised::Met) => texts::met(part.plan),
        Some(Advised::Fixes(_)) => texts::found(part.plan),
        Some(Advised::Nearest { offers, .. }) if offers.first().is_some_and(|offer| offer.way == Way::FillOpen) => {
            texts::fills(part.plan)
        }
        Some(Advised::Nearest { proven, offers, reachable }) => {
            let words = texts::none(part.plan, *proven, !offers.is_empty());
            let less = reachable.as_ref().map(|(profile, other)| match other {
                Some(other) if offers.iter().any(|offer| offer.plan == other.plan) => texts::nearest_reaches(profile.shares()),
                other => texts::less(profile.shares(), other.is_none()),
            });
            core::iter::once(words).chain(less).collect::<Vec<_>>().join(" ")
        }
    }
}

fn card(part: &Offers, place: usize, offer: &Offer) -> Html {
    let plan = Rc::new(offer.plan.clone());
    let after = Report::of(&plan);
    let apply = {
        let (ask, plan) = (part.ask.clone(), plan.clone());
        move |_: MouseEvent| ask.emit((Ask::Change, plan.clone()))
    };
    let plan_after = plan.clone();
    let compare = {
        let (compare, plan) = (part.compare.clone(), plan);
        move |_: MouseEvent| compare.emit(Beside::fix(plan.clone()))
    };
    let line = |name: &'static str, figures: &[Figure]| {
        let side = |report: &Report| figures.iter().map(|figure| report.shown(*figure)).collect::<Vec<_>>().join(" : ");
        let (before, after) = (side(part.report), side(&after));
        if before == after {
            return Html::default();
        }
        html! { <tr><th scope="row">{ name }</th><td>{ before }</td><td>{ "→" }</td><td><strong>{ after }</strong></td></tr> }
    };
    let sets = |report: &Report| report.sets().to_string();
    let minutes = |plan: &Plan| minutes::a_week(plan).to_string();
    html! {
        <li data-way={offer.way.slug()} data-reaches={offer.reaches.to_string()} data-fix={(place + 1).to_string()} data-proof={if offer.proven { "proven-smallest" } else { "best-found" }}>
            <h3>{ title(part, offer) }</h3>
            <ul class="edits">{ for offer.edits.iter().map(|edit| html! { <li>{ edit }</li> }) }</ul>
            <table>
                { line(texts::BACK, &[Figure::PosteriorShare]) }
                { line(texts::PUSH_PULL, &[Figure::Push, Figure::Pull]) }
                { line(texts::HIP_KNEE, &[Figure::Hip, Figure::Knee]) }
                <tr>{ fill!("<th scope='row'>{}</th>", texts::SETS_A_WEEK) }<td>{ sets(part.report) }</td><td>{ "→" }</td><td><strong>{ sets(&after) }</strong></td></tr>
                <tr>{ fill!("<th scope='row'>{}</th>", texts::MINUTES_A_WEEK) }<td>{ minutes(part.plan) }</td><td>{ "→" }</td><td><strong>{ minutes(&plan_after) }</strong></td></tr>
                { changed_muscles(part.report, &after) }
            </table>
            <p class="do">
                <button type="button" data-kind="primary" onclick={apply}>{ texts::APPLY }</button>
                <button type="button" onclick={compare}>{ texts::COMPARE }</button>
                <small>{ if offer.proven { texts::PROVEN } else { texts::BEST_FOUND } }</small>
                <span class="never">{ for incoming(part.plan, &plan_after).map(|id| never(part, id)) }</span>
            </p>
        </li>
    }
}

/// What the way is called and promises; what comes nearest says so, and which target it reaches.
fn title(part: &Offers, offer: &Offer) -> String {
    let is_of_target = match part.advised {
        Some(Advised::Nearest { reachable: Some((profile, Some(other))), .. }) if other.plan == offer.plan => {
            Some(profile.shares())
        }
        _ => None,
    };
    match is_of_target {
        Some(shares) if offer.reaches => texts::for_target(shares),
        less => texts::way(offer.way.label(), offer.way.words(), offer.reaches, less),
    }
}

/// The muscles whose sets a week a fix changes.
fn changed_muscles(before: &Report, after: &Report) -> Html {
    let line = |muscle: &Muscle| {
        let (old, new) = (before.muscle(*muscle), after.muscle(*muscle));
        (old != new).then(|| {
            html! { <tr><th scope="row">{ muscle.label() }</th><td>{ old.to_string() }</td><td>{ "→" }</td><td><strong>{ new.to_string() }</strong></td></tr> }
        })
    };
    html! { <>{ for Muscle::ALL.iter().filter_map(line) }</> }
}

/// The exercises that a fix brings.
fn incoming<'a>(before: &'a Plan, after: &'a Plan) -> impl Iterator<Item = ExerciseId> + 'a {
    let has = |plan: &Plan, id: ExerciseId| plan.days().iter().any(|day| day.has(ExerciseRef::Catalogue(id)));
    ExerciseId::all().filter(move |id| has(after, *id) && !has(before, *id))
}

/// Somebody may have to avoid an exercise.
fn never(part: &Offers, id: ExerciseId) -> Html {
    let mut next = (**part.plan).clone();
    next.left_out.add(id);
    let (ask, next) = (part.ask.clone(), Rc::new(next));
    let onclick = move |_: MouseEvent| ask.emit((Ask::Change, next.clone()));
    html! { <button type="button" data-never={id.exercise().slug()} {onclick}>{ texts::never(id.exercise().name) }</button> }
}

/// What the self-checks answered "no" add.
fn practice(part: &Offers) -> Html {
    let practice = check::practice(&part.answers.answers(), part.plan);
    if practice.is_empty() {
        return Html::default();
    }
    let line = |practice: &check::Practice| {
        html! { <li data-practice={practice.check.slug()}><strong>{ practice.exercise.exercise().name }</strong>{ texts::practised(practice.sets) }</li> }
    };
    html! {
        <section class="practice">
            { fill!("<h3>{}</h3>", texts::FROM_CHECKS) }
            <ul>{ for practice.iter().map(line) }</ul>
            <p class="hint">{ NO_DIAGNOSIS }</p>
        </section>
    }
}
