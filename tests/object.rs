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

fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).expect("plain data of a plan's size")
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
fn the_plan_of_a_report_is_the_same_object() {
    let plan = days(&[&[("back-squat", 5, 5), ("plank", 3, 45)], &[("deadlift", 1, 5)]]);
    let summary = serde_json::to_value(Summary::of(&plan, &Report::of(&plan))).expect("plain data");
    let object = object(&plan);
    assert_eq!((&object, &object["settings"]), (&summary["plan"], &summary["settings"]));
}

#[test]
fn what_is_left_out_is_as_usual() {
    let plan = read(&value(&squats())).expect("a plan");
    assert_eq!(plan, days(&[&[("back-squat", 5, 5)]]));
    assert_eq!(read(&value(&json!({ "days": [{}] }))), Ok(Plan::default()));
}

#[test]
fn what_is_no_object_is_refused() {
    for (json, found) in [
        (json!(null), "missing"),
        (json!(5), "5"),
        (json!("1AAAA"), "`1AAAA`"),
        (json!([]), "a list of 0"),
        (json!(true), "true"),
    ] {
        refused(&json, &format!("plan is {found}, not an object"));
    }
    refused(&json!({}), "plan.days is missing, not a list of 1 to 7");
    refused(&json!({ "days": [] }), "plan.days is a list of 0, not a list of 1 to 7");
    refused(&json!({ "days": vec![json!({}); 8] }), "plan.days is a list of 8, not a list of 1 to 7");
}

#[test]
fn sets_and_reps_are_whole_numbers_in_their_range_and_are_never_rounded() {
    for (wrong, found) in [
        (json!(0), "0"),
        (json!(-3), "another number"),
        (json!(2.5), "another number"),
        (json!(100), "100"),
        (json!(1e9), "another number"),
        (json!(null), "missing"),
        (json!("3"), "`3`"),
        (json!([3]), "a list of 1"),
        (json!(true), "true"),
        (json!({}), "an object"),
    ] {
        let words = format!("plan.days[0].entries[0].sets is {found}, not a whole number from 1 to 99");
        refused(&with("/days/0/entries/0/sets", wrong), &words);
    }
    for (wrong, found) in [(json!(0), "0"), (json!(1000), "1000"), (json!("8-12"), "`8-12`")] {
        let words = format!("plan.days[0].entries[0].reps is {found}, not a whole number from 1 to 999");
        refused(&with("/days/0/entries/0/reps", wrong), &words);
    }
    refused(&with("/sessions", json!(15)), "plan.sessions is 15, not a whole number from 1 to 14");
}

#[test]
fn a_key_that_no_plan_has_is_named_and_not_passed_over() {
    refused(
        &with("/days/0/entries/0/setz", json!(3)),
        "plan.days[0].entries[0] has a key that no plan has: `setz`; the nearest is `sets`",
    );
    refused(&with("/__proto__", json!({ "sets": 3 })), "plan has a key that no plan has: `__proto__`");
    refused(&with("/constructor", json!({})), "plan has a key that no plan has: `constructor`");
    let long = format!("/{}", "k".repeat(100_000));
    refused(&with(&long, json!(1)), &format!("plan has a key that no plan has: `{}…`", "k".repeat(40)));
}

