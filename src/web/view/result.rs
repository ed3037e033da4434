//! The result, always in view: beside the list on a wide screen, a bar at the bottom that opens on a phone.

use std::rc::Rc;

use yew::prelude::*;

use super::beam::Beam;
use super::choice::Choice;
use super::figures::{Pair, figure, gifts};
use super::method::Method;
use super::muscles::Muscles;
use crate::domain::figure::Figure;
use crate::domain::headline;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::settings::{Basis, Profile, PushPull, Settings};
use crate::domain::verdict;
use crate::state::Action;

/// Whose result.
#[derive(PartialEq, Properties)]
pub struct ResultProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// Its report.
    pub report: Rc<Report>,
    /// Where changes go.
    pub on: Callback<Action>,
}

/// Headline, chain split, push:pull, hip:knee, movement labels, muscles, in this order.
#[component]
pub fn Result(props: &ResultProps) -> Html {
    let ResultProps { plan, report, on } = props;
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        move |_| open.set(!*open)
    };
    let verdict = verdict::chain(report, report.settings().profile).map(|verdict| verdict.slug());
    html! {
        <aside class="result" aria-label="Result" data-open={open.then_some("")} data-verdict={verdict}>
            <div class="top">
                <p class="headline">{ headline::chain(report) }</p>
                <button type="button" class="toggle" aria-expanded={open.to_string()} aria-controls="result-body" onclick={toggle}>
                    { if *open { "Close" } else { "Details" } }
                </button>
                <Beam report={report.clone()} />
            </div>
            <div class="body" id="result-body">
                { chain(report, on) }
                { push_pull(plan, report, on) }
                { lower_body(plan, report) }
                { labels(report) }
                <Muscles plan={plan.clone()} report={report.clone()} />
                { left_out(plan, report) }
                <Method settings={*report.settings()} on={on.clone()} />
            </div>
        </aside>
    }
}

fn chain(report: &Report, on: &Callback<Action>) -> Html {
    let settings = *report.settings();
    let choose = {
        let on = on.clone();
        move |word: AttrValue| {
            let profile = Profile::from_slug(&word).unwrap_or(settings.profile);
            on.emit(Action::SetSettings(Settings { profile, ..settings }));
        }
    };
    let distance = headline::chain_distance(report);
    html! {
        <section class="chain" aria-label="Chain split">
            if !distance.is_empty() {
                <p class="distance">{ distance }</p>
            }
            <Choice label="Target" name="profile" options={targets(Profile::ALL, |term| (term.slug(), term.label()))}
                value={settings.profile.slug()} onchoose={choose} />
        </section>
    }
}

fn push_pull(plan: &Rc<Plan>, report: &Rc<Report>, on: &Callback<Action>) -> Html {
    let settings = *report.settings();
    let choose = {
        let on = on.clone();
        move |word: AttrValue| {
            let push_pull = PushPull::from_slug(&word).unwrap_or(settings.push_pull);
            on.emit(Action::SetSettings(Settings { push_pull, ..settings }));
        }
    };
    let pair = |title: &'static str, left: Figure, right: Figure, part: bool| {
        html! {
            <Pair {title} left={(left, "pushing")} right={(right, "pulling")} {part} plan={plan.clone()} report={report.clone()} />
        }
    };
    html! {
        <section class="push-pull" aria-labelledby="push-pull-heading">
            <h2 id="push-pull-heading">{ "Push and pull" }</h2>
            { pair("Push : pull, sets", Figure::Push, Figure::Pull, false) }
            <p class="distance">{ headline::push_pull(report) }{ " " }{ headline::push_pull_distance(report) }</p>
            { pair("Horizontal", Figure::PushHorizontal, Figure::PullHorizontal, true) }
            { pair("Vertical", Figure::PushVertical, Figure::PullVertical, true) }
            <Choice label="Target" name="push-pull" options={targets(PushPull::ALL, |term| (term.slug(), term.label()))}
                value={settings.push_pull.slug()} onchoose={choose} />
            if settings.push_pull == PushPull::AsPrinted {
                <p class="hint">{ "One article prints 2 push : 1 pull in a passage that argues for more rows and pull-ups. It contradicts its own text." }</p>
            }
        </section>
    }
}

fn lower_body(plan: &Rc<Plan>, report: &Rc<Report>) -> Html {
    let pair = |title: &'static str, left: (Figure, &'static str), right: (Figure, &'static str), part: bool| {
        html! { <Pair {title} {left} {right} {part} plan={plan.clone()} report={report.clone()} /> }
    };
    html! {
        <section class="lower-body" aria-labelledby="lower-body-heading">
            <h2 id="lower-body-heading">{ "Legs and hips" }</h2>
            { pair("Hip : knee, sets", (Figure::Hip, "hip work"), (Figure::Knee, "knee extension"), false) }
            { pair("Hinge : leg curl", (Figure::Hinge, "hinging and bridging"), (Figure::KneeFlexion, "leg curling"), true) }
            { pair("Hamstrings : quads", (Figure::Hamstrings, "hamstring work"), (Figure::Quads, "quad work"), true) }
        </section>
    }
}

fn labels(report: &Report) -> Html {
    let split = report.label_split(Basis::Reps);
    let in_sets = report.label_split(Basis::Sets);
    let words = |split: [u64; 3]| format!("{} % anterior, {} % posterior, {} % neither", split[0], split[1], split[2]);
    html! {
        <section class="labels" aria-labelledby="labels-heading">
            <h2 id="labels-heading">{ "Whole movements" }</h2>
            <p class="hint">{ "The articles' own reading: a squat is anterior, a deadlift posterior, whatever muscles help." }</p>
            <p>{ "Anterior movements: " }{ figure(report, Figure::LabelAnteriorShare) }{ " % of the reps that take a side." }</p>
            if let (Some(reps), Some(sets)) = (split.shares, in_sets.shares) {
                <ul>
                    <li>{ "By reps: " }{ words(reps) }</li>
                    <li>{ "By sets: " }{ words(sets) }</li>
                </ul>
            }
            if report.label_alarm() {
                <p class="alarm" data-alarm="label">{ "Anterior movements take 70 % of the reps or more. One article calls that trouble; it is an author's rule, no study of it was found." }</p>
            }
        </section>
    }
}

/// What stands in the plan and in no figure.
fn left_out(plan: &Plan, report: &Report) -> Html {
    let (unmapped, not_counted) = (report.unmapped(), report.not_counted());
    html! {
        if !unmapped.is_empty() || !not_counted.is_empty() {
            <section class="left-out" aria-labelledby="left-out-heading">
                <h2 id="left-out-heading">{ "Not in the figures" }</h2>
                if !not_counted.is_empty() {
                    { gifts(plan, "Conditioning, sets", &not_counted) }
                }
                if !unmapped.is_empty() {
                    { gifts(plan, "No muscle known, sets", &unmapped) }
                }
            </section>
        }
    }
}

fn targets<T: Copy>(terms: &[T], target: impl Fn(T) -> (&'static str, &'static str)) -> Vec<(AttrValue, AttrValue)> {
    terms.iter().map(|term| target(*term)).map(|(slug, label)| (slug.into(), label.into())).collect()
}
