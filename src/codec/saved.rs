//! What the device keeps: every plan, which one is open, and how often it was saved.
//!
//! ```text
//! chain-balance 1 REVISION OPEN
//! KEY LINK
//! KEY LINK
//! ```
//! A plain text, so that no JSON has to be read at start-up. The text of a plan is its link's: one grammar for both.

use super::error::DecodeError;
use super::link;
use crate::domain::plan::Plan;

/// The first word of a record.
const MARK: &str = "chain-balance";
/// The version of the record. Version 0 had no head: it was the link of the one plan.
const VERSION: u64 = 1;

/// What stands for a plan on this device. It means nothing elsewhere.
pub type Key = u32;

/// A record as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Saved {
    /// Counted up by one with every save: two tabs that wrote the same number did not know of each other.
    pub revision: u64,
    /// The plan that is open.
    pub open: Key,
    /// Every plan, by its key; at least one.
    pub plans: Vec<(Key, Plan)>,
}

/// A record as it was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// What can be read of it; nothing if no plan can.
    pub saved: Option<Saved>,
    /// How it was found.
    pub condition: Condition,
}

/// In what condition a record was found, and so what must be kept of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Condition {
    /// As this version writes it.
    Whole,
    /// As an older version wrote it: the original is kept once before it is written over.
    Older,
    /// By a newer version: it must not be written over.
    Newer,
    /// In part or as a whole unreadable: the original is set aside.
    Damaged,
}

impl Saved {
    /// The most plans that are kept.
    pub const MOST: usize = 100;

    /// Writes the record.
    pub fn encode(&self) -> String {
        let mut text = format!("{MARK} {VERSION} {} {}", self.revision, self.open);
        for (key, plan) in &self.plans {
            text.push_str(&format!("\n{key} {}", link::encode(plan)));
        }
        text
    }

    /// Reads whatever stands in the place of the record. A broken head loses none of the rows.
    pub fn decode(text: &str) -> Found {
        let (head, rows) = text.split_once('\n').unwrap_or((text, ""));
        match head.split(' ').collect::<Vec<_>>()[..] {
            [MARK, version, ..] if version.parse().is_ok_and(|version: u64| version > VERSION) => {
                Found { saved: None, condition: Condition::Newer }
            }
            [MARK, ref numbers @ ..] => match Self::numbers(numbers) {
                Some((revision, open)) => Self::read(revision, open, rows),
                None => Self::read(0, 0, rows).damaged(),
            },
            _ => Self::version_0(text),
        }
    }

    /// The revision and the open plan, where the head is as this version writes it.
    fn numbers(words: &[&str]) -> Option<(u64, Key)> {
        let [version, revision, open] = words else { return None };
        (version.parse() == Ok(VERSION)).then_some((revision.parse().ok()?, open.parse().ok()?))
    }

    fn read(revision: u64, open: Key, rows: &str) -> Found {
        let mut plans: Vec<(Key, Plan)> = Vec::new();
        let mut condition = Condition::Whole;
        for row in rows.split('\n') {
            let read = row.split_once(' ').and_then(|(key, text)| Some((key.parse().ok()?, link::decode(text))));
            match read {
                Some((_, Err(DecodeError::Newer))) => return Found { saved: None, condition: Condition::Newer },
                Some((key, Ok(plan))) if plans.len() < Self::MOST && plans.iter().all(|(other, _)| *other != key) => {
                    plans.push((key, plan));
                }
                _ => condition = Condition::Damaged,
            }
        }
        let Some((first, _)) = plans.first() else { return Found { saved: None, condition: Condition::Damaged } };
        let open = if plans.iter().any(|(key, _)| *key == open) { open } else { *first };
        Found { saved: Some(Self { revision, open, plans }), condition }
    }

    fn version_0(text: &str) -> Found {
        match link::decode(text) {
            Ok(plan) => {
                let saved = Self { revision: 0, open: 0, plans: vec![(0, plan)] };
                Found { saved: Some(saved), condition: Condition::Older }
            }
            Err(DecodeError::Newer) => Found { saved: None, condition: Condition::Newer },
            Err(_) => Found { saved: None, condition: Condition::Damaged },
        }
    }
}

impl Found {
    fn damaged(self) -> Self {
        let condition = if self.condition == Condition::Newer { Condition::Newer } else { Condition::Damaged };
        Self { condition, ..self }
    }
}
