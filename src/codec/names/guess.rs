//! The last tier: patterns by which a name is guessed, for the user to confirm.

use regex_lite::Regex;

use super::words::folded;
use crate::domain::catalogue::ExerciseId;

/// Ordered patterns over the folded name, and the exercise each guesses.
const RULES: &str = include_str!("../guess_rules.csv");

/// The rules, ready to be tried one after the other.
pub(super) struct Rules(Vec<(Regex, ExerciseId)>);

impl Rules {
    /// Reads the table.
    pub(super) fn read() -> Self {
        let records = csv::Reader::from_reader(RULES.as_bytes()).into_records().flatten();
        let rule = |record: csv::StringRecord| Some((Regex::new(record.get(1)?).ok()?, ExerciseId::from_slug(record.get(2)?)?));
        Self(records.filter_map(rule).collect())
    }

    /// What the first rule that fits guesses: the name as it is written, then in the spelling of the table.
    pub(super) fn guess(&self, name: &str, words: &[String]) -> Option<ExerciseId> {
        let written = folded(name).split_whitespace().collect::<Vec<_>>().join(" ");
        [written, words.join(" ")].iter().find_map(|text| self.fits(text))
    }

    fn fits(&self, text: &str) -> Option<ExerciseId> {
        self.0.iter().find(|(pattern, _)| pattern.is_match(text)).map(|(_, id)| *id)
    }
}
