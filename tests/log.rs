//! Training logs, each in every variant and with every quirk of its app: what was trained, exactly.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::log::{Answers, App, Mapping, Outcome};
use chain_balance::codec::names::Language;
use support::logs::{days, history, log, log_with, outcome, refused};

/// What nearly every fixture tells in its own way.
const SAME: [&str; 5] = [
    "2024-05-13 back-squat 5 5 4",
    "2024-05-13 bench-press-barbell 8 8 6",
    "2024-05-13 plank 60s",
    "2024-05-13 pull-up 8",
    "2024-05-23 deadlift 5",
];
const WITHOUT_PLANK: [&str; 4] = [SAME[0], SAME[1], SAME[3], SAME[4]];

#[track_caller]
fn tells(bytes: &[u8], app: App, warm_ups: u64, expected: &[&str]) {
    let log = log(bytes);
    assert_eq!(days(&history(&log)), expected);
    let kept = (log.app, log.warm_ups, log.faults(), log.unread(), log.cut);
    assert_eq!(kept, (Some(app), warm_ups, &[][..], 0, None));
}

macro_rules! fixture {
    ($name:literal, $kind:literal) => {
        include_bytes!(concat!("fixtures/log/", $name, ".", $kind))
    };
    ($name:literal) => {
        fixture!($name, "csv")
    };
}

#[test]
fn strong_in_five_headers() {
    tells(fixture!("strong-current"), App::Strong, 2, &SAME);
    tells(fixture!("strong-current-bom-crlf"), App::Strong, 2, &SAME);
    tells(fixture!("strong-units"), App::Strong, 2, &SAME);
    tells(fixture!("strong-older"), App::Strong, 2, &SAME);
    tells(fixture!("strong-oldest-kg"), App::Strong, 0, &SAME);
    tells(fixture!("strong-oldest-lb"), App::Strong, 0, &SAME);
}

#[test]
fn strong_in_german() {
    tells(fixture!("strong-german"), App::Strong, 2, &SAME);
    assert_eq!(log(fixture!("strong-german")).language, Some(Language::German));
}

#[test]
fn rest_timers_notes_and_rows_without_an_exercise_are_no_sets() {
    assert_eq!(log(fixture!("strong-current")).passed_over, 4);
    assert_eq!(log(fixture!("strong-german")).passed_over, 1);
}

#[test]
fn an_unnamed_column_a_repeated_name_ragged_rows_and_a_weight_that_is_none_lose_no_set() {
    let log = log(fixture!("strong-index"));
    // The third set stands in a row with two cells too many, of which nobody knows what they are.
    let [squat, rest @ ..] = SAME;
    assert_eq!(days(&history(&log)), [&["2024-05-13 back-squat 5 5"], &rest[..]].concat(), "instead of {squat}");
    let faults: Vec<String> = log.faults().iter().map(ToString::to_string).collect();
    let shifted = "row 4: 12 cells where the header has 10: quotation marks around a comma are missing";
    assert_eq!(faults, [shifted, "row 11: \"yesterday\" is no date"]);
}

#[test]
fn hevy_in_any_mix_of_units() {
    tells(fixture!("hevy-kg-km"), App::Hevy, 2, &SAME);
    tells(fixture!("hevy-lbs-miles"), App::Hevy, 2, &SAME);
    tells(fixture!("hevy-lbs-km"), App::Hevy, 2, &SAME);
}

#[test]
fn hevy_in_the_language_of_the_phone() {
    tells(fixture!("hevy-portuguese"), App::Hevy, 2, &SAME);
    let april = SAME.map(|line| line.replace("2024-05-13", "2024-04-01").replace("2024-05-23", "2024-04-11"));
    tells(fixture!("hevy-turkish"), App::Hevy, 2, &april.each_ref().map(String::as_str));
    assert_eq!(log(fixture!("hevy-turkish")).language, Some(Language::Turkish));
}

#[test]
fn fitnotes_with_either_weight() {
    tells(fixture!("fitnotes"), App::FitNotes, 0, &SAME);
    tells(fixture!("fitnotes-lbs"), App::FitNotes, 0, &SAME);
}

#[test]
fn fitbod_now_and_with_several_sets_a_row() {
    tells(fixture!("fitbod"), App::Fitbod, 2, &SAME);
    tells(fixture!("fitbod-older"), App::Fitbod, 2, &WITHOUT_PLANK);
}

