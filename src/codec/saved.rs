//! What the device keeps: every plan, and which were deleted.
//!
//! ```text
//! chain-balance 2 ROWS
//! ID LINEAGE LINK
//! ID LINEAGE -
//! ```
//! The head says how many rows follow, so that a record that was cut off is known. A row is a plan by its [`PlanId`], with the [`Lineage`] of its version and the text of its link, or `-` for a plan that was
//! deleted: what is missing from a record was not deleted, since another tab may have written it that knew nothing of it yet.
//! A plain text, so that no JSON has to be read at start-up, and one grammar of a plan for both.
//!
//! Version 1 began with `chain-balance 1 REVISION OPEN` and had rows `KEY LINK`, the keys small numbers; version 0 was the link
//! of the one plan.

mod id;
mod lineage;

use std::rc::Rc;

use super::error::DecodeError;
use super::link;
use crate::domain::plan::Plan;

pub use id::PlanId;
pub use lineage::{Event, Lineage};

/// The first word of a record.
pub(super) const MARK: &str = "chain-balance";
/// The version of the record.
const VERSION: u64 = 2;
/// What stands in the place of a plan that was deleted.
const DELETED: &str = "-";

/// A version of a plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SavedPlan {
    /// Which plan.
    pub id: PlanId,
    /// Which version of it.
    pub lineage: Lineage,
    /// The plan; an empty one once it was deleted.
    pub plan: Rc<Plan>,
    /// Was it deleted?
    pub deleted: bool,
}

/// A record as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Saved {
    /// Every plan, in the order they were made.
    pub rows: Vec<SavedPlan>,
    /// The plan that was open, where the record says so: versions before 2 did.
    pub open: Option<PlanId>,
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

/// The text of a record.
pub fn encode(rows: &[SavedPlan]) -> String {
    let mut text = format!("{MARK} {VERSION} {}", rows.len());
    for SavedPlan { id, lineage, plan, deleted } in rows {
        let plan = if *deleted { DELETED.into() } else { link::encode(plan) };
        text.push_str(&format!("\n{id} {lineage} {plan}"));
    }
    text
}

impl Saved {
    /// More rows than any device has come to; those beyond are not read, and so the record is set aside as it is.
    const READ: usize = 4_000;

    /// Reads whatever stands in the place of the record. A broken head loses none of the rows.
    pub fn decode(text: &str) -> Found {
        let (head, rows) = text.split_once('\n').unwrap_or((text, ""));
        let mut words = head.split(' ');
        if words.next() != Some(MARK) {
            return Self::version_0(text);
        }
        let version = words.next().and_then(|version| version.parse::<u64>().ok());
        let numbers = (words.next(), words.next(), words.next());
        match (version, numbers) {
            (Some(version), _) if version > VERSION => Found { saved: None, condition: Condition::Newer },
            (Some(VERSION), (Some(count), None, _)) => {
                let found = Self::read(rows, Condition::Whole);
                let whole = found.saved.as_ref().is_some_and(|saved| count.parse() == Ok(saved.rows.len()));
                if whole { found } else { found.damaged() }
            }
            (Some(1), (Some(revision), Some(open), None)) if revision.parse::<u64>().is_ok() => {
                let found = Self::read(rows, Condition::Older);
                match open.parse().ok() {
                    Some(open) => found.with_open(before_2(open)),
                    None => found.damaged(),
                }
            }
            _ => Self::read(rows, Condition::Damaged),
        }
    }

    fn read(text: &str, whole: Condition) -> Found {
        let mut rows: Vec<SavedPlan> = Vec::new();
        let mut condition = whole;
        // A record without a plan, of a device that had none left, is a head alone.
        let lines = (!text.is_empty()).then(|| text.split('\n'));
        for line in lines.into_iter().flatten() {
            match SavedPlan::read(line) {
                Some(Err(DecodeError::Newer)) => return Found { saved: None, condition: Condition::Newer },
                Some(Ok(row)) if rows.len() < Self::READ && !rows.iter().any(|other| row.is_in_place_of(other)) => {
                    rows.push(row)
                }
                _ => condition = Condition::Damaged,
            }
        }
        let saved = (whole == Condition::Whole || !rows.is_empty()).then_some(Self { rows, open: None });
        Found { condition: if saved.is_some() { condition } else { Condition::Damaged }, saved }
    }

    fn version_0(text: &str) -> Found {
        match link::decode(text) {
            Ok(plan) => {
                let row = SavedPlan::before_2(0, text, plan);
                let saved = Self { open: Some(row.id), rows: vec![row] };
                Found { saved: Some(saved), condition: Condition::Older }
            }
            Err(DecodeError::Newer) => Found { saved: None, condition: Condition::Newer },
            Err(_) => Found { saved: None, condition: Condition::Damaged },
        }
    }
}

impl SavedPlan {
    /// A row of any version; nothing where it is none.
    fn read(line: &str) -> Option<Result<Self, DecodeError>> {
        let (id, rest) = line.split_once(' ')?;
        let Some((lineage, text)) = rest.split_once(' ') else {
            let key = id.parse().ok()?;
            return Some(link::decode(rest).map(|plan| Self::before_2(key, rest, plan)));
        };
        let (id, lineage) = (PlanId::parse(id)?, Lineage::parse(lineage)?);
        let deleted = text == DELETED;
        let plan = if deleted { Ok(Plan::default()) } else { link::decode(text) };
        Some(plan.map(|plan| Self { id, lineage, plan: Rc::new(plan), deleted }))
    }

    /// A plan of a record before version 2. Whichever tab reads it, it comes to the same id and the same version.
    fn before_2(key: u32, text: &str, plan: Plan) -> Self {
        let actor = id::hash(text.as_bytes(), u64::from(key));
        let lineage = Lineage::begun(Event { actor, count: 1 });
        Self { id: before_2(key), lineage, plan: Rc::new(plan), deleted: false }
    }

    /// Are these two in each other's place? A plan that was deleted here and changed there stands in a record as both.
    pub(crate) fn is_in_place_of(&self, other: &Self) -> bool {
        self.id == other.id && self.deleted == other.deleted
    }
}

/// The id of a plan that had a number before version 2: no random one is so small.
fn before_2(key: u32) -> PlanId {
    PlanId::new(0, u64::from(key))
}

impl Found {
    fn damaged(self) -> Self {
        let condition = if self.condition == Condition::Newer { Condition::Newer } else { Condition::Damaged };
        Self { condition, ..self }
    }

    fn with_open(mut self, open: PlanId) -> Self {
        self.saved.iter_mut().for_each(|saved| saved.open = Some(open));
        self
    }
}
