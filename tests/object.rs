//! A plan as a plain object: nothing of it gets lost, and what is no plan is never taken for one.

mod support;

use chain_balance::codec::link::encode;
use chain_balance::codec::object::{PlanObject, Value, read};
use chain_balance::codec::summary::Summary;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use support::{any, days};

/// JSON as what a program hands over; numbers that are not whole from nought are something else.
fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Nothing,
        Json::Bool(flag) => Value::Flag(*flag),
        Json::Number(number) => number.as_u64().map_or(Value::Other, Value::Whole),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(list) => Value::List(list.iter().map(value).collect()),
        Json::Object(pairs) => Value::Object(pairs.iter().map(|(key, json)| (key.clone(), value(json))).collect()),
    }
}

fn object(plan: &Plan) -> Json {
    serde_json::to_value(PlanObject::of(plan)).expect("plain data")
}

#[track_caller]
fn refused(json: &Json, words: &str) {
    assert_eq!(read(&value(json)).expect_err("no plan").to_string(), words, "{json}");
}

fn squats() -> Json {
    json!({ "days": [{ "entries": [{ "exercise": "back-squat", "sets": 5, "reps": 5 }] }] })
}

/// The plan of five sets of squats with something else at a place.
fn with(pointer: &str, wrong: Json) -> Json {
    let mut json = squats();
    let (parent, key) = pointer.rsplit_once('/').expect("a place");
    let parent = json.pointer_mut(parent).expect("a parent");
    match parent {
        Json::Array(list) => list[key.parse::<usize>().expect("a number")] = wrong,
        parent => parent[key] = wrong,
    }
    json
}

proptest! {
    #![proptest_config(any::cases(200))]

    #[test]
    fn nothing_of_a_plan_gets_lost(plan in any::plans()) {
        prop_assert_eq!(read(&value(&object(&plan))), Ok(plan));
    }

    #[test]
    fn every_link_is_the_link_of_its_object(plan in any::plans()) {
        prop_assert_eq!(read(&value(&object(&plan))).map(|read| encode(&read)), Ok(encode(&plan)));
    }
}

#[test]
fn an_object_has_the_keys_of_the_summary() {
    let plan = days(&[&[("back-squat", 5, 5), ("plank", 3, 45)], &[("deadlift", 1, 5)]]);
    let summary = serde_json::to_value(Summary::of(&plan, &Report::of(&plan))).expect("plain data");
    let object = object(&plan);
    assert_eq!(object["settings"], summary["settings"]);
    assert_eq!(object["days"][0]["entries"], summary["plan"]["days"][0]["entries"]);
    let read = read(&value(&summary["plan"])).expect("the plan of a summary");
    assert_eq!(Report::of(&read), Report::of(&plan));
}

#[test]
fn what_is_left_out_is_as_usual() {
    let plan = read(&value(&squats())).expect("a plan");
    assert_eq!(plan, days(&[&[("back-squat", 5, 5)]]));
    assert_eq!(read(&value(&json!({ "days": [{}] }))), Ok(Plan::default()));
}

#[test]
fn what_is_no_object_is_refused() {
    for json in [json!(null), json!(5), json!("1AAAA"), json!([]), json!(true)] {
        refused(&json, "plan is no object");
    }
    refused(&json!({}), "plan.days is no list of 1 to 7");
    refused(&json!({ "days": [] }), "plan.days is no list of 1 to 7");
    refused(&json!({ "days": vec![json!({}); 8] }), "plan.days is no list of 1 to 7");
}

#[test]
fn sets_and_reps_are_whole_numbers_in_their_range_and_are_never_rounded() {
    for wrong in [json!(0), json!(-3), json!(2.5), json!(100), json!(1e9), json!(null), json!("3"), json!([3]), json!(true)] {
        refused(&with("/days/0/entries/0/sets", wrong), "plan.days[0].entries[0].sets is no whole number from 1 to 99");
    }
    for wrong in [json!(0), json!(1000), json!(1e30), json!("8-12")] {
        refused(&with("/days/0/entries/0/reps", wrong), "plan.days[0].entries[0].reps is no whole number from 1 to 999");
    }
    refused(&with("/sessions", json!(15)), "plan.sessions is no whole number from 1 to 14");
}

