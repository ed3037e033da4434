//! The words of each edit: a sentence that names the exercise, how many sets, and the day where there are several.

mod support;

use chain_balance::domain::bounded::Sets;
use chain_balance::domain::fix::Edit;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use support::{days, entry, exercise, id, muscles, name, own, week};

fn sets(from: u64, to: u64) -> Edit {
    Edit::Sets { day: 0, exercise: exercise("back-squat"), from, to: Sets::clamped(to) }
}

fn add(day: usize, sets: u64) -> Edit {
    Edit::Add { day, exercise: id("hip-thrust"), sets: Sets::clamped(sets) }
}

fn swap(sets: u64) -> Edit {
    Edit::Swap { day: 0, exercise: exercise("back-squat"), with: id("romanian-deadlift"), sets }
}

fn one_day() -> Plan {
    week(&[("back-squat", 3, 5)])
}

/// Two days, the second with a name.
fn two_days() -> Plan {
    let mut plan = days(&[&[("back-squat", 3, 5)], &[("plank", 2, 45)]]);
    plan.set_day(1, name("Legs & more"), None).expect("the second day");
    plan
}

#[track_caller]
fn says(plan: &Plan, edit: Edit, words: &str) {
    assert_eq!(edit.words(plan), words);
}

#[test]
fn more_and_fewer_sets_say_how_many_there_were() {
    let squat = "Squat (Barbell)";
    says(&one_day(), sets(3, 4), &format!("One more set of {squat}: 4 instead of 3."));
    says(&one_day(), sets(3, 5), &format!("Two more sets of {squat}: 5 instead of 3."));
    says(&one_day(), sets(3, 2), &format!("One fewer set of {squat}: 2 instead of 3."));
    says(&one_day(), sets(20, 1), &format!("19 fewer sets of {squat}: 1 instead of 20."));
    says(&two_days(), sets(3, 15), &format!("Twelve more sets of {squat} on Day 1: 15 instead of 3."));
}

#[test]
fn what_comes_is_added_to_its_day() {
    says(&one_day(), add(0, 2), "Add Hip Thrust 2 x 10, after Squat (Barbell).");
    says(&two_days(), add(1, 13), "Add Hip Thrust 13 x 10 to Legs & more, after Plank.");
}

#[test]
fn a_swap_says_what_goes_what_comes_and_its_sets() {
    says(&one_day(), swap(1), "Swap Squat (Barbell) for Romanian Deadlift: one set.");
    says(&two_days(), swap(3), "Swap Squat (Barbell) for Romanian Deadlift on Day 1: three sets.");
}

#[test]
fn a_move_says_from_where_to_where() {
    let edit = Edit::Move { day: 0, exercise: exercise("back-squat"), to: 1, sets: 3 };
    says(&two_days(), edit, "Move three sets of Squat (Barbell) from Day 1 to Legs & more.");
}

#[test]
fn an_own_exercise_goes_by_its_own_name() {
    let mut plan = Plan::default();
    let mine = plan.add_own(own("exercise", muscles(&[], &[]))).expect("room for an own exercise");
    plan.add_entry(0, entry(&plan, ExerciseRef::Own(mine), 2, 8)).expect("room for the entry");
    let edit = Edit::Sets { day: 0, exercise: ExerciseRef::Own(mine), from: 2, to: Sets::MIN };
    says(&plan, edit, "One fewer set of exercise: 1 instead of 2.");
}
