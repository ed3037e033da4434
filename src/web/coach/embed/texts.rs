//! What the room "On your site" says.

use core::fmt::Display;

use crate::codec::snippet::Height;

pub(super) const ABOUT: &str = "Show this plan on a page of your own: choose how it looks there, and paste one of the two snippets into the page. It needs no account, and nothing is sent anywhere.";
pub(super) const WHERE_TO_PASTE: &str = "The project's docs/embedding.md says where to paste it in WordPress, Ghost or a page builder, and what your site's policy has to allow.";

/// The address of the page is none that readers reach.
pub(super) fn not_public(site: &str) -> String {
    format!(
        "Your readers cannot reach this page's address, {site}: it is not public. Open the page where it is published, and copy from there."
    )
}

// What there is to choose: the words stand in the order of the codes of their terms.
pub(super) const MODE: &str = "What it is for";
pub(super) const MODES: &[&str] = &["Calculator: readers tick and count", "Report: readers see how it is balanced"];
pub(super) const LOOK: &str = "Look";
pub(super) const LOOKS: &[&str] = &["Light or dark, as on the reader's device", "Light", "Dark"];
pub(super) const BACKGROUND: &str = "Background";
pub(super) const BACKGROUNDS: &[&str] = &["Its own", "Your page's, shining through"];
pub(super) const TARGETS: &str = "Targets";
pub(super) const WHOSE_TARGETS: &[&str] = &["Readers can choose other targets", "This plan's targets are fixed"];
pub(super) const EXERCISES: &str = "Exercises";
pub(super) const WHICH_EXERCISES: &[&str] = &["All of them", "Only those in this plan", "Those I choose"];
pub(super) const NONE_OF_CATALOGUE: &str = "None of these is in the catalogue, so readers can pick any exercise.";
pub(super) const EXERCISE_TO_PICK: &str = "exercise that readers can pick";
pub(super) const NAME_OF_LIST: &str = "Take a name from the list, or type words that only one name has.";
pub(super) const ACCENT: &str = "Accent";
pub(super) const PICK_ACCENT: &str = "Pick the accent";
pub(super) const ABOUT_ACCENT: &str = "A colour from your site, for lines and ticks.";
pub(super) const NO_COLOUR: &str = "That is not a colour: write three or six characters of 0 to 9 and a to f, such as #5e3a99.";
pub(super) const HEIGHT: &str = "Height in pixels";

/// What takes an exercise out of those that can be picked.
pub(super) fn leave_out(name: &str) -> String {
    format!("leave out {name}")
}

/// How high the plan is at the narrowest width, both in pixels; `scrolls` where the frame is lower.
pub(super) fn measured(narrowest: u32, measured: impl Display, scrolls: bool) -> String {
    let scroll = if scrolls { ", so readers would have to scroll inside it" } else { "" };
    format!("For the frame only. On a small phone, {narrowest} pixels wide, the plan is {measured} pixels high{scroll}.")
}

/// What was typed is no height.
pub(super) fn no_height() -> String {
    format!("That is not a height: write a whole number from {} to {}.", Height::MIN, Height::MAX)
}

// The preview.
pub(super) const PREVIEW: &str = "Preview";
pub(super) const ABOUT_PREVIEW: &str = "This is what your readers get. Try it.";
pub(super) const PREVIEW_FRAME: &str = "Preview of the plan on your site";
pub(super) const PREVIEW_ON_PHONE: &str = "The preview on a small phone";

// The snippets.
pub(super) const FRAME: &str = "A frame only";
pub(super) const ABOUT_FRAME: &str = "Works wherever a page accepts HTML, without a script, at the height you set.";
pub(super) const COPY_FRAME: &str = "Copy the frame";
pub(super) const ELEMENT: &str = "With a script";
pub(super) const ABOUT_ELEMENT: &str = "As tall as its content; where scripts are blocked, readers get a link to the plan.";
pub(super) const COPY_ELEMENT: &str = "Copy the element";
pub(super) const COPIED: &str = "Copied.";
pub(super) const NOT_COPIED: &str =
    "Your browser does not let this page copy. The snippet is selected: press Ctrl+C, or ⌘C on a Mac.";

/// What the field of a snippet holds.
pub(super) fn snippet(heading: &str) -> String {
    format!("{heading}: the snippet")
}
