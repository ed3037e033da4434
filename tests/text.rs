//! Plans as people write them.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::text::{Reading, Remark, What, read};
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::plan::{Plan, Weekday};
use chain_balance::domain::report::Report;
use proptest::prelude::*;
use support::templates::{self, Template};
use support::{any, days, name, readings, times_a_week, week};

/// A text without question, fault or unknown name, and its plan.
#[track_caller]
fn reads(text: &str, plan: &Plan) {
    let reading = read(text);
    let why: Vec<_> = reading.remarks.iter().filter(|remark| remark.why().is_some()).collect();
    assert_eq!((reading.plan(), why), (Some(plan), vec![]), "{text}");
}

/// What is asked about and what is at fault, by line.
fn said(reading: &Reading) -> Vec<String> {
    let said = |remark: &Remark| remark.why().map(|why| format!("line {}: {why}", remark.line));
    reading.remarks.iter().filter_map(said).collect()
}

/// A text is asked about or refused with these words, and gives this plan without the line.
#[track_caller]
fn asks(text: &str, words: &[&str]) {
    assert_eq!(said(&read(text)), words, "{text}");
}

/// The names of the days that have work, and the work as `id setsxamount`.
fn work(text: &str) -> Vec<String> {
    let reading = read(text);
    let days = reading.weeks.iter().flat_map(|week| readings::days(&week.plan));
    let of = |(exercise, sets, amount): (String, u64, String)| format!("{exercise} {sets}x{amount}");
    days.flat_map(|(name, work)| core::iter::once(format!("{name}:")).chain(work.into_iter().map(of))).collect()
}

#[track_caller]
fn works(text: &str, wanted: &str) {
    assert_eq!(work(text).join(", "), wanted, "{text}");
}

