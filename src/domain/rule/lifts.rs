//! The lifts that several rules mean by name.

use crate::domain::catalogue::ExerciseId;

/// Deadlifts from the floor (rules 9, 24).
pub(super) const DEADLIFTS: &[ExerciseId] =
    &[ExerciseId::named("deadlift"), ExerciseId::named("sumo-deadlift"), ExerciseId::named("trap-bar-deadlift")];

/// Both Romanian deadlifts (rules 5, 9, 19, 24).
pub(super) const ROMANIAN: &[ExerciseId] =
    &[ExerciseId::named("romanian-deadlift"), ExerciseId::named("single-leg-romanian-deadlift")];
