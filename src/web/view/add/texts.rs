//! What the list of the catalogue says.

use core::fmt::Display;

pub(super) const EXERCISES: &str = "Exercises";
pub(super) const SEARCH: &str = "Search, or write “bench 3x8”";
pub(super) const SEARCH_EXERCISES: &str = "Search exercises";
pub(super) const FILTER: &str = "Filter";
pub(super) const MOVEMENT: &str = "Movement";
pub(super) const MUSCLE: &str = "Muscle";
pub(super) const EQUIPMENT: &str = "Equipment";
pub(super) const TICKED_ONLY: &str = "Ticked only";
pub(super) const KINDS: &str = "Kinds";
pub(super) const YOUR_OWN: &str = "Your own";
pub(super) const SHOW_ALL: &str = "Show all";
/// Which day is ticked in.
pub(super) const ADDING_TO: &str = "Adding to {}";

// The kinds.
pub(super) const PUSH: &str = "Push";
pub(super) const PULL: &str = "Pull";
pub(super) const LEGS: &str = "Legs";
pub(super) const ARMS: &str = "Shoulders & arms";
pub(super) const CORE: &str = "Core";
pub(super) const CARRY: &str = "Carries & conditioning";

/// What is listed of a kind at first.
pub(super) const MOST_TRAINED: &str = "The most trained of each group.";
/// What lists the others, too.
pub(super) const MORE: &str = "More";

/// How many exercises fit what is looked for; `is_like` where none is called so.
pub(super) fn found(count: usize, is_like: bool) -> String {
    match count {
        0 => String::from("No exercise fits."),
        _ if is_like => String::from("No exercise has that name. The closest:"),
        1 => String::from("One exercise fits."),
        found => format!("{found} exercises fit."),
    }
}

// A row.
pub(super) const OTHER_WEIGHT: &str = "+ other weight";

/// What takes one of several entries away.
pub(super) fn remove(sets: impl Display, unit: &str, name: impl Display) -> String {
    format!("remove these {sets} {unit} of {name}")
}

/// What is ticked of an exercise.
pub(super) fn sets_and_reps(name: impl Display, words: &str) -> String {
    format!("Sets and reps of {name}: {words}")
}

/// The numbers of the other days that an exercise is on, before what stands behind them.
pub(super) fn also_on(days: &str, behind: &str) -> String {
    format!("also on day {days}{behind}")
}
