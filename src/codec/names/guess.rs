//! The last tier: patterns by which a name is guessed, for the user to confirm.
//!
//! A pattern is made of whole words, so that none is found inside another ("downstairs", "wristband"):
//!
//! ```text
//! leg/ham .. curl     one of these words, any words or none, then this word
//! waden*              every word that begins so
//! =dead               the whole name
//! a|b                 one pattern or another
//! ```

use crate::domain::catalogue::ExerciseId;

/// Ordered patterns, and the exercise each guesses.
const RULES: &str = include_str!("../guess_rules.csv");

/// The rules, ready to be tried one after the other.
pub(super) struct Rules(Vec<(Vec<Pattern>, ExerciseId)>);

/// What words are to follow one another.
struct Pattern {
    parts: Vec<Part>,
    /// Nothing may stand before or behind.
    whole: bool,
}

enum Part {
    /// Any words, or none.
    Gap,
    /// One of these; with a flag where it is only the beginning of the word.
    Word(Vec<(String, bool)>),
}

impl Rules {
    /// Reads the table.
    pub(super) fn read() -> Self {
        let records = csv::Reader::from_reader(RULES.as_bytes()).into_records().flatten();
        let rule = |record: csv::StringRecord| {
            Some((record.get(0)?.split('|').map(Pattern::read).collect(), ExerciseId::from_slug(record.get(1)?)?))
        };
        Self(records.filter_map(rule).collect())
    }

    /// What the first rule that fits guesses: by the words as they are written, then by the English ones.
    pub(super) fn guess(&self, written: &[String], english: &[String]) -> Option<ExerciseId> {
        self.fits(written).or_else(|| if written == english { None } else { self.fits(english) })
    }

    fn fits(&self, words: &[String]) -> Option<ExerciseId> {
        self.0.iter().find(|(patterns, _)| patterns.iter().any(|pattern| pattern.fits(words))).map(|(_, id)| *id)
    }
}

impl Pattern {
    fn read(text: &str) -> Self {
        let part = |term: &str| match term {
            ".." => Part::Gap,
            _ => Part::Word(
                term.split('/').map(|word| (String::from(word.trim_end_matches('*')), word.ends_with('*'))).collect(),
            ),
        };
        let bare = text.trim_start_matches('=');
        Self { parts: bare.split_whitespace().map(part).collect(), whole: bare != text }
    }

    fn fits(&self, words: &[String]) -> bool {
        let starts = if self.whole { 0..=0 } else { 0..=words.len() };
        starts.into_iter().any(|from| words.get(from..).is_some_and(|rest| self.begins(&self.parts, rest)))
    }

    /// Does what is left of the pattern fit the beginning of these words? A gap may be of any length: the first place at
    /// which the word behind it stands is as good as any later one, unless the pattern goes on, so all are tried.
    fn begins(&self, parts: &[Part], words: &[String]) -> bool {
        match parts.split_first() {
            None => !self.whole || words.is_empty(),
            Some((Part::Gap, rest)) => {
                (0..=words.len()).any(|at| words.get(at..).is_some_and(|words| self.begins(rest, words)))
            }
            Some((Part::Word(any), rest)) => words.split_first().is_some_and(|(word, others)| {
                any.iter().any(|(known, open)| word == known || *open && word.starts_with(known)) && self.begins(rest, others)
            }),
        }
    }
}
