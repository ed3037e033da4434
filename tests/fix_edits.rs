//! What each edit does to a plan, and moves between days.

mod support;

use chain_balance::domain::bounded::Sets;
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::fix::{Edit, Kind, Proof, fewest_conflicts};
use chain_balance::domain::plan::{Entry, ExerciseRef, Plan, PlanError};
use support::{days, exercise, id, week};

/// The entries of each day: exercise, sets, and reps or seconds, a star where they are locked.
fn text(plan: &Plan) -> Vec<String> {
    let entry = |entry: &Entry| {
        let ExerciseRef::Catalogue(id) = entry.exercise else { return String::from("own") };
        let unit = if matches!(entry.amount, Amount::Seconds(_)) { "s" } else { "" };
        let star = if entry.locked { "*" } else { "" };
        format!("{} {}x{}{unit}{star}", id.exercise().slug(), entry.sets, entry.amount.get())
    };
    plan.days().iter().map(|day| day.entries().iter().map(entry).collect::<Vec<_>>().join(", ")).collect()
}

#[track_caller]
fn becomes(plan: &Plan, edit: Edit, after: &[&str]) {
    assert_eq!(text(&edit.apply(plan).expect("the plan it was made for")), after);
}

fn lock(plan: &mut Plan, day: usize, place: usize) {
    let entry = plan.days()[day].entries()[place];
    plan.set_entry(day, place, Entry { locked: true, ..entry }).expect("the same entry");
}

/// Back-off sets between two lighter entries.
fn waves() -> Plan {
    week(&[("back-squat", 2, 5), ("bench-press-barbell", 3, 8), ("back-squat", 5, 10), ("back-squat", 1, 3)])
}

fn squats(to: u64) -> Edit {
    Edit::Sets { day: 0, exercise: exercise("back-squat"), from: 8, to: Sets::clamped(to) }
}

#[test]
fn more_sets_go_to_the_entry_that_has_the_most() {
    becomes(&waves(), squats(10), &["back-squat 2x5, bench-press-barbell 3x8, back-squat 7x10, back-squat 1x3"]);
}

#[test]
fn fewer_sets_come_off_the_entry_that_has_the_most_then_off_the_last() {
    becomes(&waves(), squats(4), &["back-squat 2x5, bench-press-barbell 3x8, back-squat 1x10, back-squat 1x3"]);
    becomes(&waves(), squats(3), &["back-squat 2x5, bench-press-barbell 3x8, back-squat 1x3"]);
    becomes(&waves(), squats(2), &["back-squat 2x5, bench-press-barbell 3x8"]);
}

#[test]
fn locked_entries_of_the_same_exercise_stay() {
    let mut plan = waves();
    lock(&mut plan, 0, 2);
    let edit = Edit::Sets { day: 0, exercise: exercise("back-squat"), from: 3, to: Sets::MIN };
    becomes(&plan, edit, &["bench-press-barbell 3x8, back-squat 5x10*, back-squat 1x3"]);
    let swap = Edit::Swap { day: 0, exercise: exercise("back-squat"), with: id("deadlift"), sets: 3 };
    becomes(&plan, swap, &["deadlift 2x5, bench-press-barbell 3x8, back-squat 5x10*, deadlift 1x3"]);
}

#[test]
fn a_swap_keeps_sets_and_the_reps_that_are_near_the_usual_ones() {
    let swap = Edit::Swap { day: 0, exercise: exercise("back-squat"), with: id("romanian-deadlift"), sets: 8 };
    // Eight are usual: five and ten are within half and double, three are not.
    becomes(&waves(), swap, &["romanian-deadlift 2x5, bench-press-barbell 3x8, romanian-deadlift 5x10, romanian-deadlift 1x8"]);
}

#[test]
fn a_swap_to_another_unit_takes_what_is_usual() {
    let plan = week(&[("crunch", 3, 20), ("plank", 2, 60)]);
    becomes(
        &plan,
        Edit::Swap { day: 0, exercise: exercise("crunch"), with: id("side-plank"), sets: 3 },
        &["side-plank 3x30s, plank 2x60s"],
    );
    becomes(
        &plan,
        Edit::Swap { day: 0, exercise: exercise("plank"), with: id("dead-bug"), sets: 2 },
        &["crunch 3x20, dead-bug 2x10"],
    );
}

