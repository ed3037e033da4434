//! The sheet that is printed in place of the page: seen on paper alone, and always there, so that the browser's own command
//! prints the same as the room's button.

use yew::prelude::*;

use crate::codec::sheet::{self, Ratio};
use crate::domain::plan::{Entry, Plan};
use crate::domain::report::Report;
use crate::web::location;
use crate::web::view::template::fill;

/// The most characters of a link that stand on paper: ten lines. Nobody types more.
const MOST: usize = 1_000;

/// The sheet; nothing where nothing is ticked, and the page is printed as it is.
pub(in crate::web::coach) fn view(plan: &Plan, report: &Report) -> Html {
    if plan.is_empty() {
        return Html::default();
    }
    let link = match location::link(plan) {
        link if link.len() <= MOST => format!("This plan: {link}"),
        link => format!("The link of this plan has {} characters, too many for paper.", link.len()),
    };
    let days = (0..plan.days().len()).map(|place| day(plan, place));
    fill!(
        "
        <div class='print-sheet'>
            <h1><bdi>{}</bdi></h1>
            <p><strong>{}</strong></p>
            {}
            <p>{}</p>
            <div class='print-days'>{}</div>
            <p class='print-link'>{}</p>
        </div>",
        String::from(plan.title()),
        sheet::chain(report),
        Ratio::all(report).map(ratio).into_iter().collect::<Html>(),
        sheet::rhythm(plan),
        days.collect::<Html>(),
        link
    )
}

fn ratio(ratio: Ratio) -> Html {
    fill!("<p><strong>{}</strong>{}</p>", ratio.figures, format!(". {}", ratio.words))
}

fn day(plan: &Plan, place: usize) -> Html {
    let entries = plan.days().get(place).map(|day| day.entries()).unwrap_or_default();
    if entries.is_empty() {
        return Html::default();
    }
    let line = |entry: &Entry| {
        fill!("<li><bdi>{}</bdi><span>{}</span></li>", String::from(plan.exercise_name(entry.exercise)), sheet::work(entry))
    };
    fill!(
        "<section><h2><bdi>{}</bdi></h2><ul>{}</ul></section>",
        sheet::day(plan, place),
        entries.iter().map(line).collect::<Html>()
    )
}
