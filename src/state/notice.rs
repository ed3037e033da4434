//! What is said about a change.

use crate::domain::plan::PlanError;

/// Something the user should hear of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// Something was taken away, and undo brings it back. Says what.
    Removed(String),
    /// The plan was changed from elsewhere than its own fields. Says in a sentence what became of it.
    Changed(String),
    /// Nothing was changed: a plan, a day or the device's list is full.
    Full(PlanError),
    /// As many plans are kept as can be added.
    TooManyPlans,
    /// Another tab has changed since what would be taken back, so nothing was.
    NotUndone,
    /// A plan was changed here and in another tab at once, and both versions are kept, one of them by this name.
    BothKept(String),
    /// The open plan, of this name, was deleted in another tab.
    DeletedElsewhere(String),
    /// Much was changed, and there is no copy elsewhere.
    NoCopy,
}

impl Notice {
    /// Does the user go on hearing of it when something else is done? Nothing would bring it back.
    pub(super) fn stays(&self) -> bool {
        matches!(self, Self::NoCopy)
    }
}
