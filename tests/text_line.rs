//! One line that somebody writes into the search field, and what it puts on a day.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::text::{OneLine, line, read_beside, replaced};
use chain_balance::domain::name::Name;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::{Plan, PlanError};
use chain_balance::state::{Action, Notice, State};
use std::rc::Rc;
use support::id;

fn with_own(name: &str, timed: bool) -> Plan {
    let mut plan = Plan::default();
    let traits = id("hip-thrust").exercise().traits;
    plan.add_own(OwnExercise { name: Name::clean(name), traits, timed }).expect("room");
    plan
}

fn one(text: &str) -> OneLine {
    line(text, &Plan::default())
}

#[track_caller]
fn adds(text: &str, words: &str) {
    let one = one(text);
    let doubts: Vec<&str> = one.doubts.iter().map(|doubt| doubt.why.as_str()).collect();
    assert_eq!((one.adds.entries_in_words().as_str(), doubts, one.is_more), (words, vec![], false), "{text}");
}

#[test]
fn a_line_in_any_of_the_forms_of_plans_adds_its_entries() {
    adds("bench 3x8", "Bench Press (Barbell) 3 × 8");
    adds("squat 5 x 5 @ 80 %", "Squat (Barbell) 5 × 5");
    adds("4 sets of 8 pull ups", "Pull-Up 4 × 8");
    adds("plank 3x45s", "Plank 3 × 45 s");
    adds("RDL 3×8-10", "Romanian Deadlift 3 × 8");
    adds("bench 12/10/8", "Bench Press (Barbell) 1 × 12, Bench Press (Barbell) 1 × 10, Bench Press (Barbell) 1 × 8");
    adds("squat 5x5, plank 2x60s", "Squat (Barbell) 5 × 5, Plank 2 × 60 s");
    adds("Kniebeugen 3 Sätze à 8 Wiederholungen", "Squat (Barbell) 3 × 8");
    adds("- [ ] bench press: 3 x 8", "Bench Press (Barbell) 3 × 8");
}

#[test]
fn what_cannot_be_known_is_asked_with_the_whole_line_for_each_answer() {
    let row = one("row 3x8");
    assert_eq!(row.adds.entries_in_words(), "");
    assert_eq!(row.doubts.len(), 1);
    assert_eq!(
        row.doubts[0].choices[0],
        (String::from("Bent-Over Row (Barbell)"), String::from("Bent-Over Row (Barbell) 3x8"))
    );
    let bare = one("bench");
    assert_eq!(bare.doubts[0].choices[0].1, "Bench Press (Barbell) 3x8");
    let slip = one("bech press 3x8");
    assert_eq!(slip.doubts[0].choices, [(String::from("Bench Press (Barbell)"), String::from("Bench Press (Barbell) 3x8"))]);
    for line in ["legs", "3x8", "banana", "hello there"] {
        assert_eq!((one(line).adds.is_empty(), one(line).doubts.len()), (true, 1), "{line}");
    }
    for asked in [row, bare, slip, one("bench 3x8, rows 3x10"), one("4 sets of 8 flyes")] {
        for (_, whole) in asked.doubts.iter().flat_map(|doubt| &doubt.choices) {
            assert_eq!(one(whole).doubts, [], "{whole}");
            assert!(!one(whole).adds.is_empty(), "{whole}");
        }
    }
}

#[test]
fn a_name_nobody_knows_is_asked_with_what_it_is_like_and_may_become_ones_own() {
    let doubt = &one("frobnicate hold 3x8").doubts[0];
    assert_eq!((doubt.own.as_deref(), doubt.choices.len()), (Some("frobnicate hold"), 3));
    assert_eq!(doubt.like.map(|id| id.exercise().name), Some(doubt.choices[0].0.as_str()));
    assert!(doubt.choices[0].1.ends_with(" 3x8"), "{doubt:?}");
}

#[test]
fn what_names_a_day_a_week_or_the_plan_is_more_than_a_line() {
    for text in ["Monday: squat 5x5", "name: Mine", "Week 1: squat 5x5", "squat 5x5\nDay 2\nbench 3x8"] {
        assert!(one(text).is_more, "{text}");
    }
}

#[test]
fn own_exercises_are_known_by_name_in_a_line_and_in_a_text() {
    let plan = with_own("Zercher hold", true);
    for (text, words) in [
        ("zercher holds 3x20s", "Zercher hold 3 × 20 s"),
        ("Zercher Hold: 3 x 20", "Zercher hold 3 × 20 s"),
        ("3 x AMRAP zercher hold", "Zercher hold 3 × 30 s"),
    ] {
        let one = line(text, &plan);
        assert_eq!((one.adds.entries_in_words().as_str(), one.doubts.as_slice()), (words, [].as_slice()), "{text}");
        assert_eq!(one.adds.own(), plan.own(), "with its muscles");
    }
    assert_eq!(
        line("zercher hold 3x8 reps", &plan).doubts[0].why,
        "“zercher hold 3x8 reps”: this exercise of yours is a time: how many seconds a set?"
    );
    let reading = read_beside("Day 1\nZercher hold 3x20s\nSquat 5x5\nDay 2\nzercher hold 2x30s", &plan);
    let read = reading.plan().expect("one week");
    assert_eq!((read.own().len(), read.days().len()), (1, 2));
    assert_eq!(read.days()[1].entries().len(), 1);
}

