//! The result: beside the plan on a wide screen, a page of its own on a phone.

mod given;
mod map;
mod method;
mod muscles;
pub(in crate::web::view) mod tiles;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::domain::figure::Figure;
use crate::domain::headline;
use crate::domain::of_which;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::settings::{Basis, PushPull};
use crate::domain::verdict;
use crate::state::Action;
use crate::web::document;
use crate::web::view::still::still;
use crate::web::view::template::fill;
use given::gifts;
pub use given::{Opened, Week, What, figure};
pub(in crate::web) use given::{Pair, given};
pub use map::map;
use method::method;
pub(in crate::web) use method::setting;
pub(in crate::web) use muscles::muscles;
pub(in crate::web) use tiles::state;
pub use tiles::{strip, tiles};

/// The two verdicts, the picture, what to change, the muscles, further figures, the rules, and how it is counted, in this order.
pub fn result(week: &Week, on: &Callback<Action>) -> Html {
    let (plan, report) = (&week.plan, &week.report);
    let settings = *report.settings();
    fill!(
        "
        <section class='result' id='result' tabindex='-1' aria-label='Result' data-verdict='{}'>
            {}
            <div class='sure'><p class='headline'>{}</p><p class='hint'>{}</p>{}</div>
            <section class='card map' aria-label='The body'>{}{}</section>
            <section class='card'><h2 id='fix-heading'>What to change</h2><div id='coach-fix'></div></section>
            {}<div id='coach-often'></div>{}{}
            <div id='coach-rules'></div>
            {}
        </section>",
        verdict::chain(report, settings.profile).map(|verdict| verdict.slug()),
        tiles(report),
        unbroken(&headline::sure(report)),
        headline::target(settings.profile),
        of_which::words(plan).map(|words| fill!("<p class='hint' data-of-which=''>{}</p>", words)),
        map(report, Some(Callback::from(picked))),
        still(Vec::new(), |_| legend()),
        muscles(week),
        more(week),
        left_out(plan, report),
        counting(week, on)
    )
}

/// Opens the line of the muscle that is pressed on the body: the line itself says that it was opened.
fn picked(event: MouseEvent) {
    let region = event.target_dyn_into::<Element>().and_then(|target| target.closest("[data-region]").ok().flatten());
    let line = region.and_then(|region| {
        let line = format!("[data-muscle={}]", region.get_attribute("data-region")?);
        document()?.query_selector(&line).ok()??.dyn_into::<HtmlElement>().ok()
    });
    if let Some(line) = line {
        let _ = line.parent_element().map(|details| details.set_attribute("open", ""));
        let _ = line.focus();
    }
}

/// What the shades mean.
fn legend() -> Html {
    let step = |step: char, words: &'static str| {
        let pair: Html = ["f", "b"]
            .into_iter()
            .map(|side| {
                fill!(
                    "<svg viewBox='0 0 10 10' aria-hidden='true'><rect class='{}' width='10' height='10' rx='2'></rect></svg>",
                    format!("{side}{step}")
                )
            })
            .collect();
        fill!("<span>{}{}</span>", pair, words)
    };
    fill!(
        "<p class='legend'>{}{}{}{}{}</p>",
        step('0', "none"),
        step('1', "under 4"),
        step('2', "4–9"),
        step('3', "10–20"),
        step('4', "20+")
    )
}

/// Every figure beside the two of the tiles: each opens to who gave how much.
fn more(week: &Week) -> Html {
    fill!(
        "<section class='card more' aria-labelledby='more-heading'><h2 id='more-heading'>More figures</h2>{}{}{}</section>",
        push_pull(week),
        lower_body(week),
        labels(&week.report)
    )
}

/// One place for the targets and how it is counted.
fn counting(week: &Week, on: &Callback<Action>) -> Html {
    let report = &week.report;
    let settings = *report.settings();
    let contradiction = (settings.push_pull == PushPull::AsPrinted).then(|| {
        fill!("<p class='hint'>One article prints 2 push : 1 pull in a passage that argues for more rows and pull-ups. It contradicts its own text.</p>")
    });
    fill!(
        "
        <section class='card counting' aria-labelledby='counting-heading'>
            <h2 id='counting-heading'>Targets and counting</h2>
            {}
            <p class='distance'>{}</p>
            {}
            <p class='distance'>{} {}</p>
            {}<div id='coach-where'></div>{}
        </section>",
        setting(settings, on, "profile", "Back to front"),
        headline::chain_distance(report),
        setting(settings, on, "push-pull", "Push to pull"),
        headline::push_pull(report),
        headline::push_pull_distance(report),
        contradiction,
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

fn push_pull(week: &Week) -> Html {
    let pair = |title: &'static str, left: Figure, right: Figure, part: bool| {
        pair(week, title, (left, "pushing"), (right, "pulling"), part)
    };
    fill!(
        "<div class='push-pull'>{}{}{}</div>",
        pair("Push : pull", Figure::Push, Figure::Pull, false),
        pair("Horizontal", Figure::PushHorizontal, Figure::PullHorizontal, true),
        pair("Vertical", Figure::PushVertical, Figure::PullVertical, true)
    )
}

fn lower_body(week: &Week) -> Html {
    fill!(
        "<div class='lower-body'>{}{}{}</div>",
        pair(week, "Hip : knee", (Figure::Hip, "hip work"), (Figure::Knee, "knee extension"), false),
        pair(week, "Hinge : leg curl", (Figure::Hinge, "hinging and bridging"), (Figure::KneeFlexion, "leg curling"), false),
        pair(week, "Hamstrings : quads", (Figure::Hamstrings, "hamstring work"), (Figure::Quads, "quad work"), false)
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
        <details class='labels'>
            <summary>Whole movements</summary>
            <p class='hint'>The articles' own reading: a squat is anterior, a deadlift posterior, whatever muscles help.</p>
            <p>Anterior: {} % of the reps that take a side.</p>
            <ul>{}{}</ul>
            {}
        </details>",
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
        <section class='card left-out' aria-labelledby='left-out-heading'>
            <h2 id='left-out-heading'>Not in the figures</h2>
            {}{}
        </section>",
        list("Conditioning, sets", &not_counted),
        list("No muscle known, sets", &unmapped)
    )
}
