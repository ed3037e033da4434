//! The example prints a report as JSON, or says what is wrong and prints nothing.
#![cfg(feature = "import")]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chain_balance::codec::link::{encode, fragment};
use chain_balance::domain::figure::Figure;
use chain_balance::domain::muscle::Muscle;
use serde_json::Value;
use support::{times_a_week, week};

/// `cargo test` builds examples beside the tests.
fn report(arguments: &[&str]) -> Output {
    let test = std::env::current_exe().expect("the path of this test");
    let profile = test.parent().and_then(Path::parent).expect("target/<profile>/deps");
    let example = profile.join("examples").join(format!("report{}", std::env::consts::EXE_SUFFIX));
    assert!(example.is_file(), "`cargo build --example report` comes first where `--test` leaves it out");
    Command::new(example).args(arguments).output().expect("the example runs")
}

fn file(name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).expect("a file");
    path
}

#[track_caller]
fn json(argument: &str) -> Value {
    let output = report(&[argument]);
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

const PLAN: &str = "name: Two lifts\nsessions: 3\nA\nDeadlift 3x5\nB\nBench press 3x8-12\nRunning 1x600s\n";

#[test]
fn the_keys_of_the_json_are_a_contract() {
    let report = json(file("keys.txt", PLAN).to_str().expect("a path"));
    let top = "plan settings headline verdicts figures muscles bands days-a-week minutes gave labels range unmapped not-counted rules \
               warnings passed-over asks to-name fix";
    assert_eq!(keys(&report), top.split(' ').collect::<Vec<_>>());
    assert_eq!(keys(&report["figures"]), Figure::ALL.iter().map(|figure| figure.slug()).collect::<Vec<_>>());
    assert_eq!(keys(&report["muscles"]), Muscle::ALL.iter().map(|muscle| muscle.slug()).collect::<Vec<_>>());
    assert_eq!(keys(&report["verdicts"]), ["chain", "chain-whichever-way", "push-pull", "label-alarm"]);
    let settings = ["profile", "push-pull", "convention", "basis", "with-isolation", "with-lower-body"];
    assert_eq!(keys(&report["settings"]), settings);
    assert_eq!((keys(&report["gave"]), keys(&report["labels"])), (vec!["figures", "muscles"], vec!["sets", "reps"]));
    let rule = "number title verdict active words distance whichever-way exercises asks band articles grade known source links opinion \
                beside contradictions";
    let rules = report["rules"].as_array().expect("the rules");
    rules.iter().for_each(|of| assert_eq!(keys(of), rule.split(' ').collect::<Vec<_>>()));
    let evidence = vec!["grade", "known", "source", "links"];
    assert_eq!((keys(&rules[5]["beside"][0]), keys(&rules[5]["articles"][0])), (evidence, vec!["key", "title"]));
    assert_eq!(keys(&rules[5]["contradictions"][0]), ["number", "conflict", "here"]);
    assert_eq!(keys(&rules[2 - 1]["distance"]), ["amount", "unit", "of"]);
}

#[test]
fn the_rules_say_their_verdict_their_distance_their_grade_and_their_source() {
    let report = json(file("rules.txt", "Week\nSquat 4x5\nRomanian deadlift 2x8\n").to_str().expect("a path"));
    let rules = report["rules"].as_array().expect("the rules");
    let numbers: Vec<_> = rules.iter().map(|rule| rule["number"].as_u64()).collect();
    assert_eq!(numbers, (1..=43).map(Some).collect::<Vec<_>>());
    let with_squats = &rules[5 - 1];
    assert_eq!((&with_squats["verdict"], &with_squats["active"]), (&"missed".into(), &true.into()));
    assert_eq!(with_squats["distance"], serde_json::json!({"amount": 2, "unit": "sets", "of": "Romanian deadlift sets"}));
    assert_eq!((&with_squats["grade"], &with_squats["opinion"]), (&"D".into(), &true.into()));
    assert_eq!(with_squats["articles"][0]["key"], "000");
    let words = "4 squat sets a week (Squat (Barbell)) and 2 Romanian deadlift sets. There are far fewer Romanian deadlift sets than squat sets.";
    assert_eq!(with_squats["words"], words);
    assert_eq!(rules[15 - 1]["links"][0]["text"], "Dourado 2023 (Biol Sport 40:767)");
    let edge = &rules[2 - 1];
    assert_eq!((&edge["verdict"], &edge["whichever-way"], &edge["active"]), (&"met".into(), &false.into(), &true.into()));
    assert_eq!(edge["contradictions"][0]["number"], 1);
    assert_eq!((&rules[3 - 1]["active"], &rules[6 - 1]["verdict"]), (&false.into(), &"not-judged".into()));
    assert_eq!((&rules[10 - 1]["verdict"], &rules[24 - 1]["verdict"]), (&"silent".into(), &"shown".into()));
    assert_eq!(rules[24 - 1]["exercises"], serde_json::json!(["romanian-deadlift"]));
    assert_eq!(report["warnings"], serde_json::json!([]));
}

#[test]
fn the_smallest_fix_is_there_with_its_proof_its_words_and_the_plan_after_it() {
    let path = file("fix.txt", "Squat 5x5\nBench press 5x5\nBarbell row 4x5\n");
    let fix = &json(path.to_str().expect("a path"))["fix"];
    assert_eq!((&fix["reached"], &fix["proof"]), (&true.into(), &"proven-smallest".into()));
    let first = &fix["alternatives"][0];
    assert_eq!((&first["way"], &first["reaches"]), (&"add-only".into(), &true.into()));
    assert_eq!((first["edits"].as_array().map(Vec::len), &first["proof"]), (Some(2), &"proven-smallest".into()));
    let link = first["link"].as_str().expect("a link");
    let after = json(link);
    assert_eq!((&after["fix"]["reached"], &after["fix"]["alternatives"]), (&true.into(), &serde_json::json!([])));
}

#[test]
fn warnings_stand_at_their_days_as_opinion() {
    let report =
        json(file("days.txt", "Monday\nSquat 5x10\nDeadlift 1x5\nTuesday\nLeg extension 3x12\n").to_str().expect("a path"));
    let warnings = report["warnings"].as_array().expect("the warnings");
    let said = |warning: &Value| {
        (warning["day"].clone(), warning["rule"].clone(), warning["muscles"].clone(), warning["opinion"].clone())
    };
    assert_eq!(warnings.len(), 2);
    assert_eq!(said(&warnings[0]), (1.into(), 18.into(), serde_json::json!([]), true.into()));
    assert_eq!(said(&warnings[1]), (2.into(), 15.into(), serde_json::json!(["quads"]), true.into()));
    let words = "Quads: trained the day before, on Monday, and again on Tuesday. In one author's opinion the front of the body \
                 needs 48 hours of rest.";
    assert_eq!(warnings[1]["words"], words);
}

#[test]
fn the_figures_are_exact_to_a_hundredth_and_null_where_there_are_none() {
    let report = json(file("figures.txt", PLAN).to_str().expect("a path"));
    let figure = |name: &str| report["figures"][name].clone();
    assert_eq!((figure("hip"), figure("knee"), figure("push"), figure("pull")), (4.5.into(), 0.into(), 4.5.into(), 0.into()));
    assert_eq!((figure("posterior-share"), figure("pull-vertical")), (44.44.into(), Value::Null));
    assert_eq!((&report["plan"]["name"], &report["plan"]["sessions"]), (&"Two lifts".into(), &3.into()));
    assert_eq!(report["plan"]["days"][1]["entries"][1], serde_json::json!({"exercise": "running", "sets": 1, "seconds": 600}));
    assert_eq!(report["not-counted"], serde_json::json!([{"exercise": "running", "amount": 1.5}]));
    assert_eq!(report["gave"]["figures"]["hip"], serde_json::json!([{"exercise": "deadlift", "amount": 4.5}]));
    assert_eq!(report["muscles"]["triceps"], 2.25);
}

#[test]
fn a_link_and_its_text_are_plans_too() {
    let plan = times_a_week(week(&[("back-squat", 5, 5)]), 2);
    for argument in [fragment(&plan), encode(&plan), format!("https://example.org/{}", fragment(&plan))] {
        assert_eq!(json(&argument)["figures"]["knee"], 10, "{argument}");
    }
}

/// Exit code 1, nothing on standard output, and the reason.
#[track_caller]
fn refuses(argument: &str, message: &str) {
    let output = report(&[argument]);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), String::new()));
    assert_eq!(text(&output.stderr), format!("{argument}{message}\n"));
}

