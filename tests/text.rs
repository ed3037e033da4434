//! Plans as people write them.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::text::{parse, read};
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::plan::{Plan, Weekday};
use chain_balance::domain::report::Report;
use proptest::prelude::*;
use support::templates::{self, Template};
use support::{any, days, name, times_a_week, week};

#[track_caller]
fn reads(text: &str, plan: &Plan) {
    assert_eq!(parse(text).as_ref(), Ok(plan), "{text}");
}

#[track_caller]
fn refuses(text: &str, message: &str) {
    assert_eq!(parse(text).map_err(|error| error.to_string()), Err(message.to_owned()), "{text}");
}

/// A plan of days with names.
fn named(titles: &[&str], mut plan: Plan) -> Plan {
    for (day, title) in titles.iter().enumerate() {
        plan.set_day(day, name(title), None).expect("a day of the plan");
    }
    plan
}

#[test]
fn a_plan_has_a_name_sessions_days_and_entries() {
    let text = "name: Three days   # for Kim\nsessions: 3\n\nDay 1\nSquat 5x5\nPlank 3x45s\n\n# a comment\nDay 2\ndeadlift 1x5 # heavy\n";
    let mut plan = times_a_week(days(&[&[("back-squat", 5, 5), ("plank", 3, 45)], &[("deadlift", 1, 5)]]), 3);
    plan.name = name("Three days");
    reads(text, &named(&["Day 1", "Day 2"], plan));
}

#[test]
fn an_exercise_goes_by_its_id_its_name_or_an_alias() {
    for line in ["back-squat 5x5", "Squat (Barbell) 5x5", "Squat 5x5", "SQUATS 5x5", "squat (barbell) 5x5"] {
        reads(line, &week(&[("back-squat", 5, 5)]));
    }
}

#[test]
fn sets_and_reps_are_written_in_many_ways() {
    for line in ["5x5", "5X5", "5×5", "5*5", "5 x 5", "5 x5", "5x5+", "5x5-5", "5x5-8", "5x5–8", "05x005"] {
        reads(&format!("Squat {line}"), &week(&[("back-squat", 5, 5)]));
    }
    for line in ["Squat: 5x5", "Squat, 5x5", "Squat - 5x5", "- Squat 5x5", "* Squat 5x5", "• Squat 5x5", "  Squat\t5x5  "] {
        reads(line, &week(&[("back-squat", 5, 5)]));
    }
}

#[test]
fn a_range_of_reps_is_its_lower_end() {
    reads("Bench press 3x8-12", &week(&[("bench-press-barbell", 3, 8)]));
    refuses("Bench press 3x12-8", "line 1: the range of reps must rise: 8-12");
    refuses("Bench press 3x8-1000", "line 1: reps must be from 1 to 999");
    refuses("Bench press 3x8-", "line 1: the number of reps is missing");
}

#[test]
fn a_timed_exercise_has_seconds() {
    for line in ["Plank 3x45s", "Plank 3x45", "Plank 3 x 45 s", "Plank 3x45sec", "Plank 3x45 seconds"] {
        reads(line, &week(&[("plank", 3, 45)]));
    }
    refuses("Squat 3x45s", "line 1: Squat (Barbell) is counted in reps, not in seconds");
    refuses("Plank 3x1min", "line 1: seconds must be a whole number");
    refuses("Plank 3x0s", "line 1: seconds must be from 1 to 3600");
    refuses("Plank 3x3601s", "line 1: seconds must be from 1 to 3600");
    refuses("Plank 3xs", "line 1: the number of seconds is missing");
}

#[test]
fn a_range_of_seconds_is_its_lower_end() {
    for line in ["3x30-45s", "3x30-45", "3x30–45 s", "3 x 30 - 45 sec", "3x30s-45s", "3x30 s - 45 s", "3x30-30s"] {
        reads(&format!("Plank {line}"), &week(&[("plank", 3, 30)]));
    }
    refuses("Plank 3x45-30s", "line 1: the range of seconds must rise: 30-45");
    refuses("Plank 3x30-s", "line 1: the number of seconds is missing");
    refuses("Plank 3x30-4000s", "line 1: seconds must be from 1 to 3600");
    refuses("Squat 3x30-45s", "line 1: Squat (Barbell) is counted in reps, not in seconds");
}

