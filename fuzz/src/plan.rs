//! What holds for a plan, wherever it came from.

use chain_balance::codec::file::{Contents, from_json, from_table, to_json, to_table};
use chain_balance::codec::link;
use chain_balance::codec::object::{PlanObject, read};
use chain_balance::codec::summary::Summary;
use chain_balance::domain::bounded::{Reps, Seconds, Sets};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::name::Name;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;

/// It is within its limits, comes back from every dialect as it went in, and has a report.
pub fn holds(plan: &Plan) {
    is_bounded(plan);
    assert_eq!(link::decode(&link::encode(plan)).as_ref(), Ok(plan), "by its link");
    let object = serde_json::to_value(PlanObject::of(plan)).expect("plain data");
    let object = serde_json::from_value(object).expect("an object of a plan is no larger than one that is read");
    assert_eq!(read(&object).as_ref(), Ok(plan), "by its object");
    let contents = Contents { plans: vec![plan.clone()], ..Contents::default() };
    assert_eq!(from_json(&to_json(&contents)), Ok(contents), "by its JSON");
    assert_eq!(from_table(&to_table(plan)).as_ref(), Ok(plan), "by its table");
    has_report(plan);
}

/// No part of it is beyond what a plan holds.
pub fn is_bounded(plan: &Plan) {
    is_name(&plan.name);
    assert!((1..=Plan::MAX_DAYS).contains(&plan.days().len()));
    assert!(plan.own().len() <= Plan::MAX_OWN);
    assert!(plan.changed().is_sorted_by(|(one, _), (other, _)| one < other), "each exercise is changed once");
    assert!(plan.left_out.exercises().len() <= ExerciseId::all().count());
    plan.own().iter().for_each(|own| is_name(&own.name));
    for day in plan.days() {
        is_name(&day.name);
        assert!(day.entries().len() <= Plan::MAX_ENTRIES);
        for entry in day.entries() {
            assert!(plan.traits(entry.exercise).is_some(), "its exercise is there");
            assert!((Sets::MIN..=Sets::MAX).contains(&entry.sets));
            assert_eq!(plan.is_timed(entry.exercise), entry.amount.is_timed());
            match entry.amount {
                Amount::Reps(reps) => assert!((Reps::MIN..=Reps::MAX).contains(&reps)),
                Amount::Seconds(seconds) => assert!((Seconds::MIN..=Seconds::MAX).contains(&seconds)),
            }
        }
    }
}

fn is_name(name: &Name) {
    assert!(name.as_str().chars().count() <= Name::MAX);
    assert_eq!(Name::clean(name.as_str()), *name, "what is clean stays as it is");
}

/// Its report and all that is said of it can be made.
fn has_report(plan: &Plan) {
    let report = Report::of(plan);
    if let Some(shares) = report.split() {
        assert_eq!(shares.iter().sum::<u64>(), 100);
    }
    serde_json::to_vec(&Summary::of(plan, &report)).expect("plain data");
}
