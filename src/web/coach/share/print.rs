//! The sheet that is printed in place of the page: seen on paper alone, and always there, so that the browser's own command
//! prints the same as the room's button.

use yew::prelude::*;

use super::code::Code;
use super::texts;
use crate::codec::sheet::{self, Ratio};
use crate::domain::muscle::Muscle;
use crate::domain::plan::{Entry, Plan};
use crate::domain::quantity::Quantity;
use crate::domain::report::Report;
use crate::web::location;
use crate::web::view::template::fill;
use crate::web::view::{map, tiles};

/// The most characters of a link that stand on paper: ten lines. Nobody types more.
const MOST: usize = 1_000;

/// The sheet; nothing where nothing is ticked, and the page is printed as it is.
pub(in crate::web::coach) fn view(plan: &Plan, report: &Report) -> Html {
    if plan.is_empty() {
        return Html::default();
    }
    let address = location::link(plan);
    let served = location::is_served();
    let link = match address.len() {
        _ if !served => String::new(),
        length if length <= MOST => texts::printed_link(&address),
        length => texts::too_long_for_paper(length),
    };
    let days = (0..plan.days().len()).map(|place| day(plan, place));
    fill!(
        "
        <div class='print-sheet'>
            <h1><bdi>{}</bdi></h1>
            <div class='print-result'>
                {}
                <div>{}<p><strong>{}</strong></p>{}<p>{}</p></div>
            </div>
            <div class='print-days'>{}</div>
            <h2>{}</h2>
            <div class='print-muscles'>{}</div>
            <div class='print-link'>{}<p>{}</p></div>
        </div>",
        String::from(plan.title()),
        map(report, None),
        tiles(report),
        sheet::chain(report),
        Ratio::all(report).map(ratio).into_iter().collect::<Html>(),
        sheet::rhythm(plan),
        days.collect::<Html>(),
        texts::SETS_PER_MUSCLE,
        muscles(report),
        served.then(|| code(&address)),
        link
    )
}

/// The muscles that are trained, each with a bar of up to 24 sets.
fn muscles(report: &Report) -> Html {
    let trained = Muscle::ALL.iter().map(|muscle| (muscle, report.muscle(*muscle))).filter(|(_, sets)| !sets.is_zero());
    let line = |(muscle, sets): (&Muscle, Quantity)| {
        fill!(
            "<p><span>{}</span><svg viewBox='0 0 24 1' preserveAspectRatio='none' aria-hidden='true'><rect class='{}' width='{}' height='1'/></svg><b>{}</b></p>",
            muscle.label(),
            muscle.chain().slug(),
            sets.exact(),
            sets.to_string()
        )
    };
    trained.map(line).collect()
}

/// The link as a code, where one holds it.
fn code(link: &str) -> Option<Html> {
    let code = Code::of(link)?;
    Some(fill!(
        "<svg viewBox='{}' shape-rendering='crispEdges' aria-hidden='true'><path d='{}'/></svg>",
        format!("0 0 {0} {0}", code.side()),
        String::from(code.path())
    ))
}

fn ratio(ratio: Ratio) -> Html {
    fill!("<p><strong>{}</strong>{}</p>", ratio.figures, format!(". {}", ratio.words))
}

fn day(plan: &Plan, place: usize) -> Html {
    let entries = plan.days().get(place).map(|day| day.entries()).unwrap_or_default();
    if entries.is_empty() {
        return Html::default();
    }
    let line = |(place, entry): (usize, &Entry)| {
        html! { <li key={place}><bdi>{ plan.exercise_name(entry.exercise) }</bdi><span>{ sheet::work(entry) }</span></li> }
    };
    fill!(
        "<section><h2><bdi>{}</bdi></h2><ul>{}</ul></section>",
        sheet::day(plan, place),
        entries.iter().enumerate().map(line).collect::<Html>()
    )
}
