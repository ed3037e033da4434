//! The exercises whose names are most like a name that nobody knows.

use std::collections::BTreeMap;

use super::Names;
use super::language::Language;
use super::meaning::NEAREST;
use super::words::words;
use crate::domain::catalogue::ExerciseId;
use crate::domain::search::{alike, pairs};
use crate::domain::sort;

impl Names {
    /// The exercises that are named most like it, the nearest first, of those alike the most trained.
    pub(super) fn nearest(&self, name: &str, language: Option<Language>) -> Vec<ExerciseId> {
        let named = pairs(&words(name, language, true).join(" "));
        if named.is_empty() {
            return Vec::new();
        }
        let mut best: BTreeMap<ExerciseId, usize> = BTreeMap::new();
        for (other, exercise) in &self.named {
            let alike = alike(&named, &pairs(other));
            let most = best.entry(*exercise).or_default();
            *most = alike.max(*most);
        }
        let mut best: Vec<(ExerciseId, usize)> = best.into_iter().collect();
        sort::by_key(&mut best, |(exercise, alike)| (usize::MAX - alike, *exercise));
        best.into_iter().take(NEAREST).map(|(exercise, _)| exercise).collect()
    }
}
