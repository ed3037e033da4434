//! The two verdicts: as tiles above the result, and in one line that a phone always shows.

use yew::prelude::*;

use super::texts;
use crate::domain::figure::Figure;
use crate::domain::report::Report;
use crate::domain::tile::{self, Tile};
use crate::domain::verdict::Verdict;
use crate::web::view::template::fill;

/// A sign from the drawing of the page.
pub(in crate::web::view) fn icon(name: &'static str) -> Html {
    fill!(
        "<svg class='icon' viewBox='0 0 20 20' aria-hidden='true'><use href='{}'></use></svg>",
        AttrValue::from(format!("#i-{name}"))
    )
}

/// The sign and the words of a verdict: never a colour alone.
pub(in crate::web) fn state(verdict: Option<Verdict>, words: String) -> Html {
    let sign = match verdict {
        Some(Verdict::Met) => icon("met"),
        Some(Verdict::Near) => icon("near"),
        Some(Verdict::Missed) => icon("short"),
        None => Html::default(),
    };
    fill!("<span class='state' data-state='{}'>{}{}</span>", verdict.map(|verdict| verdict.slug()), sign, words)
}

/// Two tiles: how much of the week is for the back, and pushing against pulling.
pub fn tiles(report: &Report) -> Html {
    let share = report.split().map_or_else(|| String::from("–"), |[back, _]| back.to_string());
    let (chain, pushing) = (tile::chain(report), tile::push_pull(report));
    let [push, pull] = [Figure::Push, Figure::Pull].map(|figure| report.shown(figure).to_string());
    let long = (push.len() + pull.len() > 5).then_some("");
    fill!(
        "
        <div class='tiles'>
            <section class='tile' data-tile='chain'><h2>{} <small>{}</small></h2><p class='number'>{}<i>%</i></p>{}</section>
            <section class='tile' data-tile='push-pull'><h2>{}</h2><p class='number' data-long='{}'>{}<i>:</i>{}</p>{}</section>
        </div>",
        texts::BACK,
        texts::POSTERIOR,
        share,
        state(chain.verdict, chain.words),
        texts::PUSH_AND_PULL,
        long,
        push,
        pull,
        state(pushing.verdict, pushing.words)
    )
}

/// Both verdicts in a line: on a phone it stands above the tabs, whatever is scrolled.
pub fn strip(report: &Report) -> Html {
    let (chain, pushing) = (tile::chain(report), tile::push_pull(report));
    let share = report.split().map_or_else(|| String::from("–"), |[back, _]| format!("{back} %"));
    let short = |tile: Tile| state(tile.verdict, tile.short);
    fill!(
        "
        <section class='strip' data-strip='' aria-label='{}'>
            <span>{} <b>{}</b> {}</span>
            <span>{} <b>{}</b> {} {}</span>
        </section>",
        texts::BOTH_VERDICTS,
        texts::BACK,
        share,
        short(chain),
        texts::PUSH,
        format!("{} : {}", report.shown(Figure::Push), report.shown(Figure::Pull)),
        texts::PULL,
        short(pushing)
    )
}