#[test]
fn an_exercise_is_added_with_what_is_usual() {
    let plan = days(&[&[("back-squat", 3, 5)], &[("plank", 2, 60)]]);
    let add = Edit::Add { day: 1, exercise: id("pull-up"), sets: Sets::clamped(4) };
    becomes(&plan, add, &["back-squat 3x5", "plank 2x60s, pull-up 4x8"]);
}

#[test]
fn a_move_takes_every_entry_of_the_exercise_along() {
    let plan = days(&[&[("back-squat", 2, 5), ("plank", 1, 60), ("back-squat", 3, 8)], &[("deadlift", 2, 5)]]);
    let edit = Edit::Move { day: 0, exercise: exercise("back-squat"), to: 1, sets: 5 };
    becomes(&plan, edit, &["plank 1x60s", "deadlift 2x5, back-squat 2x5, back-squat 3x8"]);
    assert_eq!((edit.kind(), edit.change()), (Kind::Move, 5));
}

#[test]
fn an_edit_of_another_plan_is_refused_and_changes_nothing() {
    let plan = waves();
    let missing = [
        squats(9).apply(&week(&[("back-squat", 7, 5)])),
        squats(9).apply(&Plan::default()),
        Edit::Sets { day: 1, exercise: exercise("back-squat"), from: 8, to: Sets::clamped(9) }.apply(&plan),
        Edit::Swap { day: 0, exercise: exercise("plank"), with: id("dead-bug"), sets: 0 }.apply(&plan),
        Edit::Add { day: 1, exercise: id("pull-up"), sets: Sets::MIN }.apply(&plan),
        Edit::Swap { day: 0, exercise: exercise("back-squat"), with: id("deadlift"), sets: 7 }.apply(&plan),
        Edit::Move { day: 0, exercise: exercise("back-squat"), to: 1, sets: 8 }.apply(&plan),
    ];
    for refused in missing {
        assert_eq!(refused, Err(PlanError::Missing));
    }
}

#[test]
fn what_is_added_goes_behind_its_own_kind_and_before_the_trunk_with_the_reps_it_has_elsewhere() {
    let plan = days(&[&[("back-squat", 3, 5), ("bench-press-barbell", 3, 5), ("plank", 2, 60)], &[("barbell-row", 3, 6)]]);
    let add = |slug| Edit::Add { day: 0, exercise: id(slug), sets: Sets::clamped(3) };
    let (squat, bench, row) = ("back-squat 3x5", "bench-press-barbell 3x5", "barbell-row 3x6");
    becomes(&plan, add("romanian-deadlift"), &[&format!("{squat}, romanian-deadlift 3x8, {bench}, plank 2x60s"), row]);
    becomes(&plan, add("barbell-row"), &[&format!("{squat}, {bench}, barbell-row 3x6, plank 2x60s"), row]);
    becomes(&plan, add("leg-curl-lying"), &[&format!("{squat}, {bench}, leg-curl-lying 3x8, plank 2x60s"), row]);
}

/// Days next to each other that both have squats.
fn squats_in_a_row(plan: &Plan) -> usize {
    let has = |day: usize| plan.days()[day].entries().iter().any(|entry| entry.exercise == exercise("back-squat"));
    (1..plan.days().len()).filter(|day| has(day - 1) && has(*day)).count()
}

#[test]
fn one_move_ends_a_conflict_between_days() {
    let plan = days(&[
        &[("back-squat", 5, 5), ("plank", 2, 45)],
        &[("back-squat", 3, 5)],
        &[("pull-up", 3, 8)],
        &[("bench-press-barbell", 3, 8)],
    ]);
    let fix = fewest_conflicts(&plan, squats_in_a_row).expect("a move that helps");
    assert_eq!(fix.edits(), [Edit::Move { day: 1, exercise: exercise("back-squat"), to: 2, sets: 3 }]);
    assert_eq!((fix.proof(), fix.change()), (Proof::Smallest, 3));
    assert_eq!(squats_in_a_row(&fix.apply(&plan).expect("the plan it was made for")), 0);
}

#[test]
fn nothing_is_moved_where_nothing_helps() {
    let mut plan = days(&[&[("back-squat", 5, 5)], &[("back-squat", 3, 5)], &[("pull-up", 3, 8)]]);
    lock(&mut plan, 0, 0);
    lock(&mut plan, 1, 0);
    assert_eq!(fewest_conflicts(&plan, squats_in_a_row), None);
    assert_eq!(fewest_conflicts(&week(&[("back-squat", 5, 5)]), squats_in_a_row), None);
}