#[test]
fn stronglifts_wide_and_with_a_row_an_exercise() {
    tells(fixture!("stronglifts-wide"), App::StrongLifts, 0, &WITHOUT_PLANK);
    tells(fixture!("stronglifts"), App::StrongLifts, 0, &SAME);
    let weights = ["2024-05-13 back-squat 5 5 5", "2024-05-23 deadlift 5"];
    tells(fixture!("stronglifts-kg"), App::StrongLifts, 0, &weights);
}

#[test]
fn liftosaur_without_what_was_planned_and_not_done() {
    tells(fixture!("liftosaur"), App::Liftosaur, 2, &WITHOUT_PLANK);
    assert_eq!(log(fixture!("liftosaur")).passed_over, 4);
}

#[test]
fn gymbook_without_skipped_sets_warm_ups_and_cool_downs() {
    tells(fixture!("gymbook"), App::GymBook, 4, &SAME);
    assert_eq!((log(fixture!("gymbook")).passed_over, log(fixture!("gymbook")).language), (4, Some(Language::Italian)));
}

#[test]
fn gymrun_with_dates_in_points() {
    tells(fixture!("gymrun"), App::GymRun, 0, &SAME);
}

#[test]
fn strong_in_other_languages_and_without_a_header() {
    tells(fixture!("strong-spanish"), App::Strong, 2, &SAME);
    tells(fixture!("strong-french"), App::Strong, 2, &SAME);
    tells(fixture!("strong-portuguese"), App::Strong, 2, &SAME);
    tells(fixture!("strong-chinese"), App::Strong, 2, &SAME);
    tells(fixture!("strong-headless"), App::Strong, 2, &SAME);
}

#[test]
fn fitnotes_for_ios_without_warm_ups_and_sets_that_were_not_begun() {
    tells(fixture!("fitnotes-ios"), App::FitNotes, 2, &SAME);
    assert_eq!(log(fixture!("fitnotes-ios")).passed_over, 1);
    tells(fixture!("fitnotes-ios-kind"), App::FitNotes, 2, &SAME);
}

#[test]
fn lyfta_with_a_left_and_a_right_side_as_one_set() {
    tells(fixture!("lyfta"), App::Lyfta, 2, &SAME);
}

#[test]
fn jefit_from_the_section_that_holds_the_sets() {
    tells(fixture!("jefit"), App::Jefit, 0, &SAME);
}

#[test]
fn liftlog_with_sets_of_the_same_second() {
    tells(fixture!("liftlog"), App::LiftLog, 0, &WITHOUT_PLANK);
}

#[test]
fn alpha_progression_session_by_session() {
    tells(fixture!("alpha-progression"), App::AlphaProgression, 2, &WITHOUT_PLANK);
}

#[test]
fn boostcamp_with_its_exercises_and_supersets_as_json_in_a_cell() {
    tells(fixture!("boostcamp"), App::Boostcamp, 2, &SAME);
}

#[test]
fn flexify_and_fastnfitness_with_several_sets_a_row_or_one() {
    tells(fixture!("flexify"), App::Flexify, 0, &SAME);
    tells(fixture!("fastnfitness"), App::FastNFitness, 0, &WITHOUT_PLANK);
    tells(fixture!("fastnfitness-rows"), App::FastNFitness, 0, &WITHOUT_PLANK);
}

#[test]
fn json_of_hevy_opengym_and_wger() {
    tells(fixture!("hevy", "json"), App::Hevy, 2, &SAME);
    tells(fixture!("opengym", "json"), App::OpenGym, 2, &SAME);
    assert_eq!(log(fixture!("opengym", "json")).passed_over, 1, "a set that was not done; a routine is no training");
    tells(fixture!("wger", "json"), App::Wger, 0, &WITHOUT_PLANK);
    assert_eq!(refused("{\"a\": [1, 2]}"), "this is JSON, and it holds no workouts with exercises and sets");
    let cut = "{\"workouts\": [\n{\"date\":";
    assert_eq!(refused(cut), "row 2: this begins like JSON, and here it ends or goes wrong: export it once more");
}

#[test]
fn a_table_without_a_known_header_asks_for_its_columns() {
    let Outcome::Columns(table) = outcome(fixture!("own-table"), &Answers::default()) else { panic!("a known header") };
    assert_eq!(table.columns, ["", "Tag", "Was", "Sätze", "Wdh", "last"]);
    assert_eq!((table.samples.len(), table.samples[0][2].as_str()), (5, "Squat (Barbell)"));
    let mapping = Mapping { date: 1, exercise: 2, sets: Some(3), reps: Some(4), ..Mapping::default() };
    assert_eq!(table.suggested().mapping(), Some(mapping));
    let log = log_with(fixture!("own-table"), &Answers { mapping: Some(mapping), order: None });
    assert_eq!(days(&history(&log)), WITHOUT_PLANK);
    assert_eq!((log.app, log.passed_over), (None, 1));
    assert_eq!(log.faults().iter().map(ToString::to_string).collect::<Vec<_>>(), ["row 9: \"three\" is no number of sets"]);
}

