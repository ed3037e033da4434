//! Records that were corrupted, each in its own way.

use chain_balance::codec::link;
use chain_balance::codec::saved::{self, Event, Lineage, PlanId, SavedPlan};
use chain_balance::domain::plan::Plan;

/// A plan that can be read, in a record of version 1.
const GOOD: &str = "1 1AAABAAABAgoF83Elyg";

/// Thirty-one kinds of records of which no more than a part can be read.
pub fn records() -> Vec<String> {
    let plan: Plan = link::decode("1AAABAAABAgoF83Elyg").expect("a plan");
    let lineage = Lineage::begun(Event { actor: 7, count: 1 });
    let whole = saved::encode(&[SavedPlan { id: PlanId::new(1, 1), lineage, plan: plan.into(), deleted: false }]);
    let (id, by, text) = (PlanId::new(1, 9), "AAAAAAAAAAc.1", "1AAABAAABAgoF83Elyg");
    let rows_of_1 = ["", "3", "x 1AAAA", "3 1AAAA", "4294967296 1AAAA", "3\t1AAAA", "1 1AAABAAABAgoF83Elyg"];
    let rows_of_2 = [
        format!("{id} {by}"),
        format!("{id} {by} 1AAAA"),
        format!("{id} {by} - "),
        format!("{id} AAAAAAAAAAc.0 {text}"),
        format!("{id} AAAAAAAAAAc {text}"),
        format!("{id}A {by} {text}"),
        format!("{id} {} {text}", [by; 13].join(",")),
        format!("{} {by} {text}", PlanId::new(1, 1)),
    ];
    let heads_of_1 =
        ["chain-balance", "chain-balance 1 x 3", "chain-balance 1 7", "chain-balance 0 7 1", "chain-balance  1 7 1"];
    let heads_of_2 = ["chain-balance 2", "chain-balance 2 3", "chain-balance 2 x"];
    let others = ["", "null", "{\"plans\":[]}", "\u{0}", "💪", "chain-balance 1 7 3", "chain-balance 1 7 3\n2 nonsense\u{0}"];
    let mut records: Vec<String> = Vec::new();
    records.extend(rows_of_1.map(|row| format!("chain-balance 1 7 1\n{GOOD}\n{row}")));
    records.extend(rows_of_2.map(|row| format!("{}\n{row}", whole.replace("chain-balance 2 1", "chain-balance 2 2"))));
    records.extend(heads_of_1.map(|head| format!("{head}\n{GOOD}")));
    records.extend(heads_of_2.map(|head| whole.replace("chain-balance 2 1", head)));
    records.extend(others.map(String::from));
    // Cut off within its last row.
    records.push(whole[..whole.len() - 3].into());
    assert_eq!(records.len(), 31);
    records
}
