//! What a fix promises.

mod support;

use chain_balance::domain::catalogue::{ExerciseId, Level};
use chain_balance::domain::exercise::{Equipment, EquipmentSet};
use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Advice, Edit, Fix, Kind, KindSet, Limits, Proof, Way, is_met};
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::{Day, Entry, ExerciseRef, Plan};
use chain_balance::domain::report::Report;
use chain_balance::domain::settings::{Basis, Profile, PushPull};
use chain_balance::domain::template::Template;
use chain_balance::domain::verdict::{self, Verdict};
use proptest::prelude::*;
use support::{any, coach, days, exercise, id, times_a_week, week};

#[track_caller]
fn advice(plan: &Plan) -> Advice {
    Advice::of(plan, &Limits::default()).expect("enough to judge")
}

/// Little work: the promises hold however early the search stops.
fn short(edits: usize) -> Limits {
    Limits { edits, steps: 60_000, ..Limits::default() }
}

fn lock(plan: &mut Plan, locked: bool) {
    for day in 0..plan.days().len() {
        for place in 0..plan.days()[day].entries().len() {
            let entry = plan.days()[day].entries()[place];
            plan.set_entry(day, place, Entry { locked, ..entry }).expect("the same entry");
        }
    }
}

/// The sets of an exercise on a day that are not locked.
fn sets(plan: &Plan, day: usize, exercise: ExerciseRef) -> u64 {
    let entries = plan.days()[day].entries().iter();
    entries.filter(|entry| entry.exercise == exercise && !entry.locked).map(|entry| entry.sets.get()).sum()
}

fn locked(plan: &Plan) -> Vec<Vec<Entry>> {
    plan.days().iter().map(|day| day.entries().iter().copied().filter(|entry| entry.locked).collect()).collect()
}

fn is_left_out(plan: &Plan, exercise: ExerciseRef) -> bool {
    let ExerciseRef::Catalogue(id) = exercise else { return false };
    let equipment = id.exercise().equipment;
    let cannot = !equipment.is_empty() && equipment.without(plan.left_out.equipment).is_empty();
    cannot || plan.left_out.exercises().any(|other| other == id)
}

/// Nothing is to be changed.
fn nothing() -> Advice {
    Advice { alternatives: Vec::new(), reached: true, proof: Proof::Smallest, reachable: None }
}

fn shown(advice: &Advice) -> impl Iterator<Item = &Fix> {
    advice.alternatives.iter().chain(advice.reachable.iter().filter_map(|reachable| reachable.fix.as_ref()))
}

