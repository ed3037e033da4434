//! Which exercises may be held. Apart from the rows: only what reads plans asks.

use super::Exercise;

/// Exercises counted in reps of which a hold is usual, by their codes.
#[rustfmt::skip]
static HELD: &[u16] = &[
    50,  // back-extension
    93,  // glute-bridge
    94,  // superman
    126, // dead-bug
    135, // bird-dog
];

impl Exercise {
    /// May a set of it be a hold? What is counted in seconds always, and a few that are counted in reps: a plan keeps such
    /// a hold as [`Amount::REPS_OF_A_TIMED_SET`](crate::domain::exercise::Amount::REPS_OF_A_TIMED_SET) reps, which is what
    /// a timed set counts.
    ///
    /// The unit of an exercise never changes, because links hold the bare number: an exercise whose holds are another
    /// movement (L-sit, wall sit, Copenhagen plank, flexed-arm hang) has a row of its own, in seconds.
    pub fn may_be_held(&self) -> bool {
        self.usual.is_timed() || HELD.contains(&self.code)
    }
}
