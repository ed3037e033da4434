//! The sums of a week that the targets are read on, in the units of the report.

use core::ops::Add;

use crate::domain::counting::{Vote, counts};
use crate::domain::exercise::{MovementLabel, Traits};
use crate::domain::figure::Figure;
use crate::domain::plan::Plan;
use crate::domain::settings::{Basis, Convention, Settings};

/// Sums, or what a change adds to them. A week's are never below nought, and below 2^41 for the largest plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) struct Totals {
    pub posterior: i64,
    pub anterior: i64,
    pub push: i64,
    pub pull: i64,
    pub label_posterior: i64,
    pub label_anterior: i64,
    pub voting: i64,
    pub sets: i64,
}

impl Totals {
    /// The sums of a plan.
    pub fn of(plan: &Plan) -> Self {
        let times = times(plan);
        let entries = plan.days().iter().flat_map(|day| day.entries());
        let each = entries.filter_map(|entry| {
            let effect = Effect::of(&plan.traits(entry.exercise)?, &plan.settings)?;
            let sets = whole(entry.sets.get()) * times;
            Some(effect.of_work(sets, sets * whole(entry.amount.in_reps())))
        });
        each.fold(Self::default(), Self::add)
    }

    /// So many times the sums.
    pub fn times(self, by: i64) -> Self {
        Self {
            posterior: self.posterior * by,
            anterior: self.anterior * by,
            push: self.push * by,
            pull: self.pull * by,
            label_posterior: self.label_posterior * by,
            label_anterior: self.label_anterior * by,
            voting: self.voting * by,
            sets: self.sets * by,
        }
    }
}

impl Add for Totals {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            posterior: self.posterior + other.posterior,
            anterior: self.anterior + other.anterior,
            push: self.push + other.push,
            pull: self.pull + other.pull,
            label_posterior: self.label_posterior + other.label_posterior,
            label_anterior: self.label_anterior + other.label_anterior,
            voting: self.voting + other.voting,
            sets: self.sets + other.sets,
        }
    }
}

/// What work of an exercise adds to the sums.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effect {
    per_set: Totals,
    per_rep: Totals,
}

impl Effect {
    /// Nothing for an exercise that does not count.
    pub fn of(traits: &Traits, settings: &Settings) -> Option<Self> {
        if !counts(traits) {
            return None;
        }
        let of = |figure: Figure| whole(figure.of_one(traits, settings));
        let votes = Totals { posterior: of(Figure::PosteriorShare), anterior: of(Figure::AnteriorShare), ..Totals::default() };
        let sets = Totals {
            push: of(Figure::Push),
            pull: of(Figure::Pull),
            voting: i64::from(Vote::of(traits.muscles, Convention::Fractional).is_some()),
            sets: 1,
            ..Totals::default()
        };
        let labels = Totals {
            label_anterior: i64::from(traits.label == MovementLabel::Anterior),
            label_posterior: i64::from(traits.label == MovementLabel::Posterior),
            ..Totals::default()
        };
        Some(match Figure::PosteriorShare.basis(settings) {
            Basis::Sets => Self { per_set: sets + votes, per_rep: labels },
            Basis::Reps => Self { per_set: sets, per_rep: labels + votes },
        })
    }

    /// What so many sets and so many reps in all add.
    pub fn of_work(&self, sets: i64, reps: i64) -> Totals {
        self.per_set.times(sets) + self.per_rep.times(reps)
    }
}

/// How many units of the report a set of the plan is: the report adds up in parts of a day's share of the week.
pub(super) fn times(plan: &Plan) -> i64 {
    whole(plan.sessions_a_week())
}

/// Numbers of a plan are small.
pub(super) fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
