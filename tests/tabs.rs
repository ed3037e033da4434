//! Several tabs with one device: nothing that was kept is lost, in whatever order they hear of each other and whenever they end.

#[path = "support/world.rs"]
mod world;

use chain_balance::codec::saved::{Saved, SavedPlan};
use chain_balance::domain::name::Name;
use chain_balance::domain::plan::Plan;
use chain_balance::state::{Action, State};
use proptest::prelude::*;
use world::{Reads, Step, World, act, fresh};

/// What a person would see of a record, up to names: the plans, in any order.
fn plans(rows: &[SavedPlan]) -> Vec<String> {
    let nameless = |row: &SavedPlan| {
        let mut plan: Plan = (*row.plan).clone();
        plan.name = Name::default();
        format!("{plan:?}")
    };
    let mut plans: Vec<String> = rows.iter().filter(|row| !row.deleted).map(nameless).collect();
    plans.sort();
    plans
}

fn joined(ours: &State, theirs: &State) -> State {
    ours.apply(Action::Join(Saved { rows: theirs.library().rows(), open: None }.into()))
}

#[track_caller]
fn same(one: &State, other: &State) -> Result<(), TestCaseError> {
    prop_assert_eq!(plans(&one.library().rows()), plans(&other.library().rows()));
    Ok(())
}

/// What is done in which tab; a tab may hear of another one instead.
type Steps = Vec<(usize, usize, u8, u16)>;

fn steps() -> impl Strategy<Value = Steps> {
    proptest::collection::vec((0..3_usize, 0..3_usize, 0..12_u8, any::<u16>()), 0..40)
}

/// Three tabs that begin with one plan, do something each, hear of each other now and then, and go on. Every entry that one of
/// them adds is added once, and its number says by whom.
fn three_tabs(steps: Steps) -> [State; 3] {
    let begun = act(&fresh(0), 8, 0);
    let mut tabs = [1, 2, 3].map(|tab| joined(&fresh(tab), &begun));
    for (place, (tab, other, what, with)) in steps.into_iter().enumerate() {
        let new = place as u16 * 3 + tab as u16 + 3;
        let number = if what == 4 { with } else { new };
        tabs[tab] = if what < 2 { joined(&tabs[tab], &tabs[other]) } else { act(&tabs[tab], what, number) };
    }
    tabs
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn joining_is_the_same_in_either_order_and_a_second_time(steps in steps()) {
        let [a, b, c] = three_tabs(steps);
        let both = joined(&a, &b);
        same(&both, &joined(&b, &a))?;
        same(&joined(&both, &b), &both)?;
        same(&joined(&both, &a), &both)?;
        same(&joined(&both, &c), &joined(&a, &joined(&b, &c)))?;
        same(&joined(&both, &c), &joined(&joined(&c, &b), &a))?;
    }

    #[test]
    fn an_undo_takes_back_nothing_that_another_tab_did(steps in steps()) {
        let [a, b, _] = three_tabs(steps);
        let both = joined(&a, &b);
        let theirs = |state: &State| -> Vec<String> {
            world::entries(state).into_iter().filter(|entry| !world::number(entry).is_multiple_of(3)).collect()
        };
        let undone = (0..200).fold(both.clone(), |state, _| state.apply(Action::Undo));
        let left = theirs(&undone);
        prop_assert!(theirs(&both).iter().all(|entry| left.contains(entry)), "{:?} of {:?}", theirs(&both), left);
    }

    #[test]
    fn tabs_that_end_at_any_moment_lose_nothing_that_was_kept(steps in proptest::collection::vec(any::<Step>(), 1..80)) {
        let mut world = World::new(Reads::Fresh);
        steps.into_iter().for_each(|step| world.step(step));
        world.settle();
        prop_assert_eq!(world.lost(), Vec::<String>::new());
    }

    /// As when two tabs write in the same moment, and each reads what the memory was before the other one wrote.
    #[test]
    fn tabs_that_write_over_each_other_lose_nothing(steps in proptest::collection::vec(any::<Step>(), 1..80)) {
        let mut world = World::new(Reads::Stale);
        steps.into_iter().filter(|step| !step.ends()).for_each(|step| world.step(step));
        world.settle();
        prop_assert_eq!(world.lost(), Vec::<String>::new());
        world.agree();
    }

    /// What one of them has kept, and another one has written over, outlives it: the others have heard of it.
    #[test]
    fn tabs_that_write_over_each_other_lose_nothing_when_one_of_them_ends(
        steps in proptest::collection::vec(any::<Step>(), 1..80)
    ) {
        let mut world = World::new(Reads::Stale);
        steps.into_iter().filter(|step| !step.ends() || step.is_of(0)).for_each(|step| world.step(step));
        world.settle();
        prop_assert_eq!(world.lost(), Vec::<String>::new());
        world.agree();
    }
}

/// Two histories that the random ones found: a version that two tabs came to by ways of their own has to be remembered as such.
#[test]
fn a_plan_that_two_tabs_came_to_on_their_own_is_the_same_in_every_order() {
    let deleted_by_all =
        vec![(2, 0, 2, 0), (1, 0, 3, 0), (0, 0, 3, 0), (2, 0, 5, 0), (2, 0, 7, 0), (1, 2, 0, 0), (0, 1, 0, 0), (2, 0, 3, 0)];
    let undone_in_two =
        vec![(1, 0, 2, 0), (2, 0, 7, 0), (1, 0, 0, 0), (0, 0, 3, 0), (0, 0, 5, 0), (1, 0, 0, 0), (0, 0, 3, 0), (2, 0, 5, 0)];
    for (steps, left) in [(deleted_by_all, 0), (undone_in_two, 1)] {
        let [a, b, c] = three_tabs(steps);
        for [first, second, third] in [[&a, &b, &c], [&a, &c, &b], [&b, &a, &c], [&b, &c, &a], [&c, &a, &b], [&c, &b, &a]] {
            let all = joined(&joined(first, second), third);
            assert_eq!(world::entries(&all).len(), left);
        }
    }
}
