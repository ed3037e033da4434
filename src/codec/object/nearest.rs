//! The word that is written most like another, for whoever mistyped it.

use crate::domain::search::{alike, pairs};

/// How much two words have to have in common at least, in millionths.
const ENOUGH: usize = 400_000;
/// More characters than any word has are not compared.
const LONGEST: usize = 80;

/// The word whose name is written most like this one, if any is; each comes as itself and as what it is called.
pub(super) fn nearest<'a>(written: &str, words: impl Iterator<Item = (&'static str, &'a str)>) -> Option<&'static str> {
    let plain = |text: &str| {
        let letters = text.chars().take(LONGEST).map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
        pairs(&letters.flat_map(char::to_lowercase).collect::<String>())
    };
    let written = plain(written);
    let mut best = None;
    for (word, name) in words {
        let alike = alike(&written, &plain(name));
        if alike >= ENOUGH && best.is_none_or(|(_, most)| alike > most) {
            best = Some((word, alike));
        }
    }
    best.map(|(word, _)| word)
}
