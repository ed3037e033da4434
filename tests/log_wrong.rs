//! What a file does that used to give a wrong number: sets that stand in it twice, rows whose cells are shifted, columns that
//! are not what they are called, an end that is cut off.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::log::{Answers, Log, Mapping, Nothing, Outcome, Reason};
use chain_balance::domain::calendar::Date;
use chain_balance::domain::history::Span;
use support::logs::{date, days, history, log, log_with, outcome};

const STRONG: &str = include_str!("fixtures/log/strong-current.csv");
const FITNOTES: &str = include_str!("fixtures/log/fitnotes.csv");

fn body(text: &str) -> &str {
    text.split_once('\n').expect("a header").1
}

#[track_caller]
fn stands_once(text: &str, appended: &str, twice: u64) {
    let (once, both) = (log(text), log(format!("{text}{appended}")));
    assert_eq!(days(&history(&both)), days(&history(&once)));
    assert_eq!((both.sets(), both.twice), (once.sets(), twice));
}

#[test]
fn an_export_put_behind_itself_counts_once_with_its_header_or_without() {
    stands_once(STRONG, STRONG, 9);
    stands_once(STRONG, body(STRONG), 9);
    stands_once(FITNOTES, FITNOTES, 9);
    stands_once(FITNOTES, body(FITNOTES), 9);
    for text in [
        include_str!("fixtures/log/hevy-kg-km.csv"),
        include_str!("fixtures/log/gymrun.csv"),
        include_str!("fixtures/log/jefit.csv"),
        include_str!("fixtures/log/fitbod.csv"),
        include_str!("fixtures/log/stronglifts.csv"),
    ] {
        stands_once(text, text, 9);
    }
    assert_eq!(log(STRONG).twice, 0);
}

#[test]
fn two_exports_that_overlap_count_what_is_in_both_once() {
    let (head, rows) = FITNOTES.split_once('\n').expect("a header");
    let last = rows.lines().last().expect("a row");
    let later = "2024-05-27,Deadlift,Legs,150.0,kgs,5,,,,";
    let both = log(format!("{FITNOTES}{head}\n{last}\n{later}\n"));
    assert_eq!((both.sets(), both.twice), (10, 1));
}

#[test]
fn an_exercise_that_comes_back_in_a_workout_is_done_again_and_a_workout_that_does_is_not() {
    let head = "Date,Exercise Name,Set Order,Weight,Reps\n";
    let row = |name: &str, set: u32| format!("2024-05-13 18:03:11,{name},{set},60,10\n");
    let workout = [row("Squat", 1), row("Squat", 2), row("Deadlift", 1), row("Squat", 1)].concat();
    let once = log(format!("{head}{workout}"));
    assert_eq!((once.sets(), once.twice), (4, 0));
    let sorted = log(format!("{head}{workout}{workout}"));
    assert_eq!((sorted.sets(), sorted.twice), (4, 4));
    let doubled = log(format!("{head}{}{}{}", row("Squat", 1), row("Squat", 1), row("Squat", 2)));
    assert_eq!((doubled.sets(), doubled.twice), (2, 1));
}

#[test]
fn three_sets_alike_are_three_sets() {
    let rows = "2024-05-13,Squat,Legs,100,5\n".repeat(3);
    let log = log(format!("Date,Exercise,Category,Weight,Reps\n{rows}"));
    assert_eq!((log.sets(), log.twice), (3, 0));
}

#[test]
fn a_last_row_with_all_its_cells_is_whole_without_a_line_break() {
    let text = "Date,Exercise,Category,Weight,Reps\n2024-05-13,Squat,Legs,100,5\n2024-05-14,Squat,Legs,100,5";
    let whole = log(text);
    assert_eq!((whole.sets(), whole.cut), (2, None));
    let cut = log(text.strip_suffix(",5").expect("reps"));
    assert_eq!((cut.sets(), cut.cut), (1, Some(3)));
    let open = log(text.replace("14,Squat", "14,\"Squat"));
    assert_eq!((open.sets(), open.cut), (1, Some(3)));
}

