//! The exercises and muscles there are, as plain data for programs. The keys are a contract.

use serde::Serialize;

use crate::domain::catalogue::{Exercise, ExerciseId, Level};
use crate::domain::exercise::{Amount, Equipment};
use crate::domain::muscle::{Muscle, MuscleSet};

/// An exercise of the catalogue, ready to be serialised.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ExercisePart {
    id: &'static str,
    name: &'static str,
    pattern: &'static str,
    region: &'static str,
    force: &'static str,
    plane: Option<&'static str>,
    dominance: Option<&'static str>,
    label: &'static str,
    mechanic: &'static str,
    /// One side works at a time.
    unilateral: bool,
    primary: Vec<&'static str>,
    secondary: Vec<&'static str>,
    /// Any one of these will do.
    equipment: Vec<&'static str>,
    level: &'static str,
    /// How many reps of a set are usual; nothing where it is counted in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    reps: Option<u64>,
    /// How many seconds of a set are usual; nothing where it is counted in reps.
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u64>,
    /// What is disputed about it; empty where nothing is.
    note: &'static str,
}

/// A muscle that is counted, ready to be serialised.
#[derive(Serialize)]
pub struct MusclePart {
    id: &'static str,
    name: &'static str,
    /// The anatomical name; empty where it is the same.
    anatomy: &'static str,
    chain: &'static str,
}

impl ExercisePart {
    /// Every exercise, in the order of the codes: what is new comes last.
    pub fn all() -> Vec<Self> {
        ExerciseId::all().map(|id| Self::of(id.exercise())).collect()
    }

    fn of(exercise: &'static Exercise) -> Self {
        let traits = &exercise.traits;
        let (reps, seconds) = match exercise.usual {
            Amount::Reps(reps) => (Some(reps.get()), None),
            Amount::Seconds(seconds) => (None, Some(seconds.get())),
        };
        let slugs = |muscles: MuscleSet| muscles.iter().map(Muscle::slug).collect();
        Self {
            id: exercise.slug(),
            name: exercise.name,
            pattern: exercise.pattern().slug(),
            region: traits.region.slug(),
            force: traits.force.slug(),
            plane: traits.plane.map(|plane| plane.slug()),
            dominance: traits.dominance.map(|dominance| dominance.slug()),
            label: traits.label.slug(),
            mechanic: traits.mechanic.slug(),
            unilateral: traits.unilateral,
            primary: slugs(traits.muscles.primary()),
            secondary: slugs(traits.muscles.secondary()),
            equipment: exercise.equipment.iter().map(Equipment::slug).collect(),
            level: Level::slug(exercise.level()),
            reps,
            seconds,
            note: exercise.note(),
        }
    }
}

impl MusclePart {
    /// Every muscle, in the order of the codes.
    pub fn all() -> Vec<Self> {
        let part = |muscle: &Muscle| Self {
            id: muscle.slug(),
            name: muscle.label(),
            anatomy: muscle.anatomy(),
            chain: muscle.chain().slug(),
        };
        Muscle::ALL.iter().map(part).collect()
    }
}
