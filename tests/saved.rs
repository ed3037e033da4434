//! What the device keeps is read as far as it can be, and never taken for something else.

mod support;

use chain_balance::codec::link::encode;
use chain_balance::codec::saved::{Condition, Found, Saved};
use chain_balance::domain::plan::Plan;
use proptest::prelude::*;
use support::{any, week};

fn squats() -> Plan {
    week(&[("back-squat", 5, 5)])
}

fn presses() -> Plan {
    week(&[("bench-press-barbell", 5, 5)])
}

fn both() -> Saved {
    Saved { revision: 7, open: 3, plans: vec![(1, squats()), (3, presses())] }
}

#[track_caller]
fn found(text: &str, saved: Option<Saved>, condition: Condition) {
    assert_eq!(Saved::decode(text), Found { saved, condition }, "{text}");
}

/// The plan of squats alone is left.
fn squats_left() -> Saved {
    Saved { open: 1, plans: vec![(1, squats())], ..both() }
}

#[test]
fn a_record_comes_back_as_it_was() {
    found(&both().encode(), Some(both()), Condition::Whole);
    let large = Saved { revision: u64::MAX, open: u32::MAX, plans: vec![(u32::MAX, Plan::default())] };
    found(&large.encode(), Some(large.clone()), Condition::Whole);
}

/// Tabs of several versions read it: what stands in the record is a contract.
#[test]
fn a_record_is_a_line_for_its_head_and_one_for_each_plan() {
    let lines = format!("chain-balance 1 7 3\n1 {}\n3 {}", encode(&squats()), encode(&presses()));
    assert_eq!(both().encode(), lines);
}

#[test]
fn the_bare_link_of_the_oldest_version_is_read() {
    let saved = Saved { revision: 0, open: 0, plans: vec![(0, squats())] };
    found(&encode(&squats()), Some(saved), Condition::Older);
}

#[test]
fn a_record_of_a_newer_version_is_left_alone() {
    for text in ["chain-balance 2", "chain-balance 2 7 3 new\nwhat ever", "chain-balance 10 7 3", "2AAAAAAAA"] {
        found(text, None, Condition::Newer);
    }
    let newer_plan = format!("chain-balance 1 7 3\n1 {}\n3 2AAAAAAAA", encode(&squats()));
    found(&newer_plan, None, Condition::Newer);
    found(&newer_plan.replace(" 7 ", " seven "), None, Condition::Newer);
}

#[test]
fn a_damaged_row_keeps_the_others() {
    let good = format!("1 {}", encode(&squats()));
    for bad in ["", "3", "3 ", "x 1AAAA", "3 1AAAA", "-3 1AAAA", "4294967296 1AAAA", " ", "3\t1AAAA", "🏋"] {
        found(&format!("chain-balance 1 7 3\n{good}\n{bad}"), Some(squats_left()), Condition::Damaged);
        found(&format!("chain-balance 1 7 3\n{bad}\n{good}"), Some(squats_left()), Condition::Damaged);
    }
    found(&format!("chain-balance 1 7 3\n{good}\n"), Some(squats_left()), Condition::Damaged);
}

#[test]
fn a_record_cut_off_anywhere_is_damaged_and_keeps_what_is_whole() {
    let text = both().encode();
    let second = text.rfind('\n').expect("two rows");
    for length in 0..text.len() {
        let found = Saved::decode(&text[..length]);
        let kept = found.saved.map(|saved| saved.plans.len());
        let (plans, condition) = if length < second { (None, Condition::Damaged) } else { (Some(1), Condition::Damaged) };
        let whole = (Some(1), Condition::Whole);
        let expected = if length == second { whole } else { (plans, condition) };
        assert_eq!((kept, found.condition), expected, "{length} of {text}");
    }
}

#[test]
fn a_damaged_head_keeps_the_plans() {
    let rows = format!("\n1 {}", encode(&squats()));
    let saved = Saved { revision: 0, open: 1, plans: vec![(1, squats())] };
    for head in [
        "chain-balance 1 x 3",
        "chain-balance 1 7 x",
        "chain-balance 1 -7 3",
        "chain-balance 1  ",
        "chain-balance 1 7 4294967296",
        "chain-balance",
        "chain-balance ",
        "chain-balance 1",
        "chain-balance 1 7",
        "chain-balance 1 7 1 1",
        "chain-balance 0 7 1",
        "chain-balance x 7 1",
        "chain-balance -2 7 1",
        "chain-balance  1 7 1",
        "chain-balance 1 7 1 ",
    ] {
        found(&format!("{head}{rows}"), Some(saved.clone()), Condition::Damaged);
        found(&format!("{head}{rows}\n3 2AAAAAAAA"), None, Condition::Newer);
    }
    for head in ["chain-balance 2", "chain-balance 2 x", "chain-balance 3 7 1 new"] {
        found(&format!("{head}{rows}"), None, Condition::Newer);
    }
}

#[test]
fn what_is_no_record_is_damaged() {
    for text in [
        "",
        " ",
        "\n",
        "null",
        "{}",
        "chain-balance",
        "chain-balance 1 7 3",
        "chain-balance 1 7 3\n",
        "1",
        "\u{0}",
        "[object Object]",
    ] {
        found(text, None, Condition::Damaged);
    }
}

#[test]
fn of_two_plans_of_one_key_the_first_is_kept() {
    let text = format!("chain-balance 1 7 1\n1 {}\n1 {}", encode(&squats()), encode(&presses()));
    found(&text, Some(squats_left()), Condition::Damaged);
}

#[test]
fn where_the_open_plan_is_missing_the_first_is_open() {
    let text = both().encode().replacen(" 3\n", " 9\n", 1);
    found(&text, Some(Saved { open: 1, ..both() }), Condition::Whole);
}

#[test]
fn a_hundred_plans_are_kept() {
    let many = |most: u32| Saved { revision: 1, open: 0, plans: (0..most).map(|key| (key, Plan::default())).collect() };
    found(&many(100).encode(), Some(many(100)), Condition::Whole);
    found(&many(101).encode(), Some(many(100)), Condition::Damaged);
}

proptest! {
    #![proptest_config(any::cases(100))]

    #[test]
    fn every_plan_comes_back_from_the_record(plans in proptest::collection::vec(any::plans(), 1..4), revision: u64) {
        let plans: Vec<_> = (0..).zip(plans).collect();
        let saved = Saved { revision, open: 0, plans };
        prop_assert_eq!(Saved::decode(&saved.encode()), Found { saved: Some(saved), condition: Condition::Whole });
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,60}", rows in "(chain-balance 1 [0-9x]{0,3} [0-9]{0,3})?(\n[0-9]{0,2} ?1?[A-Za-z0-9]{0,9}){0,4}") {
        prop_assert_ne!(Saved::decode(&text).condition, Condition::Whole);
        let found = Saved::decode(&rows);
        prop_assert!(found.condition != Condition::Whole || found.saved.is_some());
    }
}
