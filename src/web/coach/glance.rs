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

/// The share of the back with how far it is to the goal, pushing against pulling, and the days a week, as chips: for the card of a
/// well-known plan in the gallery and on the page of all of them. What the sign of the second one says is there to be heard.
pub fn chips(report: &Report, days: u64) -> Html {
    let (chain, pushing) = (tile::chain(report), tile::push_pull(report));
    let [share, ratio] = figures(report);
    html! {
        <ul class="chips">
            <li>{ state(chain.verdict, String::new()) }<b>{ share }</b>{ " " }<span>{ chain.short }</span></li>
            <li>{ state(pushing.verdict, String::new()) }<b>{ ratio }</b>{ " " }<span class="unseen">{ pushing.short }</span></li>
            <li><b>{ texts::days(days) }</b></li>
        </ul>
    }
}
