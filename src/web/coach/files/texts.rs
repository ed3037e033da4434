//! What the room "Files" says.

use crate::state::Library;

pub(super) const SAVE: &str = "Save";
pub(super) const EVERYTHING: &str = "Everything (JSON)";
pub(super) const TABLE: &str = "This plan as a table (CSV)";
pub(super) const ABOUT_SAVING: &str = "Everything: all plans with their settings, your answers to the self-checks, where you train and your level, and what names in logs mean. The table is for spreadsheets, and comes back too.";
pub(super) const OPEN: &str = "Open";
pub(super) const FILE: &str = "A file that was saved here: JSON, CSV or text";
pub(super) const ABOUT_OPENING: &str = "What it has is added. None of your plans is changed, and what you have already is not added twice; an answer of yours stays unless the file has a later one, and where you train stays if you have said it here.";

/// A number of plans.
pub(super) fn plans(number: usize) -> String {
    if number == 1 { String::from("1 plan") } else { format!("{number} plans") }
}

/// What became of a file: what was added, how many plans of it were known, and for how many there was no room.
pub(super) fn added(added: &[String], known: usize, over: usize) -> Vec<String> {
    let (all, had) = (added.join(", "), plans(known));
    let mut said = match (all.as_str(), known) {
        ("", 0) if over > 0 => Vec::new(),
        ("", 0) => vec![String::from("Nothing to add.")],
        ("", _) if over > 0 => vec![format!("You have {had} of it already.")],
        ("", _) => vec![format!("Nothing to add: you have {had} of it already.")],
        (all, 0) => vec![format!("{all} added.")],
        (all, _) => vec![format!("{all} added; you had {had} already.")],
    };
    if over > 0 {
        said.push(format!(
            "No room for {}: this device keeps at most {}. Delete some, and open the file again.",
            plans(over),
            Library::MOST
        ));
    }
    said
}
