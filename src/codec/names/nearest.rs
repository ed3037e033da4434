//! The exercises whose names are most like a name that nobody knows.

use std::collections::BTreeSet;

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
        // Twice the shared pairs by all of both, in millionths.
        let mut best: Vec<(usize, ExerciseId)> = Vec::new();
        for (other, exercise) in &self.named {
            let shared = other.intersection(&pairs).count();
            let alike = 2_000_000 * shared / (other.len() + pairs.len()).max(1);
            match best.iter_mut().find(|(_, id)| id == exercise) {
                Some((most, _)) => *most = alike.max(*most),
                None => best.push((alike, *exercise)),
            }
        }
        best.sort_by_key(|(alike, exercise)| (usize::MAX - alike, *exercise));
        best.into_iter().take(NEAREST).map(|(_, exercise)| exercise).collect()
    }
}

/// Every two letters that stand side by side, with a blank at both ends of a word.
pub(super) fn pairs(text: &str) -> BTreeSet<(char, char)> {
    let letters: Vec<char> = if text.is_empty() { Vec::new() } else { format!(" {text} ").chars().collect() };
    letters.iter().copied().zip(letters.iter().copied().skip(1)).collect()
}
