//! What the parts say that several screens have.

use core::fmt::Display;

use crate::domain::plan::{Plan, PlanError};
use crate::state::{Library, Notice};

pub(super) const UNDO: &str = "Undo";
pub(super) const DISMISS: &str = "Dismiss";

/// What happened, after something was taken away or could not be done.
pub(super) fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Removed(what) => format!("{what} removed."),
        Notice::Changed(words) => words.clone(),
        Notice::Full(PlanError::Days) => format!("A plan has one to {} days.", Plan::MAX_DAYS),
        Notice::Full(PlanError::Own) => format!("A plan has at most {} exercises of its own.", Plan::MAX_OWN),
        Notice::Full(_) => format!("This day is full: it holds {} entries.", Plan::MAX_ENTRIES),
        Notice::TooManyPlans => format!("{} plans are kept already. Delete one first.", Library::MOST),
        Notice::NoCopy => {
            String::from("This plan is kept in this browser only. Copy its link or save a file to have it elsewhere, too.")
        }
        Notice::NotUndone => String::from("Nothing was undone: another tab has changed this since."),
        Notice::BothKept(name) => {
            format!("This plan was changed in two tabs at once. Both versions are kept, one as “{name}”.")
        }
        Notice::DeletedElsewhere(name) => format!("“{name}” was deleted in another tab."),
    }
}

// What is wrong outside of the plan.
pub(super) const SAVE_PLANS: &str = "Save my plans";
pub(super) const SAVE_ORIGINAL: &str = "Save the original";
pub(super) const DAMAGED_SET_ASIDE: &str =
    "Some of what was kept here could not be read. What could be read is open, and the original is set aside.";
pub(super) const DAMAGED_NO_ROOM: &str = "Some of what was kept here could not be read, and there is no room to set the original aside. Nothing is saved until you save the original as a file and delete it here.";
pub(super) const DELETE_ORIGINAL: &str = "Delete it here";
pub(super) const NEWER: &str = "Your plans were saved by a newer version of this page. They stay as they are, and changes here are not kept: save your plans as a file, then reload the page.";
pub(super) const KEEPS_NOTHING: &str = "This browser keeps nothing for this page. Your plan lasts until you close it: copy its link, or save your plans as a file.";
pub(super) const MEMORY_FULL: &str = "The browser's memory for this site is full, so the last change is not kept. You can go on; copy the link or save your plans as a file.";

/// The link of the address is none, with the reason.
pub(super) fn link_refused(why: impl Display) -> String {
    format!("No plan was opened: {why}. Your own plans are untouched; ask for the link again.")
}

// A number to step.
pub(super) const FEWER: &str = "fewer";
pub(super) const MORE: &str = "more";
/// Seconds, where there is little room.
pub(super) const SEC: &str = "sec";

/// What a field takes.
pub(super) fn range(min: u64, max: u64) -> String {
    format!("{min} to {max}")
}

/// What a field takes, when what was typed is no number.
pub(super) fn whole_number(range: &str) -> String {
    format!("a whole number, {range}")
}

/// What a field is for: `sets of Back Squat`.
pub(super) fn number_of(unit: impl Display, of: impl Display) -> String {
    format!("{unit} of {of}")
}

/// What a button of a field does: `more sets of Back Squat`.
pub(super) fn step(what: &str, unit: impl Display, of: impl Display) -> String {
    format!("{what} {unit} of {of}")
}

// What a set gives.
pub(super) const NO_SIDE: &str = "no side";
pub(super) const NOT_COUNTED: &str = "not counted";
pub(super) const FRONT: &str = "front";
pub(super) const BACK: &str = "back";
pub(super) const HALF: &str = "half front, half back";

/// The share of the back, in whole per cent.
pub(super) fn back(share: u64) -> String {
    format!("back {share} %")
}
