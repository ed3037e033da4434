//! What the device keeps is read as far as it can be, and never taken for something else.

mod support;

use std::rc::Rc;

use chain_balance::codec::link::encode;
use chain_balance::codec::saved::{self, Condition, Event, Found, Lineage, PlanId, Saved, SavedPlan};
use chain_balance::domain::plan::Plan;
use proptest::prelude::*;
use support::{any, week};

fn squats() -> Plan {
    week(&[("back-squat", 5, 5)])
}

fn presses() -> Plan {
    week(&[("bench-press-barbell", 5, 5)])
}

fn row(number: u64, plan: Plan) -> SavedPlan {
    let mut lineage = Lineage::begun(Event { actor: number, count: 2 });
    lineage.change(7);
    SavedPlan { id: PlanId::new(1, number), lineage, plan: Rc::new(plan), deleted: false }
}

fn both() -> Vec<SavedPlan> {
    vec![row(1, squats()), row(3, presses())]
}

#[track_caller]
fn found(text: &str, rows: Option<Vec<SavedPlan>>, condition: Condition) {
    assert_eq!(Saved::decode(text), Found { saved: rows.map(|rows| Saved { rows, open: None }), condition }, "{text}");
}

/// The plans of a record, and the place of the open one.
#[track_caller]
fn plans(text: &str, plans: &[Plan], open: Option<usize>, condition: Condition) {
    let found = Saved::decode(text);
    assert_eq!(found.condition, condition, "{text}");
    let saved = found.saved.unwrap_or_default();
    assert_eq!(saved.rows.iter().map(|row| (*row.plan).clone()).collect::<Vec<_>>(), plans, "{text}");
    assert_eq!(saved.open.and_then(|open| saved.rows.iter().position(|row| row.id == open)), open, "{text}");
}

#[test]
fn a_record_comes_back_as_it_was() {
    found(&saved::encode(&both()), Some(both()), Condition::Whole);
    let deleted = SavedPlan { plan: Rc::default(), deleted: true, ..row(u64::MAX, Plan::default()) };
    found(&saved::encode(std::slice::from_ref(&deleted)), Some(vec![deleted]), Condition::Whole);
    found(&saved::encode(&[]), Some(Vec::new()), Condition::Whole);
}

/// Tabs of several versions read it: what stands in the record is a contract.
#[test]
fn a_record_is_a_line_for_its_head_and_one_for_each_plan() {
    let id = |last| format!("AAAAAAAAAAEAAAAAAAAAA{last}");
    let lineage = |last| format!("AAAAAAAAAAc.1,AAAAAAAAAA{last}.2");
    let (squats, presses) = (encode(&squats()), encode(&presses()));
    let lines = format!("chain-balance 2 2\n{} {} {squats}\n{} {} {presses}", id('Q'), lineage('E'), id('w'), lineage('M'));
    assert_eq!(saved::encode(&both()), lines);
    let mut deleted = both();
    deleted[1].deleted = true;
    assert_eq!(saved::encode(&deleted), lines.replace(&presses, "-"));
}

#[test]
fn the_records_of_versions_before_2_are_read_for_ever() {
    let (first, second) = (encode(&squats()), encode(&presses()));
    plans(&first, &[squats()], Some(0), Condition::Older);
    let both = [squats(), presses()];
    plans(&format!("chain-balance 1 7 3\n1 {first}\n3 {second}"), &both, Some(1), Condition::Older);
    plans(&format!("chain-balance 1 7 9\n1 {first}\n3 {second}"), &both, None, Condition::Older);
}

/// Two tabs that read the same older record must not take its plans for four.
#[test]
fn an_older_plan_is_the_same_version_whoever_reads_it_and_another_one_when_it_differs() {
    let read = |plan: &Plan| {
        let found = Saved::decode(&format!("chain-balance 1 7 1\n1 {}", encode(plan)));
        found.saved.expect("a plan").rows.remove(0)
    };
    assert_eq!(read(&squats()), read(&squats()));
    assert_eq!(read(&squats()).id, read(&presses()).id);
    assert_ne!(read(&squats()).lineage, read(&presses()).lineage);
}

#[test]
fn a_record_of_a_newer_version_is_left_alone() {
    for text in ["chain-balance 3", "chain-balance 3 7 3 new\nwhat ever", "chain-balance 10 7 3", "2AAAAAAAA"] {
        found(text, None, Condition::Newer);
    }
    let newer_plan = format!("chain-balance 1 7 3\n1 {}\n3 2AAAAAAAA", encode(&squats()));
    found(&newer_plan, None, Condition::Newer);
    found(&newer_plan.replace(" 7 ", " seven "), None, Condition::Newer);
    found(&saved::encode(&both()).replace(&encode(&presses()), "2AAAAAAAA"), None, Condition::Newer);
}