#[test]
fn a_line_that_cannot_be_read_is_named_and_nothing_is_printed() {
    let bad = file("bad.txt", "Day 1\r\nSquat 5x5\r\nBench 0x8\r\n");
    refuses(bad.to_str().expect("a path"), ":3: sets must be from 1 to 99");
    let empty = file("empty.txt", "");
    refuses(empty.to_str().expect("a path"), ":1: there is no exercise in this plan");
    let marked = file("marked.txt", "\u{feff}Squat 5x0\nPlank 3x45s\n");
    refuses(marked.to_str().expect("a path"), ":1: reps must be from 1 to 999");
}

#[test]
fn what_is_said_of_lines_is_listed_by_line() {
    let text = "Day 1\nSquat 5x5 @ 80 kg\nRow 3x8\nFrobnicator 2x10\nGood luck!\n";
    let report = json(file("said.txt", text).to_str().expect("a path"));
    let lines = |key: &str| report[key].as_array().expect("a list").iter().map(|of| of["line"].clone()).collect::<Vec<_>>();
    assert_eq!(
        (lines("passed-over"), lines("asks"), lines("to-name")),
        (vec![2.into(), 5.into()], vec![3.into()], vec![4.into()])
    );
    assert_eq!(report["asks"][0]["words"], "Row: \"Row\" fits several exercises: which one?");
    assert_eq!((&report["to-name"][0]["name"], &report["to-name"][0]["work"]), (&"Frobnicator".into(), &"2 x 10".into()));
    assert_eq!(report["unmapped"], serde_json::json!([{"exercise": "Frobnicator", "amount": 2}]));
}