#[test]
fn a_row_with_more_cells_than_the_header_is_a_fault_and_most_of_them_refuse_the_file() {
    let head = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n";
    let good = "2024-05-13 18:03:11,A,Squat,1,100,5\n2024-05-13 18:03:11,A,Squat,2,100,5\n";
    let shifted = "2024-05-13 18:03:11,Legs, heavy,Squat,3,100,5\n";
    let some = log(format!("{head}{good}{shifted}"));
    assert_eq!((some.sets(), some.unread()), (2, 1));
    let sentence = "row 4: 7 cells where the header has 6: quotation marks around a comma are missing";
    assert_eq!(some.faults()[0].to_string(), sentence);
    let most = format!("{head}{shifted}{shifted}{good}{shifted}");
    let error = chain_balance::codec::log::read(most.into(), &Answers::default()).map(|_| ()).expect_err("shifted");
    assert_eq!((error.row, error.reason), (Some(2), Reason::Shifted { cells: 7, columns: 6 }));
    let blank = log(format!("{head}2024-05-13 18:03:11,A,Squat,1,100,5,,,\n"));
    assert_eq!((blank.sets(), blank.unread()), (1, 0), "empty cells at the end shift nothing");
}

#[test]
fn a_column_that_counts_the_sets_is_not_their_number() {
    let rows = ["Squat,1,5", "Squat,2,5", "Squat,3,4", "Deadlift,1,8", "Deadlift,2,8"].map(|row| format!("2024-05-13,{row}\n"));
    let text = format!("When,Movement,Sets,Reps\n{}", rows.concat());
    let Outcome::Columns(table) = outcome(&text, &Answers::default()) else { panic!("a known header") };
    let suggested = table.suggested();
    assert_eq!((suggested.date, suggested.exercise, suggested.sets, suggested.reps), (Some(0), Some(1), None, Some(3)));
    let chosen = Mapping { date: 0, exercise: 1, sets: Some(2), reps: Some(3), ..Mapping::default() };
    let error = chain_balance::codec::log::read(text.clone().into(), &Answers { mapping: Some(chosen), order: None });
    let sentence = "the column chosen as \"sets\" counts 1, 2, 3 … for each exercise: it is the order of the sets, not their number. \
                    Choose \"none\": each row is one set";
    assert_eq!(error.map(|_| ()).expect_err("it counts").to_string(), sentence);
    let rows = log_with(&text, &Answers { mapping: suggested.mapping(), order: None });
    assert_eq!(days(&history(&rows)), ["2024-05-13 back-squat 5 5 4", "2024-05-13 deadlift 8 8"]);
    let number = "When,Movement,Sets,Reps\n2024-05-13,Squat,3,5\n2024-05-13,Deadlift,2,5\n";
    let Outcome::Columns(table) = outcome(number, &Answers::default()) else { panic!("a known header") };
    assert_eq!(table.suggested().sets, Some(2));
}

#[test]
fn warm_ups_sets_not_done_sides_and_seconds_are_columns_of_a_mapping() {
    let text = "When,Movement,Reps,Hold,Kind,Done,Side\n\
                2024-05-13,Squat,5,,Warm-up,yes,\n\
                2024-05-13,Squat,5,,Working set,yes,\n\
                2024-05-13,Squat,5,,Working set,no,\n\
                2024-05-13,Pull Up,8,,WORK,yes,Left\n\
                2024-05-13,Pull Up,8,,WORK,yes,Right\n\
                2024-05-13,Plank,,60,Mystery,yes,\n";
    let Outcome::Columns(table) = outcome(text, &Answers::default()) else { panic!("a known header") };
    let mapping = Mapping {
        date: 0,
        exercise: 1,
        sets: None,
        reps: Some(2),
        seconds: Some(3),
        kind: Some(4),
        done: Some(5),
        side: Some(6),
    };
    assert_eq!(table.suggested().mapping(), Some(mapping));
    let log = log_with(text, &Answers { mapping: Some(mapping), order: None });
    assert_eq!(days(&history(&log)), ["2024-05-13 back-squat 5", "2024-05-13 plank 60s", "2024-05-13 pull-up 8"]);
    assert_eq!((log.warm_ups, log.passed_over, log.kinds()), (1, 1, &[(String::from("Mystery"), 1)][..]));
    let skips = "Date,Lift,Is Warmup,Skipped\n2024-05-13,Squat,true,\n2024-05-13,Squat,false,\n2024-05-13,Squat,false,yes\n";
    let Outcome::Columns(table) = outcome(skips, &Answers::default()) else { panic!("a known header") };
    let log = log_with(skips, &Answers { mapping: table.suggested().mapping(), order: None });
    assert_eq!((log.sets(), log.warm_ups, log.passed_over), (1, 1, 1));
}

/// Squats on these days.
fn on(days: &[&str]) -> Log {
    let rows: String = days.iter().map(|day| format!("{day},Squat,Legs,100,5\n").repeat(3)).collect();
    log(format!("Date,Exercise,Category,Weight,Reps\n{rows}"))
}

