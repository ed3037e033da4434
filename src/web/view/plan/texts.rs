//! What the plan says, with the head of the page.

use core::fmt::Display;

use crate::domain::headline::plural;

pub(super) const PRODUCT: &str = "Chain balance";
pub(super) const FROM_LINK: &str = "A plan from a link";
pub(super) const ADD_FROM: &str = "Add from…";
pub(super) const MENU: &str = "Menu";
pub(super) const UNDO: &str = "Undo (Ctrl+Z)";
pub(super) const REDO: &str = "Redo (Ctrl+Shift+Z)";

pub(super) const THEME: &str = "Theme";
pub(super) const THEME_OF_DEVICE: &str = "As the device";
pub(super) const LIGHT: &str = "Light";
pub(super) const DARK: &str = "Dark";
pub(super) const KEYS: &str =
    "Keys: / searches, r goes to the result, arrows go through a list, Alt+arrow moves an exercise, Ctrl+Z takes back.";

pub(super) const NAME: &str = "Name";
pub(super) const UNNAMED: &str = "My plan";
pub(super) const OPEN: &str = "Open";
pub(super) const OPEN_PLAN: &str = "Open plan";
pub(super) const NEW_PLAN: &str = "New plan";
pub(super) const COPY_PLAN: &str = "Copy this plan";
pub(super) const DELETE_PLAN: &str = "Delete this plan";
pub(super) const COPY_LINK: &str = "Copy link";
pub(super) const LINK_COPIED: &str = "Link copied. It holds the whole plan: whoever has it can open it.";
pub(super) const COPY_BY_HAND: &str = "Copy this link: it holds the whole plan.";

/// What the button says that opens the menu of a plan.
pub(super) fn plan(title: &str) -> String {
    format!("Plan: {title}")
}

// The days.
pub(super) const DAYS: &str = "Days of the week";
pub(super) const ADD_DAY: &str = "+ Add a day";
pub(super) const REMOVE_DAY: &str = "Remove this day";
pub(super) const ALL_DAYS: &str = "All days";
pub(super) const ABOUT_DAY: &str = "Name, weekday, sessions";
pub(super) const NAME_OF_DAY: &str = "Name of the day";
pub(super) const WEEKDAY: &str = "Weekday";
pub(super) const NO_WEEKDAY: &str = "No weekday";
pub(super) const SESSIONS_A_WEEK: &str = "Sessions a week";
/// What is counted, and of what: `more sessions of the week`.
pub(super) const SESSIONS: &str = "sessions";
pub(super) const THE_WEEK: &str = "the week";

/// What a day is called that has no name, by its number.
pub(super) fn day(number: usize) -> String {
    format!("Day {number}")
}

/// How much there is on a day, on its button.
pub(super) fn on_day(sets: u64) -> String {
    match sets {
        0 => String::from("nothing yet"),
        1 => String::from("1 set"),
        sets => format!("{sets} sets"),
    }
}

/// How often a week each day of a plan counts.
pub(super) fn how_often(days: u64, sessions: u64, each: impl Display) -> String {
    match (days, sessions) {
        (1, 1) => String::from("The plan is your whole week."),
        (1, _) => format!("The plan counts {each} times a week."),
        _ if sessions == days => String::from("Each day counts once a week."),
        _ => format!("Each day counts {each} times a week."),
    }
}

// The entries.
pub(super) const NOTHING_YET: &str = "Nothing on this day yet.";
pub(super) const OTHER_WEIGHT: &str = "Other weight";
pub(super) const UP: &str = "Up";
pub(super) const DOWN: &str = "Down";
pub(super) const LOCK: &str = "Lock";
pub(super) const UNLOCK: &str = "Unlock";
pub(super) const REMOVE: &str = "Remove";

/// How many sets a day has.
pub(super) fn sets(sets: u64) -> String {
    format!("{sets} {}", plural(sets, "set"))
}

/// What a button does, and to which exercise.
pub(super) fn act(label: &str, name: impl Display) -> String {
    format!("{label}: {name}")
}

/// What the list of days is for, at an exercise.
pub(super) const TO_ANOTHER_DAY: &str = "To another day";

pub(super) fn day_of(name: impl Display) -> String {
    format!("Move {name} to another day")
}

// While there is nothing.
pub(super) const QUESTION: &str = "Is your week balanced?";
pub(super) const WHAT_IT_IS: &str = "See how your training splits between the front and the back of the body, between push and pull, and the smallest change that evens it out. Nothing leaves your device.";
pub(super) const TICK: &str = "Tick exercises";
pub(super) const WRITE: &str = "Write or paste";
pub(super) const FROM_APP: &str = "From an app";
pub(super) const LOOK_AT_ONE: &str = "Or look at one";
pub(super) const WELL_KNOWN: &str = "All well-known plans";
pub(super) const STRONGLIFTS: &str = "StrongLifts 5x5";
pub(super) const PHUL: &str = "PHUL";
pub(super) const BEGINNERS_531: &str = "5/3/1 for Beginners";

/// The share of the back, in whole per cent.
pub(super) fn back(share: u64) -> String {
    format!("{share} % back")
}
