//! A plan at a glance.

use yew::prelude::*;

use super::texts;
use crate::domain::figure::Figure;
use crate::domain::report::Report;
use crate::domain::tile;
use crate::web::view::state;

/// Both verdicts, a line each.
pub(super) fn sides(report: &Report) -> Html {
    let (chain, pushing) = (tile::chain(report), tile::push_pull(report));
    let share = report.split().map_or_else(|| String::from("–"), |[back, _]| texts::back(back));
    let ratio = texts::push_pull(report.shown(Figure::Push), report.shown(Figure::Pull));
    html! {
        <>
            <p class="side"><b>{ share }</b>{ state(chain.verdict, chain.words) }</p>
            <p class="side"><b>{ ratio }</b>{ state(pushing.verdict, pushing.words) }</p>
        </>
    }
}
