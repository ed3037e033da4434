//! What a lifter answered, and when.

use super::{Answer, Check};
use crate::domain::calendar::Date;

/// Answers to the self-checks, one for each at most, each with the day on which it was given. They belong to the lifter and
/// not to a plan.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers(Vec<(Check, Answer, Date)>);

impl Answers {
    /// With another answer to a check, or none.
    #[must_use]
    pub fn with(&self, check: Check, answer: Option<(Answer, Date)>) -> Self {
        let before = self.iter().filter(|(other, ..)| *other < check);
        let after = self.iter().filter(|(other, ..)| *other > check);
        Self(before.chain(answer.map(|(answer, day)| (check, answer, day))).chain(after).collect())
    }

    /// With what others say besides: of two answers to a check the one of the later day, of one day the own.
    #[must_use]
    pub fn joined(&self, others: &Self) -> Self {
        let newer = others.iter().filter(|(check, _, day)| self.of(*check).is_none_or(|(_, own)| own < *day));
        newer.fold(self.clone(), |joined, (check, answer, day)| joined.with(check, Some((answer, day))))
    }

    /// The answer to a check, and its day.
    pub fn of(&self, check: Check) -> Option<(Answer, Date)> {
        self.iter().find(|(other, ..)| *other == check).map(|(_, answer, day)| (answer, day))
    }

    /// Every answer, in the order of the checks.
    pub fn iter(&self) -> impl Iterator<Item = (Check, Answer, Date)> {
        self.0.iter().copied()
    }

    /// The answers without their days.
    pub fn answers(&self) -> Vec<(Check, Answer)> {
        self.iter().map(|(check, answer, _)| (check, answer)).collect()
    }
}
