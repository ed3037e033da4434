//! Left and right, each with its sets.

use super::*;

const LEFT: [&str; 8] = ["l", "left", "links", "izquierda", "gauche", "sinistra", "esquerda", "lewa"];
const RIGHT: [&str; 8] = ["r", "right", "rechts", "derecha", "droite", "destra", "direita", "prawa"];

/// Does a word name one of the sides?
pub(in crate::codec::text) fn is_side(token: &Token) -> bool {
    LEFT.contains(&token.word.as_str()) || RIGHT.contains(&token.word.as_str())
}

/// `3x15 (L) / 3x15 (R)`: a set of both sides is one set; where the sides differ, somebody has to say how that counts.
fn one_side(item: &mut Item) {
    match item.work.as_slice() {
        [left, right] if left == right => item.work.truncate(1),
        [_, _, ..] => item.why = item.why.take().or(Some(Why::Unclear)),
        _ => {}
    }
}

/// Joins the sets of both sides, where a line names both.
pub(super) fn joined(tokens: &[Token], items: &mut [Item]) {
    let says = |words: &[&str]| tokens.iter().any(|token| words.contains(&token.word.as_str()));
    if says(&LEFT) && says(&RIGHT) {
        items.iter_mut().for_each(one_side);
    }
}
