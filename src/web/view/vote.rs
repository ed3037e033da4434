//! What a set gives to the front and to the back, as a bar and in words.

use yew::prelude::*;

use super::template::fill;
use super::texts;
use crate::domain::counting::{VOTE, Vote};
use crate::domain::exercise::Traits;
use crate::domain::settings::Convention;

/// How long the bar is, in units of its drawing, and how wide the gap between its parts.
const LONG: u64 = 44;
const GAP: u64 = 2;

/// How one set of an exercise votes; nothing where it takes no side.
pub(super) fn of(traits: Option<Traits>) -> Option<Vote> {
    traits.and_then(|traits| Vote::of(traits.muscles, Convention::Fractional))
}

/// The share of the back in whole per cent.
fn share(vote: Vote) -> u64 {
    (vote.posterior * 100 + VOTE / 2) / VOTE
}

/// Front and back as two parts of a bar, from left to right as the figures stand.
pub(super) fn bar(vote: Option<Vote>) -> Html {
    let parts = match vote.map(share) {
        None => fill!("<path class='none' d='M1 4h42'></path>"),
        Some(0) => part("front", 0, LONG),
        Some(100) => part("back", 0, LONG),
        Some(back) => {
            let front = ((LONG - GAP) * (100 - back) + 50) / 100;
            fill!("{}{}", part("front", 0, front), part("back", front + GAP, LONG - GAP - front))
        }
    };
    fill!("<svg class='vote' width='44' height='8' viewBox='0 0 44 8' aria-hidden='true'>{}</svg>", parts)
}

fn part(side: &'static str, x: u64, width: u64) -> Html {
    fill!("<rect class='{}' x='{}' width='{}' height='8' rx='2'></rect>", side, x.to_string(), width.to_string())
}

/// The same in words: `front`, `half front, half back`, `back 33 %`.
pub(super) fn words(vote: Option<Vote>, is_counted: bool) -> String {
    match vote.map(share) {
        None if is_counted => String::from(texts::NO_SIDE),
        None => String::from(texts::NOT_COUNTED),
        Some(0) => String::from(texts::FRONT),
        Some(100) => String::from(texts::BACK),
        Some(50) => String::from(texts::HALF),
        Some(share) => texts::back(share),
    }
}

/// A name without what stands in brackets behind it, and that: `Bench Press`, `Barbell`.
pub(super) fn name_in_parts(name: &str) -> (&str, &str) {
    let parts = name.strip_suffix(')').and_then(|name| name.split_once(" ("));
    parts.unwrap_or((name, ""))
}
