//! Edits chosen one after the other, and where they have led.

use super::choice::{Choice, Class};
use super::model::{Model, Rank};
use super::totals::Totals;

/// Edits, with what the order of changes asks of them.
#[derive(Clone, Debug)]
pub(super) struct Trail {
    pub totals: Totals,
    pub rank: Rank,
    pub made: Vec<Choice>,
}

impl Trail {
    /// No edit yet.
    pub fn start(model: &Model) -> Self {
        Self { totals: model.before, rank: (0, 0), made: Vec::new() }
    }

    /// One more edit of a class.
    #[must_use]
    pub fn with(&self, model: &Model, class: &Class, choice: Choice) -> Self {
        let mut made = self.made.clone();
        made.push(choice);
        Self { totals: self.totals + class.totals, rank: model.rank(&made), made }
    }

    /// Is there an edit with which another one cannot be made?
    pub fn excludes(&self, choice: &Choice) -> bool {
        self.made.iter().any(|made| made.excludes(choice))
    }
}
