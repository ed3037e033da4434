//! What one set of an exercise counts.

use super::exercise::{Muscles, Traits};
use super::muscle::{Muscle, MuscleSet};
use super::settings::Convention;

/// The units of one vote. Every sum of weights up to ten divides it, so each vote of the catalogue is exact.
pub const VOTE: u64 = 2520;

/// How one set votes, in units of 1/[`VOTE`]; the two sides add up to one vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Vote {
    /// For the front.
    pub anterior: u64,
    /// For the back.
    pub posterior: u64,
}

impl Vote {
    /// One set, one vote: shared between the chains by the weights of the exercise's muscles. Nothing if none of its
    /// primary muscles belongs to a chain.
    ///
    /// Adding up muscles instead would lean posterior, because the back has more named muscles than the front; a vote
    /// does not move when a muscle is split or merged. What does not divide [`VOTE`] is brought to the nearest unit.
    pub fn of(muscles: Muscles, convention: Convention) -> Option<Self> {
        if muscles.primary().without(MuscleSet::NEUTRAL).is_empty() {
            return None;
        }
        let (first, second) = convention.weights();
        let weigh = |chain: MuscleSet| {
            first * u64::from(muscles.primary().and(chain).len()) + second * u64::from(muscles.secondary().and(chain).len())
        };
        let (a, p) = (weigh(MuscleSet::ANTERIOR), weigh(MuscleSet::POSTERIOR));
        let posterior = (2 * VOTE * p + a + p) / (2 * (a + p));
        Some(Self { anterior: VOTE - posterior, posterior })
    }
}

/// What one set gives a muscle, in half-sets.
pub fn half_sets(muscles: Muscles, muscle: Muscle, convention: Convention) -> u64 {
    let (first, second) = convention.weights();
    if muscles.primary().has(muscle) {
        first
    } else if muscles.secondary().has(muscle) {
        second
    } else {
        0
    }
}

/// Conditioning does not count, nor does an exercise of which no muscle is known.
pub fn counts(traits: &Traits) -> bool {
    !traits.is_conditioning() && !traits.muscles.is_empty()
}
