//! Files of plans: whatever is written comes back, and nothing else is taken for one.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::file::{Contents, from_json, from_table, to_json, to_table};
use chain_balance::codec::log::{Choice, Choices};
use chain_balance::domain::calendar::Date;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::check::{Answer, Answers, Check};
use chain_balance::domain::plan::Plan;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use support::logs::date;
use support::{any, days, name, week};

fn of_plans(plans: Vec<Plan>) -> Contents {
    Contents { plans, ..Contents::default() }
}

#[test]
fn the_json_is_a_contract() {
    let mut plan = days(&[&[("back-squat", 5, 5)], &[("plank", 3, 45)]]);
    plan.name = name("Two days");
    let mut contents = of_plans(vec![plan]);
    contents.answers = Answers::default().with(Check::PullUp, Some((Answer::No, date("2024-05-16"))));
    contents.names.set("Squat (Barbell)", Choice::Exercise(ExerciseId::from_slug("back-squat").expect("an exercise")));
    contents.names.set("Sauna", Choice::Ignored);
    let json: serde_json::Value = serde_json::from_str(&to_json(&contents)).expect("JSON");
    let expected = serde_json::json!({
        "chain-balance": 2,
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
        }],
        "checks": [{ "check": "pull-up", "answer": "no", "day": "2024-05-16" }],
        "names": { "sauna": "-", "squat barbell": "back-squat" }
    });
    assert_eq!(json, expected);
}

#[test]
fn a_file_of_version_1_is_read() {
    let file = r#"{ "chain-balance": 1, "plans": [{ "days": [{ "entries": [{ "exercise": "back-squat", "sets": 5, "reps": 5 }] }] }] }"#;
    assert_eq!(from_json(file), Ok(of_plans(vec![week(&[("back-squat", 5, 5)])])));
}