proptest! {
    #![proptest_config(any::cases(100))]

    #[test]
    fn a_fix_applied_meets_what_it_promised_or_says_that_it_does_not(plan in any::weeks()) {
        let Some(advice) = Advice::of(&plan, &short(3)) else { return Ok(()) };
        let before = Report::of(&plan);
        for fix in &advice.alternatives {
            let fixed = Report::of(&fix.apply(&plan).expect("the plan it was made for"));
            prop_assert_eq!(is_met(&fixed), Some(fix.reaches()));
            // Push:pull is not met by giving up both.
            prop_assert!(before.figure(Figure::Push).is_none() || fixed.figure(Figure::Push).is_some());
            prop_assert!(fix.way() != Way::SameLength || fixed.sets() <= before.sets());
            prop_assert!(fix.way() != Way::AddOnly || fix.kinds().without(KindSet::of(&[Kind::More, Kind::Add])).is_empty());
            prop_assert!(fix.way() != Way::Swap || !fix.kinds().has(Kind::Add));
        }
        prop_assert_eq!(advice.alternatives.iter().any(Fix::reaches) || is_met(&before) == Some(true), advice.reached);
        if let Some(reachable) = &advice.reachable {
            let mut plan = plan.clone();
            plan.settings.profile = reachable.profile;
            let fixed = reachable.fix.as_ref().map_or(Ok(plan.clone()), |fix| fix.apply(&plan)).expect("the plan");
            prop_assert_eq!(is_met(&Report::of(&fixed)), Some(true));
        }
    }

    #[test]
    fn the_advice_for_an_advised_plan_is_empty(plan in any::weeks()) {
        let Some(advice) = Advice::of(&plan, &short(2)) else { return Ok(()) };
        for fix in advice.alternatives.iter().filter(|fix| fix.reaches()) {
            let fixed = fix.apply(&plan).expect("the plan it was made for");
            prop_assert_eq!(Advice::of(&fixed, &short(2)), Some(nothing()));
        }
    }

    #[test]
    fn no_fix_breaks_a_rail(plan in any::weeks(), more_percent in 0..=40_u64, more_sets in 0..=8_u64, muscle_sets in 4..=24_u64) {
        let limits = Limits { more_percent, more_sets, muscle_sets, ..short(3) };
        let Some(advice) = Advice::of(&plan, &limits) else { return Ok(()) };
        for fix in &advice.alternatives {
            let fixed = fix.apply(&plan).expect("the plan it was made for");
            prop_assert_eq!(coach::broken(&plan, fix.edits(), &fixed, &limits), None);
            prop_assert_eq!(u64::from(fix.cost()), coach::cost(&plan, fix.edits(), &fixed));
        }
    }

    #[test]
    fn who_pulls_more_is_never_told_to_push_more(plan in any::weeks()) {
        let mut plan = plan;
        plan.settings.push_pull = PushPull::Even;
        let report = Report::of(&plan);
        if report.figure(Figure::Pull) <= report.figure(Figure::Push) {
            return Ok(());
        }
        let chain = verdict::chain(&report, plan.settings.profile);
        // Only the chain split may ask for a change.
        if chain == Some(Verdict::Met) && !report.label_alarm() {
            prop_assert_eq!(Advice::of(&plan, &short(2)), Some(nothing()));
        }
        prop_assert_eq!(verdict::push_pull_distance(&report, PushPull::Even), None);
    }

    #[test]
    fn locked_entries_stay_and_what_is_left_out_never_comes(plan in any::weeks()) {
        let Some(advice) = Advice::of(&plan, &short(3)) else { return Ok(()) };
        for fix in shown(&advice) {
            let fixed = fix.apply(&plan).expect("the plan it was made for");
            prop_assert_eq!(locked(&fixed), locked(&plan));
            for (day, of) in fixed.days().iter().enumerate() {
                for entry in of.entries().iter().filter(|entry| is_left_out(&plan, entry.exercise)) {
                    prop_assert!(sets(&fixed, day, entry.exercise) <= sets(&plan, day, entry.exercise));
                }
            }
        }
    }

    #[test]
    fn a_fix_is_made_of_its_edits_alone(plan in any::weeks()) {
        let Some(advice) = Advice::of(&plan, &short(2)) else { return Ok(()) };
        for fix in &advice.alternatives {
            let one_by_one = fix.edits().iter().rev().try_fold(plan.clone(), |plan, edit| edit.apply(&plan));
            let fixed = fix.apply(&plan).expect("the plan it was made for");
            prop_assert_eq!(Report::of(&one_by_one.expect("edits in any order")), Report::of(&fixed));
            prop_assert_eq!(fix.change(), fix.edits().iter().map(Edit::change).sum::<u64>());
            prop_assert!(!fix.edits().is_empty());
        }
    }
}

proptest! {
    #![proptest_config(any::cases(40))]

    #[test]
    fn every_plan_gets_the_same_advice_twice(plan in any::plans()) {
        prop_assert_eq!(Advice::of(&plan, &short(1)), Advice::of(&plan, &short(1)));
    }
}

#[test]
fn a_plan_with_too_few_sets_gets_no_advice() {
    assert_eq!(Advice::of(&Plan::default(), &Limits::default()), None);
    assert_eq!(Advice::of(&week(&[("leg-extension", 5, 10)]), &Limits::default()), None);
    assert!(Advice::of(&week(&[("leg-extension", 6, 10)]), &short(1)).is_some());
}

#[test]
fn a_plan_that_meets_its_targets_needs_nothing() {
    assert_eq!(advice(&week(&[("push-up", 4, 8), ("pull-up", 4, 8), ("romanian-deadlift", 4, 8)])), nothing());
}

