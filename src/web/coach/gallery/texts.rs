//! What the room of well-known plans says.

use core::fmt::Display;

pub(super) const ABOUT: &str = "What their authors prescribe is counted exactly; what they leave to you is not. Most well-known plans fall short of most targets: a result is a direction, not a mark.";
pub(super) const NONE: &str = "None of these plans has that verdict.";
pub(super) const SORT_BY: &str = "Sort by";
pub(super) const BY_NAME: &str = "Name";
pub(super) const BY_BACK: &str = "Most for the back";
pub(super) const BY_PULLING: &str = "Most pull for push";
pub(super) const BY_HIP: &str = "Most hip for knee work";
pub(super) const BY_SESSIONS: &str = "Most sessions a week";
pub(super) const SHOW: &str = "Show";
pub(super) const ALL: &str = "all";
pub(super) const MET: &str = "at 60 : 40 or above";
pub(super) const NEAR: &str = "near 60 : 40";
pub(super) const MISSED: &str = "short of 60 : 40";
pub(super) const OPEN: &str = "Open as my plan";
pub(super) const COMPARE: &str = "Compare with mine";
pub(super) const PAGE: &str = "Its page";

/// How often a week a plan is trained, and what is said of it.
pub(super) fn about(sessions: impl Display, note: &str) -> String {
    format!("{sessions} sessions a week. {note}")
}
