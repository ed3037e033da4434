//! What may be suggested: what the lifter says, or what the plan proves.

mod support;

use chain_balance::codec::link;
use chain_balance::domain::at_hand::AtHand;
use chain_balance::domain::catalogue::{ExerciseId, Fixture, Level};
use chain_balance::domain::frequency::days_a_week;
use chain_balance::domain::lifter::{Lifter, Place, PlaceSet};
use chain_balance::domain::minutes;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::strength::Strength;
use support::{days, id, times_a_week, week};

#[track_caller]
fn can(plan: &Plan, possible: &[&str], impossible: &[&str]) {
    let at_hand = AtHand::of(plan);
    possible.iter().for_each(|slug| assert!(at_hand.can_be_done(id(slug)), "{slug} cannot be done"));
    impossible.iter().for_each(|slug| assert!(!at_hand.can_be_done(id(slug)), "{slug} can be done"));
}

#[test]
fn an_exercise_that_can_be_done_with_one_kind_alone_proves_it() {
    let plan = week(&[("bench-press-dumbbell", 3, 8)]);
    can(
        &plan,
        &["dumbbell-row", "chest-fly-dumbbell", "push-up"],
        &["barbell-row", "lat-pulldown", "pull-up", "leg-curl-lying"],
    );
}

#[test]
fn one_machine_or_cable_exercise_proves_a_full_gym() {
    for slug in ["leg-press", "lat-pulldown", "leg-curl-seated", "cable-crunch"] {
        can(&week(&[(slug, 3, 10)]), &["barbell-row", "chest-press-machine", "pull-up", "nordic-curl"], &[]);
    }
    // A band that would explain a Pallof press is none for pulldowns, and a reverse hyperextension is done over any bench.
    let bodyweight = week(&[("pull-up", 3, 8), ("push-up", 3, 8), ("pallof-press", 3, 10), ("reverse-hyperextension", 3, 10)]);
    can(&bodyweight, &["inverted-row", "chin-up"], &["lat-pulldown", "face-pull", "good-morning", "leg-curl-lying"]);
    // With bands for other things, a pulldown is done with them.
    can(&week(&[("lat-pulldown", 3, 10), ("band-pull-apart", 3, 15)]), &["push-up"], &["leg-press", "barbell-row"]);
}

#[test]
fn a_barbell_squat_proves_a_rack_with_its_bar_and_bench() {
    can(
        &week(&[("back-squat", 5, 5)]),
        &["chin-up", "hip-thrust", "barbell-row"],
        &["chest-dip", "dumbbell-row", "nordic-curl"],
    );
    can(&week(&[("front-squat", 5, 5), ("kettlebell-swing", 5, 15)]), &[], &["chin-up", "barbell-row"]);
}

#[test]
fn what_is_called_by_a_kettlebell_is_done_with_one_and_a_band_is_not_pulled_down_from_nothing() {
    can(&week(&[("goblet-squat", 3, 10), ("bench-press-dumbbell", 3, 10)]), &["dumbbell-row"], &["kettlebell-swing"]);
    let mut plan = week(&[("push-up", 3, 10)]);
    plan.lifter.places = PlaceSet::of(&[Place::Bands]);
    can(&plan, &["seated-cable-row", "band-pull-apart"], &["lat-pulldown", "face-pull", "triceps-pushdown"]);
    plan.add_entry(0, support::entry(&plan, support::exercise("face-pull"), 3, 15)).expect("room for it");
    can(&plan, &["lat-pulldown", "face-pull"], &[]);
}

#[test]
fn what_the_lifter_ticks_counts_for_itself() {
    let mut plan = week(&[("leg-press", 3, 10)]);
    plan.lifter.places = PlaceSet::of(&[Place::Dumbbells, Place::BarOrRings]);
    can(&plan, &["dumbbell-row", "pull-up", "chest-dip"], &["leg-press", "barbell-row", "hip-thrust"]);
    plan.lifter.places = PlaceSet::of(&[Place::Nothing]);
    can(&plan, &["push-up", "bodyweight-squat"], &["dumbbell-row", "pull-up"]);
}

