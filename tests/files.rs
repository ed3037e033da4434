//! Files of plans: whatever is written comes back, and nothing else is taken for one.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::file::{from_json, from_table, to_json, to_table};
use proptest::collection::vec;
use proptest::prelude::*;
use support::{any, days, name, week};

#[test]
fn the_json_is_a_contract() {
    let mut plan = days(&[&[("back-squat", 5, 5)], &[("plank", 3, 45)]]);
    plan.name = name("Two days");
    let json: serde_json::Value = serde_json::from_str(&to_json([&plan])).expect("JSON");
    let expected = serde_json::json!({
        "chain-balance": 1,
        "plans": [{
            "name": "Two days",
            "settings": {
                "basis": "sets", "convention": "fractional", "profile": "edge", "push-pull": "even",
                "with-isolation": "no", "with-lower-body": "no"
            },
            "left-out": { "equipment": [], "exercises": [] },
            "own": [],
            "changed": [],
            "days": [
                { "name": "", "entries": [{ "exercise": "back-squat", "sets": 5, "reps": 5 }] },
                { "name": "", "entries": [{ "exercise": "plank", "sets": 3, "seconds": 45 }] }
            ]
        }]
    });
    assert_eq!(json, expected);
}

#[test]
fn what_is_no_file_of_plans_is_refused_with_a_reason() {
    let plan = |plan: &str| format!("{{\"chain-balance\":1,\"plans\":[{plan}]}}");
    let entry = |entry: &str| plan(&format!("{{\"days\":[{{\"entries\":[{entry}]}}]}}"));
    for (text, reason) in [
        (String::new(), "line 1, column 0: this is no file of plans"),
        ("[".into(), "line 1, column 1: this is no file of plans"),
        ("{}".into(), "this file holds something else than plans"),
        ("{\"chain-balance\":2,\"plans\":7}".into(), "this file was written by a newer version: reload the page and try again"),
        (plan(""), "there is no plan in this file"),
        (plan(&vec!["{\"days\":[{}]}"; 101].join(",")), "this file has more than 100 plans"),
        (plan("{\"days\":[]}"), "plan 1: it has more or fewer parts than a plan holds"),
        (plan("{\"days\":[{}],\"sessions\":15}"), "plan 1: the number of sessions a week is missing or out of its range"),
        (plan("{\"days\":[{}],\"settings\":{\"profile\":\"half\"}}"), "plan 1: \"half\" is not known"),
        (entry("{\"exercise\":\"frob\",\"sets\":1,\"reps\":1}"), "plan 1: \"frob\" is not known"),
        (entry("{\"own\":1,\"sets\":1,\"reps\":1}"), "plan 1: an entry has no exercise"),
        (
            entry("{\"exercise\":\"plank\",\"sets\":1,\"reps\":1}"),
            "plan 1: the number of seconds is missing or out of its range",
        ),
        (
            entry("{\"exercise\":\"deadlift\",\"sets\":100,\"reps\":1}"),
            "plan 1: the number of sets is missing or out of its range",
        ),
    ] {
        assert_eq!(from_json(&text).map_err(|error| error.to_string()), Err(reason.to_owned()), "{text}");
    }
}

#[test]
fn a_cell_that_a_spreadsheet_would_run_is_defused() {
    for title in ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''-x", "＝1"] {
        let mut plan = week(&[("back-squat", 5, 5)]);
        plan.set_day(0, name(title), None).expect("a day");
        let table = to_table(&plan);
        assert!(table.contains(&format!(",'{title},")), "{table}");
        assert_eq!(from_table(&table), Ok(plan), "{title}");
    }
    let mut plan = week(&[("back-squat", 5, 5)]);
    plan.set_day(0, name("'quoted' = fine"), None).expect("a day");
    assert!(to_table(&plan).contains(",'quoted' = fine,"));
}

#[test]
fn a_table_that_was_changed_in_a_spreadsheet_is_read() {
    let table = "day;name;weekday;exercise;sets;reps;seconds;locked;id;plan\n1;A;Monday;Squat;5;5;;;;\n1;A;monday;;3;;45;yes;plank;\n2;;;;;;;;;\n";
    let mut plan = days(&[&[("back-squat", 5, 5), ("plank", 3, 45)], &[]]);
    plan.set_day(0, name("A"), chain_balance::domain::plan::Weekday::from_slug("monday")).expect("a day");
    let mut plank = plan.days()[0].entries()[1];
    plank.locked = true;
    plan.set_entry(0, 1, plank).expect("an entry");
    assert_eq!(from_table(table), Ok(plan));
    let refused = |rows: &str| {
        let table = format!("day,name,weekday,exercise,sets,reps,seconds,locked,id,plan\n{rows}");
        from_table(&table).map_err(|error| error.to_string()).err()
    };
    assert_eq!(refused("1,,,Frob,1,1,,,,").as_deref(), Some("row 2: \"Frob\" is not known"));
    assert_eq!(
        refused("1,,,Squat,1,1,,,,\n1,,,Squat,0,1,,,,").as_deref(),
        Some("row 3: the number of sets is missing or out of its range")
    );
    assert_eq!(refused("").as_deref(), Some("there is no plan in this file"));
    assert_eq!(
        from_table("a,b\n1,2\n").map_err(|error| error.to_string()).err().as_deref(),
        Some("this table has not the columns of a plan")
    );
}

proptest! {
    #![proptest_config(any::cases(120))]

    #[test]
    fn every_plan_comes_back_from_json(plans in vec(any::plans(), 1..4)) {
        prop_assert_eq!(from_json(&to_json(&plans)), Ok(plans));
    }

    #[test]
    fn every_plan_comes_back_from_a_table(plan in any::plans()) {
        prop_assert_eq!(from_table(&to_table(&plan)), Ok(plan));
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,80}", rows in "([0-9]?,\\PC{0,4},(monday)?,(Squat)?,[0-9]?,[0-9]?,[0-9]?,,(own 1|plank)?,\n){0,4}") {
        let table = format!("day,name,weekday,exercise,sets,reps,seconds,locked,id,plan\n{rows}");
        let _ = (from_json(&text), from_table(&text), from_table(&table));
    }

    #[test]
    fn a_file_that_was_cut_off_is_refused(plan in any::plans(), at in any::<prop::sample::Index>()) {
        let json = to_json([&plan]);
        let end = at.index(json.len());
        prop_assume!(json.is_char_boundary(end));
        prop_assert!(from_json(&json[..end]).is_err());
    }
}
