//! What a file holds, and what any file holds that was saved here.

use std::collections::BTreeSet;

use super::{FileError, from_json, from_table, objects, record};
use crate::codec::link;
use crate::codec::log::NameChoices;
use crate::domain::check::Answers;
use crate::domain::lifter::Lifter;
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
    pub names: NameChoices,
    /// Where the lifter trains and how far along they are: it holds for every plan that says nothing else.
    pub lifter: Lifter,
    /// The texts of records that could not be read, whole or in part; at most [`Contents::MOST_SET_ASIDE`].
    pub set_aside: Vec<String>,
}

impl Contents {
    /// The most plans that are read of a file: far more than a device keeps.
    pub const MOST_PLANS: usize = 10_000;
    /// The most records that are read of a file: far more than a device sets aside.
    pub const MOST_SET_ASIDE: usize = 1_000;
    /// The most names of logs that are read of a file: far more than a device keeps.
    pub const MOST_NAMES: usize = 20_000;

    pub(super) fn of_plans(plans: Vec<Plan>) -> Self {
        Self { plans, ..Self::default() }
    }

    /// Another version may read what was set aside: its plans are added to the others, and what was read whole is not set aside
    /// any more. A record with which there would be too many stays as it is.
    fn recovered(mut self) -> Self {
        // By their links, for comparing each with each takes too long where they are many.
        let mut known: BTreeSet<String> = self.plans.iter().map(link::encode).collect();
        for text in core::mem::take(&mut self.set_aside) {
            let found = record::read(&text).unwrap_or_else(|_| Self { set_aside: vec![text.clone()], ..Self::default() });
            let new: Vec<Plan> = found.plans.into_iter().filter(|plan| !known.contains(&link::encode(plan))).collect();
            if self.plans.len() + new.len() > Self::MOST_PLANS {
                self.set_aside.push(text);
                continue;
            }
            known.extend(new.iter().map(link::encode));
            self.plans.extend(new);
            self.set_aside.extend(found.set_aside);
        }
        self
    }
}

/// Reads any file that was saved here: the JSON, the table of a plan, the text of a record as older versions saved it, a link.
pub fn open(text: &str) -> Result<Contents, FileError> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[']) {
        if let Some(plans) = objects(text) {
            return plans.map(Contents::of_plans);
        }
        return from_json(text).map(Contents::recovered);
    }
    match from_table(text) {
        Err(FileError::NoTable) => record::read(text),
        table => table.map(|plan| Contents::of_plans(vec![plan])),
    }
}
