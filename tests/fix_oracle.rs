//! The search against trying everything, on thousands of small plans.

mod support;

use chain_balance::codec::link;
use chain_balance::domain::bounded::Sessions;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::exercise::{Equipment, EquipmentSet, MovementLabel, Region};
use chain_balance::domain::fix::{Advice, Edit, Fix, Limits, Proof, Way, is_met};
use chain_balance::domain::lifter::{Place, PlaceSet};
use chain_balance::domain::plan::{Day, Entry, ExerciseRef, Plan};
use chain_balance::domain::report::Report;
use chain_balance::domain::strength::Strength;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::any;
use support::brute::Brute;
use support::coach;

/// An entry before it is known what there is to choose from.
#[derive(Clone, Debug)]
struct Draft {
    exercise: Index,
    sets: u64,
    number: u64,
    locked: bool,
}

fn drafts(sets: core::ops::RangeInclusive<u64>) -> impl Strategy<Value = Vec<Draft>> {
    let draft = (any::<Index>(), sets, 1..=15_u64, prop::bool::weighted(0.15));
    vec(draft.prop_map(|(exercise, sets, number, locked)| Draft { exercise, sets, number, locked }), 2..5)
}

/// Plans of one or two days, for which so many exercises can be suggested: the rest is left out. Some entries are of
/// exercises that are left out.
fn plans(
    suggested: impl Strategy<Value = usize>,
    trained: impl Strategy<Value = ExerciseId>,
    sets: core::ops::RangeInclusive<u64>,
) -> impl Strategy<Value = Plan> {
    let places = select(vec![PlaceSet::of(&[Place::Gym]), PlaceSet::of(&[Place::Gym]), PlaceSet::EMPTY]);
    let settings = (any::settings(), option::of((1..=4_u64).prop_map(Sessions::clamped)), places);
    let ids = (suggested, vec(any::ids(), 7), vec(trained, 3));
    let others = (option::weighted(0.3, any::own()), option::weighted(0.3, (any::ids(), any::muscles())));
    let equipment = option::weighted(0.3, select(Equipment::ALL));
    (settings, ids, others, equipment, vec(drafts(sets), 1..3)).prop_map(
        |((settings, sessions, places), (suggested, ids, trained), (own, changed), equipment, days)| {
            let mut plan = Plan::default();
            (plan.settings, plan.sessions, plan.lifter.places) = (settings, sessions, places);
            plan.left_out.equipment = EquipmentSet::EMPTY;
            if let Some(equipment) = equipment {
                plan.left_out.equipment = plan.left_out.equipment.with(equipment);
            }
            ExerciseId::all().filter(|id| !ids[..suggested].contains(id)).for_each(|id| plan.left_out.add(id));
            if let Some((id, muscles)) = changed {
                plan.change_muscles(id, Some(muscles));
            }
            let few = ids.into_iter().take(3);
            let mut pool: Vec<_> = trained.into_iter().chain(few).map(ExerciseRef::Catalogue).collect();
            if let Some(own) = own {
                pool.push(ExerciseRef::Own(plan.add_own(own).expect("room for an own exercise")));
            }
            for (day, drafts) in days.into_iter().enumerate() {
                if day > 0 {
                    plan.add_day(Day::default()).expect("room for a day");
                }
                for draft in drafts {
                    let exercise = *draft.exercise.get(&pool);
                    let entry = support::entry(&plan, exercise, draft.sets, draft.number);
                    plan.add_entry(day, Entry { locked: draft.locked, ..entry }).expect("room for the entry");
                }
            }
            plan
        },
    )
}

/// What takes a week far from its targets.
fn anterior() -> impl Strategy<Value = ExerciseId> {
    let is_anterior = |id: &ExerciseId| id.exercise().traits.label == MovementLabel::Anterior;
    select(ExerciseId::all().filter(is_anterior).collect::<Vec<_>>())
}

