//! What the coach says at its places in the page, and what several rooms say.

use core::fmt::Display;

use crate::domain::headline::plural;

// Rooms.
pub(super) const UNDO: &str = "Undo";
pub(super) const CLOSE: &str = "Close";
pub(super) const NOT_DONE: &str =
    "That was not done: your plan has changed meanwhile. What is offered now fits the plan as it is: press again.";
pub(super) const NOT_KEPT: &str =
    "This was not kept on this device: it lasts until you close the page. “Files” saves everything as a file.";
pub(super) const ON_DISK: &str = "This page is a file on this device, so its link opens the plan on this device only. To give the plan to somebody, save it in “Files” and send that file along with this page.";

// Fields.
pub(super) const SEARCH_EXERCISE: &str = "Search for an exercise";
pub(super) const TRY_AGAIN: &str = "Try again";

/// Something was not read, with the reason.
pub(super) fn not_read(why: impl Display) -> String {
    format!("It could not be read: {why}.")
}

// A plan at a glance.

/// The share of the back, in whole per cent.
pub(super) fn back(share: impl Display) -> String {
    format!("Back {share} %")
}

/// Pushing against pulling.
pub(super) fn push_pull(push: impl Display, pull: impl Display) -> String {
    format!("Push {push} : {pull} Pull")
}

/// How often a week a plan is trained.
pub(super) fn days(days: u64) -> String {
    format!("{days} {} a week", plural(days, "day"))
}

// The days.
pub(super) const ORDER_IS_OPINION: &str = "When to rest and in which order to train is the articles' opinion.";
pub(super) const HOW_LONG: &str = "How long, how often";
pub(super) const MINUTES_ARE: &str =
    "An estimate: three minutes a set for compound exercises, two for all others, rest included.";
pub(super) const DAYS_FOR_MUSCLES: &str = "Days a week for each muscle";
pub(super) const MUSCLE: &str = "Muscle";
pub(super) const SETS_A_WEEK: &str = "Sets a week";
pub(super) const DAYS_A_WEEK: &str = "Days a week";
pub(super) const DAY_COUNTS: &str = "A day counts when an exercise is mainly for the muscle; helping counts in the sets only.";

/// How long a session takes.
pub(super) fn minutes(minutes: impl Display) -> String {
    format!("{minutes} min")
}

// Where somebody trains, and what they do without.
pub(super) const WHERE_AND_WITHOUT: &str = "Where you train, and what you do without";
pub(super) const WHERE: &str = "Where you train";
pub(super) const HOW_FAR: &str = "How far along you are";
pub(super) const AS_PLAN_TELLS: &str = "As your plan shows";
pub(super) const NEEDS_NO_MORE: &str = "Nothing is suggested that needs more than this. With nothing ticked, your plan shows what you have: one machine or cable exercise means a full gym.";
pub(super) const WITHOUT: &str = "Equipment you do without";
pub(super) const STAYS: &str = "What you already train with it stays: this is only about suggestions.";
pub(super) const SUGGEST_AGAIN: &str = "Suggest it again";

/// What the button of an exercise that is avoided does.
pub(super) fn suggest_again(name: &str) -> String {
    format!("Suggest {name} again")
}
