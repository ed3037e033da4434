//! Files of plans: whatever is written comes back, and nothing else is taken for one.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::file::{Contents, from_json, from_table, of_links, open, to_json, to_table};
use chain_balance::codec::link;
use chain_balance::codec::log::{Choice, NameChoices};
use chain_balance::domain::calendar::Date;
use chain_balance::domain::catalogue::Level;
use chain_balance::domain::check::{Answer, Answers, Check};
use chain_balance::domain::exercise::{Force, Mechanic, MovementLabel};
use chain_balance::domain::lifter::{Lifter, Place, PlaceSet};
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use support::logs::date;
use support::{any, days, entry, id, muscles, name, own, week};

fn of_plans(plans: Vec<Plan>) -> Contents {
    Contents { plans, ..Contents::default() }
}

#[test]
fn the_json_is_a_contract() {
    let mut plan = days(&[&[("back-squat", 5, 5)], &[("plank", 3, 45)]]);
    plan.name = name("Two days");
    let mut curl = own("Zottman curl", muscles(&[Muscle::Biceps], &[Muscle::Forearms]));
    (curl.traits.force, curl.traits.label, curl.traits.mechanic) = (Force::Pull, MovementLabel::Neutral, Mechanic::Isolation);
    plan.add_own(curl).expect("room for it");
    let curl = ExerciseRef::Own(plan.own_id(0).expect("the one"));
    plan.add_entry(0, entry(&plan, curl, 3, 10)).expect("room for it");
    let mut contents = of_plans(vec![plan]);
    contents.set_aside = vec!["chain-balance 9\n1 \"x\"".into(), "{}".into()];
    contents.answers = Answers::default().with(Check::PullUp, Some((Answer::No, date("2024-05-16"))));
    contents.names.set("Squat (Barbell)", Choice::Exercise(id("back-squat")));
    contents.names.set("Sauna", Choice::Ignored);
    contents.lifter = Lifter { places: PlaceSet::of(&[Place::Gym, Place::Bands]), level: Some(Level::Trained) };
    let json: serde_json::Value = serde_json::from_str(&to_json(&contents)).expect("JSON");
    let expected = serde_json::json!({
        "chain-balance": 3,
        "plans": [{
            "name": "Two days",
            "settings": {
                "profile": "edge", "push-pull": "even", "convention": "fractional", "basis": "sets",
                "with-isolation": false, "with-lower-body": false
            },
            "days": [
                { "name": "", "entries": [
                    { "exercise": "back-squat", "sets": 5, "reps": 5 },
                    { "exercise": "Zottman curl", "own": 0, "sets": 3, "reps": 10 }
                ] },
                { "name": "", "entries": [{ "exercise": "plank", "sets": 3, "seconds": 45 }] }
            ],
            "own": [{
                "name": "Zottman curl", "timed": false, "pattern": null, "region": "core", "force": "pull", "plane": null,
                "dominance": null, "label": "neutral", "mechanic": "isolation", "unilateral": false,
                "primary": ["biceps"], "secondary": ["forearms"]
            }]
        }],
        "checks": [{ "check": "pull-up", "answer": "no", "day": "2024-05-16" }],
        "names": { "sauna": "-", "squat barbell": "back-squat" },
        "lifter": { "places": ["gym", "bands"], "level": "trained" },
        "set-aside": ["chain-balance 9\n1 \"x\"", "{}"]
    });
    assert_eq!(json, expected);
    let plans = of_plans(vec![Plan::default()]);
    let json: serde_json::Value = serde_json::from_str(&to_json(&plans)).expect("JSON");
    let keys: Vec<&str> = json.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(keys, ["chain-balance", "plans"], "what there is nothing of is left out");
}

#[test]
fn the_file_of_the_documentation_opens() {
    let lines = include_str!("../src/codec/file.rs").lines().map(|line| line.trim_start_matches("//!"));
    let json: Vec<&str> = lines.skip_while(|line| *line != " ```json").skip(1).take_while(|line| *line != " ```").collect();
    let contents = from_json(&json.join("\n")).expect("a file");
    assert_eq!((contents.plans.len(), contents.names.iter().count(), contents.answers.iter().count()), (2, 2, 1));
    let [plan, linked] = &contents.plans[..] else { panic!("two plans") };
    assert_eq!(plan.exercise_name(plan.days()[0].entries()[2].exercise), "Zottman curl");
    assert_eq!((plan.left_out.exercises().len(), plan.changed().len(), linked.own().len()), (1, 1, 0));
    assert_eq!(contents.set_aside, ["chain-balance 1 7 1\n1 1AAABAAAB"]);
    assert_eq!(contents.lifter.encode(), "places gym bands\nlevel trained\n");
}

