//! Finding an exercise in the catalogue by its name, its muscles and what it is done with.

mod fold;
mod names;
mod slips;

#[cfg(feature = "import")]
pub(crate) use fold::singular;
pub use names::SearchNames;
#[cfg(feature = "import")]
pub(crate) use slips::slips;

use super::catalogue::{Exercise, ExerciseId};
use super::exercise::Equipment;
use super::muscle::Muscle;
use super::pattern::Pattern;

/// What is looked for. All that is given must hold.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Search {
    /// Words typed: each must be part of the name, of the pattern, or of a muscle's name.
    pub words: Words,
    /// Only this movement pattern.
    pub pattern: Option<Pattern>,
    /// Only exercises with this muscle, primary or secondary.
    pub muscle: Option<Muscle>,
    /// Only exercises that can be done with this.
    pub equipment: Option<Equipment>,
}

/// The words of a typed text. Case and punctuation do not matter: `pullup` finds the pull-up.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Words(Vec<String>);

impl Words {
    /// More words than anybody types are passed over.
    const MOST: usize = 12;

    /// The words of a text.
    pub fn of(typed: &str) -> Self {
        let word = |word: &str| word.chars().filter(|c| c.is_ascii_alphanumeric() || !c.is_ascii()).collect::<String>();
        Self(typed.split_whitespace().map(word).filter(|word| !word.is_empty()).take(Self::MOST).collect())
    }
}

impl Search {
    /// Filters by `pattern`, `muscle` or `equipment`; a word that there is not filters nothing.
    pub fn filter(&mut self, name: &str, word: &str) {
        match name {
            "pattern" => self.pattern = Pattern::from_slug(word),
            "muscle" => self.muscle = Muscle::from_slug(word),
            _ => self.equipment = Equipment::from_slug(word),
        }
    }

    /// Is the exercise one of those looked for?
    pub fn matches(&self, id: ExerciseId) -> bool {
        let exercise = id.exercise();
        let muscles = exercise.traits.muscles;
        self.pattern.is_none_or(|pattern| exercise.pattern() == pattern)
            && self.muscle.is_none_or(|muscle| muscles.primary().has(muscle) || muscles.secondary().has(muscle))
            && self.equipment.is_none_or(|equipment| exercise.equipment.has(equipment))
            && self.words.0.iter().all(|word| says(exercise, word))
    }
}

fn says(exercise: &Exercise, word: &str) -> bool {
    let muscles = exercise.traits.muscles;
    let trains = |muscle: Muscle| [muscle.label(), muscle.slug(), muscle.anatomy()].iter().any(|name| contains(name, word));
    contains(exercise.name, word)
        || contains(exercise.slug(), word)
        || contains(exercise.pattern().slug(), word)
        || muscles.primary().iter().chain(muscles.secondary().iter()).any(trains)
}

/// Letters of any ASCII case; what is no letter or digit in the text is passed over. Nothing is copied: this runs for
/// every exercise at every key.
fn contains(text: &str, word: &str) -> bool {
    let text = text.as_bytes();
    (0..text.len()).any(|start| {
        let mut rest = text.iter().skip(start).filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
        word.bytes().all(|byte| rest.next().is_some_and(|other| other.eq_ignore_ascii_case(&byte)))
    })
}
