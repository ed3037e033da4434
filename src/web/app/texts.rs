//! What the page says as a whole.

pub(super) const PLAN: &str = "Plan";

// What was done, where nothing but another plan shows it.
pub(super) const UNDONE: &str = "Taken back.";
pub(super) const REDONE: &str = "Done again.";
pub(super) const KEPT: &str = "This plan is one of yours now.";
pub(super) const LEFT: &str = "Back to your own plan.";