/// What pushes and pulls.
fn upper() -> impl Strategy<Value = ExerciseId> {
    select(ExerciseId::all().filter(|id| id.exercise().traits.region == Region::Upper).collect::<Vec<_>>())
}

fn limits(edits: usize) -> impl Strategy<Value = Limits> {
    (select(&[0, 20, 50][..]), select(&[0, 6, 9][..]), select(&[8, 20, 20][..])).prop_map(
        move |(more_percent, more_sets, muscle_sets)| Limits {
            more_percent,
            more_sets,
            muscle_sets,
            edits,
            ..Limits::default()
        },
    )
}

fn words(plan: &Plan, edits: &[Edit]) -> Vec<String> {
    edits.iter().map(|edit| edit.words(plan)).collect()
}

/// The search and trying everything say the same, of each way.
fn agree(plan: &Plan, limits: &Limits) -> Result<(), TestCaseError> {
    let Some(advice) = Advice::of(plan, limits) else { return Ok(()) };
    if is_met(&Report::of(plan)) == Some(true) {
        prop_assert!(advice.reached && advice.alternatives.is_empty());
        return Ok(());
    }
    if Strength::of(plan) == Some(Strength::Peaking) {
        prop_assert!(!advice.reached && advice.alternatives.is_empty());
        return Ok(());
    }
    let brute = Brute::of(plan, limits);
    let mut reached = false;
    let mut shown: Vec<&Fix> = Vec::new();
    for way in [Way::AddOnly, Way::SameLength, Way::Swap] {
        let best = brute.best(way, limits.edits);
        reached |= best.is_some();
        let fix = advice.alternatives.iter().find(|fix| fix.way() == way && fix.reaches());
        match (fix, best) {
            (Some(fix), Some(best)) => {
                let new = if way == Way::Swap { coach::new_ones(plan, fix.edits()).len() } else { 0 };
                let found = (fix.proof(), (new, u64::from(fix.cost())));
                prop_assert_eq!(
                    found,
                    (Proof::Smallest, best.0),
                    "{}\n{:?}\n{:?}",
                    way.slug(),
                    words(plan, fix.edits()),
                    words(plan, &best.1)
                );
                shown.push(fix);
            }
            // It repeats one that is shown already.
            (None, Some(((_, cost), edits))) => {
                prop_assert!(
                    shown.iter().any(|fix| u64::from(fix.cost()) == cost),
                    "{}: {:?} {:?} {}",
                    way.slug(),
                    words(plan, &edits),
                    edits
                        .iter()
                        .map(|edit| coach::cost(plan, &[*edit], &edit.apply(plan).expect("the plan")))
                        .collect::<Vec<_>>(),
                    link::encode(plan)
                );
            }
            (Some(fix), None) => prop_assert!(
                false,
                "{} is found by the search alone: {:?} {:?} {}",
                way.slug(),
                words(plan, fix.edits()),
                coach::broken(plan, fix.edits(), &fix.apply(plan).expect("the plan"), limits),
                link::encode(plan)
            ),
            (None, None) => {}
        }
    }
    prop_assert_eq!((advice.reached, advice.proof), (reached, Proof::Smallest));
    Ok(())
}

proptest! {
    #![proptest_config(any::cases(1500))]

    #[test]
    fn up_to_two_edits_are_the_cheapest_there_are(plan in plans(1..=5_usize, any::ids(), 2..=5), limits in limits(2)) {
        agree(&plan, &limits)?;
    }
}

proptest! {
    #![proptest_config(any::cases(600))]

    #[test]
    fn of_anterior_weeks_too(plan in plans(2..=4_usize, anterior(), 2..=4), limits in limits(2)) {
        agree(&plan, &limits)?;
    }
}

proptest! {
    #![proptest_config(any::cases(1000))]

    /// Where a tenth is more than a set.
    #[test]
    fn one_edit_of_a_plan_of_many_sets_is_the_cheapest_there_is(
        plan in plans(2..=6_usize, upper(), 10..=40),
        limits in limits(1),
    ) {
        agree(&plan, &limits)?;
    }
}