#[test]
fn within_two_and_a_half_points_nothing_is_advised() {
    // 23 of 40 votes are 57.5 %, 22 are 55 %; reps keep the label share down.
    let of = |posterior| week(&[("bench-press-barbell", 40 - posterior, 5), ("barbell-row", posterior, 10)]);
    assert_eq!(advice(&of(23)), nothing());
    assert_ne!(advice(&of(22)), nothing());
}

#[test]
fn the_ways_stand_in_their_order_each_with_what_it_promises() {
    let plan = Template::from_id("bro-split").expect("a well-known plan").plan();
    let found = advice(&plan);
    let ways: Vec<Way> = found.alternatives.iter().map(Fix::way).collect();
    assert_eq!((ways, found.reached, found.proof), (vec![Way::AddOnly, Way::SameLength, Way::Swap], true, Proof::Smallest));
    assert!(found.alternatives.iter().all(Fix::reaches));
    assert!(found.alternatives.iter().all(|fix| fix.proof() == Proof::Smallest));
}

#[test]
fn where_nothing_reaches_the_targets_the_advice_says_so_and_names_one_that_can_be_reached() {
    let plan = days(&[
        &[("back-squat", 5, 5), ("bench-press-barbell", 5, 5), ("barbell-row", 5, 5)],
        &[("back-squat", 5, 5), ("overhead-press-barbell", 5, 5), ("deadlift", 1, 5)],
    ]);
    let plan = times_a_week(plan, 3);
    let found = advice(&plan);
    assert_eq!((found.reached, found.proof), (false, Proof::Smallest));
    let [nearest] = &found.alternatives[..] else { panic!("one that comes nearest") };
    assert_eq!((nearest.reaches(), nearest.way(), nearest.proof()), (false, Way::AddOnly, Proof::BestFound));
    let (before, after) = (Report::of(&plan), Report::of(&nearest.apply(&plan).expect("the plan")));
    assert!(after.figure(Figure::PosteriorShare) > before.figure(Figure::PosteriorShare));
    assert_eq!(found.reachable.map(|reachable| reachable.profile), Some(Profile::Equal));
}

#[test]
fn what_comes_nearest_and_reaches_a_lesser_target_by_the_same_edits_is_known_as_one() {
    let plan = days(&[
        &[("push-up", 3, 10), ("bodyweight-squat", 3, 20), ("lying-leg-raise", 3, 10), ("plank", 3, 30)],
        &[("push-up", 3, 12), ("inverted-row", 3, 8), ("lunge", 3, 10), ("glute-bridge", 3, 15)],
    ]);
    let mut plan = times_a_week(plan, 3);
    plan.lifter.level = Some(Level::Anybody);
    let found = advice(&plan);
    assert_eq!((found.reached, found.nearest_reaches()), (false, Some(Profile::Equal)));
    let less = found.reachable.and_then(|reachable| reachable.fix).expect("a change");
    assert_eq!(found.alternatives.iter().map(Fix::edits).collect::<Vec<_>>(), [less.edits()]);
    // Here the two are different changes.
    let strong_lifts = Template::from_id("stronglifts-5x5").expect("a template").plan();
    assert_eq!(advice(&strong_lifts).nearest_reaches(), None);
}

#[test]
fn where_nothing_may_be_changed_there_is_no_alternative() {
    let mut plan = week(&[("bench-press-barbell", 20, 8)]);
    lock(&mut plan, true);
    ExerciseId::all().for_each(|id| plan.left_out.add(id));
    assert_eq!(advice(&plan), Advice { reached: false, ..nothing() });
}

#[test]
fn a_search_that_is_stopped_says_best_found() {
    let plan = week(&[("bench-press-barbell", 5, 8), ("leg-extension", 4, 12), ("barbell-row", 4, 8), ("leg-press", 4, 10)]);
    let of = |steps| Advice::of(&plan, &Limits { steps, edits: 2, ..Limits::default() }).expect("enough to judge").proof;
    assert_eq!((of(3), of(Limits::default().steps)), (Proof::BestFound, Proof::Smallest));
}

