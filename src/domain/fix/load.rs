//! The sets of every muscle, and how many each may have.

use super::limits::Limits;
use super::totals::times;
use crate::domain::counting::{counts, half_sets};
use crate::domain::exercise::Muscles;
use crate::domain::muscle::Muscle;
use crate::domain::plan::Plan;
use crate::domain::settings::Convention;

/// Fractional half-sets of every muscle, in units of the report: below 2^21 for the largest plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Load([i32; Muscle::ALL.len()]);

impl Load {
    /// None at all.
    pub const NONE: Self = Self([0; Muscle::ALL.len()]);

    /// One set of an exercise.
    pub fn of_set(muscles: Muscles) -> Self {
        let mut load = Self::NONE;
        for (half_sets_of, muscle) in load.0.iter_mut().zip(Muscle::ALL) {
            *half_sets_of = half_sets(muscles, *muscle, Convention::Fractional) as i32;
        }
        load
    }

    /// The week of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut load = Self::NONE;
        for entry in plan.days().iter().flat_map(|day| day.entries()) {
            if let Some(traits) = plan.traits(entry.exercise).filter(counts) {
                load = load.with(&Self::of_set(traits.muscles), entry.sets.get() as i32 * times(plan) as i32);
            }
        }
        load
    }

    /// With so many sets more, or fewer.
    pub fn with(mut self, set: &Self, sets: i32) -> Self {
        self.0.iter_mut().zip(&set.0).for_each(|(sum, one)| *sum += one * sets);
        self
    }

    /// With another change on top.
    pub fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(sum, one)| *sum += one);
        self
    }

    /// The less of both, muscle by muscle.
    pub fn least(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(least, other)| *least = (*least).min(*other));
        self
    }

    /// The least and the most that each muscle may have. What has some stays at that, nothing loses more than half, and nothing
    /// passes the limit that was not past it.
    pub fn bounds(&self, plan: &Plan, limits: &Limits) -> (Self, Self) {
        let week = plan.days().len() as i32;
        let some = 2 * SOME * week;
        let most = 2 * limits.muscle_sets.min(10_000) as i32 * week;
        let least = self.0.map(|before| (before / 2 + before % 2).max(if before >= some { some } else { 0 }));
        (Self(least), Self(self.0.map(|before| if before > most { i32::MAX } else { most })))
    }

    /// Is no muscle above what it may have?
    pub fn is_within(&self, most: &Self) -> bool {
        self.0.iter().zip(&most.0).all(|(sum, most)| sum <= most)
    }
}

/// Fractional sets a week from which on a muscle has some work rather than little.
const SOME: i32 = 4;
