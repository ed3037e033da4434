//! The record of the device: any program of the same origin, an extension or a full disk may have written it.

use std::collections::BTreeSet;

use chain_balance::codec::link;
use chain_balance::codec::saved::{Condition, Event, Found, Lineage, PlanId, Saved, SavedPlan, encode};
use chain_balance::domain::plan::Plan;
use chain_balance::state::{Action, State};

use crate::{plan, seeds};

/// What is read of it is a record, which comes back when it is written.
pub fn holds(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Found { saved, condition } = Saved::decode(text);
    let Some(saved) = saved else {
        assert!(matches!(condition, Condition::Newer | Condition::Damaged));
        return;
    };
    assert_ne!(condition, Condition::Newer, "it must not be written over");
    saved.rows.iter().for_each(|row| plan::is_bounded(&row.plan));
    is_record(&saved.rows);
    let rows = saved.rows.clone();
    let restored = State::default().apply(Action::Restore(saved.into()));
    assert_eq!(restored.library().rows(), rows);
}

/// Each plan has an id of its own, and the record is the same when it was written and read again.
pub fn is_record(rows: &[SavedPlan]) {
    let ids: BTreeSet<_> = rows.iter().map(|row| (row.id, row.deleted)).collect();
    assert_eq!(ids.len(), rows.len(), "each id once");
    let saved = Some(Saved { rows: rows.to_vec(), open: None });
    assert_eq!(Saved::decode(&encode(rows)), Found { saved, condition: Condition::Whole });
}

/// Records of some plans, and what version 0 kept.
pub fn seeds() -> Vec<Vec<u8>> {
    let plans: Vec<Plan> = seeds::plans();
    let row = |(number, plan): (u64, &Plan)| {
        let lineage = Lineage::begun(Event { actor: number, count: 1 });
        SavedPlan { id: PlanId::new(1, number), lineage, plan: plan.clone().into(), deleted: number == 3 }
    };
    let record = |plans: &[Plan]| encode(&(1..).zip(plans).map(row).collect::<Vec<_>>());
    let few = plans.chunks(3).map(record);
    seeds::bytes(few.chain([link::encode(&plans[1]), record(&plans)]))
}
