//! The catalogue equals the table it was taken from, and its codes never change.
#![cfg(feature = "import")]

mod support;

use std::collections::HashMap;

use chain_balance::codec::names::Names;
use chain_balance::domain::catalogue::{Exercise, ExerciseId};
use chain_balance::domain::counting::{VOTE, Vote, counts};
use chain_balance::domain::exercise::{Dominance, Equipment, Force, MovementLabel};
use chain_balance::domain::muscle::{Chain, Muscle, MuscleSet};
use chain_balance::domain::pattern::{Group, Pattern};
use chain_balance::domain::settings::Convention;
use support::id;
use support::templates::records;

fn exercises() -> impl Iterator<Item = &'static Exercise> {
    ExerciseId::all().map(|id| id.exercise())
}

#[test]
fn of_178_exercises_169_count_and_9_are_conditioning() {
    assert_eq!(exercises().count(), 178);
    assert_eq!(exercises().filter(|exercise| counts(&exercise.traits)).count(), 169);
    assert_eq!(exercises().filter(|exercise| exercise.traits.is_conditioning()).count(), 9);
}

#[test]
fn the_23_muscles_are_in_the_chains_of_the_table() {
    let rows = records(include_str!("fixtures/muscles.csv"));
    assert_eq!((rows.len(), Muscle::ALL.len()), (23, 23));
    for (row, muscle) in rows.iter().zip(Muscle::ALL) {
        assert_eq!((&row[0], &row[2]), (muscle.slug(), muscle.chain().slug()));
    }
    let chain = |chain| Muscle::ALL.iter().filter(|muscle| muscle.chain() == chain).count();
    assert_eq!([Chain::Anterior, Chain::Neutral, Chain::Posterior].map(chain), [7, 7, 9]);
}

/// The table's lists are sets: their order means nothing.
fn sorted(list: &str) -> Vec<&str> {
    let mut list: Vec<&str> = list.split(['|', '+']).filter(|term| !term.is_empty() && *term != "none").collect();
    list.sort_unstable();
    list
}

fn terms<T>(terms: impl Iterator<Item = T>, slug: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    let mut list: Vec<&str> = terms.map(slug).collect();
    list.sort_unstable();
    list
}

fn muscles(set: MuscleSet) -> Vec<&'static str> {
    terms(set.iter(), Muscle::slug)
}

#[test]
fn every_row_says_what_the_table_says() {
    let rows = records(include_str!("fixtures/catalogue.csv"));
    assert_eq!(rows.len(), 178);
    for (row, exercise) in rows.iter().zip(exercises()) {
        let [code, slug, name, pattern, region, force, plane, dominance, label, mechanic, unilateral, equipment] =
            std::array::from_fn(|column| &row[column]);
        let traits = &exercise.traits;
        assert_eq!((code, slug, name), (exercise.code().to_string().as_str(), exercise.slug(), exercise.name));
        assert_eq!((pattern, region, force), (exercise.pattern().slug(), traits.region.slug(), traits.force.slug()), "{slug}");
        assert_eq!(plane, traits.plane.map_or("", |plane| plane.slug()), "{slug}");
        // The table has one word for both; leg curls are never added to knee extension (C10).
        let knee = if pattern == "knee-flexion" { "knee-flexion" } else { dominance };
        assert_eq!(knee, traits.dominance.map_or("", Dominance::slug), "{slug}");
        assert_eq!((label, mechanic), (traits.label.slug(), traits.mechanic.slug()), "{slug}");
        assert_eq!(unilateral == "yes", traits.unilateral, "{slug}");
        assert_eq!(sorted(equipment), terms(exercise.equipment.iter(), Equipment::slug), "{slug}");
        assert_eq!(sorted(&row[12]), muscles(traits.muscles.primary()), "{slug}");
        assert_eq!(sorted(&row[13]), muscles(traits.muscles.secondary()), "{slug}");
        assert_eq!(&row[14] == "seconds", exercise.usual.is_timed(), "{slug}");
        assert_eq!(&row[15], exercise.usual.get().to_string(), "{slug}");
        assert_eq!(sorted(&row[16]), terms(exercise.articles.iter(), |article| article.slug()), "{slug}");
        assert_eq!(&row[17], exercise.note(), "{slug}");
    }
}

