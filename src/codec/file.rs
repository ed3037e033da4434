//! Files that hold plans: everything that is the user's as JSON, and one plan as a table.
//!
//! The JSON, version 2; every term is its slug, and a list that is empty may be left out:
//!
//! ```json
//! { "chain-balance": 2,
//!   "plans": [ {
//!     "name": "Two days", "sessions": 3,
//!     "settings": { "profile": "edge", "push-pull": "even", "convention": "fractional", "basis": "sets",
//!                   "with-isolation": "no", "with-lower-body": "no" },
//!     "left-out": { "equipment": ["sled"], "exercises": ["burpee"] },
//!     "own": [ { "name": "Zottman curl", "timed": false, "unilateral": false, "region": "upper", "force": "pull",
//!                "label": "neutral", "mechanic": "isolation", "primary": ["biceps"], "secondary": ["forearms"] } ],
//!     "changed": [ { "exercise": "deadlift", "primary": ["glutes"], "secondary": [] } ],
//!     "days": [ { "name": "A", "weekday": "monday", "entries": [
//!       { "exercise": "back-squat", "sets": 5, "reps": 5 },
//!       { "exercise": "plank", "sets": 3, "seconds": 45, "locked": true },
//!       { "own": 1, "sets": 3, "reps": 10 } ] } ] } ],
//!   "checks": [ { "check": "pull-up", "answer": "no", "day": "2024-05-16" } ],
//!   "names": { "squat barbell": "back-squat", "sauna": "-" } }
//! ```
//! An own exercise may have a `plane`, a `dominance` and a `pattern`; an entry goes by its place among them, from one.
//! `sessions` and `weekday` are left out where the plan does not say. `checks` are the answers to the self-checks; `names` says
//! what names of logs mean, by the words of [`Choice`]: an exercise, `-` for nothing that is trained, or `+` and the link of a
//! plan that has the own exercise. Version 1 had neither.

mod checks;
mod error;
mod own;
mod parts;
mod table;

pub use error::FileError;
pub use table::{from_table, is_table, to_table};

use super::log::{Choice, Choices};
use super::saved::Saved;
use crate::domain::check::Answers;
use crate::domain::name::Name;
use crate::domain::plan::Plan;
use checks::CheckPart;
use parts::{Head, Part, Whole};

/// The version of the file.
const VERSION: u64 = 2;
/// The most bytes of a file: a hundred plans of the largest size have fewer.
pub const LARGEST: usize = 20_000_000;

/// Everything that is the user's.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Contents {
    /// Every plan with its settings, at least one and at most [`Saved::MOST`].
    pub plans: Vec<Plan>,
    /// The answers to the self-checks.
    pub answers: Answers,
    /// What names of logs mean, of at most [`Choices::MOST`].
    pub names: Choices,
}

/// Writes everything as JSON.
pub fn to_json(contents: &Contents) -> String {
    let whole = Whole {
        version: VERSION,
        plans: contents.plans.iter().map(Part::of).collect(),
        checks: contents.answers.iter().map(CheckPart::of).collect(),
        names: contents.names.iter().take(Choices::MOST).map(|(name, choice)| (name.into(), choice.word())).collect(),
    };
    // Nothing in it can fail to be written: its keys are words and its numbers whole.
    serde_json::to_string_pretty(&whole).unwrap_or_default()
}

/// Does a text say that it is such a file, of whatever version?
pub fn is_json(text: &str) -> bool {
    serde_json::from_str::<Head>(text).is_ok_and(|head| head.version.is_some())
}

/// Reads a file, also of version 1. One part that cannot be read refuses the whole file. Of two answers to a check the one of
/// the later day counts.
pub fn from_json(text: &str) -> Result<Contents, FileError> {
    if text.len() > LARGEST {
        return Err(FileError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let no_json = |error: serde_json::Error| FileError::NoJson { line: error.line(), column: error.column() };
    let head: Head = serde_json::from_str(text).map_err(no_json)?;
    match head.version {
        None | Some(0) => return Err(FileError::Foreign),
        Some(1..=VERSION) => {}
        Some(_) => return Err(FileError::Newer),
    }
    let whole: Whole = serde_json::from_str(text).map_err(no_json)?;
    if whole.plans.is_empty() {
        return Err(FileError::Empty);
    }
    if whole.plans.len() > Saved::MOST {
        return Err(FileError::TooMany);
    }
    if whole.names.len() > Choices::MOST {
        return Err(FileError::TooManyNames);
    }
    let mut contents = Contents::default();
    for (place, part) in whole.plans.into_iter().enumerate() {
        contents.plans.push(part.plan().map_err(|what| FileError::Plan { plan: place + 1, what })?);
    }
    for (place, part) in whole.checks.iter().enumerate() {
        let (check, answer, day) = part.said().map_err(|what| FileError::Check { check: place + 1, what })?;
        contents.answers = contents.answers.joined(&Answers::default().with(check, Some((answer, day))));
    }
    for (name, word) in &whole.names {
        let unknown = || FileError::Name(Name::clean(word).to_string());
        contents.names.set(name, Choice::from_word(word).ok_or_else(unknown)?);
    }
    Ok(contents)
}
