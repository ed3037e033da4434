//! Words that fit several exercises alike.

use std::collections::HashMap;

use super::tiers::fewest_dropped;
use super::words::{key, words};
use super::{Names, qualifiers};
use crate::domain::catalogue::ExerciseId;
use crate::domain::sort;

/// Words that fit several exercises alike, and these, the most trained first. `search` marks parts of the body and words
/// that a search alone takes so: in a plan they are headings, or have a usual meaning.
const SEVERAL: &str = include_str!("../several.csv");

/// More exercises than are offered where a name fits several.
const MOST_ALIKE: usize = 6;

/// Every row of the table: the words, the exercises, and whether a search alone takes them so.
pub(super) fn rows() -> impl Iterator<Item = (String, Vec<ExerciseId>, bool)> {
    csv::Reader::from_reader(SEVERAL.as_bytes()).into_records().flatten().filter_map(|record| {
        let exercises = record.get(1)?.split('|').filter_map(ExerciseId::from_slug).collect();
        Some((String::from(record.get(0)?), exercises, record.get(2) == Some("search")))
    })
}

/// The table, by the words in any order.
pub(super) fn read() -> HashMap<String, Vec<ExerciseId>> {
    let named = rows().filter(|(.., in_search)| !in_search);
    named.map(|(name, exercises, _)| (key(words(&name, None, false).iter().map(String::as_str)), exercises)).collect()
}

impl Names {
    /// The exercises that the words fit alike, if they fit several.
    pub(super) fn several(&self, words: &[String]) -> Option<&[ExerciseId]> {
        self.several.get(&key(words.iter().map(String::as_str))).map(Vec::as_slice)
    }

    /// The same where a word goes that says how rather than what: weighted flyes.
    pub(super) fn several_unqualified(&self, words: &[String]) -> Option<&[ExerciseId]> {
        self.several(words).or_else(|| fewest_dropped(words, words, |rest| self.several(rest)))
    }

    /// The exercises that are named with every one of the words, the most trained first; none for equipment alone.
    pub(super) fn saying(&self, words: &[String]) -> Vec<ExerciseId> {
        if words.iter().all(|word| qualifiers::equipment(word).is_some()) {
            return Vec::new();
        }
        let mut said: Vec<_> = words.iter().filter_map(|word| self.said.get(word)).collect();
        if said.len() < words.len() {
            return Vec::new();
        }
        sort::by_key(&mut said, |exercises| exercises.len());
        let Some((fewest, others)) = said.split_first() else { return Vec::new() };
        fewest.iter().filter(|id| others.iter().all(|other| other.contains(id))).take(MOST_ALIKE).copied().collect()
    }
}
