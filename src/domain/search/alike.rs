//! How much two names have in common, letter by letter.

use crate::domain::sort;

/// Every two letters that stand side by side, sorted, each once, with a blank at both ends of the text.
pub(crate) fn pairs(text: &str) -> Vec<(char, char)> {
    let mut pairs = Vec::with_capacity(text.len() + 1);
    let mut last = ' ';
    for letter in text.chars().chain((!text.is_empty()).then_some(' ')) {
        pairs.push((last, letter));
        last = letter;
    }
    sort::sort(&mut pairs);
    pairs.dedup();
    pairs
}

/// Twice the shared pairs by all of both, in millionths.
pub(crate) fn alike(a: &[(char, char)], b: &[(char, char)]) -> usize {
    let (mut shared, mut left, mut right) = (0, a.iter().peekable(), b.iter().peekable());
    while let (Some(first), Some(second)) = (left.peek(), right.peek()) {
        match first.cmp(second) {
            core::cmp::Ordering::Less => _ = left.next(),
            core::cmp::Ordering::Greater => _ = right.next(),
            core::cmp::Ordering::Equal => (shared, _, _) = (shared + 1, left.next(), right.next()),
        }
    }
    2_000_000 * shared / (a.len() + b.len()).max(1)
}
