//! What a name means: one exercise, several alike, or none that is known.

use super::language::Language;
use super::words::words;
use super::{Match, Names, Tier, misspelt, qualifiers};
use crate::domain::catalogue::ExerciseId;

/// What a name means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// One exercise. Where the match [is a guess](Match::is_guess), the user is asked whether it is meant.
    Known(Match),
    /// Several exercises alike (`Row`, `Flyes`, `Abs`): the user is asked which. The most trained stands first; there are
    /// at least two.
    Several(Vec<ExerciseId>),
    /// None that is known. These are named most like it, the nearest first; at most [`NEAREST`], none for a name without
    /// letters.
    Unknown(Vec<ExerciseId>),
}

/// How many exercises are offered for a name that nobody knows.
pub const NEAREST: usize = 3;

impl Meaning {
    /// The exercise that is meant, also where it is a guess.
    pub fn known(&self) -> Option<Match> {
        match self {
            Self::Known(found) => Some(*found),
            Self::Several(_) | Self::Unknown(_) => None,
        }
    }
}

impl Names {
    /// What a name means, in a text or file of that language; without one, words are translated that mean the same in
    /// every language that has them.
    pub fn meaning(&self, name: &str, language: Option<Language>) -> Meaning {
        self.understood(name, language).unwrap_or_else(|| Meaning::Unknown(self.nearest(name, language)))
    }

    /// The exercise that a name means, guessed where it is not sure. Of several alike the most trained is the guess.
    pub fn matched(&self, name: &str, language: Option<Language>) -> Option<Match> {
        match self.understood(name, language)? {
            Meaning::Known(found) => Some(found),
            Meaning::Several(exercises) => exercises.first().map(|exercise| guess(*exercise)),
            Meaning::Unknown(_) => None,
        }
    }

    /// One exercise or several; nothing where the name is not known. The nearest are not looked for: that takes longest.
    fn understood(&self, name: &str, language: Option<Language>) -> Option<Meaning> {
        if let Some(found) = self.silent(name, language) {
            return Some(Meaning::Known(found));
        }
        // A number is a part of many names, and a name of none.
        if !name.contains(char::is_alphabetic) {
            return None;
        }
        let (written, words) = (words(name, None, false), words(name, language, true));
        let several = self.several_unqualified(&written).or_else(|| self.several_unqualified(&words));
        if let Some(several) = several {
            return Some(Meaning::Several(several.to_vec()));
        }
        // A hold is not the lift of a similar name: no guess makes one of the other.
        let holds = words.iter().any(|word| HOLDS.contains(&word.as_str()));
        let fits = |id: &ExerciseId| !holds || id.exercise().may_be_held();
        if let Some(exercise) = self.misspelt(&written).or_else(|| self.misspelt(&words)).filter(fits) {
            return Some(Meaning::Known(Match { exercise, tier: Tier::Misspelt }));
        }
        if let Some(exercise) = self.rules().guess(&written, &words).filter(fits) {
            return Some(Meaning::Known(guess(exercise)));
        }
        let mut saying = self.saying(&written);
        if saying.is_empty() {
            saying = self.saying(&words);
        }
        saying.retain(fits);
        match saying.as_slice() {
            [] => None,
            [only] => Some(Meaning::Known(guess(*only))),
            _ => Some(Meaning::Several(saying)),
        }
    }

    /// The exercise that is meant once words nobody knows are read as the known ones that differ in a letter or two.
    fn misspelt(&self, words: &[String]) -> Option<ExerciseId> {
        let known = |word: &str| self.said.contains_key(word) || qualifiers::is_known(word);
        let ways = misspelt::corrected(words, known, self.said.keys().map(String::as_str));
        let mut meant = ways.iter().filter_map(|way| self.in_tiers(std::slice::from_ref(way), way)).map(|found| found.exercise);
        let first = meant.next()?;
        meant.all(|other| other == first).then_some(first)
    }
}

/// Words that make a hold of a lift.
const HOLDS: [&str; 5] = ["hold", "isometric", "static", "isometrico", "isometrica"];

fn guess(exercise: ExerciseId) -> Match {
    Match { exercise, tier: Tier::Guess }
}