#[test]
fn the_json_by_links_is_a_contract() {
    let links = ["1AAA", "a\"b"].map(String::from);
    let json = "{\"chain-balance\":3,\"plans\":[\n\"1AAA\",\n\"a\\\"b\"]";
    assert_eq!(of_links(links.clone().into_iter(), None), format!("{json}}}"));
    let set_aside = ",\n\"set-aside\":\"1 \\\\ \\u000a\\u0000\\u001f\u{7f}é押\"}";
    assert_eq!(of_links(links.into_iter(), Some("1 \\ \n\u{0}\u{1f}\u{7f}é押")), format!("{json}{set_aside}"));
}

/// Today's plans, as older versions saved them: an empty one, one with two own exercises of the same name, and six of any
/// kind. Each has to be read for ever.
fn fixture() -> Vec<Plan> {
    let links = include_str!("fixtures/files/links.txt").lines();
    let plans: Vec<Plan> = links.map(|text| link::decode(text).expect("a plan")).collect();
    assert_eq!(plans.len(), 8);
    plans
}

#[test]
fn files_of_older_versions_open_for_ever() {
    let plans = fixture();
    assert_eq!(from_json(include_str!("fixtures/files/version-1.json")), Ok(of_plans(plans.clone())));
    let own = plans[1].own()[1].clone();
    let mut contents = of_plans(plans);
    contents.answers = Answers::default()
        .with(Check::PullUp, Some((Answer::No, date("2024-05-16"))))
        .with(Check::HipHinge, Some((Answer::Yes, date("2026-11-22"))));
    contents.names.set("Squat (Barbell)", Choice::Exercise(id("back-squat")));
    contents.names.set("Sauna", Choice::Ignored);
    contents.names.set("Zottman", Choice::Own(own));
    assert_eq!(from_json(include_str!("fixtures/files/version-2.json")), Ok(contents));
    let bare = r#"{ "chain-balance": 1, "plans": [{ "days": [{ "entries": [{ "exercise": "back-squat", "sets": 5, "reps": 5 }] }] }] }"#;
    assert_eq!(from_json(bare), Ok(of_plans(vec![week(&[("back-squat", 5, 5)])])));
}

#[test]
fn what_a_file_saved_by_an_older_banner_holds_is_read() {
    let banner = include_str!("fixtures/files/banner.txt");
    let whole = Ok(of_plans(fixture()));
    assert_eq!(open(banner), whole);
    // As editors save it.
    assert_eq!(open(&format!("\u{feff}{}\r\n", banner.replace('\n', "\r\n"))), whole);
    // Yesterday's banner of a damaged record saved the record as it was found.
    let links = include_str!("fixtures/files/links.txt").lines().collect::<Vec<_>>();
    let damaged = format!("chain-balance 1 7 1\n1 {}\n2 {}x", links[1], links[2]);
    let mut part = of_plans(vec![fixture()[1].clone()]);
    part.set_aside = vec![damaged.clone()];
    assert_eq!(open(&damaged), Ok(part));
    // Before there was a head, a record was a link.
    assert_eq!(open(links[1]), Ok(of_plans(vec![fixture()[1].clone()])));
    let words = |text: &str| open(text).map_err(|error| error.to_string());
    assert_eq!(words("chain-balance 1 7 1\n1 x"), Err("this record is damaged: no plan in it can be read".into()));
    let newer = "this file was written by a newer version: reload the page and try again";
    assert_eq!(words("chain-balance 99 7 1\nwhatever"), Err(newer.into()));
    assert_eq!(words("2AAAA"), Err(newer.into()));
    let unknown = "this is not a file of plans: neither JSON, nor a table of a plan, nor a record, nor a link";
    for other in ["", "Squat 5x5", "a,b\n1,2\n"] {
        assert_eq!(words(other), Err(unknown.into()), "{other}");
    }
}

