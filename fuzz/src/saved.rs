//! The record of the device: any program of the same origin, an extension or a full disk may have written it.

use std::collections::BTreeSet;

use chain_balance::codec::link::encode;
use chain_balance::codec::saved::{Condition, Found, Saved};
use chain_balance::domain::plan::Plan;
use chain_balance::state::Library;

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
    is_record(&saved);
    saved.plans.iter().for_each(|(_, found)| plan::is_bounded(found));
    assert_eq!(Library::of(&saved).saved(saved.revision), saved);
}

/// It has plans, each by a key of its own, of which one is open; and it is the same when it was written and read again.
pub fn is_record(saved: &Saved) {
    let keys: BTreeSet<_> = saved.plans.iter().map(|(key, _)| key).collect();
    assert_eq!(keys.len(), saved.plans.len(), "each key once");
    assert!((1..=Saved::MOST).contains(&saved.plans.len()), "{} plans", saved.plans.len());
    assert!(keys.contains(&saved.open));
    assert_eq!(Saved::decode(&saved.encode()), Found { saved: Some(saved.clone()), condition: Condition::Whole });
}

/// Records of some plans, and what version 0 kept.
pub fn seeds() -> Vec<Vec<u8>> {
    let plans: Vec<Plan> = seeds::plans();
    let record = |plans: &[Plan]| Saved { revision: 7, open: 2, plans: (1..).zip(plans.iter().cloned()).collect() }.encode();
    let few = plans.chunks(3).map(record);
    seeds::bytes(few.chain([encode(&plans[1]), record(&plans)]))
}
