//! The average of the weeks of a text.
#![cfg(feature = "import")]

use chain_balance::codec::text::{AverageWeek, read, read_beside};
use chain_balance::domain::plan::Plan;

fn average(text: &str) -> AverageWeek {
    read(text).average().expect("several weeks")
}

fn days(plan: &Plan) -> Vec<String> {
    let of = |day: usize| {
        let mut only = Plan::default();
        for own in plan.own() {
            only.add_own(own.clone()).expect("room");
        }
        plan.days()[day].entries().iter().for_each(|entry| only.add_entry(0, *entry).expect("room"));
        format!("{}: {}", plan.day_title(day), only.entries_in_words())
    };
    (0..plan.days().len()).map(of).collect()
}

#[test]
fn sets_are_the_mean_rounded_half_up_and_reps_the_median_of_the_sets() {
    let text = "Week 1\nDay A\nSquat 3x8\nBench press 3x8\nDay B\nDeadlift 1x5\n\nWeek 2\nDay A\nSquat 4x6\nBench press 3x8\n\
                Day B\nDeadlift 2x5\nPlank 1x60s\n";
    let average = average(text);
    assert_eq!(
        days(&average.plan),
        ["Day A: Squat (Barbell) 4 × 6, Bench Press (Barbell) 3 × 8", "Day B: Deadlift (Barbell) 2 × 5, Plank 1 × 60 s"]
    );
    assert_eq!(average.apart, []);
}

#[test]
fn what_comes_to_less_than_half_a_set_a_week_is_left_out_and_named() {
    let week = |number: usize, more: &str| format!("Week {number}\nDay 1\nSquat 5x5\n{more}\n");
    let text = [week(1, ""), week(2, ""), week(3, "Plank 1x60s\nFrobnicate hold 2x10")].join("\n");
    let average = average(&text);
    assert_eq!(days(&average.plan), ["Day 1: Squat (Barbell) 5 × 5, Frobnicate hold 1 × 10"]);
    assert_eq!(average.apart, [(String::from("Plank"), 1)]);
}

#[test]
fn a_text_of_one_week_has_no_average() {
    assert_eq!(read("Day 1\nSquat 5x5\nDay 2\nBench press 5x5").average(), None);
    assert_eq!(read_beside("", &Plan::default()).average(), None);
}
