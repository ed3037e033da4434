//! Words that fit several exercises alike.

use std::collections::HashMap;

use super::words::{key, words};
use crate::domain::catalogue::ExerciseId;

/// Words that fit several exercises alike, and these, the most trained first.
const SEVERAL: &str = include_str!("../several.csv");

/// The table, by the words in any order.
pub(super) fn read() -> HashMap<String, Vec<ExerciseId>> {
    let row = |record: csv::StringRecord| {
        let words = words(record.get(0)?, None, false);
        let exercises = record.get(1)?.split('|').filter_map(ExerciseId::from_slug).collect();
        Some((key(words.iter().map(String::as_str)), exercises))
    };
    csv::Reader::from_reader(SEVERAL.as_bytes()).into_records().flatten().filter_map(row).collect()
}
