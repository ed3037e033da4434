//! What is said of a change of a plan.

mod support;

use chain_balance::domain::bounded::{Reps, Sets};
use chain_balance::domain::catalogue::{ExerciseId, Level};
use chain_balance::domain::change::{places, words};
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::lifter::{Place, PlaceSet};
use chain_balance::domain::plan::{Entry, Plan};
use chain_balance::domain::settings::Profile;
use support::{days, entry, exercise, name, week};

fn two_days() -> Plan {
    let mut plan =
        days(&[&[("back-squat", 5, 5), ("bench-press-barbell", 5, 5), ("barbell-row", 5, 5)], &[("deadlift", 1, 5)]]);
    plan.set_day(1, name("Pull"), None).expect("the second day");
    plan
}

/// What is said where this is done to the plan of two days.
fn said(change: impl FnOnce(&mut Plan)) -> String {
    let (before, mut after) = (two_days(), two_days());
    change(&mut after);
    words(&before, &after)
}

fn face_pulls(plan: &mut Plan) {
    let entry = entry(plan, exercise("face-pull"), 3, 12);
    plan.add_entry(1, entry).expect("room");
}

fn set(plan: &mut Plan, day: usize, place: usize, change: impl FnOnce(Entry) -> Entry) {
    let now = plan.days()[day].entries()[place];
    plan.set_entry(day, place, change(now)).expect("an entry");
}

#[test]
fn what_is_about_no_exercise_says_what_it_is_about() {
    let places = PlaceSet::of(&[Place::Dumbbells]);
    assert_eq!(said(|plan| plan.lifter.places = places), "Where you train was changed.");
    assert_eq!(said(|plan| plan.lifter.level = Some(Level::ALL[0])), "How far along you are was changed.");
    assert_eq!(
        said(|plan| plan.left_out.add(ExerciseId::from_slug("deadlift").expect("an exercise"))),
        "What you do without was changed."
    );
}

#[test]
fn what_comes_goes_and_is_swapped_is_named_with_its_day() {
    assert_eq!(said(face_pulls), "Added Face Pull 3 × 12 to Pull.");
    assert_eq!(said(|plan| plan.remove_entry(0, 1).expect("an entry")), "Removed Bench Press (Barbell) from Day 1.");
    let swap = |plan: &mut Plan| set(plan, 0, 2, |entry| Entry { exercise: exercise("pull-up"), ..entry });
    assert_eq!(said(swap), "Swapped Bent-Over Row (Barbell) for Pull-Up on Day 1.");
}

#[test]
fn other_sets_and_reps_are_said_beside_the_old_ones() {
    let more = |entry: Entry| Entry { sets: Sets::clamped(2), amount: Amount::Reps(Reps::clamped(8)), ..entry };
    assert_eq!(said(|plan| set(plan, 1, 0, more)), "Deadlift (Barbell) on Pull: 2 × 8 instead of 1 × 5.");
    assert_eq!(said(|plan| set(plan, 1, 0, |entry| Entry { locked: true, ..entry })), "Locked Deadlift (Barbell) on Pull.");
}

#[test]
fn what_stands_elsewhere_is_said_to_do_so() {
    let row = "Bent-Over Row (Barbell) is number 1 of 3 on Day 1 now.";
    assert_eq!(said(|plan| plan.move_entry((0, 2), (0, 0)).expect("a place")), row);
    let squat = "Squat (Barbell) is number 3 of 3 on Day 1 now.";
    assert_eq!(said(|plan| plan.move_entry((0, 0), (0, 2)).expect("a place")), squat);
    let bench = "Bench Press (Barbell) is number 1 of 3 on Day 1 now.";
    assert_eq!(said(|plan| plan.move_entry((0, 0), (0, 1)).expect("a place")), bench, "of two the one that went up");
    assert_eq!(said(|plan| plan.move_entry((0, 1), (1, 0)).expect("a place")), "Moved Bench Press (Barbell) to Pull.");
}

#[test]
fn more_than_one_change_is_counted() {
    let two = |plan: &mut Plan| {
        plan.remove_entry(0, 0).expect("an entry");
        plan.remove_entry(0, 0).expect("an entry");
    };
    assert_eq!(said(two), "Made 2 changes on Day 1.");
    let three = |plan: &mut Plan| {
        two(plan);
        face_pulls(plan);
    };
    assert_eq!(said(three), "Made 3 changes, on Day 1 and Pull.");
}

#[test]
fn what_is_about_no_single_exercise_is_a_change() {
    let words = "Your plan was changed.";
    assert_eq!(said(|plan| plan.settings.profile = Profile::Equal), words);
    assert_eq!(said(|plan| plan.remove_day(1).expect("a day")), words);
}

#[test]
fn in_a_plan_of_one_day_no_day_is_named() {
    let (before, after) = (week(&[("plank", 2, 45)]), week(&[("plank", 3, 45)]));
    assert_eq!(words(&before, &after), "Plank: 3 × 45 s instead of 2 × 45 s.");
}

#[test]
fn the_places_of_what_is_new_other_or_elsewhere_are_known() {
    let at = |change: &dyn Fn(&mut Plan)| {
        let (before, mut after) = (two_days(), two_days());
        change(&mut after);
        places(&before, &after)
    };
    assert_eq!(at(&face_pulls), [(1, 1)]);
    assert_eq!(at(&|plan| set(plan, 0, 1, |entry| Entry { sets: Sets::clamped(2), ..entry })), [(0, 1)]);
    assert_eq!(at(&|plan| plan.move_entry((0, 2), (0, 0)).expect("a place")), [(0, 0)]);
    assert_eq!(at(&|plan| plan.move_entry((0, 2), (1, 0)).expect("a place")), [(1, 0)]);
    assert_eq!(at(&|plan| plan.remove_entry(0, 1).expect("an entry")), []);
    assert_eq!(at(&|plan| plan.settings.profile = Profile::Equal), []);
    assert_eq!(at(&|plan| plan.remove_day(1).expect("a day")), []);
}
