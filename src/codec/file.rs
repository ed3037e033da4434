//! Files that hold plans: all of them as JSON, and one as a table.
//!
//! The JSON, version 1; every term is its slug, and a list that is empty may be left out:
//!
//! ```json
//! { "chain-balance": 1, "plans": [ {
//!   "name": "Two days", "sessions": 3,
//!   "settings": { "profile": "edge", "push-pull": "even", "convention": "fractional", "basis": "sets",
//!                 "with-isolation": "no", "with-lower-body": "no" },
//!   "left-out": { "equipment": ["sled"], "exercises": ["burpee"] },
//!   "own": [ { "name": "Zottman curl", "timed": false, "unilateral": false, "region": "upper", "force": "pull",
//!              "label": "neutral", "mechanic": "isolation", "primary": ["biceps"], "secondary": ["forearms"] } ],
//!   "changed": [ { "exercise": "deadlift", "primary": ["glutes"], "secondary": [] } ],
//!   "days": [ { "name": "A", "weekday": "monday", "entries": [
//!     { "exercise": "back-squat", "sets": 5, "reps": 5 },
//!     { "exercise": "plank", "sets": 3, "seconds": 45, "locked": true },
//!     { "own": 1, "sets": 3, "reps": 10 } ] } ] } ] }
//! ```
//! An own exercise may have a `plane`, a `dominance` and a `pattern`; an entry goes by its place among them, from one.
//! `sessions` and `weekday` are left out where the plan does not say.

mod error;
mod own;
mod parts;
mod table;

pub use error::FileError;
pub use table::{from_table, to_table};

use super::saved::Saved;
use crate::domain::plan::Plan;
use parts::{Head, Part, Whole};

/// The version of the file.
const VERSION: u64 = 1;
/// The most bytes of a file: a hundred plans of the largest size have fewer.
pub const LARGEST: usize = 20_000_000;

/// Writes plans as JSON.
pub fn to_json<'a>(plans: impl IntoIterator<Item = &'a Plan>) -> String {
    let whole = Whole { version: VERSION, plans: plans.into_iter().map(Part::of).collect() };
    // Nothing in it can fail to be written: its keys are words and its numbers whole.
    serde_json::to_string_pretty(&whole).unwrap_or_default()
}

/// Reads the plans of a file, at most [`Saved::MOST`]. One plan that cannot be read refuses the whole file.
pub fn from_json(text: &str) -> Result<Vec<Plan>, FileError> {
    if text.len() > LARGEST {
        return Err(FileError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let no_json = |error: serde_json::Error| FileError::NoJson { line: error.line(), column: error.column() };
    let head: Head = serde_json::from_str(text).map_err(no_json)?;
    match head.version {
        None | Some(0) => return Err(FileError::Foreign),
        Some(VERSION) => {}
        Some(_) => return Err(FileError::Newer),
    }
    let whole: Whole = serde_json::from_str(text).map_err(no_json)?;
    if whole.plans.is_empty() {
        return Err(FileError::Empty);
    }
    if whole.plans.len() > Saved::MOST {
        return Err(FileError::TooMany);
    }
    let plans = whole.plans.into_iter().enumerate();
    plans.map(|(place, part)| part.plan().map_err(|what| FileError::Plan { plan: place + 1, what })).collect()
}