#[test]
fn a_damaged_row_keeps_the_others() {
    let good = format!("1 {}", encode(&squats()));
    for bad in ["", "3", "3 ", "x 1AAAA", "3 1AAAA", "-3 1AAAA", "4294967296 1AAAA", " ", "3\t1AAAA", "🏋"] {
        plans(&format!("chain-balance 1 7 3\n{good}\n{bad}"), &[squats()], None, Condition::Damaged);
        plans(&format!("chain-balance 1 7 3\n{bad}\n{good}"), &[squats()], None, Condition::Damaged);
    }
    plans(&format!("chain-balance 1 7 3\n{good}\n"), &[squats()], None, Condition::Damaged);
    let good = saved::encode(&[row(1, squats())]);
    let link = encode(&presses());
    let (id, lineage) = (PlanId::new(1, 9), "AAAAAAAAAAc.1");
    for bad in [
        "",
        "-",
        &format!("{id} {lineage}"),
        &format!("{id} {lineage} "),
        &format!("{id} {lineage} 1AAAA"),
        &format!("{id} {lineage} - "),
        &format!("{id} AAAAAAAAAAc.0 {link}"),
        &format!("{id} AAAAAAAAAAc.x {link}"),
        &format!("{id} AAAAAAAAAAc {link}"),
        &format!("{id} AAAAAAAAAAc.4294967296 {link}"),
        &format!("{id} {} {link}", [lineage; 13].join(",")),
        &format!("{id}A {lineage} {link}"),
        &format!("AAAAAAAAAAEAAAAAAAAACR {lineage} {link}"),
        &format!("{} {lineage} {link}", PlanId::new(1, 1)),
    ] {
        found(&format!("{good}\n{bad}"), Some(vec![row(1, squats())]), Condition::Damaged);
    }
}

#[test]
fn a_record_cut_off_anywhere_is_damaged_and_keeps_what_is_whole() {
    let text = saved::encode(&both());
    let second = text.rfind('\n').expect("two rows");
    for length in 0..text.len() {
        let found = Saved::decode(&text[..length]);
        let rows = found.saved.map_or(0, |saved| saved.rows.len());
        assert_eq!((rows, found.condition), (usize::from(length >= second), Condition::Damaged), "{length} of {text}");
    }
}

#[test]
fn a_damaged_head_keeps_the_plans() {
    let rows = format!("\n1 {}", encode(&squats()));
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
        plans(&format!("{head}{rows}"), &[squats()], None, Condition::Damaged);
        found(&format!("{head}{rows}\n3 2AAAAAAAA"), None, Condition::Newer);
    }
    for head in ["chain-balance 3", "chain-balance 3 x", "chain-balance 4 7 1 new"] {
        found(&format!("{head}{rows}"), None, Condition::Newer);
    }
    let text = saved::encode(&both());
    for head in [
        "chain-balance 2",
        "chain-balance 2 ",
        "chain-balance 2 1",
        "chain-balance 2 3",
        "chain-balance 2 x",
        "chain-balance 2 2 2",
    ] {
        found(&text.replace("chain-balance 2 2", head), Some(both()), Condition::Damaged);
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
    plans(&text, &[squats()], Some(0), Condition::Damaged);
}

/// A plan that was deleted in one tab and changed in another one: that it was deleted is remembered beside it.
#[test]
fn a_plan_stands_beside_the_note_that_it_was_deleted() {
    let deleted = SavedPlan { plan: Rc::default(), deleted: true, lineage: row(5, squats()).lineage, ..row(1, squats()) };
    let rows = vec![row(1, squats()), deleted];
    found(&saved::encode(&rows), Some(rows), Condition::Whole);
}

#[test]
fn more_plans_than_can_be_added_are_read() {
    let many: Vec<SavedPlan> = (1..=500).map(|number| row(number, squats())).collect();
    found(&saved::encode(&many), Some(many), Condition::Whole);
}

proptest! {
    #![proptest_config(any::cases(100))]

    #[test]
    fn every_plan_comes_back_from_the_record(plans in proptest::collection::vec(any::plans(), 1..4)) {
        let rows: Vec<SavedPlan> = (1..).zip(plans).map(|(number, plan)| row(number, plan)).collect();
        found(&saved::encode(&rows), Some(rows), Condition::Whole);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,60}", rows in "(chain-balance [12] [0-9x]{0,3}( [0-9]{0,3})?)?(\n[0-9A-Z]{0,23} ?([A-Za-z]{11}.[0-9] )?1?[A-Za-z0-9]{0,9}){0,4}") {
        prop_assert_ne!(Saved::decode(&text).condition, Condition::Whole);
        let found = Saved::decode(&rows);
        prop_assert!(found.condition != Condition::Whole || found.saved.is_some());
    }
}
