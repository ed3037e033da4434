//! Days that come too soon after one another, and squats before hinges.

mod support;

use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::{Plan, Weekday};
use chain_balance::domain::recovery::{Warning, has_weekdays, warnings};
use chain_balance::domain::report::Report;
use chain_balance::domain::rule::Rule;
use proptest::prelude::*;
use support::{Work, any, days, muscles, name, times_a_week};

use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

/// A plan of days on weekdays, or on none.
#[track_caller]
fn on(weekdays: &[Option<Weekday>], work: &[&[Work]]) -> Plan {
    let mut plan = days(work);
    for (place, weekday) in weekdays.iter().enumerate() {
        plan.set_day(place, name(""), *weekday).expect("a day of the plan");
    }
    plan
}

/// Two days with the same work.
fn twice(from: Weekday, to: Weekday, work: Work) -> Plan {
    on(&[Some(from), Some(to)], &[&[work], &[work]])
}

/// Rule, place of the day, and muscles of each warning.
fn found(plan: &Plan) -> Vec<(u8, usize, String)> {
    let muscles = |warning: &Warning| warning.muscles().iter().map(Muscle::slug).collect::<Vec<_>>().join(" ");
    warnings(plan).iter().map(|warning| (warning.rule(), warning.day(), muscles(warning))).collect()
}