#[test]
fn nothing_above_the_level_of_the_plan_is_suggested() {
    let of = |plan: &Plan, slug: &str| AtHand::of(plan).is_of_level(id(slug));
    let beginner = week(&[("leg-press", 3, 10), ("chest-press-machine", 3, 10)]);
    assert!(of(&beginner, "machine-row") && !of(&beginner, "deadlift") && !of(&beginner, "pull-up"));
    let trained = week(&[("back-squat", 5, 5), ("chin-up", 3, 5), ("power-clean", 3, 3)]);
    assert!(of(&trained, "deadlift") && of(&trained, "pull-up") && of(&trained, "power-clean"));
    // One skill is no reason for another, not even of its pattern.
    assert!(!of(&trained, "snatch") && !of(&week(&[("pull-up", 3, 8)]), "muscle-up"));
    assert!(!of(&trained, "muscle-up") && !of(&trained, "pistol-squat") && !of(&trained, "nordic-curl"));
    let mut said = beginner;
    said.lifter.level = Some(Level::Trained);
    assert!(of(&said, "deadlift") && !of(&said, "pull-up"));
}

#[test]
fn what_hangs_or_is_held_says_what_it_needs() {
    for (slug, needs) in [("pull-up", Fixture::Bar), ("nordic-curl", Fixture::Anchor), ("hip-thrust", Fixture::Bench)] {
        assert!(id(slug).exercise().needs().has(needs), "{slug}");
    }
    assert!(id("push-up").exercise().needs().is_empty());
    assert!(ExerciseId::all().any(|id| id.exercise().level() == Level::Skilled));
}

#[test]
fn a_link_carries_where_the_lifter_trains() {
    for level in [None, Some(Level::Anybody), Some(Level::Skilled)] {
        let mut plan = week(&[("push-up", 3, 10)]);
        plan.lifter = Lifter { places: PlaceSet::of(&[Place::Rack, Place::Bands]), level };
        assert_eq!(link::decode(&link::encode(&plan)), Ok(plan));
    }
}

#[test]
fn a_device_keeps_what_the_lifter_says() {
    for places in [PlaceSet::EMPTY, PlaceSet::of(&[Place::Gym]), PlaceSet::of(Place::ALL)] {
        for level in [None, Some(Level::Trained)] {
            let lifter = Lifter { places, level };
            assert_eq!(Lifter::decode(&lifter.encode()), lifter);
        }
    }
    let said = Lifter { places: PlaceSet::of(&[Place::Rack, Place::Bands]), level: Some(Level::Anybody) };
    assert_eq!(said.encode(), "places rack bands\nlevel anybody\n");
    assert_eq!(Lifter::default().encode(), "");
    // What another version wrote, or somebody else.
    assert_eq!(Lifter::decode("places moon bands\nlevel 9\nshoes 2").places, PlaceSet::of(&[Place::Bands]));
    assert_eq!(Lifter::decode("placesgym\n\0 level anybody"), Lifter::default());
}

#[test]
fn minutes_are_three_for_a_compound_and_two_for_the_rest() {
    let plan = times_a_week(days(&[&[("back-squat", 5, 5), ("leg-curl-lying", 3, 10)], &[("push-up", 4, 10)]]), 4);
    assert_eq!([minutes::of_day(&plan, 0), minutes::of_day(&plan, 1)], [21, 12]);
    assert_eq!(minutes::a_week(&plan), Quantity::from(66));
}

#[test]
fn a_muscle_is_trained_on_the_days_with_a_direct_set() {
    let plan = times_a_week(days(&[&[("back-squat", 5, 5)], &[("leg-extension", 1, 10), ("barbell-row", 3, 8)]]), 3);
    assert_eq!(days_a_week(&plan, Muscle::Quads), Quantity::from(3));
    assert_eq!(days_a_week(&plan, Muscle::Glutes), Quantity::new(3, 2));
    // Helping is not direct work.
    assert_eq!(days_a_week(&plan, Muscle::Biceps), Quantity::ZERO);
}

#[test]
fn five_reps_on_the_main_lifts_are_a_strength_programme_and_three_on_most_a_peaking_block() {
    assert_eq!(Strength::of(&days(&[&[("back-squat", 5, 5), ("leg-curl-lying", 3, 12)]])), Some(Strength::Building));
    assert_eq!(Strength::of(&days(&[&[("back-squat", 5, 5)], &[("bench-press-barbell", 3, 8)]])), None);
    let triples = [("back-squat", 5, 3), ("barbell-row", 2, 8)];
    assert_eq!(Strength::of(&week(&triples)), Some(Strength::Peaking));
    // Triples before as much lighter work are no peak.
    assert_eq!(Strength::of(&week(&[("back-squat", 5, 3), ("barbell-row", 5, 8)])), Some(Strength::Building));
    assert_eq!(Strength::of(&Plan::default()), None);
}