#[test]
fn a_key_that_no_plan_has_is_named_and_not_passed_over() {
    refused(&with("/days/0/entries/0/setz", json!(3)), "plan.days[0].entries[0] has a key that no plan has: `setz`");
    refused(&with("/__proto__", json!({ "sets": 3 })), "plan has a key that no plan has: `__proto__`");
    refused(&with("/constructor", json!({})), "plan has a key that no plan has: `constructor`");
    let long = format!("/{}", "k".repeat(100_000));
    refused(&with(&long, json!(1)), &format!("plan has a key that no plan has: `{}`", "k".repeat(40)));
}

#[test]
fn the_unit_of_an_exercise_is_the_only_one() {
    let entry = |entry: Json| json!({ "days": [{ "entries": [entry] }] });
    let seconds = "plan.days[0].entries[0] is an exercise whose sets are counted in seconds, and in nothing else";
    refused(&entry(json!({ "exercise": "plank", "sets": 3, "reps": 10 })), seconds);
    refused(&entry(json!({ "exercise": "plank", "sets": 3 })), seconds);
    refused(&entry(json!({ "exercise": "plank", "sets": 3, "reps": 10, "seconds": 30 })), seconds);
    refused(
        &entry(json!({ "exercise": "back-squat", "sets": 3, "seconds": 30 })),
        "plan.days[0].entries[0] is an exercise whose sets are counted in reps, and in nothing else",
    );
}

#[test]
fn words_are_those_of_the_vocabulary() {
    refused(
        &with("/days/0/entries/0/exercise", json!("Back squat")),
        "plan.days[0].entries[0].exercise is no exercise of the catalogue or of the plan's own",
    );
    refused(&with("/days/0/weekday", json!("Monday")), "plan.days[0].weekday is no word for a day of the week");
    refused(
        &with("/settings", json!({ "profile": "best" })),
        "plan.settings.profile is no word for a target of the chain split",
    );
    refused(&with("/settings", json!({ "with-isolation": 1 })), "plan.settings.with-isolation is neither true nor false");
    refused(&with("/name", json!({ "toString": 1 })), "plan.name is no text");
}

#[test]
fn lists_have_their_limits() {
    refused(
        &with("/days/0/entries", json!(vec![json!({ "exercise": "back-squat", "sets": 1, "reps": 1 }); 61])),
        "plan.days[0].entries is no list of 0 to 60",
    );
    refused(&with("/own", json!(vec![json!({}); 61])), "plan.own is no list of 0 to 60");
    refused(&with("/left-out", json!({ "exercises": "all" })), "plan.left-out.exercises is no list of 0 to 178");
}

#[test]
fn an_exercise_of_ones_own_goes_by_its_name_unless_two_have_it() {
    let own = json!({ "name": "Log press", "region": "upper", "force": "push", "label": "anterior", "mechanic": "compound",
        "primary": ["front-delts"] });
    let plan = |own: &[&Json], entry: Json| json!({ "own": own, "days": [{ "entries": [entry] }] });
    let entry = json!({ "exercise": "Log press", "sets": 4, "reps": 6 });
    let one = read(&value(&plan(&[&own], entry.clone()))).expect("a plan");
    assert_eq!(one.exercise_name(one.days()[0].entries()[0].exercise), "Log press");
    let exercise = "plan.days[0].entries[0].exercise is no exercise of the catalogue or of the plan's own";
    refused(&plan(&[&own, &own], entry), exercise);
    let second = json!({ "exercise": "Log press", "own": 1, "sets": 4, "reps": 6 });
    assert!(read(&value(&plan(&[&own, &own], second.clone()))).is_ok());
    refused(&plan(&[&own], second), "plan.days[0].entries[0].own is no whole number from 0 to 0");
    refused(&plan(&[&own], json!({ "exercise": "Row", "own": 0, "sets": 4, "reps": 6 })), exercise);
}
