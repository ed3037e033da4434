//! What the room of well-known plans says.

pub(super) const ABOUT: &str = "Choose a plan to open it as one of yours; the plan you have stays. What its author prescribes is counted exactly, what is left to you is not. Most well-known plans fall short of most targets, so read a result as a direction, not as a grade.";
pub(super) const NONE: &str = "None of these plans has that result.";
pub(super) const SORT_BY: &str = "Sort by";
pub(super) const BY_NAME: &str = "Name";
pub(super) const BY_BACK: &str = "Most work for the back";
pub(super) const BY_PULLING: &str = "Most pull compared with push";
pub(super) const BY_HIP: &str = "Most hip compared with knee work";
pub(super) const BY_SESSIONS: &str = "Most days a week";
pub(super) const SHOW: &str = "Show";
pub(super) const ALL: &str = "All";
pub(super) const MET: &str = "On target: 60 % back or more";
pub(super) const NEAR: &str = "Close to 60 % back";
pub(super) const MISSED: &str = "Short of 60 % back";
pub(super) const COMPARE: &str = "Compare";
pub(super) const PAGE: &str = "Details";

/// What the button of a card does.
pub(super) fn compare(name: &str) -> String {
    format!("Compare my plan with {name}")
}

/// Where the link of a card leads.
pub(super) fn page_of(name: &str) -> String {
    format!("Details of {name}")
}