#[test]
fn an_own_exercise_alone_on_a_line_waits_for_its_sets_as_one_of_the_catalogue_does() {
    let plan = with_own("Zercher hold", true);
    for text in [
        "Zercher hold\n3x20s",
        "Zercher hold:\n3 x 20 sec",
        "- Zercher holds\n3 sets\n20 seconds",
        "zercher hold\nSets: 3\nReps: 20 s",
    ] {
        let reading = read_beside(text, &plan);
        let read = reading.plan().expect("one week");
        assert_eq!(read.entries_in_words(), "Zercher hold 3 × 20 s", "{text}");
        assert_eq!((read.own(), reading.asks().count()), (plan.own(), 0), "{text}");
    }
    for (text, why) in [
        ("Squat 5x5\nZercher hold", "Zercher hold has no sets and reps: how many?"),
        ("Squat 5x5\nZercher hold\nBench press 3x8", "Zercher hold has no sets and reps: how many?"),
        ("Squat 5x5\nZercher hold\n3 sets", "how many reps a set? Write them as in \"3x10\""),
    ] {
        let reading = read_beside(text, &plan);
        assert!(reading.asks().any(|(_, asked)| asked.to_string() == why), "{text}");
        assert!(reading.plan().is_some_and(|plan| plan.own().is_empty()), "{text}");
    }
    let reading = read_beside("Squat 5x5\nZercher hold", &plan);
    assert_eq!(
        reading.asks().next().map(|(remark, _)| remark.proposals.clone()),
        Some(vec![String::from("Zercher hold 3x30s")])
    );
}

#[test]
fn a_line_is_put_on_a_day_in_one_step_and_what_was_written_is_said() {
    let mut plan = with_own("Zercher hold", true);
    plan.add_day(Default::default()).expect("room");
    let state = State::default().apply(Action::Add(Rc::new(plan.clone())));
    plan.enter(1, &line("zercher hold 3x20s, bench 3x8", &plan).adds).expect("room");
    let after = state.apply(Action::Change(Rc::new(plan), String::from("what was written")));
    assert_eq!((after.plan().days()[0].entries().len(), after.plan().days()[1].entries().len()), (0, 2));
    assert_eq!(after.plan().own().len(), 1, "it is known already");
    assert_eq!(after.notice(), Some(&Notice::Changed(String::from("what was written"))));
    assert_eq!(after.apply(Action::Undo).plan(), state.plan());
}

#[test]
fn an_own_exercise_comes_along_where_the_plan_does_not_have_it() {
    let other = with_own("Zercher hold", true);
    let mut plan = with_own("Another", false);
    plan.enter(0, &line("zercher hold 3x20s", &other).adds).expect("room");
    assert_eq!((plan.own().len(), plan.entries_in_words().as_str()), (2, "Zercher hold 3 × 20 s"));
}

#[test]
fn a_day_without_room_for_all_of_a_line_gets_nothing_of_it() {
    let (mut plan, squat) = (Plan::default(), one("squat 5x5").adds);
    for _ in 0..Plan::MAX_ENTRIES - 1 {
        plan.enter(0, &squat).expect("room");
    }
    let before = plan.clone();
    assert_eq!(plan.enter(0, &one("squat 5x5, bench 3x8").adds), Err(PlanError::Entries));
    assert_eq!(plan.enter(7, &squat), Err(PlanError::Missing));
    assert_eq!(plan, before);
    plan.enter(0, &squat).expect("room");
}

#[test]
fn a_proposal_takes_the_place_of_its_part_and_of_nothing_else() {
    assert_eq!(replaced("a row 3x8\r\nrow 3x8\n", 2, "row", "Barbell Row"), "a row 3x8\r\nBarbell Row 3x8\n");
    assert_eq!(replaced("a row 3x8\r\nb", 1, "not there", "x"), "x\r\nb");
    assert_eq!(replaced("a", 3, "a", "x"), "a");
}

#[test]
fn a_question_names_the_part_it_is_about_once_and_begins_like_a_sentence() {
    let why = |text: &str| one(text).doubts[0].why.clone();
    assert_eq!(why("row 3x8"), "“row” fits several exercises: which one?");
    for text in ["row 3x8", "bench", "squat or leg press 3x8", "plank 3x60min", "bench 3x", "foo: bench 3x8"] {
        for doubt in one(text).doubts {
            let first = doubt.why.chars().next().expect("words");
            assert!(!first.is_lowercase() && doubt.why.matches('"').count() != 1, "{text}: {}", doubt.why);
        }
    }
}
