//! What a name means: one exercise, several alike, or none that is known.

use super::language::Language;
use super::words::words;
use super::{Match, Names, Tier, misspelt};
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
        let words = words(name, language, true);
        if let Some(several) = self.several(&words) {
            return Some(Meaning::Several(several));
        }
        if let Some(exercise) = self.misspelt(&words) {
            return Some(Meaning::Known(Match { exercise, tier: Tier::Misspelt }));
        }
        if let Some(exercise) = self.rules().guess(name, &words) {
            return Some(Meaning::Known(guess(exercise)));
        }
        match self.saying(&words).as_slice() {
            [] => None,
            [only] => Some(Meaning::Known(guess(*only))),
            several => Some(Meaning::Several(several.to_vec())),
        }
    }

    /// The exercise that is meant once words nobody knows are read as the known ones that differ in a letter or two.
    fn misspelt(&self, words: &[String]) -> Option<ExerciseId> {
        let corrected = misspelt::corrected(words, |word| self.known_word(word), self.vocabulary())?;
        self.in_tiers(std::slice::from_ref(&corrected), &corrected).map(|found| found.exercise)
    }
}

fn guess(exercise: ExerciseId) -> Match {
    Match { exercise, tier: Tier::Guess }
}