#[test]
fn any_line_ends_are_read() {
    let plan = named(&["Day 1", "Day 2"], days(&[&[("back-squat", 5, 5)], &[("deadlift", 1, 5)]]));
    for text in ["Day 1\nSquat 5x5\nDay 2\nDeadlift 1x5", "Day 1\r\nSquat 5x5\r\n\r\nDay 2\r\nDeadlift 1x5\r\n"] {
        reads(text, &plan);
    }
}

#[test]
fn numbers_that_are_none_are_never_guessed() {
    for (sets, reason) in [
        ("0", "must be from 1 to 99"),
        ("100", "must be from 1 to 99"),
        ("999999999999", "must be from 1 to 99"),
        ("99999999999999999999999999", "must be from 1 to 99"),
        ("-3", "must be a whole number"),
        ("2.5", "must be a whole number"),
        ("3,5", "must be a whole number"),
        ("1e3", "must be a whole number"),
    ] {
        refuses(&format!("Day 1\nSquat {sets}x5"), &format!("line 2: sets {reason}"));
    }
    for (reps, reason) in [
        ("0", "from 1 to 999"),
        ("1000", "from 1 to 999"),
        ("2.5", "a whole number"),
        ("1e3", "a whole number"),
        ("5 @ 80%", "a whole number"),
    ] {
        refuses(&format!("Squat 5x{reps}"), &format!("line 1: reps must be {reason}"));
    }
    refuses("Squat 5x", "line 1: the number of reps is missing");
    refuses("Squat 5x5 2x3", "line 1: no exercise is called \"Squat 5x5\"");
}

#[test]
fn a_line_that_cannot_be_read_is_named_with_its_reason() {
    refuses("Day 1\nSquat 5x5\n\nFrobnicate 3x8", "line 4: no exercise is called \"Frobnicate\"");
    refuses("3x8", "line 1: no exercise is called \"\"");
    let bare =
        "Squat (Barbell) has no sets and reps: write \"back-squat 3x8\", or end the line with a colon to make it a heading";
    refuses("Day 1\nDeadlift 1x5\nSquat\nPlank 3x45s", &format!("line 3: {bare}"));
    refuses("Day 1\nSquat 5", &format!("line 2: {bare}"));
    let neither = "neither an exercise with sets x reps nor a heading: write \"Squat 5x5\", or end a heading with a colon";
    refuses("Squat 5x5\nPhase 1 of 3", &format!("line 2: {neither}"));
    refuses("Squat 5x5\n5", &format!("line 2: {neither}"));
}

#[test]
fn as_many_as_go_are_what_is_usual() {
    for amount in ["AMRAP", "amrap", " max ", "failure"] {
        reads(&format!("Chin-up 3x{amount}"), &week(&[("chin-up", 3, 10)]));
    }
    refuses("Chin-up 3xmany", "line 1: reps must be a whole number");
}

#[test]
fn commas_part_what_is_whole() {
    let plan = week(&[("back-squat", 5, 5), ("bench-press-barbell", 3, 8), ("chin-up", 3, 10)]);
    for text in [
        "Squat 5x5, Bench 3x8-10, Chin ups 3 x AMRAP",
        "Squat 5x5; Bench 3x8,Chin-ups, 3x10",
        "Squat 5x5,\nBench 3x8,\nChin ups 3xmax",
    ] {
        reads(text, &plan);
    }
    refuses("Squat 5x5, 3x3", "line 1: no exercise is called \"Squat 5x5\"");
    refuses("Squat 5x5, Frob 3x8", "line 1: no exercise is called \"Frob\"");
}

#[test]
fn every_line_that_cannot_be_read_is_named_and_the_others_are_read() {
    let (plan, faults) = read("Frob 3x8, Squat 5x5, Grab 1x1\nDay 1\nDay 2\nKnit 3x8\n\nDay 3\nDeadlift 1x5\nDay 4");
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "line 1: no exercise is called \"Frob\"",
            "line 1: no exercise is called \"Grab\"",
            "line 2: no exercise stands under this heading",
            "line 4: no exercise is called \"Knit\"",
            "line 8: no exercise stands under this heading",
        ]
    );
    let entries: Vec<usize> = plan.days().iter().map(|day| day.entries().len()).collect();
    assert_eq!(entries, [1, 1, 0]);
    assert_eq!(read(&"5\n".repeat(1_000)).1.len(), 200);
}