#[test]
fn what_is_left_out_is_not_suggested() {
    let mut plan = week(&[("bench-press-barbell", 4, 8), ("back-squat", 3, 8), ("leg-curl-lying", 3, 10)]);
    let added = |plan: &Plan| {
        let edits = advice(plan).alternatives.into_iter().flat_map(|fix| fix.edits().to_vec());
        let added = |edit| if let Edit::Add { exercise, .. } = edit { Some(exercise.exercise().slug()) } else { None };
        edits.filter_map(added).next()
    };
    let first = added(&plan).expect("something comes");
    plan.left_out.add(id(first));
    assert_ne!(added(&plan), Some(first));
    plan.left_out.equipment = EquipmentSet::of(Equipment::ALL);
    assert_eq!(added(&plan), None);
}

#[test]
fn pull_ups_are_for_those_who_can_do_one() {
    let mut plan = days(&[
        &[("bench-press-barbell", 5, 8), ("chin-up", 3, 8), ("triceps-pushdown", 4, 12)],
        &[("back-squat", 5, 8), ("deadlift", 2, 8)],
    ]);
    ExerciseId::all().filter(|id| id.exercise().slug() != "chin-up").for_each(|id| plan.left_out.add(id));
    let hangs = |edit: &Edit| match edit {
        Edit::Add { exercise: id, .. } | Edit::Swap { with: id, .. } => id.exercise().slug().ends_with("-up"),
        Edit::Sets { exercise, from, to, .. } => coach::slug(*exercise) == "chin-up" && to.get() > *from,
        Edit::Move { .. } => false,
    };
    let any = |limits: &Limits| {
        let found = Advice::of(&plan, limits).expect("enough to judge");
        shown(&found).flat_map(|fix| fix.edits().to_vec()).any(|edit| hangs(&edit))
    };
    assert!(any(&Limits::default()));
    assert!(!any(&Limits { pull_ups: false, ..Limits::default() }));
}

#[test]
fn an_exercise_of_ones_own_with_changed_muscles_is_counted_as_the_plan_says() {
    let mut plan = week(&[("leg-extension", 6, 10)]);
    // Everything is posterior to this lifter: nothing is missing.
    plan.change_muscles(id("leg-extension"), Some(support::muscles(&[Muscle::Glutes], &[])));
    plan.add_entry(0, support::entry(&plan, exercise("romanian-deadlift"), 3, 10)).expect("room for the entry");
    assert_eq!(advice(&plan), nothing());
}

#[test]
fn nine_sets_a_week_are_fewer_in_a_plan_that_is_trained_more_often() {
    let plan = week(&[("bench-press-barbell", 4, 8), ("back-squat", 4, 8), ("barbell-row", 3, 10)]);
    let most = |plan: &Plan| {
        let found = advice(plan);
        let added = |edit: &Edit| if matches!(edit.kind(), Kind::More | Kind::Add) { edit.change() } else { 0 };
        found.alternatives.first().map(|fix| fix.edits().iter().map(added).sum::<u64>())
    };
    // A day grows by four at most; three times a week nine sets are three each time.
    assert_eq!((most(&plan), most(&times_a_week(plan.clone(), 3))), (Some(4), Some(3)));
}

#[test]
fn the_largest_plan_has_advice() {
    let mut plan = times_a_week(Plan::default(), 14);
    (1..Plan::MAX_DAYS).for_each(|_| plan.add_day(Day::default()).expect("at most seven days"));
    let in_reps = ExerciseId::all().filter(|id| !id.exercise().usual.is_timed());
    let exercises: Vec<_> = in_reps.map(ExerciseRef::Catalogue).collect();
    for (place, exercise) in exercises.into_iter().cycle().take(Plan::MAX_DAYS * Plan::MAX_ENTRIES).enumerate() {
        let entry = support::entry(&plan, exercise, 99, 999);
        plan.add_entry(place % Plan::MAX_DAYS, entry).expect("at most sixty entries");
    }
    (plan.settings.basis, plan.settings.profile) = (Basis::Reps, Profile::Double);
    assert_eq!(is_met(&Report::of(&plan)), Some(false));
    let limits = Limits {
        more_percent: u64::MAX,
        more_sets: u64::MAX,
        muscle_sets: u64::MAX,
        pull_ups: true,
        edits: usize::MAX,
        steps: 5_000,
    };
    assert!(Advice::of(&plan, &limits).is_some());
}