/// Every link ever published holds these codes, and numbers in these units: rows are added to the fixture, never changed.
#[test]
fn a_code_stands_for_the_same_exercise_in_the_same_unit_for_ever() {
    let rows = records(include_str!("fixtures/codes.csv"));
    for row in &rows {
        let exercise = ExerciseId::from_code(row[0].parse().expect("a code")).map(ExerciseId::exercise);
        let unit = |exercise: &Exercise| if exercise.usual.is_timed() { "seconds" } else { "reps" };
        assert_eq!(exercise.map(|exercise| (exercise.slug(), unit(exercise))), Some((&row[1], &row[2])));
    }
    assert_eq!(rows.len(), exercises().count(), "a new exercise is appended to codes.csv");
}

#[test]
fn every_vote_of_the_catalogue_is_exact_in_all_three_conventions() {
    for exercise in exercises() {
        for convention in Convention::ALL {
            let Some(vote) = Vote::of(exercise.traits.muscles, *convention) else { continue };
            let (first, second) = convention.weights();
            let weigh = |chain: MuscleSet| {
                let of = |set: MuscleSet| u64::from(set.and(chain).len());
                first * of(exercise.traits.muscles.primary()) + second * of(exercise.traits.muscles.secondary())
            };
            let (a, p) = (weigh(MuscleSet::ANTERIOR), weigh(MuscleSet::POSTERIOR));
            assert!(VOTE.is_multiple_of(a + p), "{} weighs {a} + {p}", exercise.slug());
            assert_eq!((vote.anterior, vote.posterior), (VOTE / (a + p) * a, VOTE / (a + p) * p), "{}", exercise.slug());
        }
    }
}

#[test]
fn every_exercise_is_found_by_its_code_and_its_slug() {
    for id in ExerciseId::all() {
        assert_eq!(ExerciseId::from_code(id.exercise().code().into()), Some(id));
        assert_eq!(ExerciseId::from_slug(id.exercise().slug()), Some(id));
    }
}

#[test]
fn what_the_catalogue_does_not_have_is_not_found() {
    for code in [0, 179, 65_535, 65_536, 65_537, u64::MAX] {
        assert_eq!(ExerciseId::from_code(code), None, "{code}");
    }
    for slug in ["", "Back-Squat", "back squat", "back-squat ", "squat", "\u{0}", "🏋"] {
        assert_eq!(ExerciseId::from_slug(slug), None, "{slug}");
    }
}

#[test]
fn every_term_is_found_by_its_code_and_its_slug() {
    for (code, pattern) in Pattern::ALL.iter().enumerate() {
        assert_eq!(Pattern::from_code(code as u64), Some(*pattern));
        assert_eq!(Pattern::from_slug(pattern.slug()), Some(*pattern));
    }
    assert_eq!((Pattern::from_code(Pattern::ALL.len() as u64), Pattern::from_slug("Squat")), (None, None));
    assert_eq!((MuscleSet::from_bits(1 << 23), MuscleSet::from_bits(u64::MAX)), (None, None));
    assert_eq!(MuscleSet::from_bits((1 << 23) - 1), Some(MuscleSet::of(Muscle::ALL)));
}

#[test]
fn every_group_lists_something_and_conditioning_stands_apart() {
    for group in Group::ALL {
        let of: Vec<_> = exercises().filter(|exercise| exercise.pattern().group() == *group).collect();
        assert!(!of.is_empty(), "{}", group.slug());
        let conditioning = of.iter().filter(|exercise| exercise.traits.is_conditioning()).count();
        assert_eq!(conditioning, if *group == Group::Conditioning { of.len() } else { 0 }, "{}", group.slug());
    }
}

