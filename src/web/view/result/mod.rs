//! The result: beside the plan on a wide screen, a page of its own on a phone.

mod given;
mod map;
mod method;
mod muscles;
mod texts;
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
use given::contributions;
pub use given::{Opened, WeekView, What, figure};
pub(in crate::web) use given::{Pair, given};
pub use map::map;
use method::method;
pub(in crate::web) use method::setting;
pub(in crate::web) use muscles::muscles;
pub(in crate::web) use tiles::state;
pub use tiles::{strip, tiles};

/// The two verdicts, the picture, what to change, the muscles, further figures, the rules, and how it is counted, in this order.
pub fn result(week: &WeekView, on: &Callback<Action>) -> Html {
    let (plan, report) = (&week.plan, &week.report);
    let settings = *report.settings();
    fill!(
        "
        <section class='result' id='result' tabindex='-1' aria-label='{}' data-verdict='{}'>
            {}
            <div class='sure'><p class='headline'>{}</p><p class='hint'>{}</p>{}</div>
            <section class='card map' aria-label='{}'>{}{}</section>
            <section class='card'><h2 id='fix-heading'>{}</h2><div id='coach-fix'></div></section>
            {}<div id='coach-often'></div>{}{}
            <div id='coach-rules'></div>
            {}
        </section>",
        texts::RESULT,
        verdict::chain(report, settings.profile).map(|verdict| verdict.slug()),
        tiles(report),
        unbroken(&headline::sure(report)),
        headline::target(settings.profile),
        of_which::words(plan).map(|words| fill!("<p class='hint' data-of-which=''>{}</p>", words)),
        texts::THE_BODY,
        map(report, Some((Callback::from(picked), week.opened))),
        still(Vec::new(), |_| legend()),
        texts::WHAT_TO_CHANGE,
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
        step('0', texts::NONE),
        step('1', texts::UNDER_4),
        step('2', texts::TO_9),
        step('3', texts::TO_20),
        step('4', texts::OVER_20)
    )
}

/// The figures of the two tiles, and those beside them: each opens to who gave how much.
fn more(week: &WeekView) -> Html {
    fill!(
        "<section class='card more' aria-labelledby='more-heading'><h2 id='more-heading'>{}</h2>{}{}{}{}</section>",
        texts::MORE_FIGURES,
        chains(week),
        push_pull(week),
        lower_body(week),
        labels(&week.report)
    )
}

/// One place for the targets and how it is counted.
fn counting(week: &WeekView, on: &Callback<Action>) -> Html {
    let report = &week.report;
    let settings = *report.settings();
    let contradiction =
        (settings.push_pull == PushPull::AsPrinted).then(|| fill!("<p class='hint'>{}</p>", texts::CONTRADICTION));
    fill!(
        "
        <section class='card counting' aria-labelledby='counting-heading'>
            <h2 id='counting-heading'>{}</h2>
            {}
            <p class='distance'>{}</p>
            {}
            <p class='distance'>{} {}</p>
            {}<div id='coach-where'></div>{}
        </section>",
        texts::TARGETS,
        setting(settings, on, "profile", texts::BACK_TO_FRONT),
        headline::chain_distance(report),
        setting(settings, on, "push-pull", texts::PUSH_TO_PULL),
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

fn pair(week: &WeekView, title: &'static str, left: Side, right: Side, part: bool) -> Html {
    given(week, What::Pair(Pair { title, left, right, part }))
}

fn chains(week: &WeekView) -> Html {
    let (back, front) = ((Figure::PosteriorShare, texts::BACK_WORK), (Figure::AnteriorShare, texts::FRONT_WORK));
    pair(week, texts::BACK_TO_FRONT, back, front, false)
}

fn push_pull(week: &WeekView) -> Html {
    let pair = |title: &'static str, left: Figure, right: Figure, part: bool| {
        pair(week, title, (left, texts::PUSHING), (right, texts::PULLING), part)
    };
    fill!(
        "<div class='push-pull'>{}{}{}</div>",
        pair(texts::PUSH_PULL, Figure::Push, Figure::Pull, false),
        pair(texts::HORIZONTAL, Figure::PushHorizontal, Figure::PullHorizontal, true),
        pair(texts::VERTICAL, Figure::PushVertical, Figure::PullVertical, true)
    )
}

fn lower_body(week: &WeekView) -> Html {
    fill!(
        "<div class='lower-body'>{}{}{}</div>",
        pair(week, texts::HIP_KNEE, (Figure::Hip, texts::HIP_WORK), (Figure::Knee, texts::KNEE_EXTENSION), false),
        pair(week, texts::HINGE_LEG_CURL, (Figure::Hinge, texts::HINGING), (Figure::KneeFlexion, texts::LEG_CURLING), false),
        pair(
            week,
            texts::HAMSTRINGS_QUADS,
            (Figure::Hamstrings, texts::HAMSTRING_WORK),
            (Figure::Quads, texts::QUAD_WORK),
            false
        )
    )
}

fn labels(report: &Report) -> Html {
    let words = |basis: Basis| {
        let shares = report.label_split(basis).shares;
        let words = shares.map_or_else(|| String::from("–"), texts::movements);
        fill!("<li>{}</li>", texts::BY, basis.slug(), words)
    };
    let alarm = report.label_alarm().then(|| fill!("<p class='alarm' data-alarm='label'>{}</p>", texts::ANTERIOR_ALARM));
    fill!(
        "
        <details class='labels'>
            <summary>{}</summary>
            <p class='hint'>{}</p>
            <p>{}</p>
            <ul>{}{}</ul>
            {}
        </details>",
        texts::WHOLE_MOVEMENTS,
        texts::ARTICLES_READING,
        texts::ANTERIOR_SHARE,
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
    let list = |what: &'static str, list: &[_]| if list.is_empty() { Html::default() } else { contributions(plan, what, list) };
    fill!(
        "
        <section class='card left-out' aria-labelledby='left-out-heading'>
            <h2 id='left-out-heading'>{}</h2>
            {}{}
        </section>",
        texts::NOT_IN_FIGURES,
        list(texts::CONDITIONING_SETS, &not_counted),
        list(texts::UNMAPPED_SETS, &unmapped)
    )
}
