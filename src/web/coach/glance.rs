//! A plan at a glance.

use yew::prelude::*;

use super::texts;
use crate::domain::figure::Figure;
use crate::domain::report::Report;
use crate::domain::tile;
use crate::web::view::state;

/// What a report is called in one line: the share of the back, and pushing against pulling.
fn figures(report: &Report) -> [String; 2] {
    let share = report.split().map_or_else(|| String::from("–"), |[back, _]| texts::back(back));
    [share, texts::push_pull(report.shown(Figure::Push), report.shown(Figure::Pull))]
}

/// Both verdicts, a line each.
pub(super) fn sides(report: &Report) -> Html {
    let verdicts = [tile::chain(report), tile::push_pull(report)];
    let line = |(figure, tile): (String, tile::Tile)| {
        html! { <p class="side"><b>{ figure }</b>{ state(tile.verdict, tile.words) }</p> }
    };
    figures(report).into_iter().zip(verdicts).map(line).collect()
}

/// Both verdicts and the days a week as chips, for the card of a well-known plan in the gallery and on the page of all of them.
pub fn chips(report: &Report, days: u64) -> Html {
    let verdicts = [tile::chain(report), tile::push_pull(report)];
    let chip = |(figure, tile): (String, tile::Tile)| {
        html! { <li>{ state(tile.verdict, String::new()) }<b>{ figure }</b>{ " " }<span>{ tile.short }</span></li> }
    };
    html! {
        <ul class="chips">
            { for figures(report).into_iter().zip(verdicts).map(chip) }
            <li><b>{ texts::days(days) }</b></li>
        </ul>
    }
}
