//! What stands at the head of a shared plan.

use core::fmt::Display;

use crate::domain::headline::plural;

pub(super) const UNNAMED: &str = "A plan from a link";
pub(super) const SENT: &str = "Sent to you as a link. Your own plans stay as they are.";
pub(super) const KEEP: &str = "Keep a copy";
pub(super) const LEAVE: &str = "Back to mine";
pub(super) const TRY: &str = "Try changes";
pub(super) const TRYING: &str = "Add, change and undo as you like. It touches only this copy until you keep it.";

/// How much the plan holds.
pub(super) fn holds(days: u64, exercises: u64, sets: impl Display) -> String {
    let counted = [(days, "day"), (exercises, "exercise")].map(|(number, word)| format!("{number} {}", plural(number, word)));
    format!("{} · {} · {sets} sets a week", counted[0], counted[1])
}
