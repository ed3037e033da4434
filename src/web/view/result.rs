//! The result, always in view: beside the list on a wide screen, a bar at the bottom that opens on a phone.

use yew::prelude::*;

use super::beam::beam;
use super::given::{Pair, Week, What, figure, gifts, given};
use super::method::{method, setting};
use super::muscles::muscles;
use super::template::fill;
use crate::domain::figure::Figure;
use crate::domain::headline;
use crate::domain::of_which;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::settings::{Basis, PushPull};
use crate::domain::verdict;
use crate::state::Action;

/// Headline, chain split, push:pull, hip:knee, movement labels, muscles, in this order.
pub fn result(week: &Week, open: bool, toggle: Callback<MouseEvent>, on: &Callback<Action>) -> Html {
    let (plan, report) = (&week.plan, &week.report);
    let settings = *report.settings();
    let (split, ways) = headline::chain_in_parts(report);
    let toggle = html! {
        <button data-kind="toggle" aria-expanded={open.to_string()} aria-controls="result-body" onclick={toggle}>
            { if open { "Close" } else { "Details" } }
        </button>
    };
    fill!(
        "
        <aside class='result' aria-label='Result' data-open='{}' data-verdict='{}'>
            <div class='top'>
                <p class='headline'>{}<span class='ways'>{}</span>.</p>
                {}{}
            </div>
            <div class='body' id='result-body'>
                <section class='chain' aria-label='Chain split'>
                    {}
                    <p class='distance'>{}</p>
                    <p class='hint'>{}</p>
                    {}
                </section>
                {}{}{}
                <section><h2 id='fix-heading'>What to change</h2><div id='coach-fix'></div></section>
                {}{}
                <div id='coach-rules'></div>
                {}
            </div>
        </aside>",
        open.then_some(""),
        verdict::chain(report, settings.profile).map(|verdict| verdict.slug()),
        unbroken(&split),
        unbroken(&ways),
        toggle,
        beam(report),
        setting(settings, on, "profile", "Target"),
        headline::chain_distance(report),
        headline::target(settings.profile),
        of_which::words(plan).map(|words| fill!("<p class='hint' data-of-which=''>{}</p>", words)).unwrap_or_default(),
        push_pull(week, on),
        lower_body(week),
        labels(report),
        muscles(week),
        left_out(plan, report),
        method(settings, on)
    )
}

/// A ratio and a percentage stay on one line.
pub fn unbroken(sentence: &str) -> String {
    let mut text = String::new();
    for (place, word) in sentence.split(' ').enumerate() {
        let joined = matches!(word.as_bytes().first(), Some(b':' | b'%')) || text.ends_with(':');
        if place > 0 {
            text.push(if joined { '\u{a0}' } else { ' ' });
        }
        text.push_str(word);
    }
    text
}

/// What a figure is, and what its work is called.
type Side = (Figure, &'static str);

fn pair(week: &Week, title: &'static str, left: Side, right: Side, part: bool) -> Html {
    given(week, What::Pair(Pair { title, left, right, part }))
}

fn push_pull(week: &Week, on: &Callback<Action>) -> Html {
    let report = &week.report;
    let settings = *report.settings();
    let pair = |title: &'static str, left: Figure, right: Figure, part: bool| {
        pair(week, title, (left, "pushing"), (right, "pulling"), part)
    };
    let contradiction = (settings.push_pull == PushPull::AsPrinted).then(|| {
        fill!("<p class='hint'>One article prints 2 push : 1 pull in a passage that argues for more rows and pull-ups. It contradicts its own text.</p>")
    });
    fill!(
        "
        <section class='push-pull' aria-labelledby='push-pull-heading'>
            <h2 id='push-pull-heading'>Push and pull</h2>
            {}{}{}{}
            <p class='distance'>{} {}</p>
            {}
        </section>",
        pair("Push : pull, sets", Figure::Push, Figure::Pull, false),
        pair("Horizontal", Figure::PushHorizontal, Figure::PullHorizontal, true),
        pair("Vertical", Figure::PushVertical, Figure::PullVertical, true),
        setting(settings, on, "push-pull", "Target"),
        headline::push_pull(report),
        headline::push_pull_distance(report),
        contradiction.unwrap_or_default()
    )
}

fn lower_body(week: &Week) -> Html {
    fill!(
        "
        <section class='lower-body' aria-labelledby='lower-body-heading'>
            <h2 id='lower-body-heading'>Legs and hips</h2>
            {}{}{}
        </section>",
        pair(week, "Hip : knee, sets", (Figure::Hip, "hip work"), (Figure::Knee, "knee extension"), false),
        pair(week, "Hinge : leg curl", (Figure::Hinge, "hinging and bridging"), (Figure::KneeFlexion, "leg curling"), true),
        pair(week, "Hamstrings : quads", (Figure::Hamstrings, "hamstring work"), (Figure::Quads, "quad work"), true)
    )
}

fn labels(report: &Report) -> Html {
    let words = |basis: Basis| {
        let shares = report.label_split(basis).shares;
        let words = shares.map_or_else(
            || String::from("–"),
            |[anterior, posterior, neutral]| format!("{anterior} % anterior, {posterior} % posterior, {neutral} % neither"),
        );
        fill!("<li>By {}: {}</li>", basis.slug(), words)
    };
    let alarm = report.label_alarm().then(|| {
        fill!("<p class='alarm' data-alarm='label'>Anterior movements take 70 % of the reps or more. One article calls that trouble; it is an author's rule, no study of it was found.</p>")
    });
    fill!(
        "
        <section class='labels' aria-labelledby='labels-heading'>
            <h2 id='labels-heading'>Whole movements</h2>
            <p class='hint'>The articles' own reading: a squat is anterior, a deadlift posterior, whatever muscles help.</p>
            <p>Anterior: {} % of the reps that take a side.</p>
            <ul>{}{}</ul>
            {}
        </section>",
        figure(report, Figure::LabelAnteriorShare),
        words(Basis::Reps),
        words(Basis::Sets),
        alarm.unwrap_or_default()
    )
}

/// What stands in the plan and in no figure.
fn left_out(plan: &Plan, report: &Report) -> Html {
    let (unmapped, not_counted) = (report.unmapped(), report.not_counted());
    if unmapped.is_empty() && not_counted.is_empty() {
        return Html::default();
    }
    let list = |what: &'static str, list: &[_]| if list.is_empty() { Html::default() } else { gifts(plan, what, list) };
    fill!(
        "
        <section class='left-out' aria-labelledby='left-out-heading'>
            <h2 id='left-out-heading'>Not in the figures</h2>
            {}{}
        </section>",
        list("Conditioning, sets", &not_counted),
        list("No muscle known, sets", &unmapped)
    )
}