#[test]
fn every_file_that_is_saved_here_opens() {
    let plan = week(&[("back-squat", 5, 5)]);
    let contents = of_plans(vec![plan.clone()]);
    for text in [to_json(&contents), to_table(&plan), of_links([link::encode(&plan)].into_iter(), None)] {
        assert_eq!(open(&text), Ok(contents.clone()));
        assert_eq!(open(&format!("\u{feff}{text}")), Ok(contents.clone()));
    }
    assert_eq!(open(&format!("\u{feff}\n {}", to_json(&contents))), Ok(contents));
}

#[test]
fn what_was_set_aside_is_kept_and_read_as_soon_as_it_can_be() {
    let squats = week(&[("back-squat", 5, 5)]);
    let text = link::encode(&squats);
    let file = |record: &str| of_links([text.clone()].into_iter(), Some(record));
    let mut kept = of_plans(vec![squats.clone()]);
    for unread in ["", "whatever", "chain-balance 99 1 1\nwhatever", "\u{0}\"\\\u{1f}\u{2028}押"] {
        kept.set_aside = vec![unread.into()];
        assert_eq!(open(&file(unread)), Ok(kept.clone()));
        assert_eq!(open(&to_json(&kept)), Ok(kept.clone()));
    }
    let pulls = week(&[("deadlift", 5, 5)]);
    let record = format!("chain-balance 1 1 1\n1 {text}\n2 {}", link::encode(&pulls));
    assert_eq!(open(&file(&record)), Ok(of_plans(vec![squats.clone(), pulls.clone()])));
    let part = format!("{record}\n3 frob");
    assert_eq!(
        open(&file(&part)),
        Ok(Contents { set_aside: vec![part.clone()], ..of_plans(vec![squats.clone(), pulls.clone()]) })
    );
    // Of several records each is read that can be, and no plan of them comes twice.
    let several = Contents { set_aside: vec!["whatever".into(), record, part.clone()], ..Contents::default() };
    let read = Contents { set_aside: vec!["whatever".into(), part], ..of_plans(vec![squats, pulls]) };
    assert_eq!(open(&to_json(&several)), Ok(read));
    // A file without a plan has that at least.
    let alone = of_links([].into_iter(), Some("whatever"));
    assert_eq!(open(&alone), Ok(Contents { set_aside: vec!["whatever".into()], ..Contents::default() }));
    let many = Contents { set_aside: vec![String::new(); Contents::MOST_SET_ASIDE + 1], ..Contents::default() };
    assert_eq!(open(&to_json(&many)).map_err(|error| error.to_string()), Err("this file has more than 1000 records".into()));
}

#[test]
fn more_plans_are_read_than_a_device_keeps() {
    let plans: Vec<Plan> = (1..=250).map(|sets| week(&[("back-squat", sets % 99 + 1, 5)])).collect();
    assert_eq!(from_json(&to_json(&of_plans(plans.clone()))), Ok(of_plans(plans.clone())));
    assert_eq!(from_json(&of_links(plans.iter().map(link::encode), None)), Ok(of_plans(plans)));
    let mut names = NameChoices::default();
    (0..NameChoices::MOST + 500).for_each(|number| names.set(&format!("name {number}"), Choice::Ignored));
    let contents = Contents { names, ..of_plans(vec![Plan::default()]) };
    assert_eq!(from_json(&to_json(&contents)), Ok(contents));
}