#[test]
fn of_two_answers_to_a_check_the_later_counts_and_of_one_day_the_own() {
    let on = |answer, day| Answers::default().with(Check::PullUp, Some((answer, date(day))));
    let own = on(Answer::No, "2024-05-16");
    assert_eq!(own.joined(&on(Answer::Yes, "2024-05-17")), on(Answer::Yes, "2024-05-17"));
    for day in ["2024-05-15", "2024-05-16"] {
        assert_eq!(own.joined(&on(Answer::Yes, day)), own);
    }
    assert_eq!(own.joined(&Answers::default()), own);
    assert_eq!(Answers::default().joined(&own), own);
    let hinge = Answers::default().with(Check::HipHinge, Some((Answer::Yes, date("2020-01-01"))));
    assert_eq!(own.joined(&hinge), own.with(Check::HipHinge, Some((Answer::Yes, date("2020-01-01")))));
    let twice = r#"{ "chain-balance": 2, "plans": [{ "days": [{}] }], "checks": [
        { "check": "pull-up", "answer": "no", "day": "2024-05-16" }, { "check": "pull-up", "answer": "yes", "day": "2024-05-15" }] }"#;
    assert_eq!(from_json(&twice.replace("{}", r#"{"entries":[]}"#)).map(|contents| contents.answers), Ok(own));
}

#[test]
fn what_a_name_means_here_stays_and_no_more_come_than_there_is_room_for() {
    let mut own = Choices::default();
    own.set("Sauna", Choice::Ignored);
    let mut others = Choices::default();
    others.set("SAUNA", Choice::Exercise(ExerciseId::from_slug("deadlift").expect("an exercise")));
    for number in 0..Choices::MOST {
        others.set(&format!("name {number}"), Choice::Ignored);
    }
    assert_eq!(own.join(&others), 1_999);
    assert_eq!((own.get("sauna"), own.iter().count()), (Some(&Choice::Ignored), 2_000));
    assert_eq!(own.join(&others), 0);
}

#[test]
fn the_text_of_the_answers_keeps_their_days_and_passes_over_what_is_none() {
    let answers = Answers::default()
        .with(Check::HipHinge, Some((Answer::Yes, date("2024-05-16"))))
        .with(Check::PullUp, Some((Answer::No, date("2026-11-22"))));
    assert_eq!(answers.encode(), "pull-up no 20779\nhip-hinge yes 19859\n");
    assert_eq!(
        Answers::decode(&format!("\npull-up\nsauna no 1\npull-up no x\npull-up no 9999999\n{}", answers.encode())),
        answers
    );
}

#[test]
fn what_is_no_file_of_plans_is_refused_with_a_reason() {
    let plan = |plan: &str| format!("{{\"chain-balance\":1,\"plans\":[{plan}]}}");
    let more = |list: &str, parts: &str| {
        format!("{{\"chain-balance\":2,\"plans\":[{{\"days\":[{{\"entries\":[]}}]}}],\"{list}\":{parts}}}")
    };
    let names: Vec<String> = (0..=Choices::MOST).map(|number| format!("\"name {number}\":\"-\"")).collect();
    let entry = |entry: &str| plan(&format!("{{\"days\":[{{\"entries\":[{entry}]}}]}}"));
    for (text, reason) in [
        (String::new(), "line 1, column 0: this is no file of plans"),
        ("[".into(), "line 1, column 1: this is no file of plans"),
        ("{}".into(), "this file holds something else than plans"),
        ("{\"chain-balance\":3,\"plans\":7}".into(), "this file was written by a newer version: reload the page and try again"),
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
        (more("checks", r#"[{"check":"frob","answer":"no","day":"2024-05-16"}]"#), "self-check 1: \"frob\" is not known"),
        (
            more("checks", r#"[{"check":"pull-up","answer":"no","day":"2024-5-16"}]"#),
            "self-check 1: \"2024-5-16\" is not known",
        ),
        (
            more("checks", r#"[{"check":"pull-up","answer":"no","day":"2024-02-30"}]"#),
            "self-check 1: \"2024-02-30\" is not known",
        ),
        (more("names", r#"{"a":"-","b":"frob"}"#), "no name can mean \"frob\""),
        (more("names", r#"{"a":"+1AAA"}"#), "no name can mean \"+1AAA\""),
        (more("names", &format!("{{{}}}", names.join(","))), "this file says of more than 2000 names what they mean"),
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

fn answers() -> impl Strategy<Value = Answers> {
    let answer = (select(Check::ALL), select(Answer::ALL), (-20_000..80_000).prop_filter_map("a day", Date::from_days));
    vec(answer, 0..6).prop_map(|all| {
        all.into_iter().fold(Answers::default(), |answers, (check, answer, day)| answers.with(check, Some((answer, day))))
    })
}

fn choices() -> impl Strategy<Value = Choices> {
    let choice = prop_oneof![any::ids().prop_map(Choice::Exercise), any::own().prop_map(Choice::Own), Just(Choice::Ignored)];
    vec(("[A-Za-z (]{0,3}[a-z][A-Za-z0-9 ()é押]{0,12}", choice), 0..6).prop_map(|all| {
        let mut choices = Choices::default();
        all.into_iter().for_each(|(name, choice)| choices.set(&name, choice));
        choices
    })
}

proptest! {
    #![proptest_config(any::cases(120))]

    #[test]
    fn everything_comes_back_from_json(plans in vec(any::plans(), 1..4), answers in answers(), names in choices()) {
        let contents = Contents { plans, answers, names };
        prop_assert_eq!(from_json(&to_json(&contents)), Ok(contents));
    }

    #[test]
    fn answers_come_back_from_their_text(answers in answers()) {
        prop_assert_eq!(Answers::decode(&answers.encode()), answers);
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
        let json = to_json(&of_plans(vec![plan]));
        let end = at.index(json.len());
        prop_assume!(json.is_char_boundary(end));
        prop_assert!(from_json(&json[..end]).is_err());
    }
}