#[test]
fn the_average_ends_with_the_last_whole_week() {
    let whole = ["2024-05-06", "2024-05-08", "2024-05-10", "2024-05-13", "2024-05-15", "2024-05-17"];
    let today = Some(date("2024-07-01"));
    let end = |log: &Log| history(log).average(Span::All, today).expect("weeks").last.first();
    assert_eq!(end(&on(&whole)), date("2024-05-13"));

    let cut = history(&on(&[&whole[..], &["2024-05-20"]].concat()));
    assert_eq!(cut.cut_off().map(|week| week.first()), Some(date("2024-05-20")));
    let average = cut.average(Span::All, today).expect("weeks");
    assert_eq!((average.last.first(), average.sets[0].1.exact()), (date("2024-05-13"), String::from("9")));
    let over = cut.last_over(today).expect("a week");
    let other = cut.average_to(Span::All, over).expect("weeks");
    assert_eq!((other.last.first(), other.sets[0].1.exact()), (date("2024-05-20"), String::from("7")));
    let on_time = on(&[&whole[..], &["2024-05-20", "2024-05-22", "2024-05-24"]].concat());
    assert_eq!(history(&on_time).cut_off(), None);
}

#[test]
fn a_log_without_a_set_says_why() {
    let why = |text: &str, today: Option<Date>| log(text).nothing(today).map(|nothing: Nothing| nothing.to_string());
    let head = "Date,Exercise,Category,Weight,Reps\n";
    let hashes = format!("{head}{}", "########,Squat,Legs,100,5\n".repeat(1_651));
    let sentence = "1,651 dates could not be read, the first in row 2: ######## (the column was too narrow when the table was \
                    saved: widen it, and save it again)";
    assert_eq!(why(&hashes, None).as_deref(), Some(sentence));
    let future = format!("{head}2099-05-13,Squat,Legs,100,5\n");
    let sentence = "all dates lie in the future: the first is 2099-05-13";
    assert_eq!(why(&future, Some(date("2024-05-13"))).as_deref(), Some(sentence));
    assert_eq!(why(&future, None), None);
    assert_eq!(why(head, None).as_deref(), Some("there is a header, and nothing below it"));
    let idle = format!("{head}2024-05-13,Squat,Legs,100,0\n");
    assert_eq!(why(&idle, None).as_deref(), Some("no row is a working set: 0 warm-ups, 1 row passed over"));
}

#[test]
fn two_logs_are_one_and_what_is_in_both_counts_once() {
    let (strong, hevy) = (log(STRONG), log(include_str!("fixtures/log/hevy-turkish.csv")));
    let both = strong.clone().join(hevy.clone()).expect("few names");
    assert_eq!(both.sets(), strong.sets() + hevy.sets());
    let mut expected = [days(&history(&strong)), days(&history(&hevy))].concat();
    expected.sort();
    assert_eq!(days(&history(&both)), expected, "each name is read in the language of its file");
    assert_eq!((both.app, both.joined(), both.twice, both.shared_days), (strong.app, &[hevy.app][..], 0, 0));

    let again = strong.clone().join(strong.clone()).expect("few names");
    assert_eq!((again.sets(), again.twice, again.shared_days), (9, 9, 0));
    let fitnotes = log(FITNOTES).join(log(FITNOTES)).expect("few names");
    assert_eq!((fitnotes.sets(), fitnotes.twice), (9, 9));
    let shared = strong.join(log(FITNOTES)).expect("few names");
    assert_eq!((shared.sets(), shared.shared_days), (18, 2), "nobody knows whether these are the same sets");
}

#[test]
fn a_table_as_spreadsheets_save_it() {
    let plain = "Date,Exercise,Category,Weight,Reps\n2024-05-13,Squat,Legs,100,5\n2024-05-13,\"Row, bent over\",Back,60,8\n";
    let expected = days(&history(&log(plain)));
    assert_eq!(expected.len(), 2);
    let points = plain.replace("\"Row, bent over\"", "Row# bent over").replace(',', ";").replace('#', ",");
    let packed: String = plain.lines().map(|line| format!("\"{}\"\n", line.replace('"', "\"\""))).collect();
    let head = plain.split_once('\n').expect("a header").0;
    let rows: String = packed.split_inclusive('\n').skip(1).collect();
    for text in [
        format!("sep=;\n{points}"),
        format!("\"sep=,\"\r\n{}", plain.replace('\n', "\r\n")),
        format!("My training log\n{plain}"),
        format!("My training log,,,,\nof Ada,,,,\n{plain}"),
        packed,
        format!("{head}\n{rows}"),
    ] {
        assert_eq!(days(&history(&log(&text))), expected, "{text}");
    }
}
