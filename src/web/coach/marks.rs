//! Rows of the plan that are marked for a moment: what a change was about.

use gloo_timers::callback::Timeout;
use web_sys::Element;

use crate::domain::change;
use crate::domain::plan::Plan;
use crate::web::document;

/// How long a row stays marked, in milliseconds: as the style sheet fades it.
const FADES: u32 = 2_000;
/// How long to wait for the page to draw a change, in milliseconds, and how often.
const TURN: u32 = 60;
const TURNS: u32 = 20;

/// Marks what is different once the page shows it.
pub(super) fn mark(before: &Plan, after: &Plan) {
    for (day, place) in change::places(before, after) {
        let Some(entry) = after.days().get(day).and_then(|day| day.entries().get(place)) else { continue };
        let row = MarkedRow {
            css: format!("[data-item=\"{}-{}\"]", day + 1, place + 1),
            name: String::from(after.exercise_name(entry.exercise)),
            amount: format!("{} × {}", entry.sets, entry.amount),
        };
        wait(row, TURNS);
    }
}

/// A row as it will stand in the page.
struct MarkedRow {
    css: String,
    name: String,
    amount: String,
}

impl MarkedRow {
    fn found(&self) -> Option<Element> {
        let row = document()?.query_selector(&self.css).ok()??;
        let text =
            |part: &str| row.query_selector(part).ok().flatten().and_then(|part| part.text_content()).unwrap_or_default();
        (text(".amount") == self.amount && self.name.starts_with(&text("bdi"))).then_some(row)
    }
}

fn wait(row: MarkedRow, turns: u32) {
    let Some(left) = turns.checked_sub(1) else { return };
    Timeout::new(TURN, move || match row.found() {
        None => wait(row, left),
        Some(found) => {
            let _ = found.set_attribute("data-marked", "");
            Timeout::new(FADES, move || {
                let _ = found.remove_attribute("data-marked");
            })
            .forget();
        }
    })
    .forget();
}