#[test]
fn a_key_that_is_there_twice_is_named() {
    let plan = |json: &str| read(&serde_json::from_str(json).expect("plain data")).map_err(|error| error.to_string());
    let twice = plan(r#"{ "days": [{ "entries": [{ "exercise": "back-squat", "sets": 5, "reps": 5, "sets": 3 }] }] }"#);
    assert_eq!(twice, Err("plan.days[0].entries[0] has the key `sets` twice".into()));
    assert_eq!(plan(r#"{ "days": [{}], "days": [{}] }"#), Err("plan has the key `days` twice".into()));
}

#[test]
fn a_value_has_no_more_parts_and_lies_no_deeper_than_a_plan() {
    let value = |json: &str| serde_json::from_str::<Value>(json).map_err(|error| error.to_string());
    let list = |parts: usize| format!("[{}]", vec!["0"; parts].join(","));
    assert_eq!(value(&list(Value::MOST - 1)), Ok(Value::List(vec![Value::Whole(0); Value::MOST - 1])));
    assert_eq!(value(&list(Value::MOST)), Err("too many parts at line 1 column 32767".into()));
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(value(&deep(Value::DEEPEST)).is_ok());
    assert_eq!(value(&deep(Value::DEEPEST + 1)), Err("too deep at line 1 column 10".into()));
    assert_eq!(
        value("[null, true, 7, \"a\", -1, 2.5, 1e3, 18446744073709551616, {\"b\": 0}]"),
        Ok(Value::List(vec![
            Value::Nothing,
            Value::Flag(true),
            Value::Whole(7),
            Value::Text("a".into()),
            Value::Other,
            Value::Other,
            Value::Other,
            Value::Other,
            Value::Object(vec![("b".into(), Value::Whole(0))]),
        ]))
    );
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
        "plan.days[0].entries[0].exercise is `Back squat`, not an exercise of the catalogue or of the plan's own; the nearest is \
         `back-squat`",
    );
    refused(
        &with("/days/0/weekday", json!("Monday")),
        "plan.days[0].weekday is `Monday`, not a day of the week; the nearest is `monday`",
    );
    refused(
        &with("/settings", json!({ "profile": "best" })),
        "plan.settings.profile is `best`, not a target of the chain split",
    );
    refused(&with("/settings", json!({ "with-isolation": 1 })), "plan.settings.with-isolation is 1, neither true nor false");
    refused(&with("/name", json!({ "toString": 1 })), "plan.name is an object, not a text");
}

#[test]
fn what_is_mistyped_is_said_with_the_id_that_is_nearest() {
    for (written, nearest) in [
        ("bak-squat", "; the nearest is `back-squat`"),
        ("Romanian Deadlift", "; the nearest is `romanian-deadlift`"),
        ("dead-lift", "; the nearest is `deadlift`"),
        ("PULLUP", "; the nearest is `pull-up`"),
        ("xyzzy", ""),
        ("", ""),
    ] {
        let words = "not an exercise of the catalogue or of the plan's own";
        refused(
            &with("/days/0/entries/0/exercise", json!(written)),
            &format!("plan.days[0].entries[0].exercise is `{written}`, {words}{nearest}"),
        );
    }
    refused(
        &with("/left-out", json!({ "equipment": ["dumbells"] })),
        "plan.left-out.equipment[0] is `dumbells`, not equipment; the nearest is `dumbbell`",
    );
    let long = read(&value(&with("/days/0/entries/0/exercise", json!("x".repeat(1_000_000))))).expect_err("no exercise");
    assert!(long.to_string().len() < 200, "{long}");
}

#[test]
fn a_name_is_whole_or_refused() {
    let named = |name: &str| read(&value(&with("/name", json!(name))));
    let longest = "é".repeat(80);
    assert_eq!(named(&longest).map(|plan| plan.name.to_string()), Ok(longest.clone()));
    let spread = format!("  {}\u{202e}\n {}  ", "a".repeat(40), "b".repeat(39));
    let folded = format!("{} {}", "a".repeat(40), "b".repeat(39));
    assert_eq!(named(&spread).map(|plan| plan.name.to_string()), Ok(folded));
    let words = format!("plan.name is `{}…`, longer than the 80 characters of a name", "é".repeat(40));
    assert_eq!(named(&(longest + "e")).map_err(|error| error.to_string()), Err(words));
}

#[test]
fn lists_have_their_limits() {
    refused(
        &with("/days/0/entries", json!(vec![json!({ "exercise": "back-squat", "sets": 1, "reps": 1 }); 61])),
        "plan.days[0].entries is a list of 61, not a list of 0 to 60",
    );
    refused(&with("/own", json!(vec![json!({}); 61])), "plan.own is a list of 61, not a list of 0 to 60");
    refused(&with("/left-out", json!({ "exercises": "all" })), "plan.left-out.exercises is `all`, not a list of 0 to 178");
}

#[test]
fn an_exercise_of_ones_own_goes_by_its_name_unless_two_have_it() {
    let own = json!({ "name": "Log press", "region": "upper", "force": "push", "label": "anterior", "mechanic": "compound",
        "primary": ["front-delts"] });
    let plan = |own: &[&Json], entry: Json| json!({ "own": own, "days": [{ "entries": [entry] }] });
    let entry = json!({ "exercise": "Log press", "sets": 4, "reps": 6 });
    let one = read(&value(&plan(&[&own], entry.clone()))).expect("a plan");
    assert_eq!(one.exercise_name(one.days()[0].entries()[0].exercise), "Log press");
    let none = |name: &str, nearest: &str| {
        let words = "not an exercise of the catalogue or of the plan's own; the nearest is";
        format!("plan.days[0].entries[0].exercise is `{name}`, {words} `{nearest}`")
    };
    refused(&plan(&[&own, &own], entry), &none("Log press", "leg-press"));
    let second = json!({ "exercise": "Log press", "own": 1, "sets": 4, "reps": 6 });
    assert!(read(&value(&plan(&[&own, &own], second.clone()))).is_ok());
    refused(&plan(&[&own], second), "plan.days[0].entries[0].own is 1, not a whole number from 0 to 0");
    refused(&plan(&[&own], json!({ "exercise": "Row", "own": 0, "sets": 4, "reps": 6 })), &none("Row", "t-bar-row"));
}