/// Which lines are passed over.
fn passed(text: &str) -> Vec<usize> {
    let lines = read(text).remarks.into_iter().filter(|remark| remark.what == What::PassedOver).map(|remark| remark.line);
    let mut lines: Vec<usize> = lines.collect();
    lines.dedup();
    lines
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
fn a_range_is_its_lower_end() {
    for line in ["3x8-12", "3 x 8 to 12", "3x8–12 reps", "3-4 x 8-12", "3 sets of 8 bis 12", "3 sets, 8-12 reps"] {
        reads(&format!("Bench press {line}"), &week(&[("bench-press-barbell", 3, 8)]));
    }
    for line in ["3x30-45s", "3x30-45", "3x30–45 s", "3 x 30 - 45 sec", "3x30s-45s", "3x30 s - 45 s", "3x0:30-0:45"] {
        reads(&format!("Plank {line}"), &week(&[("plank", 3, 30)]));
    }
    asks("Bench press 3x12-8", &["line 1: a range goes from the lower to the higher number: 8-12?", EMPTY]);
}

const EMPTY: &str = "line 1: there is no exercise in this plan";

#[test]
fn times_are_seconds() {
    for line in
        ["3x60s", "3x60", "3 x 60 s", "3x60sec", "3x60 seconds", "3x1 min", "3x1:00", "3x60\"", "3x60''", "3 x 1'", "60s x 3"]
    {
        reads(&format!("Plank {line}"), &week(&[("plank", 3, 60)]));
    }
    reads("Plank 3 x 1 min 30 s", &week(&[("plank", 3, 90)]));
    reads("20 min treadmill", &week(&[("running", 1, 1200)]));
    asks("Squat 3x45s", &["line 1: Squat (Barbell) is counted in reps, not in seconds: how many reps?", EMPTY]);
    asks("Plank 3x2", &["line 1: Plank is counted in seconds: how many? Write them as in \"3x45s\"", EMPTY]);
    asks("Plank 3x3601s", &["line 1: seconds must be from 1 to 3600", EMPTY]);
}

#[test]
fn numbers_out_of_range_are_faults() {
    for (line, why) in [
        ("0x5", "sets must be from 1 to 99"),
        ("100x5", "sets must be from 1 to 99"),
        ("99999999999999999999999999x5", "sets must be from 1 to 99"),
        ("2.5x5", "sets must be a whole number"),
        ("5x0", "reps must be from 1 to 999"),
        ("5x1000", "reps must be from 1 to 999"),
        ("5x2.5", "reps must be a whole number"),
    ] {
        let text = format!("Day 1\nSquat {line}\nPlank 3x45s");
        asks(&text, &[&format!("line 2: {why}")]);
        works(&text, "day1:, plank 3x45s");
    }
}

#[test]
fn as_many_as_go_are_what_is_usual() {
    for amount in ["AMRAP", "amrap", " max ", "failure", " max reps", "AMRAP+"] {
        reads(&format!("Chin-up 3x{amount}"), &week(&[("chin-up", 3, 10)]));
    }
    for line in ["3 sets to failure", "3 sets AMRAP", "3 Sätze bis zum Versagen", "3 series al fallo", "3 séries à l'échec"]
    {
        reads(&format!("Chin-up {line}"), &week(&[("chin-up", 3, 10)]));
    }
}

#[test]
fn commas_slashes_and_supersets_part_what_is_whole() {
    let wanted = "week:, back-squat 5x5, bench-press-barbell 3x8, chin-up 3x10".replace("week", "");
    for text in [
        "Squat 5x5, Bench 3x8-10, Chin ups 3 x AMRAP",
        "Squat 5x5; Bench 3x8,Chin-ups, 3x10",
        "Squat 5x5,\nBench 3x8,\nChin ups 3xmax",
        "Squat 5x5 / Bench 3x8 / Chin ups 3x10",
        "Squat 5x5 + Bench 3x8 ss Chin ups 3x10",
        "A1. Squat 5x5 A2. Bench 3x8 A3. Chin ups 3x10",
        "5x5 Squat, 3x8 Bench, 3x10 Chin ups",
        "Squat\n5x5\nBench\n3x8\nChin ups\n3x10",
    ] {
        works(text, &wanted);
    }
}

#[test]
fn sets_that_differ_are_kept_apart_and_never_lost() {
    for line in ["12, 10, 8, 6 reps", "12/10/8/6", "4 x 12/10/8/6", "1x12, 1x10, 1x8, 1x6", "4 sets: 12/10/8/6 rest 90 s"] {
        works(&format!("Squat {line}"), ":, back-squat 1x12, back-squat 1x10, back-squat 1x8, back-squat 1x6");
    }
    asks("Squat 4x12/10/8", &["line 1: 4 sets, but reps for 3: which is right?", EMPTY]);
    asks("Squat 3x8/8", &["line 1: 8/8: two different sets, or both sides?", EMPTY]);
}

#[test]
fn what_cannot_be_known_is_asked_and_not_read() {
    for (line, why) in [
        ("Squat", "Squat (Barbell) has no sets and reps: how many?"),
        ("3x8", "sets and reps without an exercise: of which one?"),
        ("Squat 4 sets", "how many reps a set? Write them as in \"3x10\""),
        ("Squat 8 reps", "how many sets? Write them as in \"3x10\""),
        ("Squat or leg press 3x10", "this leaves a choice: which one do you do?"),
        ("Squat 3x8 or 3x5", "this leaves a choice: which one do you do?"),
        ("Squat 3x8 (or leg press)", "this leaves a choice: which one do you do?"),
        ("Squat 5x5 -> 5x3", "this is about several weeks: write only what one week has"),
        ("Squat 3x8 week 1, 4x8 week 2", "this is about several weeks: write only what one week has"),
        ("AMRAP 12 min: 5 pull-ups, 10 push-ups", "as many rounds as fit into a time: how many are they?"),
        ("Squat 3 x 5 x 80", "this can be read in several ways: write it as in \"Squat 3x8\""),
        ("Optional: squat 3x8", "what does \"Optional\" mean here? Delete it if the exercise counts"),
    ] {
        asks(&format!("Plank 3x45s\n\n{line}\n"), &[&format!("line 3: {why}")]);
        works(&format!("Plank 3x45s\n\n{line}\n"), ":, plank 3x45s");
    }
}

#[test]
fn a_question_has_proposals_that_end_it() {
    let reading = read("Row 3x8");
    let (ask, _) = reading.asks().next().expect("a question");
    assert!(ask.proposals.len() > 1, "{ask:?}");
    for proposal in &ask.proposals {
        let again = read(&"Row 3x8".replace(&ask.part, proposal));
        assert_eq!((again.asks().count(), again.faults().count()), (0, 0), "{proposal}: {again:?}");
    }
}

#[test]
fn a_guess_is_read_and_asked() {
    asks("Bech press 3x8", &["line 1: read as Bench Press (Barbell): is that right?"]);
    works("Bech press 3x8", ":, bench-press-barbell 3x8");
}

#[test]
fn a_name_nobody_knows_is_kept_with_its_sets() {
    let reading = read("Frobnicator 3x8-10\nKnobble hold 2x30s\nFrobnicator 1x5");
    let plan = reading.plan().expect("one week");
    assert_eq!((plan.own().len(), plan.own()[0].name.as_str(), plan.own()[1].timed), (2, "Frobnicator", true));
    let to_name = |remark: &Remark| matches!(remark.what, What::ToName { .. }).then_some((remark.line, remark.proposals.len()));
    assert_eq!(reading.remarks.iter().filter_map(to_name).collect::<Vec<_>>(), [(1, 3), (2, 3), (3, 3)]);
    assert!(Report::of(plan).unmapped().len() == 2, "they are in no figure");
    works("Frobnicator 3x8-10\nKnobble hold 2x30s", ":, own:frobnicator 3x8, own:knobblehold 2x30s");
}

#[test]
fn what_does_not_count_is_passed_over_and_said() {
    for text in [
        "Squat 5x5 @ 80 kg, rest 3 min",
        "Squat 5x5 (belt)",
        "Squat 5x5 # belt",
        "Squat 5x5 // felt easy",
        "Squat 5x5 RPE 8",
        "Squat 5x5 slow on the way down",
        "~~Squat 3x8~~ Squat 5x5",
    ] {
        works(text, ":, back-squat 5x5");
        assert_eq!(passed(text), [1], "{text}");
    }
    let text = "Hi all,\n\nMonday\nSquat 5x5\nWhen you hit 3x12, add weight\nhttps://example.org/5x5\n";
    works(text, "monday:, back-squat 5x5");
    assert_eq!(passed(text), [1, 5, 6]);
}

#[test]
fn a_warm_up_is_not_counted() {
    works("Warm-up:\nSquat 2x10\n\nSquat 5x5", ":, back-squat 5x5");
    works("Squat 2x10 warm-up, 5x5", ":, back-squat 5x5");
    works("Warm-up: squat 2x10\nSquat 5x5", ":, back-squat 5x5");
    let open = "Warm-up:\nSquat 5x5";
    let why = "line 2: this stands under a warm-up, but nothing ends the warm-up, so it is counted: is that right?";
    asks(open, &[why]);
    works(open, ":, back-squat 5x5");
}

#[test]
fn rounds_are_sets() {
    let wanted = ":, push-up 3x10, plank 3x30s";
    for text in
        ["3 rounds: 10 push-ups, 30 sec plank", "3 rounds:\n10 push-ups\n30 sec plank", "10 push-ups + 30 sec plank x 3 rounds"]
    {
        works(text, wanted);
    }
    works("Circuit x3\n10 push-ups\n30 sec plank\n\nSquat 5x5", "circuitx3:, push-up 3x10, plank 3x30s, back-squat 5x5");
    works("EMOM 10: 5 pull-ups", ":, pull-up 10x5");
    works("Every 90 s for 6 min: 2 power cleans", ":, power-clean 4x2");
}

#[test]
fn tables_are_read_by_their_header() {
    let wanted = "monday:, back-squat 5x5, plank 3x45s";
    for text in [
        "| Day | Exercise | Sets | Reps |\n|---|---|---|---|\n| Monday | Squat | 5 | 5 |\n| | Plank | 3 | 45 s |",
        "Day\tExercise\tReps\tSets\nMonday\tSquat\t5\t5\n\tPlank\t45 s\t3",
        "Day,Exercise,Warm-up sets,Sets x reps\nMonday,Squat,2,5x5\n,Plank,,3x45s",
        "Tag;Übung;Sätze;Wdh\nMonday;Squat;5;5\n;Plank;3;45 s",
        "| Monday | Tuesday |\n|---|---|\n| Squat 5x5 | |\n| Plank 3x45s | |",
        "Monday\tSquat\t5\t5\t100\nMonday\tPlank\t3x45s",
    ] {
        works(text, wanted);
    }
    asks("Bench Press 80\t3\t8\t5", &["line 1: this can be read in several ways: write it as in \"Squat 3x8\"", EMPTY]);
}

#[test]
fn weeks_are_never_added_up() {
    let text = "Week 1\nDay 1\nSquat 5x5\nWeek 2\nDay 1\nSquat 5x3\nDeload week\nDay 1\nSquat 3x5";
    let reading = read(text);
    assert_eq!(reading.plan(), None);
    let weeks: Vec<_> = reading.weeks.iter().map(|week| (week.name.as_str(), readings::days(&week.plan)[0].1[0].1)).collect();
    assert_eq!(weeks, [("Week 1", 5), ("Week 2", 5), ("Deload week", 3)]);
    let columns = read("| Exercise | Week 1 | Week 2 |\n|---|---|---|\n| Squat | 3x8 | 4x8 |");
    let sets: Vec<_> = columns.weeks.iter().map(|week| (week.name.as_str(), readings::days(&week.plan)[0].1[0].1)).collect();
    assert_eq!(sets, [("Week 1", 3), ("Week 2", 4)]);
    works("Week 1\nSquat 5x5", "week1:, back-squat 5x5");
}

#[test]
fn days_that_are_repeated_give_sessions() {
    let days = "Workout A\nSquat 5x5\n\nWorkout B\nDeadlift 1x5\n\n";
    let sessions = |said: &str| read(&format!("{days}{said}")).plan().map(Plan::sessions_a_week);
    for (said, wanted) in [
        ("Alternate A and B, 3 days a week", 3),
        ("Do A and B in turn, three times per week", 3),
        ("A und B abwechselnd, 3x pro Woche", 3),
        ("Repeat, then one day off", 4),
        ("x2", 4),
        ("Repeat for 8 weeks", 2),
        ("I have lifted 3x a week for two years", 2),
    ] {
        assert_eq!(sessions(said), Some(wanted), "{said}");
    }
    let why = "line 7: how often a week in all? Write it in a line of its own as in \"sessions: 4\"";
    asks(&format!("{days}I can go 4x a week"), &[why]);
    asks(&format!("{days}Repeat 3 times"), &[why]);
}

#[test]
fn every_line_that_cannot_be_read_is_named_and_the_others_are_read() {
    let text = "Frob 3x8, Squat 5x5, Row 1x1\nDay 1\nDay 2\nSquat 0x5\n\nDay 3\nDeadlift 1x5\nDay 4";
    asks(text, &["line 1: \"Row\" fits several exercises: which one?", "line 4: sets must be from 1 to 99"]);
    works(text, ":, own:frob 3x8, back-squat 5x5, day3:, deadlift 1x5");
    assert_eq!(passed(text), [2, 3, 8]);
}

#[test]
fn a_name_and_sessions_are_given_once() {
    asks("name: A\nname: B\nSquat 5x5", &["line 2: this was given before"]);
    asks("sessions: 3\nSquat 5x5\nSessions: 3", &["line 3: this was given before"]);
    asks("sessions: 0\nSquat 5x5", &["line 1: sessions a week must be from 1 to 14"]);
    asks("sessions: 2.5\nSquat 5x5", &["line 1: sessions a week must be a whole number"]);
    asks("sessions:\nSquat 5x5", &["line 1: the number of sessions a week is missing"]);
    reads("Name :\nSquat 5x5", &week(&[("back-squat", 5, 5)]));
}

#[test]
fn a_text_without_an_exercise_is_at_fault() {
    for (text, line) in [("", 1), ("\n\n# nothing\n", 3), ("Day 1", 1), ("name: Empty\n\nDay 1\n", 3)] {
        asks(text, &[&format!("line {line}: there is no exercise in this plan")]);
    }
}

#[test]
fn more_than_a_plan_holds_is_refused() {
    let day = "Day 1\nSquat 5x5\n";
    assert_eq!(read(&day.repeat(7)).plan().map(|plan| plan.days().len()), Some(7));
    asks(&day.repeat(8), &["line 15: a plan has at most 7 days", "line 16: a plan has at most 7 days"]);
    assert_eq!(said(&read(&"Squat 5x5\n".repeat(60))), Vec::<String>::new());
    asks(&"Squat 5x5\n".repeat(61), &["line 61: a day has at most 60 entries"]);
}

#[test]
fn a_heading_is_known_by_its_words_or_stands_as_one() {
    for heading in
        ["Day 1", "Upper power", "A", "D1", "Chest/arms", "Push A", "Tag 3", "Legs!", "押す", "Garage stuff", "Blue block"]
    {
        reads(&format!("{heading}\nSquat 5x5"), &named(&[heading], week(&[("back-squat", 5, 5)])));
    }
    for heading in ["Phase 1 of 3:", "5 days:", "**Whatever**", "## Heavy stuff"] {
        let title = heading.trim_matches(['*', '#', ':', ' ']);
        reads(
            &format!("Plank 3x45s\n{heading}\nSquat 5x5"),
            &named(&["", title], days(&[&[("plank", 3, 45)], &[("back-squat", 5, 5)]])),
        );
    }
}

#[test]
fn what_is_trained_within_a_day_is_a_part_of_it() {
    let text = "Monday\nSquat 5x5\nAccessories:\nLeg curl 3x12\nCore\nPlank 3x45s\nTuesday\nDeadlift 1x5";
    works(text, "monday:, back-squat 5x5, leg-curl-lying 3x12, plank 3x45s, tuesday:, deadlift 1x5");
}

#[test]
fn a_heading_that_begins_with_a_weekday_is_on_it() {
    let reading = read("Monday\nSquat 5x5\nfriday: heavy\nDeadlift 1x5\nSonntag\nPlank 3x45s\nСреда\nPlank 3x45s");
    let weekdays: Vec<_> = reading.plan().expect("a plan").days().iter().map(|day| day.weekday).collect();
    assert_eq!(weekdays, [Some(Weekday::Monday), Some(Weekday::Friday), Some(Weekday::Sunday), Some(Weekday::Wednesday)]);
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
            let reading = read(&text);
            let plan = reading.plan().cloned().expect("one week");
            assert_eq!(said(&reading), Vec::<String>::new(), "{}\n{text}", template.id);
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
        let _ = (read(&text), read(&lines));
    }
}
