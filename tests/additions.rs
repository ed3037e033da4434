//! What would add to a muscle.

use chain_balance::codec::link;
use chain_balance::domain::additions::for_muscle;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::{ExerciseRef, Plan};

#[test]
fn what_is_suggested_for_a_muscle_is_for_it_and_new_to_the_plan() {
    let plan = link::decode("1D1N0cm9uZ0xpZnRzIDV4NQECAQMCAUEAAwIKBQEKBQwKBQFCAAMCCgUJCgUIAgUAIgHHIw").expect("a plan");
    for muscle in Muscle::ALL {
        for id in for_muscle(&plan, *muscle) {
            assert!(id.exercise().traits.muscles.primary().has(*muscle), "{} for {}", id.exercise().slug(), muscle.slug());
            assert!(!plan.days().iter().any(|day| day.has(ExerciseRef::Catalogue(id))), "{} is there", id.exercise().slug());
        }
    }
    let names: Vec<&str> = for_muscle(&plan, Muscle::Hamstrings).take(3).map(|id| id.exercise().slug()).collect();
    assert_eq!(names, ["romanian-deadlift", "leg-curl-seated", "leg-curl-lying"]);
}

#[test]
fn what_is_never_to_be_suggested_is_not() {
    let mut plan = Plan::default();
    let first = |plan: &Plan| for_muscle(plan, Muscle::Hamstrings).next();
    let one = first(&plan).expect("an exercise");
    plan.left_out.add(one);
    assert_ne!(first(&plan), Some(one));
    assert_eq!(ExerciseId::all().filter(|id| *id == one).count(), 1);
}