#[test]
fn a_plan_of_a_file_may_be_a_link_in_any_of_its_shapes() {
    let plan = week(&[("back-squat", 5, 5)]);
    let text = link::encode(&plan);
    let object = r#"{ "days": [{ "entries": [{ "exercise": "back-squat", "sets": 5, "reps": 5 }] }] }"#;
    let file = format!(r#"{{ "chain-balance": 3, "plans": ["{text}", {object}, "https://example.org/#p={text}"] }}"#);
    assert_eq!(from_json(&file), Ok(of_plans(vec![plan.clone(), plan.clone(), plan])));
}

#[test]
fn plans_as_the_module_gives_them_open_and_a_wrong_one_says_what_of_it() {
    let plan = week(&[("back-squat", 5, 5)]);
    let object = r#"{ "days": [{ "entries": [{ "exercise": "back-squat", "sets": 5, "reps": 5 }] }] }"#;
    assert_eq!(open(object), Ok(of_plans(vec![plan.clone()])));
    assert_eq!(open(&format!("[{object},{object}]")), Ok(of_plans(vec![plan.clone(), plan])));
    for (wrong, reason) in [
        (object.replace("back-squat", "back-squad"), "plan 1: plan.days[0].entries[0].exercise is `back-squad`"),
        (object.replace("\"sets\": 5", "\"sets\": 500"), "plan 1: plan.days[0].entries[0].sets is 500"),
    ] {
        let said = open(&wrong).expect_err("a wrong plan").to_string();
        assert!(said.starts_with(reason), "{said}");
    }
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
    let mut own = NameChoices::default();
    own.set("Sauna", Choice::Ignored);
    let mut others = NameChoices::default();
    others.set("SAUNA", Choice::Exercise(id("deadlift")));
    for number in 0..NameChoices::MOST {
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
    let file = |version: u64, plans: &str| format!("{{\"chain-balance\":{version},\"plans\":[{plans}]}}");
    let plan = |plan: &str| file(3, plan);
    let more = |list: &str, parts: &str| {
        format!("{{\"chain-balance\":2,\"plans\":[{{\"days\":[{{\"entries\":[]}}]}}],\"{list}\":{parts}}}")
    };
    let names: Vec<String> = (0..=Contents::MOST_NAMES).map(|number| format!("\"name {number}\":\"-\"")).collect();
    let entry = |entry: &str| plan(&format!("{{\"days\":[{{}}]}},{{\"days\":[{{\"entries\":[{entry}]}}]}}"));
    let older = |entry: &str| file(2, &format!("{{\"days\":[{{\"entries\":[{entry}]}}]}}"));
    let newer = "this file was written by a newer version: reload the page and try again";
    let no_own = "plan 1: plan.days[0].entries[0].own is 1, not a whole number from 0 to 0";
    for (text, reason) in [
        (String::new(), "line 1, column 0: this is not a file of plans"),
        ("[".into(), "line 1, column 1: this is not a file of plans"),
        ("{}".into(), "this file holds something other than plans"),
        ("{\"chain-balance\":4,\"plans\":7}".into(), newer),
        (
            "{\"chain-balance\":3,\"plans\":7}".into(),
            "this is not a file of plans: invalid type: integer `7`, expected a sequence at line 1 column 28",
        ),
        (
            more("cheks", "[]"),
            "this is not a file of plans: unknown field `cheks`, expected one of `chain-balance`, `plans`, `checks`, `names`, \
             `lifter`, `set-aside` at line 1 column 62",
        ),
        (more("plans", "[]"), "this is not a file of plans: duplicate field `plans` at line 1 column 62"),
        (plan(""), "there is no plan in this file"),
        (plan(&vec!["{\"days\":[{}]}"; 10_001].join(",")), "this file has more than 10000 plans"),
        (plan("7"), "plan 1: plan is 7, not an object"),
        (plan(&format!("[{}]", vec!["0"; 20_000].join(","))), "plan 1: plan is no plain object of a plan's size"),
        (plan(&format!("{}{}", "[".repeat(60), "]".repeat(60))), "plan 1: plan is no plain object of a plan's size"),
        (plan("{\"days\":[]}"), "plan 1: plan.days is a list of 0, not a list of 1 to 7"),
        (plan("\"1AAAA\""), "plan 1: this link is cut off: a part of it is missing"),
        (plan("\"2AAAA\""), "plan 1: this plan was made with a newer version: reload the page and try again"),
        (plan("{\"days\":[{}],\"sessions\":15}"), "plan 1: plan.sessions is 15, not a whole number from 1 to 14"),
        (
            plan("{\"days\":[{}],\"settings\":{\"profile\":\"half\"}}"),
            "plan 1: plan.settings.profile is `half`, not a target of the chain split",
        ),
        (
            plan("{\"days\":[{}],\"settings\":{\"with-isolation\":\"no\"}}"),
            "plan 1: plan.settings.with-isolation is `no`, neither true nor false",
        ),
        (
            entry("{\"exercise\":\"frob\",\"sets\":1,\"reps\":1}"),
            "plan 2: plan.days[0].entries[0].exercise is `frob`, not an exercise of the catalogue or of the plan's own",
        ),
        (
            entry("{\"exercise\":\"plank\",\"sets\":1,\"reps\":1}"),
            "plan 2: plan.days[0].entries[0] is an exercise whose sets are counted in seconds, and in nothing else",
        ),
        (
            entry("{\"exercise\":\"deadlift\",\"sets\":100,\"reps\":1}"),
            "plan 2: plan.days[0].entries[0].sets is 100, not a whole number from 1 to 99",
        ),
        (
            older("{\"own\":1,\"sets\":1,\"reps\":1}"),
            "plan 1: plan.days[0].entries[0].own is 0, not an exercise of the catalogue or of the plan's own",
        ),
        (older("{\"own\":2,\"sets\":1,\"reps\":1}"), no_own),
        (
            older("{\"own\":0,\"sets\":1,\"reps\":1}"),
            "plan 1: plan.days[0].entries[0].own is another number, not a whole number from 0 to 0",
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
        (more("lifter", r#"{"places":["gym","moon"]}"#), "where you train and your level: \"moon\" is not known"),
        (more("lifter", r#"{"level":"god"}"#), "where you train and your level: \"god\" is not known"),
        (
            more("lifter", r#"{"age":7}"#),
            "this is not a file of plans: unknown field `age`, expected `places` or `level` at line 1 column 70",
        ),
        (more("names", r#"{"a":"-","b":"frob"}"#), "no name can mean \"frob\""),
        (more("names", r#"{"a":"+1AAA"}"#), "no name can mean \"+1AAA\""),
        (more("names", &format!("{{{}}}", names.join(","))), "this file says what more than 20000 names mean"),
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
        Some("this table lacks the columns of a plan")
    );
}

fn answers() -> impl Strategy<Value = Answers> {
    let answer = (select(Check::ALL), select(Answer::ALL), (-20_000..80_000).prop_filter_map("a day", Date::from_days));
    vec(answer, 0..6).prop_map(|all| {
        all.into_iter().fold(Answers::default(), |answers, (check, answer, day)| answers.with(check, Some((answer, day))))
    })
}

fn choices() -> impl Strategy<Value = NameChoices> {
    let choice = prop_oneof![any::ids().prop_map(Choice::Exercise), any::own().prop_map(Choice::Own), Just(Choice::Ignored)];
    vec(("[A-Za-z (]{0,3}[a-z][A-Za-z0-9 ()é押]{0,12}", choice), 0..6).prop_map(|all| {
        let mut choices = NameChoices::default();
        all.into_iter().for_each(|(name, choice)| choices.set(&name, choice));
        choices
    })
}

proptest! {
    #![proptest_config(any::cases(120))]

    #[test]
    fn everything_comes_back_from_json(
        plans in vec(any::plans(), 1..4), answers in answers(), names in choices(), lifter in any::lifter(),
        set_aside in vec(any::<String>(), 0..3),
    ) {
        let contents = Contents { plans, answers, names, lifter, set_aside };
        prop_assert_eq!(from_json(&to_json(&contents)), Ok(contents));
    }

    #[test]
    fn what_is_written_without_json_is_read(plans in vec(any::plans(), 1..4), set_aside in option::of(any::<String>())) {
        let file = of_links(plans.iter().map(link::encode), set_aside.as_deref());
        prop_assert_eq!(from_json(&file), Ok(Contents { set_aside: set_aside.into_iter().collect(), ..of_plans(plans) }));
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
        let _ = (open(&text), from_json(&text), from_table(&text), open(&table));
        let _ = open(&format!("chain-balance {text}"));
    }

    #[test]
    fn a_file_that_was_cut_off_is_refused(plan in any::plans(), at in any::<prop::sample::Index>()) {
        let json = to_json(&of_plans(vec![plan]));
        let end = at.index(json.len());
        prop_assume!(json.is_char_boundary(end));
        prop_assert!(from_json(&json[..end]).is_err());
    }
}
