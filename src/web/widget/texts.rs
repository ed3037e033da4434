//! What the widget says beside what it shares with the page.

use core::fmt::Display;

pub(super) const PRODUCT: &str = "Chain balance";
pub(super) const START_AGAIN: &str = "Start again";
pub(super) const OPEN_IN_FULL: &str = "Open in the calculator";
pub(super) const TARGETS: &str = "Targets";
pub(super) const BACK_TO_FRONT: &str = "Back to front";
pub(super) const PUSH_TO_PULL: &str = "Push to pull";

/// The plan of the address is none, with the reason.
pub(super) fn refused(why: impl Display) -> String {
    format!("This plan cannot be opened: {why}.")
}

// The list.
pub(super) const EXERCISES: &str = "Exercises";
pub(super) const SEARCH_EXERCISES: &str = "Search exercises";
pub(super) const SEARCH: &str = "Search by name or muscle";

/// How many exercises fit; at most so many of them are shown.
pub(super) fn found(found: usize, most: usize) -> String {
    match found {
        0 => String::from("No exercise fits."),
        1 => String::from("One exercise fits."),
        found if found >= most => format!("{found} exercises fit; the first {most} are shown."),
        found => format!("{found} exercises fit."),
    }
}

// The report.
pub(super) const NOTHING_YET: &str = "There is nothing in this plan yet.";
pub(super) const CHAIN_SPLIT: &str = "Chain split";
pub(super) const FIGURES: &str = "Figures";
pub(super) const SETS_PER_MUSCLE: &str = "Sets per muscle";
pub(super) const THE_PLAN: &str = "The plan";
pub(super) const PUSH_PULL: &str = "Push : pull, sets";
pub(super) const HORIZONTAL: &str = "Horizontal";
pub(super) const VERTICAL: &str = "Vertical";
pub(super) const PUSHING: &str = "pushing";
pub(super) const PULLING: &str = "pulling";
pub(super) const HIP_KNEE: &str = "Hip : knee, sets";
pub(super) const HIP_WORK: &str = "hip work";
pub(super) const KNEE_EXTENSION: &str = "knee extension";
pub(super) const HAMSTRINGS_QUADS: &str = "Hamstrings : quads";
pub(super) const HAMSTRING_WORK: &str = "hamstring work";
pub(super) const QUAD_WORK: &str = "quad work";
