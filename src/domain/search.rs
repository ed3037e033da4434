//! Finding an exercise in the catalogue by its name, its muscles and what it is done with.

mod alike;
mod fold;
mod look;
mod names;
mod slips;

pub(crate) use alike::{alike, pairs};
#[cfg(feature = "import")]
pub(crate) use fold::singular;
pub use look::{Found, name_of};
pub use names::SearchNames;
#[cfg(feature = "import")]
pub(crate) use slips::slips;

use super::catalogue::{Exercise, ExerciseId};
use super::exercise::{Equipment, Muscles};
use super::muscle::Muscle;
use super::own::OwnExercise;
use super::pattern::Pattern;
use super::plan::{ExerciseRef, Plan};

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

    /// Is an exercise of somebody's own one of those looked for? It says nothing of a pattern or of equipment.
    pub fn matches_own(&self, own: &OwnExercise) -> bool {
        let muscles = own.traits.muscles;
        self.pattern.is_none()
            && self.equipment.is_none()
            && self.muscle.is_none_or(|muscle| muscles.primary().has(muscle) || muscles.secondary().has(muscle))
            && self.words.0.iter().all(|word| contains(own.name.as_str(), word) || trains(muscles, word))
    }

    /// Is the exercise, of the catalogue or of the plan's own, among those looked for?
    pub fn finds(&self, plan: &Plan, exercise: ExerciseRef) -> bool {
        match exercise {
            ExerciseRef::Catalogue(id) => self.matches(id),
            ExerciseRef::Own(id) => plan.own().get(usize::from(id.place())).is_some_and(|own| self.matches_own(own)),
        }
    }
}

fn says(exercise: &Exercise, word: &str) -> bool {
    contains(exercise.name, word)
        || contains(exercise.slug(), word)
        || contains(exercise.pattern().slug(), word)
        || trains(exercise.traits.muscles, word)
}

fn trains(muscles: Muscles, word: &str) -> bool {
    let says = |muscle: Muscle| [muscle.label(), muscle.slug(), muscle.anatomy()].iter().any(|name| contains(name, word));
    muscles.primary().iter().chain(muscles.secondary().iter()).any(says)
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