#[track_caller]
fn finds(plan: &Plan, expected: &[(u8, usize, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(rule, day, muscles)| (*rule, *day, String::from(*muscles))).collect();
    assert_eq!(found(plan), expected);
}

#[track_caller]
fn stands(plan: &Plan, number: u8, standing: &str) {
    let finding = Rule::of(number).expect("a rule").judge(plan, &Report::of(plan));
    assert_eq!(finding.standing.slug(), standing, "rule {number}: {}", finding.words);
}

const EXTENSION: Work = ("leg-extension", 3, 12);
const CURL: Work = ("leg-curl-lying", 3, 8);
const DEADLIFT: Work = ("deadlift", 3, 5);

#[test]
fn an_anterior_muscle_is_given_48_hours() {
    finds(&twice(Monday, Tuesday, EXTENSION), &[(15, 1, "quads")]);
    finds(&twice(Monday, Wednesday, EXTENSION), &[]);
    finds(&twice(Monday, Monday, EXTENSION), &[(15, 1, "quads")]);
    stands(&twice(Monday, Tuesday, EXTENSION), 15, "missed");
    stands(&twice(Monday, Wednesday, EXTENSION), 15, "met");
}

#[test]
fn a_posterior_muscle_is_given_24_hours() {
    finds(&twice(Monday, Tuesday, CURL), &[]);
    finds(&twice(Monday, Monday, CURL), &[(16, 1, "hamstrings")]);
    stands(&twice(Monday, Tuesday, CURL), 16, "met");
    stands(&twice(Monday, Monday, CURL), 16, "missed");
}

#[test]
fn what_a_heavy_hinge_trained_rests_a_day_whatever_comes_after() {
    finds(&twice(Monday, Tuesday, DEADLIFT), &[(17, 1, "lower-back glutes hamstrings")]);
    let all = "lower-back glutes hamstrings";
    finds(&twice(Monday, Monday, DEADLIFT), &[(16, 1, all), (17, 1, all)]);
    finds(&twice(Monday, Wednesday, DEADLIFT), &[]);
    // The hamstrings of the deadlift come again; the other way round the curl asks for 24 hours alone.
    finds(&on(&[Some(Monday), Some(Tuesday)], &[&[DEADLIFT], &[CURL]]), &[(17, 1, "hamstrings")]);
    finds(&on(&[Some(Monday), Some(Tuesday)], &[&[CURL], &[DEADLIFT]]), &[]);
    // Back extensions are no compound lift.
    finds(&twice(Monday, Tuesday, ("back-extension", 3, 10)), &[]);
    stands(&twice(Monday, Tuesday, DEADLIFT), 17, "missed");
    stands(&twice(Monday, Tuesday, DEADLIFT), 16, "met");
    stands(&twice(Monday, Wednesday, DEADLIFT), 17, "met");
    stands(&twice(Monday, Tuesday, CURL), 17, "not-judged");
}

#[test]
fn two_direct_sets_on_both_days_are_the_least() {
    let work = |first, second| {
        let [first, second] = [first, second].map(|sets| ("leg-extension", sets, 12));
        on(&[Some(Monday), Some(Tuesday)], &[&[first], &[second]])
    };
    finds(&work(2, 2), &[(15, 1, "quads")]);
    finds(&work(1, 9), &[]);
    finds(&work(9, 1), &[]);
    // Two sets of two exercises are two; the deadlift's quads are no direct work.
    let both = [("leg-extension", 1, 12), ("front-squat", 1, 5)];
    finds(&on(&[Some(Monday), Some(Tuesday)], &[&both, &both]), &[(15, 1, "quads")]);
    finds(&on(&[Some(Monday), Some(Tuesday)], &[&[DEADLIFT], &[EXTENSION]]), &[]);
}

#[test]
fn the_week_goes_round() {
    finds(&twice(Monday, Sunday, EXTENSION), &[(15, 0, "quads")]);
    finds(&twice(Sunday, Monday, EXTENSION), &[(15, 1, "quads")]);
    finds(&twice(Saturday, Monday, EXTENSION), &[]);
    let all = [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday].map(Some);
    let extension: &[Work] = &[EXTENSION];
    let daily = on(&all, &[extension; 7]);
    finds(&daily, &[0, 1, 2, 3, 4, 5, 6].map(|day| (15, day, "quads")));
    let words = Rule::of(15).expect("a rule").judge(&daily, &Report::of(&daily)).words;
    assert!(words.ends_with(" 4 more are shown at their days. That is less than the article's 48 hours."), "{words}");
}

#[test]
fn without_weekdays_or_with_days_that_rotate_nothing_is_said() {
    let extensions: &[&[Work]] = &[&[EXTENSION], &[EXTENSION]];
    finds(&on(&[None, None], extensions), &[]);
    finds(&on(&[Some(Monday), None], extensions), &[]);
    stands(&on(&[Some(Monday), None], extensions), 15, "not-judged");
    let rotating = times_a_week(twice(Monday, Tuesday, EXTENSION), 3);
    finds(&rotating, &[]);
    stands(&rotating, 15, "not-judged");
    finds(&times_a_week(twice(Monday, Tuesday, EXTENSION), 2), &[(15, 1, "quads")]);
    // A day without work that counts needs no weekday.
    let plan = on(&[Some(Monday), Some(Thursday), None], &[&[EXTENSION], &[EXTENSION], &[("running", 1, 600)]]);
    assert!(has_weekdays(&plan));
    stands(&plan, 15, "met");
    stands(&twice(Monday, Thursday, ("biceps-curl-dumbbell", 3, 12)), 15, "not-judged");
}

#[test]
fn muscles_changed_for_the_plan_are_the_ones_that_rest() {
    let mut plan = twice(Monday, Tuesday, CURL);
    plan.change_muscles(support::id("leg-curl-lying"), Some(muscles(&[Muscle::Abs], &[])));
    finds(&plan, &[(15, 1, "abs")]);
}

#[track_caller]
fn squats_first(work: &[Work], expected: Option<(u64, u64)>) {
    let plan = days(&[work]);
    let order = warnings(&plan).into_iter().find_map(|warning| match warning {
        Warning::Order { sets, reps, day: 0 } => Some((sets, reps)),
        _ => None,
    });
    assert_eq!(order, expected);
    stands(&plan, 18, if expected.is_some() { "missed" } else { "met" });
}

#[test]
fn fifty_reps_of_squats_before_a_compound_hinge_are_many() {
    squats_first(&[("back-squat", 5, 5), DEADLIFT], None);
    squats_first(&[("back-squat", 9, 5), DEADLIFT], None);
    squats_first(&[("back-squat", 1, 49), DEADLIFT], None);
    squats_first(&[("back-squat", 5, 10), DEADLIFT], Some((5, 50)));
    squats_first(&[("back-squat", 4, 5), ("leg-press", 3, 10), DEADLIFT], Some((7, 50)));
    // What comes after the hinge does not count, and neither do lunges.
    squats_first(&[("back-squat", 3, 5), DEADLIFT, ("front-squat", 9, 5)], None);
    squats_first(&[("lunge", 9, 10), ("back-squat", 1, 5), DEADLIFT], None);
    squats_first(&[("back-squat", 3, 10), DEADLIFT, ("front-squat", 4, 5), ("romanian-deadlift", 3, 8)], Some((7, 50)));
    // A timed set is ten reps.
    squats_first(&[("sled-push", 5, 30), DEADLIFT], Some((5, 50)));
    stands(&days(&[&[("back-squat", 9, 5), ("back-extension", 3, 10)]]), 18, "not-judged");
    stands(&days(&[&[("back-squat", 9, 5)], &[DEADLIFT]]), 18, "met");
}

#[test]
fn the_words_name_the_days_and_say_whose_opinion_it_is() {
    let mut plan = twice(Monday, Tuesday, ("deadlift", 2, 5));
    plan.set_day(1, name("Heavy"), Some(Tuesday)).expect("a day of the plan");
    plan.set_day(0, name("Monday"), Some(Monday)).expect("a day of the plan");
    let words: Vec<_> = warnings(&plan).iter().map(|warning| warning.words(&plan)).collect();
    let opinion =
        "In the opinion of coaches heavy hinges need a day of rest; here that overrides the 24 hours of another article.";
    let what = "Lower back, glutes, hamstrings: trained the day before, on Monday, and again on Tuesday (Heavy).";
    assert_eq!(words, [format!("{what} {opinion}")]);
    let plan = twice(Friday, Friday, CURL);
    let words = warnings(&plan)[0].words(&plan);
    let what = "Hamstrings: trained on the same day of the week, on Friday (Day 1), and again on Friday (Day 2).";
    assert_eq!(words, format!("{what} In one author's opinion the back of the body needs 24 hours of rest."));
    let plan = days(&[&[("back-squat", 6, 10), DEADLIFT]]);
    let words = warnings(&plan)[0].words(&plan);
    let opinion = "In one author's opinion it is better to hinge first, or to do fewer squats.";
    assert_eq!(words, format!("6 sets of squats (60 reps) come before a hinge. {opinion}"));
}

proptest! {
    #![proptest_config(any::cases(300))]

    #[test]
    fn every_warning_stands_at_a_day_and_says_an_opinion(plan in any::plans()) {
        let mut last = 0;
        for warning in warnings(&plan) {
            prop_assert!(warning.day() < plan.days().len() && warning.day() >= last);
            last = warning.day();
            prop_assert!((15..=18).contains(&warning.rule()));
            prop_assert_eq!(warning.muscles().is_empty(), warning.rule() == 18);
            prop_assert!(warning.words(&plan).contains("opinion"));
        }
    }
}
