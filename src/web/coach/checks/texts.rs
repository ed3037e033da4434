//! What the room of self-checks and targets says. The questions, and what a target is for, are the domain's.

use core::fmt::Display;

use crate::domain::check::NO_DIAGNOSIS;

pub(super) const SELF_CHECKS: &str = "Self-checks";
pub(super) const TARGETS: &str = "Targets by sport, and for sitting";
pub(super) const OPINION: &str =
    "Which side a sport needs is the articles' opinion. Choose one, and this plan takes its target.";
pub(super) const YES: &str = "Yes";
pub(super) const NO: &str = "No";
pub(super) const FORGET: &str = "Forget";

/// What the answers are for, and where they stay.
pub(super) fn about() -> String {
    format!(
        "{NO_DIAGNOSIS} Your answers stay on this device. Each \u{201c}no\u{201d} adds an exercise to practise to the advice."
    )
}

/// The target of the plan, in per cent for the back and the front.
pub(super) fn target((back, front): (u64, u64)) -> String {
    format!("This plan's target now: {back} : {front} back to front.")
}

/// When a question was answered.
pub(super) fn answered(day: impl Display) -> String {
    format!("answered on {day}")
}
