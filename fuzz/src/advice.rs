//! What to change in a plan that came in by a link.

use chain_balance::codec::advice::AdviceSummary;
use chain_balance::codec::link::decode;
use chain_balance::domain::fix::{Advice, Fix, Limits, is_met};
use chain_balance::domain::plan::{Entry, Plan};
use chain_balance::domain::report::Report;

use crate::{link, plan};

/// A search that goes on for longer tells nothing new here.
const STEPS: u64 = 20_000;
/// With so few entries the whole advice is quick.
const FEW: usize = 4;

/// What is advised can be done, does what it says, and leaves alone what is locked.
pub fn holds(bytes: &[u8]) {
    let Some((last, body)) = bytes.split_last() else { return };
    let Ok(plan) = decode(&link::sealed(body)) else { return };
    let limits = Limits { steps: STEPS, edits: 1 + usize::from(last % 4), ..Limits::default() };
    let met = is_met(&Report::of(&plan));
    let advice = Advice::of(&plan, &limits);
    assert_eq!(advice.is_none(), met.is_none());
    let Some(advice) = advice else { return };
    assert!(advice.alternatives.len() <= Advice::MOST);
    assert_eq!(advice.reached && advice.alternatives.is_empty(), met == Some(true));
    for fix in &advice.alternatives {
        assert!((1..=limits.edits).contains(&fix.edits().len()) && fix.change() > 0);
        does_what_it_says(fix, &plan, advice.reached);
    }
    if plan.days().iter().map(|day| day.entries().len()).sum::<usize>() <= FEW && last % 16 == 0 {
        serde_json::to_vec(&AdviceSummary::of(&plan)).expect("plain data");
    }
}

fn does_what_it_says(fix: &Fix, plan: &Plan, reached: bool) {
    let fixed = fix.apply(plan).expect("the plan it was made for");
    plan::is_bounded(&fixed);
    assert_eq!(is_met(&Report::of(&fixed)), Some(reached));
    assert_eq!(locked(&fixed), locked(plan));
    assert!(fix.edits().iter().all(|edit| !edit.words(plan).is_empty()));
}

fn locked(plan: &Plan) -> Vec<Vec<Entry>> {
    let of_day = |entries: &[Entry]| entries.iter().filter(|entry| entry.locked).copied().collect();
    plan.days().iter().map(|day| of_day(day.entries())).collect()
}

/// The plans of links, to be fixed by few edits and by more.
pub fn seeds() -> Vec<Vec<u8>> {
    let with = |(place, body): (usize, Vec<u8>)| [body, vec![place as u8 % 4]].concat();
    link::seeds().into_iter().enumerate().map(with).collect()
}
