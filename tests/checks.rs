//! Self-checks, and targets chosen by sport and by sitting.

mod support;

use chain_balance::domain::check::{Answer, Check, NO_DIAGNOSIS, practice};
use chain_balance::domain::exercise::{Equipment, EquipmentSet};
use chain_balance::domain::plan::Plan;
use chain_balance::domain::preset::{Preset, profile};
use chain_balance::domain::settings::Profile;
use support::{days, id, times_a_week};

const ALL_NO: [(Check, Answer); 4] = [
    (Check::SingleLegDeadlift, Answer::No),
    (Check::PullUp, Answer::No),
    (Check::HipHinge, Answer::No),
    (Check::Swing, Answer::No),
];

fn slugs(plan: &Plan, answers: &[(Check, Answer)]) -> Vec<&'static str> {
    practice(answers, plan).iter().map(|practice| practice.exercise.exercise().slug()).collect()
}

#[test]
fn each_no_adds_its_exercise_and_a_yes_adds_none() {
    let all = ["single-leg-romanian-deadlift", "lat-pulldown", "romanian-deadlift", "kettlebell-swing"];
    assert_eq!(slugs(&Plan::default(), &ALL_NO), all);
    for (place, check) in Check::ALL.iter().enumerate() {
        assert_eq!(slugs(&Plan::default(), &[(*check, Answer::No)]), [all[place]]);
        assert_eq!(slugs(&Plan::default(), &[(*check, Answer::Yes)]), [""; 0]);
    }
    assert_eq!(slugs(&Plan::default(), &[]), [""; 0]);
}

#[test]
fn what_the_plan_has_of_it_already_is_said() {
    let plan = times_a_week(days(&[&[("lat-pulldown", 3, 10)], &[("deadlift", 3, 5)]]), 3);
    let sets: Vec<_> = practice(&ALL_NO, &plan).iter().map(|practice| practice.sets.exact()).collect();
    assert_eq!(sets, ["0", "4.5", "0", "0"]);
}

#[test]
fn what_the_plan_leaves_out_is_never_added() {
    let mut plan = Plan::default();
    plan.left_out.equipment = EquipmentSet::of(&[Equipment::Cable, Equipment::Machine, Equipment::Band]);
    assert_eq!(Check::PullUp.exercise(&plan.left_out), Some(id("inverted-row")));
    Check::ALL.iter().flat_map(|check| check.exercises()).for_each(|id| plan.left_out.add(*id));
    assert_eq!(slugs(&plan, &ALL_NO), [""; 0]);
}

#[test]
fn every_check_is_a_question_and_no_diagnosis() {
    assert!(Check::ALL.iter().all(|check| check.question().contains('?')));
    assert_eq!(NO_DIAGNOSIS, "What it shows is one author's opinion, not a diagnosis.");
}

#[test]
fn a_sport_or_sitting_chooses_a_target_and_says_whose_opinion_it_is() {
    let slugs =
        |profile| Preset::ALL.iter().filter(|of| of.profile() == profile).map(|of| of.slug()).collect::<Vec<_>>().join(" ");
    assert_eq!(slugs(Profile::Edge), "running cycling powerlifting sitting");
    assert_eq!(slugs(Profile::Equal), "football-line wrestling basketball soccer crossfit");
    assert_eq!(slugs(Profile::Double), "");
    for preset in Preset::ALL {
        let (words, (target, rest)) = (preset.words(), preset.profile().shares());
        assert!(words.contains("opinion") && words.contains("No study of it was found."), "{words}");
        assert!(words.contains(&format!("{target} : {rest}")), "{words}");
    }
}

#[test]
fn of_several_the_target_that_asks_most_of_the_back_is_taken() {
    assert_eq!(profile(&[]), None);
    assert_eq!(profile(&[Preset::Wrestling]), Some(Profile::Equal));
    assert_eq!(profile(&[Preset::Wrestling, Preset::Sitting]), Some(Profile::Edge));
    assert_eq!(profile(&[Preset::Cycling, Preset::Soccer]), Some(Profile::Edge));
}
