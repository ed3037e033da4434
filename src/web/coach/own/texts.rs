//! What the room "Own exercises" says.

use crate::domain::exercise::Muscles;
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::own::OwnExercise;
use crate::domain::plan::Plan;

pub(super) const OWN: &str = "Exercises of your own";
pub(super) const ABOUT: &str = "They belong to this plan and travel with its link. Without muscles they are not counted. Undo brings back what you delete.";
pub(super) const ADD: &str = "Add an exercise";
pub(super) const EDIT: &str = "Edit";
pub(super) const DELETE: &str = "Delete";

/// There is no room for another one.
pub(super) fn full() -> String {
    format!("A plan has at most {} exercises of its own.", Plan::MAX_OWN)
}

/// What puts an exercise on a day.
pub(super) fn put(day: &str) -> String {
    format!("Add to {day}")
}

/// The same for who cannot see the exercise.
pub(super) fn put_on(name: &str, day: &str) -> String {
    format!("add {name} to {day}")
}

/// What the button does that opens the form.
pub(super) fn edit(name: &str) -> String {
    format!("edit {name}")
}

/// What the button does that takes an exercise away.
pub(super) fn delete(name: &str) -> String {
    format!("delete {name}, with its sets")
}

// Muscles of the catalogue's exercises.
pub(super) const OF_CATALOGUE: &str = "Muscles of the catalogue's exercises";
pub(super) const ABOUT_CATALOGUE: &str = "Feel an exercise somewhere else? Change its muscles for this plan.";
pub(super) const WHICH: &str = "exercise whose muscles you change";
pub(super) const AS_IN_CATALOGUE: &str = "As in the catalogue";

/// What the button does that gives an exercise its muscles back.
pub(super) fn as_in_catalogue(name: &str) -> String {
    format!("{name} as in the catalogue")
}

/// Which exercise the form is filled in like.
pub(super) fn filled_in_like(name: &str) -> String {
    format!("Filled in like the nearest exercise known, {name}. Change what is different.")
}

/// Whether the exercise counts as it is filled in, and what a set of it is.
pub(super) fn counts(own: &OwnExercise) -> String {
    let (counts, set) = own.words();
    format!("{counts} {set}")
}

/// Which muscles an exercise works.
pub(super) fn muscles(muscles: Muscles) -> String {
    let list = |set: MuscleSet| set.iter().map(Muscle::label).collect::<Vec<_>>().join(", ");
    match (muscles.is_empty(), muscles.secondary().is_empty()) {
        (true, _) => String::from("no muscle yet: not counted"),
        (_, true) => list(muscles.primary()),
        _ => format!("{}; helped by {}", list(muscles.primary()), list(muscles.secondary())),
    }
}

// The form. What can be chosen stands in the order of the codes of the terms.
pub(super) const FORM: &str = "An exercise of your own";
pub(super) const NAME: &str = "Name";
pub(super) const NAMELESS: &str = "Give it a name.";
pub(super) const REGION: &str = "Region";
pub(super) const REGIONS: [&str; 5] = ["Upper body", "Lower body", "Core", "Whole body", "Conditioning (not counted)"];
pub(super) const FORCE: &str = "Push or pull";
pub(super) const FORCES: [&str; 5] = ["Push", "Pull", "Neither", "A hold", "Conditioning"];
pub(super) const PLANE: &str = "Plane";
pub(super) const PLANES: [&str; 4] = ["Does not apply", "Horizontal", "Vertical", "Incline"];
pub(super) const DOMINANCE: &str = "Joint that leads";
pub(super) const DOMINANCES: [&str; 5] = ["Does not apply", "Hip", "Knee, extending", "Knee, bending", "Ankle"];
pub(super) const MECHANIC: &str = "Joints";
pub(super) const MECHANICS: [&str; 3] = ["Several (compound)", "One (isolation)", "Conditioning"];
pub(super) const LABEL: &str = "The movement as a whole";
pub(super) const LABELS: [&str; 4] = ["Front (anterior)", "Back (posterior)", "Neutral", "None"];
pub(super) const TIMED: &str = " A set is a time, not reps";
pub(super) const KEEP: &str = "Keep it";
pub(super) const NEVER_MIND: &str = "Never mind";
pub(super) const MUSCLES: &str = "Muscles";
pub(super) const ROLES: [&str; 3] = ["–", "Primary", "Secondary"];
