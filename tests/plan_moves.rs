//! Entries move between the places of a plan: none is lost, none is changed.

mod support;

use chain_balance::domain::plan::{Entry, ExerciseRef, Plan, PlanError};
use proptest::prelude::*;
use support::{days, entry, exercise, week};

fn plan() -> Plan {
    days(&[&[("back-squat", 5, 5), ("plank", 3, 45), ("pull-up", 4, 8)], &[("deadlift", 1, 5)], &[]])
}

/// The exercises of each day, in their order.
fn order(plan: &Plan) -> Vec<String> {
    let slug = |entry: &Entry| match entry.exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug(),
        ExerciseRef::Own(_) => "own",
    };
    plan.days().iter().map(|day| day.entries().iter().map(slug).collect::<Vec<_>>().join(" ")).collect()
}

#[track_caller]
fn moved(from: (usize, usize), to: (usize, usize), after: [&str; 3]) {
    let mut plan = plan();
    plan.move_entry(from, to).expect("a move that can be made");
    assert_eq!(order(&plan), after);
}

#[test]
fn an_entry_takes_the_place_it_is_moved_to() {
    moved((0, 0), (0, 1), ["plank back-squat pull-up", "deadlift", ""]);
    moved((0, 0), (0, 2), ["plank pull-up back-squat", "deadlift", ""]);
    moved((0, 2), (0, 0), ["pull-up back-squat plank", "deadlift", ""]);
    moved((0, 1), (0, 1), ["back-squat plank pull-up", "deadlift", ""]);
}

#[test]
fn an_entry_goes_to_another_day_before_the_one_that_is_there() {
    moved((0, 1), (1, 0), ["back-squat pull-up", "plank deadlift", ""]);
    moved((0, 1), (2, 0), ["back-squat pull-up", "deadlift", "plank"]);
    moved((1, 0), (0, 1), ["back-squat deadlift plank pull-up", "", ""]);
}

#[test]
fn past_the_end_is_the_end() {
    moved((0, 0), (0, Plan::MAX_ENTRIES), ["plank pull-up back-squat", "deadlift", ""]);
    moved((0, 0), (1, usize::MAX), ["plank pull-up", "deadlift back-squat", ""]);
}

#[test]
fn sets_reps_and_the_lock_go_along() {
    let mut plan = plan();
    let locked = Entry { locked: true, ..plan.days()[0].entries()[0] };
    plan.set_entry(0, 0, locked).expect("the same entry");
    plan.move_entry((0, 0), (2, 0)).expect("a move that can be made");
    assert_eq!(plan.days()[2].entries(), [locked]);
}

#[test]
fn what_is_not_there_is_not_moved() {
    for (from, to) in [((0, 3), (1, 0)), ((2, 0), (0, 0)), ((3, 0), (0, 0)), ((0, 0), (3, 0)), ((usize::MAX, 0), (0, 0))] {
        let mut plan = plan();
        assert_eq!(plan.move_entry(from, to), Err(PlanError::Missing), "{from:?} to {to:?}");
        assert_eq!(order(&plan), order(&self::plan()));
    }
}

#[test]
fn a_full_day_takes_no_more_and_is_put_in_order_all_the_same() {
    let mut plan = days(&[&[("back-squat", 5, 5)], &[("deadlift", 1, 5)]]);
    while plan.days()[1].entries().len() < Plan::MAX_ENTRIES {
        plan.add_entry(1, entry(&plan, exercise("plank"), 1, 45)).expect("room for the entry");
    }
    let before = plan.clone();
    assert_eq!(plan.move_entry((0, 0), (1, 0)), Err(PlanError::Entries));
    assert_eq!(plan, before);
    plan.move_entry((1, 0), (1, Plan::MAX_ENTRIES)).expect("a move within the day");
    assert_eq!(plan.days()[1].entries().last(), before.days()[1].entries().first());
}

#[test]
fn the_only_entry_of_a_week_stays_where_it_is() {
    let mut plan = week(&[("back-squat", 5, 5)]);
    plan.move_entry((0, 0), (0, 7)).expect("a move that can be made");
    assert_eq!(plan, week(&[("back-squat", 5, 5)]));
}

proptest! {
    #[test]
    fn moving_there_and_back_changes_nothing(plan in support::any::plans(), from in (0..8_usize, 0..9_usize), to in (0..8_usize, 0..9_usize)) {
        let mut moved = plan.clone();
        if moved.move_entry(from, to).is_ok() {
            let end = moved.days()[to.0].entries().len() - 1;
            moved.move_entry((to.0, to.1.min(end)), from).expect("the way back");
        }
        prop_assert_eq!(moved, plan);
    }
}