#[test]
fn a_table_in_plain_words_suggests_its_columns() {
    let text = "Weight,Date,Exercise,Reps\n100,2024-05-13,Squat,5\n";
    let Outcome::Columns(table) = outcome(text, &Answers::default()) else { panic!("a known header") };
    let mapping = Mapping { date: 1, exercise: 2, reps: Some(3), ..Mapping::default() };
    assert_eq!(table.suggested().mapping(), Some(mapping));
    let log = log_with(text, &Answers { mapping: Some(mapping), order: None });
    assert_eq!(days(&history(&log)), ["2024-05-13 back-squat 5"]);
    let none = Answers { mapping: Some(Mapping { reps: Some(4), ..mapping }), order: None };
    let error = chain_balance::codec::log::read(text.into(), &none).map(|_| ()).expect_err("there are four columns");
    assert_eq!(error.to_string(), "the table has no column 5");
}

#[test]
fn what_is_no_log_is_refused_with_a_sentence() {
    assert_eq!(refused(vec![b'a'; 50_000_000]), "this file has 50 MB, and a log has at most 40: is it the right one?");
    assert_eq!(
        refused(b"PK\x03\x04\x14\x00\x08"),
        "this is a .zip, which cannot be opened here: unpack it, and choose the file that is in it"
    );
    assert_eq!(refused(b"Date,Note\n2024-05-13,\xff\xfe\n"), "row 2: this file is no text: export the log as CSV in UTF-8");
    assert_eq!(refused(""), "there is nothing in this file");
    assert_eq!(refused("\u{feff}\n\n"), "there is nothing in this file");
    assert_eq!(refused("Dear diary\nSquat 5x5\n"), "row 1: this file is no table: its first row has one column alone");
    let names: String = (0..=2000).map(|place| format!("2024-05-13,Exercise {place},1\n")).collect();
    let many = format!("Date,Exercise Name,Set Order\n{names}");
    let sentence = "row 2002: these are more than 2000 different exercises: is the column the right one?";
    assert_eq!(refused(many), sentence);
}

#[test]
fn a_name_is_cut_to_eighty_characters_on_one_line() {
    let text = format!("Date,Exercise Name,Set Order,Notes\n2024-05-13,\"{}\n\u{202e}x\",1,\n", "é".repeat(300));
    let log = log(text);
    let matching = log.matching(chain_balance::codec::names::Names::shared(), &Default::default());
    assert_eq!(matching.named()[0].name, "é".repeat(80));
}

#[test]
fn a_name_like_that_of_an_own_exercise_means_it_unless_something_else_was_said() {
    use chain_balance::codec::log::{Certainty, Choice, NameChoices};
    use chain_balance::domain::name::Name;
    use chain_balance::domain::own::OwnExercise;
    use chain_balance::domain::plan::{ExerciseRef, Plan};

    let mut plan = Plan::default();
    let own =
        |name: &str| OwnExercise { name: Name::clean(name), traits: support::id("hip-thrust").exercise().traits, timed: false };
    plan.add_own(own("Frobnicate lift")).expect("room");
    let file = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n2024-05-13 18:03:11,A,frobnicate LIFTS,1,100,5\n\
                2024-05-13 18:03:11,A,Bench Press (Barbell),1,100,5\n";
    let log = log(file);
    let names = chain_balance::codec::names::Names::shared();
    let certainty = |choices: &NameChoices| {
        let matching = log.matching(names, &log.with_own(choices, &plan));
        let named = matching.named().iter().find(|named| named.name == "frobnicate LIFTS").expect("the name");
        (named.certainty.clone(), log.history(&matching, &plan))
    };
    let (known, history) = certainty(&NameChoices::default());
    assert_eq!(known, Certainty::Chosen(Choice::Own(own("Frobnicate lift"))));
    assert_eq!(history.plan().own().len(), 1, "it is the plan's own, not another one");
    assert!(history.plan().own_id(0).map(ExerciseRef::Own).is_some());
    let mut said = NameChoices::default();
    said.set("Frobnicate lifts", Choice::Ignored);
    assert_eq!(certainty(&said).0, Certainty::Chosen(Choice::Ignored));
}
