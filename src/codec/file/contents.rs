//! What a file holds, and what any file holds that was saved here.

use std::collections::BTreeSet;

use super::{FileError, from_json, from_table, record};
use crate::codec::link;
use crate::codec::log::Choices;
use crate::domain::check::Answers;
use crate::domain::plan::Plan;

/// The most bytes of a file: a hundred plans of the largest size have fewer.
pub const LARGEST: usize = 20_000_000;

/// Everything that is the user's.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Contents {
    /// Every plan with its settings: at least one where nothing is set aside, and at most [`Contents::MOST_PLANS`]. How many of
    /// them a device has room for is asked when they are added.
    pub plans: Vec<Plan>,
    /// The answers to the self-checks.
    pub answers: Answers,
    /// What names of logs mean, of at most [`Contents::MOST_NAMES`].
    pub names: Choices,
    /// The text of a record that could not be read, whole or in part.
    pub set_aside: Option<String>,
}

impl Contents {
    /// The most plans that are read of a file: far more than a device keeps.
    pub const MOST_PLANS: usize = 10_000;
    /// The most names of logs that are read of a file: far more than a device keeps.
    pub const MOST_NAMES: usize = 20_000;

    pub(super) fn of_plans(plans: Vec<Plan>) -> Self {
        Self { plans, ..Self::default() }
    }

    /// Another version may read what was set aside: its plans are added to the others, and nothing is set aside any more where
    /// it was read whole. Where that would be too many, all stays as it is.
    fn recovered(self) -> Self {
        let Some(found) = self.set_aside.as_deref().and_then(|text| record::read(text).ok()) else { return self };
        // By their links, for comparing each with each takes too long where they are many.
        let known: BTreeSet<String> = self.plans.iter().map(link::encode).collect();
        let new: Vec<Plan> = found.plans.into_iter().filter(|plan| !known.contains(&link::encode(plan))).collect();
        if self.plans.len() + new.len() > Self::MOST_PLANS {
            return self;
        }
        let plans = self.plans.into_iter().chain(new).collect();
        Self { plans, set_aside: found.set_aside, ..self }
    }
}

/// Reads any file that was saved here: the JSON, the table of a plan, the text of a record as older versions saved it, a link.
pub fn open(text: &str) -> Result<Contents, FileError> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[']) {
        return from_json(text).map(Contents::recovered);
    }
    match from_table(text) {
        Err(FileError::NoTable) => record::read(text),
        table => table.map(|plan| Contents::of_plans(vec![plan])),
    }
}
