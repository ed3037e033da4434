//! Exercises of the user's own.

use super::bounded::{Reps, Seconds};
use super::exercise::{Amount, Traits};
use super::name::Name;

/// An exercise that the catalogue does not have. It belongs to a plan and travels with it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct OwnExercise {
    /// What the user calls it.
    pub name: Name,
    /// All that counting asks of it.
    pub traits: Traits,
    /// Its sets are timed.
    pub timed: bool,
}

impl OwnExercise {
    /// What a set is as long as nobody says otherwise: ten reps, or thirty seconds.
    pub const fn usual(&self) -> Amount {
        if self.timed { Amount::Seconds(Seconds::clamped(30)) } else { Amount::Reps(Reps::clamped(10)) }
    }

    /// Whether its sets count, and what a set of it is, in whole sentences.
    pub fn words(&self) -> (&'static str, &'static str) {
        let counts = match (self.traits.is_conditioning(), self.traits.muscles.is_empty()) {
            (true, _) => {
                "This is conditioning: it stands in the plan, but its sets are not counted. Choose another region if they should be."
            }
            (false, true) => "It has no muscles yet, so its sets are not counted.",
            (false, false) => "Its sets are counted.",
        };
        (counts, if self.timed { "A set is a time." } else { "A set is a number of reps." })
    }
}

/// The place of an own exercise in its plan's list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OwnId(pub(super) u8);

impl OwnId {
    /// The place, from nought.
    pub const fn place(self) -> u8 {
        self.0
    }
}
