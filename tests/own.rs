//! Exercises of one's own: edited and taken away, with what the days have of them.

mod support;

use chain_balance::codec::link;
use chain_balance::domain::bounded::Sets;
use chain_balance::domain::exercise::{Dominance, Force, Mechanic, MovementLabel, Muscles, Plane, Region, Traits};
use chain_balance::domain::muscle::{Muscle, MuscleSet};
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::{Entry, ExerciseRef, Plan, PlanError};
use support::{name, week};

fn own(title: &str, timed: bool) -> OwnExercise {
    let muscles = Muscles::new(MuscleSet::of(&[Muscle::Lats]), MuscleSet::of(&[Muscle::Biceps]));
    let traits = Traits {
        pattern: None,
        region: Region::Upper,
        force: Force::Pull,
        plane: Some(Plane::Vertical),
        dominance: Some(Dominance::Hip),
        label: MovementLabel::Posterior,
        mechanic: Mechanic::Compound,
        unilateral: false,
        muscles,
    };
    OwnExercise { name: name(title), traits, timed }
}

/// A squat, then two own exercises in turn.
fn plan() -> Plan {
    let mut plan = week(&[("back-squat", 5, 5)]);
    for title in ["First", "Second"] {
        let id = plan.add_own(own(title, false)).expect("room");
        let exercise = ExerciseRef::Own(id);
        let entry = Entry { exercise, sets: Sets::clamped(3), amount: own(title, false).usual(), locked: false };
        plan.add_entry(0, entry).expect("room");
    }
    plan
}

fn names(plan: &Plan) -> Vec<&str> {
    plan.days()[0].entries().iter().map(|entry| plan.exercise_name(entry.exercise)).collect()
}

#[test]
fn one_that_is_taken_away_takes_its_entries_and_leaves_the_others() {
    let mut plan = plan();
    let first = plan.own_id(0).expect("the first");
    assert_eq!(plan.remove_own(first), Ok(()));
    assert_eq!(names(&plan), ["Squat (Barbell)", "Second"]);
    assert_eq!(plan.own(), [own("Second", false)]);
    assert_eq!(link::decode(&link::encode(&plan)), Ok(plan));
}

#[test]
fn one_that_is_edited_keeps_its_entries() {
    let mut plan = plan();
    let second = plan.own_id(1).expect("the second");
    assert_eq!(plan.set_own(second, own("Renamed", false)), Ok(()));
    assert_eq!(names(&plan), ["Squat (Barbell)", "First", "Renamed"]);
    assert_eq!(plan.set_own(second, own("Held", true)), Ok(()));
    let amounts: Vec<_> = plan.days()[0].entries().iter().map(|entry| (entry.amount.get(), entry.amount.is_timed())).collect();
    assert_eq!(amounts, [(5, false), (10, false), (30, true)]);
}

#[test]
fn what_is_not_there_is_neither_edited_nor_taken_away() {
    let (mut small, large) = (Plan::default(), plan());
    let second = large.own_id(1).expect("the second");
    assert_eq!(small.remove_own(second), Err(PlanError::Missing));
    assert_eq!(small.set_own(second, own("None", false)), Err(PlanError::Missing));
    assert_eq!(small, Plan::default());
}

#[test]
fn a_name_of_80_characters_in_any_script_is_kept() {
    for title in ["押".repeat(80), "ü".repeat(80), "\u{1f3cb}".repeat(80), "تمرين ".repeat(13) + "تم"] {
        let mut plan = Plan::default();
        plan.add_own(own(&title, false)).expect("room");
        assert_eq!((plan.own()[0].name.as_str(), title.chars().count()), (title.as_str(), 80));
        assert_eq!(link::decode(&link::encode(&plan)), Ok(plan));
    }
}

#[test]
fn it_says_whether_its_sets_count_and_what_a_set_is() {
    let counted = own("Row", false);
    assert_eq!(counted.words(), ("Its sets are counted.", "A set is a number of reps."));
    let mut march = own("Sandbag march", true);
    march.traits.region = Region::Cardio;
    let (counts, set) = march.words();
    assert!(counts.contains("conditioning") && counts.contains("not counted") && set == "A set is a time.", "{counts}");
    let mut unknown = own("Something", false);
    unknown.traits.muscles = Muscles::default();
    assert!(unknown.words().0.contains("no muscles yet"), "{:?}", unknown.words());
}