#[test]
fn of_several_weeks_one_is_asked_for() {
    let weeks = file("weeks.txt", "Week 1\nSquat 5x5\nWeek 2\nSquat 3x5\n");
    let weeks = weeks.to_str().expect("a path");
    refuses(
        weeks,
        ": this text holds 2 weeks, and they are not added up: say --week N (1 \"Week 1\", 2 \"Week 2\") or --week average",
    );
    assert_eq!(json_of(&["--week", "2", weeks])["figures"]["knee"], 3);
    let output = report(&["--week", "3", weeks]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
}

#[test]
fn what_is_no_file_of_text_and_no_link_is_refused() {
    let bytes = file("bytes.txt", [0xff, 0xfe, 0x53]);
    refuses(bytes.to_str().expect("a path"), ": this file is no text");
    let large = file("large.txt", vec![b'\n'; 1_000_001]);
    refuses(large.to_str().expect("a path"), ": 1000001 bytes are more than a plan has");
    let broken = "this link was changed on its way: a character is wrong or missing";
    refuses("no-such-plan.txt", &format!(": no such file, and as a link: {broken}"));
    refuses("", ": no such file, and as a link: there is no plan in this link");
}

#[test]
fn a_file_with_a_byte_order_mark_is_read() {
    let marked = file("mark.txt", "\u{feff}name: Marked\nSquat 5x5\n");
    assert_eq!(json(marked.to_str().expect("a path"))["plan"]["name"], "Marked");
}

/// A log with a letter in the encoding of old Windows programs is read, where such files are.
#[cfg(feature = "unpack")]
const BROKEN: &str = ": the file ends within row 2, and no row before it is a set: export it once more";
#[cfg(not(feature = "unpack"))]
const BROKEN: &str = ": this file is no text";

/// A log in German with a name that is guessed.
fn log(name: &str) -> String {
    let content = include_str!("fixtures/log/strong-german.csv").replace("Kniebeuge (Langhantel)", "Kniebeuge irgendwie");
    file(name, content).to_string_lossy().into_owned()
}

#[track_caller]
fn json_of(arguments: &[&str]) -> Value {
    let output = report(arguments);
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn a_log_gives_the_report_of_its_average_week_and_what_its_names_mean() {
    let report = json_of(&["--guesses", &log("average.csv")]);
    let keys_of = |place: &str| keys(report.pointer(place).expect("a part")).join(" ");
    let top = "plan settings headline verdicts figures muscles bands days-a-week minutes gave labels range unmapped not-counted rules warnings log fix";
    assert_eq!(keys_of(""), top);
    let log = "app joined language first-day last-day sets warm-ups passed-over unread faults cut twice shared-days kinds weeks \
               matched guessed unmatched chosen names apart trend";
    assert_eq!(keys_of("/log"), log);
    let part = &report["log"];
    assert_eq!((&part["app"], &part["language"]), (&"Strong".into(), &"de".into()));
    assert_eq!((&part["sets"], &part["warm-ups"], &part["passed-over"]), (&9.into(), &2.into(), &1.into()));
    assert_eq!(part["matched"], serde_json::json!({"names": 4, "sets": 6}));
    assert_eq!(part["guessed"], serde_json::json!({"names": 1, "sets": 3}));
    assert_eq!(part["unmatched"], serde_json::json!({"names": 0, "sets": 0}));
    let guess = serde_json::json!({"name": "Kniebeuge irgendwie", "sets": 3, "exercise": "back-squat", "tier": "guess"});
    assert_eq!(part["names"][1], guess);
    let weeks = serde_json::json!({"first": "2024-05-13", "last": "2024-05-26", "cut-off": null, "trained": 2, "gaps": [], "unknown": 0});
    assert_eq!(part["weeks"], weeks);
    let week = serde_json::json!({"week": "2024-05-20", "sets": 1, "posterior-share": 88.89, "push": null, "pull": null});
    assert_eq!(part["trend"][1], week);
    assert_eq!((&report["figures"]["knee"], &report["figures"]["push"]), (&1.5.into(), &1.5.into()));
    let entries = serde_json::json!([{"exercise": "deadlift", "sets": 1, "reps": 5}]);
    let day = serde_json::json!({"name": "Thursday", "weekday": "thursday", "entries": entries});
    assert_eq!(report["plan"]["days"][1], day);
}

#[test]
fn guesses_count_only_where_that_is_asked_for() {
    let log = log("guesses.csv");
    let knee_and_unknown = |report: Value| (report["figures"]["knee"].clone(), report["log"]["weeks"]["unknown"].clone());
    assert_eq!(knee_and_unknown(json(&log)), (0.into(), 1.5.into()));
    assert_eq!(knee_and_unknown(json_of(&["--guesses", &log])), (1.5.into(), 0.into()));
    assert_eq!(json_of(&["--weeks", "1", &log])["figures"]["hip"], 1);
    assert_eq!(json_of(&["--weeks", "all", &log])["figures"]["hip"], 0.5);
}

#[test]
fn a_log_that_cannot_be_read_is_refused_with_a_reason() {
    let head = "Date,Exercise Name,Set Order\n";
    let open = file("open.csv", format!("{head}09/01/25,Squat,1\n"));
    let open = open.to_str().expect("a path");
    refuses(open, ": is the day or the month first in 09/01/25? Say --day-first or --month-first");
    assert_eq!(json_of(&["--day-first", open])["log"]["first-day"], "2025-01-09");
    assert_eq!(json_of(&["--month-first", open])["log"]["first-day"], "2025-09-01");
    let bytes = file("bytes.csv", [head.as_bytes(), b"\xff"].concat());
    refuses(bytes.to_str().expect("a path"), BROKEN);
    let none = file("none.csv", head);
    refuses(none.to_str().expect("a path"), ": there is a header, and nothing below it");
    let huge = file("huge.csv", vec![b'a'; 50_000_000]);
    refuses(huge.to_str().expect("a path"), ": this file has 50 MB, and a log has at most 40: is it the right one?");
    std::fs::remove_file(huge).expect("the file just written");
}

/// Every key of an object and of what is in it.
fn all_keys(value: &Value, found: &mut Vec<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        found.push(key.clone());
        all_keys(value, found);
    }
    value.as_array().into_iter().flatten().for_each(|value| all_keys(value, found));
}

#[test]
fn help_documents_every_key() {
    let output = report(&["--help"]);
    let help = String::from_utf8(output.stdout).expect("text");
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
    let plan = "Monday\nDeadlift 3x5\nTuesday\nDeadlift 3x5\n";
    let mut keys = Vec::new();
    for mut report in [json(file("help.txt", format!("{PLAN}{plan}")).to_str().expect("a path")), json_of(&[&log("help.csv")])]
    {
        // The 23 muscles are not listed one by one; their number is.
        for place in ["/muscles", "/bands", "/days-a-week", "/gave/muscles"] {
            *report.pointer_mut(place).expect("the muscles") = Value::Null;
        }
        all_keys(&report, &mut keys);
    }
    let words: Vec<&str> = help.split(|character: char| !character.is_alphanumeric() && character != '-').collect();
    let missing: Vec<_> = keys.iter().filter(|key| !words.contains(&key.as_str())).collect();
    assert_eq!((missing, words.contains(&"23")), (vec![], true));
}

#[test]
fn without_a_plan_the_help_is_an_error() {
    for arguments in [&[][..], &["a", "b"], &["--weeks", "0", "a"], &["--weeks"], &["--week", "a"]] {
        let output = report(arguments);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
        assert!(output.stderr.starts_with(b"usage: report [--week N | --week average] PLAN\n"));
    }
}
