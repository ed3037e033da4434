//! Exercises of one's own, and muscles: a part of the [shape](super::parts).

use serde::{Deserialize, Serialize};

use super::error::Unread;
use crate::domain::exercise::{Dominance, Force, Mechanic, MovementLabel, Muscles, Plane, Region, Traits};
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::name::Name;
use crate::domain::own::OwnExercise;
use crate::domain::pattern::Pattern;

/// An exercise of one's own.
#[derive(Serialize, Deserialize)]
pub(super) struct OwnPart {
    name: String,
    #[serde(default)]
    timed: bool,
    #[serde(default)]
    unilateral: bool,
    region: String,
    force: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    plane: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dominance: Option<String>,
    label: String,
    mechanic: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
    #[serde(flatten)]
    muscles: MusclesPart,
}

/// The muscles of any exercise.
#[derive(Serialize, Deserialize)]
pub(super) struct MusclesPart {
    #[serde(default)]
    primary: Vec<String>,
    #[serde(default)]
    secondary: Vec<String>,
}

/// The term of a word, or the word as the reason why there is none.
pub(super) fn known<T>(word: &str, of: impl Fn(&str) -> Option<T>) -> Result<T, Unread> {
    of(word).ok_or_else(|| Unread::Word(String::from(Name::clean(word).as_str())))
}

pub(super) fn maybe<T>(word: Option<&String>, of: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Unread> {
    word.map(|word| known(word, of)).transpose()
}

impl MusclesPart {
    pub(super) fn of(muscles: Muscles) -> Self {
        let words = |set: MuscleSet| set.iter().map(|muscle| String::from(muscle.slug())).collect();
        Self { primary: words(muscles.primary()), secondary: words(muscles.secondary()) }
    }

    pub(super) fn muscles(&self) -> Result<Muscles, Unread> {
        let set = |words: &[String]| {
            words.iter().try_fold(MuscleSet::EMPTY, |set, word| Ok::<_, Unread>(set.with(known(word, Muscle::from_slug)?)))
        };
        Ok(Muscles::new(set(&self.primary)?, set(&self.secondary)?))
    }
}

impl OwnPart {
    pub(super) fn of(own: &OwnExercise) -> Self {
        let traits = &own.traits;
        Self {
            name: String::from(own.name.as_str()),
            timed: own.timed,
            unilateral: traits.unilateral,
            region: traits.region.slug().into(),
            force: traits.force.slug().into(),
            plane: traits.plane.map(|plane| plane.slug().into()),
            dominance: traits.dominance.map(|dominance| dominance.slug().into()),
            label: traits.label.slug().into(),
            mechanic: traits.mechanic.slug().into(),
            pattern: traits.pattern.map(|pattern| pattern.slug().into()),
            muscles: MusclesPart::of(traits.muscles),
        }
    }

    pub(super) fn own(&self) -> Result<OwnExercise, Unread> {
        let traits = Traits {
            pattern: maybe(self.pattern.as_ref(), Pattern::from_slug)?,
            region: known(&self.region, Region::from_slug)?,
            force: known(&self.force, Force::from_slug)?,
            plane: maybe(self.plane.as_ref(), Plane::from_slug)?,
            dominance: maybe(self.dominance.as_ref(), Dominance::from_slug)?,
            label: known(&self.label, MovementLabel::from_slug)?,
            mechanic: known(&self.mechanic, Mechanic::from_slug)?,
            unilateral: self.unilateral,
            muscles: self.muscles.muscles()?,
        };
        Ok(OwnExercise { name: Name::clean(&self.name), traits, timed: self.timed })
    }
}
