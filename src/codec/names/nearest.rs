//! The exercises whose names are most like a name that nobody knows.

use std::collections::BTreeMap;

use super::Names;
use super::language::Language;
use super::meaning::NEAREST;
use super::words::words;
use crate::domain::catalogue::ExerciseId;

impl Names {
    /// The exercises that are named most like it, the nearest first, of those alike the most trained.
    pub(super) fn nearest(&self, name: &str, language: Option<Language>) -> Vec<ExerciseId> {
        let pairs = pairs(&words(name, language, true).join(" "));
        if pairs.is_empty() {
            return Vec::new();
        }
        let mut best: BTreeMap<ExerciseId, usize> = BTreeMap::new();
        for (other, exercise) in &self.named {
            let alike = alike(&pairs, &self::pairs(other));
            let most = best.entry(*exercise).or_default();
            *most = alike.max(*most);
        }
        let mut best: Vec<(ExerciseId, usize)> = best.into_iter().collect();
        best.sort_by_key(|(exercise, alike)| (usize::MAX - alike, *exercise));
        best.into_iter().take(NEAREST).map(|(exercise, _)| exercise).collect()
    }
}

/// Every two letters that stand side by side, sorted, each once, with a blank at both ends of a word.
fn pairs(text: &str) -> Vec<(char, char)> {
    let mut pairs = Vec::with_capacity(text.len() + 1);
    let mut last = ' ';
    for letter in text.chars().chain((!text.is_empty()).then_some(' ')) {
        pairs.push((last, letter));
        last = letter;
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Twice the shared pairs by all of both, in millionths.
fn alike(a: &[(char, char)], b: &[(char, char)]) -> usize {
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
