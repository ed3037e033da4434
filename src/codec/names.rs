//! Exercises by the names people use.

use std::collections::HashMap;

use crate::domain::catalogue::ExerciseId;

/// Names under which training apps export the catalogue's exercises. Never in the start-up download.
const ALIASES: &str = include_str!("aliases.csv");

/// Every id, name and alias of the catalogue.
pub struct Names(HashMap<String, ExerciseId>);

impl Default for Names {
    fn default() -> Self {
        let own = ExerciseId::all().flat_map(|id| [(id.exercise().slug(), id), (id.exercise().name, id)]);
        let mut names: HashMap<String, ExerciseId> = own.map(|(name, id)| (normal(name), id)).collect();
        let mut aliases = csv::Reader::from_reader(ALIASES.as_bytes());
        for record in aliases.records().flatten() {
            if let (Some(alias), Some(id)) = (record.get(0), record.get(1).and_then(ExerciseId::from_slug)) {
                names.entry(normal(alias)).or_insert(id);
            }
        }
        Self(names)
    }
}

impl Names {
    /// The exercise of a name, whatever its case, punctuation and plural.
    pub fn find(&self, name: &str) -> Option<ExerciseId> {
        self.0.get(&normal(name)).copied()
    }

    /// The aliases with their exercises, as they stand in the table.
    pub fn aliases() -> impl Iterator<Item = (String, ExerciseId)> {
        csv::Reader::from_reader(ALIASES.as_bytes())
            .into_records()
            .flatten()
            .filter_map(|record| Some((String::from(record.get(0)?), ExerciseId::from_slug(record.get(1)?)?)))
    }
}

/// Lower case, words apart by one blank, no punctuation, no plural.
fn normal(name: &str) -> String {
    let spaced: String = name
        .replace('&', " and ")
        .replace(['\'', '’'], "")
        .chars()
        .map(|character| if character.is_alphanumeric() { character } else { ' ' })
        .collect();
    let words = spaced.split_whitespace().map(|word| {
        let word = word.to_lowercase();
        match word.strip_suffix('s') {
            Some(single) if single.len() > 2 && !single.ends_with('s') => String::from(single),
            _ => word,
        }
    });
    words.collect::<Vec<_>>().join(" ")
}
