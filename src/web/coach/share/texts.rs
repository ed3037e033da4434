//! What the room "Share" says, and the sheet for paper. The plan in words is the codec's.

pub(super) const EMPTY: &str = "There is nothing to share yet: tick what you train first.";
pub(super) const COPIED: &str = "Copied.";
pub(super) const NOT_COPIED: &str = "Your browser does not let this page copy: select the text and copy it yourself.";

// The link.
pub(super) const LINK: &str = "Link";
pub(super) const LINK_OF_PLAN: &str = "Link to the plan";
pub(super) const COPY_LINK: &str = "Copy this link";
pub(super) const SEND: &str = "Send with …";

/// What a link of so many characters holds, and who sees it.
pub(super) fn about_link(length: usize) -> String {
    format!(
        "It holds the whole plan with its settings, in {length} characters. What follows the # is never sent to a server: only people you give the link to can see the plan."
    )
}

// The code.
pub(super) const CODE: &str = "QR code";
pub(super) const CODE_OF_LINK: &str = "QR code of the link";
pub(super) const TOO_LONG_FOR_CODE: &str =
    "This link is too long for a QR code, which holds 2,953 characters. Copy it instead.";
pub(super) const ABOUT_CODE: &str =
    "It is the same link, with the whole plan in it: point a phone's camera at it to open the plan.";
pub(super) const SAVE_CODE: &str = "Save the code as SVG";

// The text.
pub(super) const TEXT: &str = "Text for a chat";
pub(super) const WHOLE_TEXT: &str = "The whole plan in words";
pub(super) const BRIEF_FIELD: &str = "The result in four lines";
pub(super) const TEXT_FIELD: &str = "The plan in words";
pub(super) const COPY_TEXT: &str = "Copy this text";

// What would change, in the text.
pub(super) const NO_CHANGE: &str = "Nothing has to change.";
pub(super) const NEAREST: &str = "The change that gets closest";
pub(super) const SMALLEST: &str = "The smallest change that is enough";
pub(super) const SMALL: &str = "A small change that is enough";

/// A change with its edits.
pub(super) fn change(what: &str, edits: &[String]) -> String {
    format!("{what}: {}", edits.join(" "))
}

// The picture.
pub(super) const PICTURE: &str = "Picture of the result";
pub(super) const ABOUT_PICTURES: &str =
    "They show the plan's name, the result and the address of this page, but no days, exercises or link to the plan.";
pub(super) const SAVE_PNG: &str = "Save as PNG";
pub(super) const SAVE_SVG: &str = "Save as SVG";
pub(super) const SAVED: &str = "Saved.";
pub(super) const NOT_SAVED: &str = "Your browser cannot make a PNG; the SVG shows the same.";

// The sheet for paper.
pub(super) const PAPER: &str = "On paper";
pub(super) const ABOUT_PAPER: &str = "The sheet shows both verdicts, the body, the days with their entries, the sets per muscle and the QR code. Up to 30 entries fit on one page.";
pub(super) const PRINT: &str = "Print this plan";
pub(super) const SETS_PER_MUSCLE: &str = "Sets per muscle and week";

/// The link on paper.
pub(super) fn printed_link(address: &str) -> String {
    format!("This plan: {address}")
}

/// The link is too long for paper.
pub(super) fn too_long_for_paper(length: usize) -> String {
    format!("The link to this plan has {length} characters, too many to print.")
}