#[test]
fn conditioning_moves_no_figure() {
    for exercise in exercises().filter(|exercise| exercise.traits.is_conditioning()) {
        let traits = &exercise.traits;
        assert_eq!((traits.force, traits.label), (Force::None, MovementLabel::None), "{}", exercise.slug());
        assert!(traits.muscles.is_empty() && exercise.usual.is_timed(), "{}", exercise.slug());
    }
}

#[test]
fn every_id_name_and_alias_finds_its_exercise() {
    let names = Names::default();
    for id in ExerciseId::all() {
        assert_eq!(names.find(id.exercise().slug()), Some(id));
        assert_eq!(names.find(id.exercise().name), Some(id));
    }
    let rows = records(include_str!("../src/codec/aliases.csv"));
    assert_eq!(rows.len(), Names::aliases().count(), "no alias is of an unknown exercise");
    for row in &rows {
        assert_eq!(names.find(&row[0]).map(|id| id.exercise().slug()), Some(&row[1]), "{}", &row[0]);
    }
}

#[test]
fn case_punctuation_and_plural_do_not_matter_to_a_name() {
    let names = Names::default();
    for name in ["Pull-Up", "pull up", "PULL UPS", "  pull—up ", "Pull\tUps"] {
        assert_eq!(names.find(name), Some(id("pull-up")), "{name}");
    }
    for name in ["", " ", "---", "pul up", "pull", "x"] {
        assert_eq!(names.find(name), None, "{name}");
    }
}

#[test]
fn no_two_exercises_share_a_name() {
    let mut of_name = HashMap::new();
    for exercise in exercises() {
        assert_eq!(of_name.insert(exercise.name, exercise.slug()), None, "{}", exercise.name);
    }
}

#[test]
fn what_is_timed_may_be_held_and_of_the_rest_what_is_usually_held() {
    let held: Vec<_> =
        exercises().filter(|exercise| exercise.may_be_held() && !exercise.usual.is_timed()).map(Exercise::slug).collect();
    assert_eq!(held, ["back-extension", "glute-bridge", "superman", "dead-bug", "bird-dog"]);
    for slug in ["wall-sit", "l-sit", "hollow-hold", "copenhagen-plank", "side-plank", "flexed-arm-hang", "bear-crawl"] {
        assert!(id(slug).exercise().usual.is_timed() && id(slug).exercise().may_be_held(), "{slug}");
    }
    for slug in ["hip-thrust", "back-squat", "chin-up", "hanging-leg-raise"] {
        assert!(!id(slug).exercise().may_be_held(), "{slug}");
    }
}

#[test]
fn one_lift_done_in_another_way_votes_alike() {
    let share = |slug: &str| Vote::of(id(slug).exercise().traits.muscles, Convention::Fractional).map(|vote| vote.posterior);
    for squat in
        ["front-squat", "squat-smith", "goblet-squat", "bodyweight-squat", "pistol-squat", "sumo-squat", "overhead-squat"]
    {
        assert_eq!((share(squat), share("back-squat")), (Some(VOTE / 2), Some(VOTE / 2)), "{squat}");
    }
    for lift in ["snatch", "power-clean", "clean-pull", "clean-and-jerk", "kettlebell-clean", "kettlebell-snatch"] {
        assert!(id(lift).exercise().traits.muscles.primary().has(Muscle::Quads), "{lift}");
    }
    assert_eq!(
        (share("turkish-get-up"), share("pullover"), share("pullover-machine")),
        (Some(VOTE / 2), Some(VOTE / 2), Some(VOTE / 3 * 2))
    );
    for neutral in ["internal-rotation", "scapular-push-up", "hip-abduction", "copenhagen-plank", "scaption"] {
        assert_eq!(share(neutral), None, "{neutral}");
    }
}
