//! What the user said of names, as a plain text that a device keeps.
//!
//! ```text
//! squat<TAB>back-squat      an exercise of the catalogue
//! sauna<TAB>-               nothing that is trained
//! zottman<TAB>+LINK         an exercise of one's own: the link of a plan that has it and nothing else
//! ```

use super::matching::{Choice, NameChoices, same};
use crate::codec::link;
use crate::domain::catalogue::ExerciseId;
use crate::domain::own::OwnExercise;
use crate::domain::plan::Plan;

impl NameChoices {
    /// The most names that are remembered in a text; those beyond are left out.
    pub const MOST: usize = 2_000;

    /// Writes at most [`NameChoices::MOST`] lines, one a name.
    pub fn encode(&self) -> String {
        self.iter().take(Self::MOST).map(|(name, choice)| format!("{name}\t{}\n", choice.word())).collect()
    }

    /// Reads what [`NameChoices::encode`] wrote, and lines that were put behind it: a later one wins, and one without a word
    /// forgets the name. A line that cannot be read is passed over, and so are those past twice [`NameChoices::MOST`].
    pub fn decode(text: &str) -> Self {
        let mut choices = Self::default();
        for (name, word) in text.lines().take(2 * Self::MOST).filter_map(|line| line.split_once('\t')) {
            match Choice::from_word(word).filter(|_| !same(name).is_empty()) {
                Some(choice) => choices.set(name, choice),
                None if word.is_empty() => choices.forget(name),
                None => {}
            }
        }
        choices
    }
}

impl NameChoices {
    /// Takes what others say of names of which nothing is said here, as long as there is room: how many those are.
    pub fn join(&mut self, others: &Self) -> usize {
        let before = self.iter().count();
        let new: Vec<_> = others.iter().filter(|(name, _)| self.get(name).is_none()).collect();
        for (name, choice) in new.into_iter().take(Self::MOST.saturating_sub(before)) {
            self.set(name, choice.clone());
        }
        self.iter().count() - before
    }
}

impl Choice {
    /// The word that stands for it in a text.
    pub fn word(&self) -> String {
        match self {
            Self::Exercise(id) => String::from(id.exercise().slug()),
            Self::Ignored => String::from("-"),
            Self::Own(own) => {
                let mut plan = Plan::default();
                // An empty plan has room for it.
                _ = plan.add_own(own.clone());
                format!("+{}", link::encode(&plan))
            }
        }
    }

    /// The choice of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match (word, word.strip_prefix('+')) {
            ("-", _) => Self::Ignored,
            (_, Some(text)) => Self::Own(own(text)?),
            (slug, None) => Self::Exercise(ExerciseId::from_slug(slug)?),
        })
    }
}

fn own(text: &str) -> Option<OwnExercise> {
    link::decode(text).ok()?.own().first().cloned()
}