#[test]
fn a_name_and_sessions_are_given_once() {
    refuses("name: A\nname: B\nSquat 5x5", "line 2: this was given before");
    refuses("sessions: 3\nSquat 5x5\nSessions: 3", "line 3: this was given before");
    refuses("sessions: 0\nSquat 5x5", "line 1: sessions a week must be from 1 to 14");
    refuses("sessions: 15\nSquat 5x5", "line 1: sessions a week must be from 1 to 14");
    refuses("sessions: 2.5\nSquat 5x5", "line 1: sessions a week must be a whole number");
    refuses("sessions:\nSquat 5x5", "line 1: the number of sessions a week is missing");
    reads("Name :\nSquat 5x5", &week(&[("back-squat", 5, 5)]));
}

#[test]
fn a_heading_without_exercises_is_named() {
    refuses("Day 1\nDay 2\nSquat 5x5", "line 1: no exercise stands under this heading");
    refuses("Squat 5x5\n\nDay 2\n\nDay 3\nSquat 5x5", "line 3: no exercise stands under this heading");
    refuses("Squat 5x5\nDay 2\n\n", "line 2: no exercise stands under this heading");
    for (text, line) in [("", 1), ("\n\n# nothing\n", 3), ("Day 1", 1), ("name: Empty\n\nDay 1\n", 3)] {
        refuses(text, &format!("line {line}: there is no exercise in this plan"));
    }
}

#[test]
fn more_than_a_plan_holds_is_refused() {
    let day = "Day\nSquat 5x5\n";
    assert_eq!(parse(&day.repeat(7)).map(|plan| plan.days().len()), Ok(7));
    refuses(&day.repeat(8), "line 15: a plan has at most 7 days");
    assert_eq!(parse(&"Squat 5x5\n".repeat(60)).map(|plan| plan.days()[0].entries().len()), Ok(60));
    refuses(&"Squat 5x5\n".repeat(61), "line 61: a day has at most 60 entries");
}

#[test]
fn a_heading_is_a_few_words_or_ends_with_a_colon() {
    for heading in ["Day 1", "Upper power", "A", "D1", "Chest/arms", "Push A", "Week 2", "Tag 3", "Legs!", "押す"] {
        reads(&format!("{heading}\nSquat 5x5"), &named(&[heading], week(&[("back-squat", 5, 5)])));
    }
    for heading in ["Phase 1 of 3:", "Squat:", "5 days:", "Deadlift:"] {
        reads(&format!("{heading}\nSquat 5x5"), &named(&[heading.trim_end_matches(':')], week(&[("back-squat", 5, 5)])));
    }
}

#[test]
fn a_heading_that_begins_with_a_weekday_is_on_it() {
    let plan = parse("Monday\nSquat 5x5\nfriday: heavy\nDeadlift 1x5\nSun\nPlank 3x45s").expect("a plan");
    let weekdays: Vec<_> = plan.days().iter().map(|day| day.weekday).collect();
    assert_eq!(weekdays, [Some(Weekday::Monday), Some(Weekday::Friday), None]);
}

/// A plan as its owner would write it.
fn written(template: &Template, between: &str) -> String {
    let plan = &template.plan;
    let mut text = format!("name: {}\nsessions: {}\n", plan.name, plan.sessions_a_week());
    for day in plan.days() {
        text += &format!("{between}{}\n", day.name);
        for entry in day.entries() {
            let unit = if matches!(entry.amount, Amount::Seconds(_)) { "s" } else { "" };
            text += &format!("{} {}x{}{unit}\n", plan.exercise_name(entry.exercise), entry.sets, entry.amount.get());
        }
    }
    text
}

#[test]
fn the_well_known_plans_come_back_from_their_text() {
    for template in templates::all() {
        for between in ["", "\n", "# next day\n"] {
            let text = written(&template, between);
            let plan = parse(&text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", template.id));
            assert_eq!(Report::of(&plan), Report::of(&template.plan), "{}", template.id);
            let days =
                |plan: &Plan| plan.days().iter().map(|day| (day.name.clone(), day.entries().to_vec())).collect::<Vec<_>>();
            assert_eq!((&plan.name, days(&plan)), (&template.plan.name, days(&template.plan)), "{}", template.id);
        }
    }
}

proptest! {
    #![proptest_config(any::cases(100))]

    #[test]
    fn no_text_panics(text in "\\PC{0,60}", lines in "((Squat|Plank|Day|name|sessions|x|:|#|[0-9×*.-]| |s|\n){0,8}\n){0,6}") {
        let _ = (parse(&text), parse(&lines));
    }
}
