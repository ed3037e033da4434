//! What holds for every plan.

mod support;

use chain_balance::codec::summary::Summary;
use chain_balance::domain::counting::{VOTE, Vote};
use chain_balance::domain::exercise::Force;
use chain_balance::domain::figure::Figure::{self, *};
use chain_balance::domain::headline;
use chain_balance::domain::muscle::{Muscle, MuscleSet};
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::{Day, Entry, ExerciseRef, Plan};
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::Report;
use chain_balance::domain::settings::{Basis, Convention};
use chain_balance::domain::verdict;
use proptest::prelude::*;
use proptest::sample::Index;
use support::{any, entry, exercise, sum, times_a_week, units};

/// The plan's days without their entries, and the entries with their days.
fn emptied(plan: &Plan) -> (Plan, Vec<(usize, Entry)>) {
    let days = plan.days().iter().enumerate();
    let entries = days.flat_map(|(day, of)| of.entries().iter().map(move |entry| (day, *entry))).collect();
    let mut empty = plan.clone();
    for day in 0..plan.days().len() {
        while empty.remove_entry(day, 0).is_ok() {}
    }
    (empty, entries)
}

fn filled(mut plan: Plan, entries: impl IntoIterator<Item = (usize, Entry)>) -> Plan {
    for (day, entry) in entries {
        plan.add_entry(day, entry).expect("room for the entry");
    }
    plan
}

/// Every exercise as one of the plan's own, in which pushing is pulling.
fn mirrored(plan: &Plan, turn: impl Fn(Force) -> Force) -> Plan {
    let mut mirror = Plan::default();
    (mirror.sessions, mirror.settings) = (plan.sessions, plan.settings);
    (1..plan.days().len()).for_each(|_| mirror.add_day(Day::default()).expect("at most seven days"));
    for (day, entry) in emptied(plan).1 {
        let mut traits = plan.traits(entry.exercise).expect("an exercise of the plan");
        traits.force = turn(traits.force);
        let own = OwnExercise { name: support::name("Own"), traits, timed: entry.amount.is_timed() };
        let own = mirror.add_own(own).expect("at most sixty own exercises");
        mirror.add_entry(day, Entry { exercise: ExerciseRef::Own(own), ..entry }).expect("room for the entry");
    }
    mirror
}

fn turned(force: Force) -> Force {
    match force {
        Force::Push => Force::Pull,
        Force::Pull => Force::Push,
        other => other,
    }
}

/// Everything that can be asked of a report.
fn ask_everything(plan: &Plan) {
    let report = Report::of(plan);
    serde_json::to_string(&Summary::of(plan, &report)).expect("a summary is JSON");
    for figure in Figure::ALL {
        headline::direction(&report, (*figure, "one"), (figure.opposite().unwrap_or(*figure), "other"));
    }
    let _ = (headline::push_pull(&report), headline::push_pull_distance(&report), headline::chain_distance(&report));
}

proptest! {
    #![proptest_config(any::cases(300))]

    #[test]
    fn the_parts_sum_to_the_whole(plan in any::plans()) {
        let report = Report::of(&plan);
        let days = plan.days().len() as u64;
        for figure in Figure::ALL.iter().copied().filter(|figure| !figure.is_share()) {
            prop_assert_eq!(sum(&report.gave(figure), 2 * days), report.figure(figure).unwrap_or(Quantity::ZERO));
        }
        for muscle in Muscle::ALL {
            prop_assert_eq!(sum(&report.gave_muscle(*muscle), 2 * days), report.muscle(*muscle));
        }
        let labels = report.label_split(Basis::Reps);
        prop_assert_eq!(sum(&report.gave(LabelAnteriorShare), days), labels.anterior);
        let votes = |figure| units(sum(&report.gave(figure), VOTE * days), VOTE * days);
        let (posterior, anterior) = (votes(PosteriorShare), votes(AnteriorShare));
        prop_assert_eq!(Quantity::percent(posterior, posterior + anterior), report.figure(PosteriorShare));
        prop_assert_eq!(Quantity::percent(anterior, posterior + anterior), report.figure(AnteriorShare));
        if plan.settings.basis == Basis::Sets {
            prop_assert_eq!(Quantity::new(posterior + anterior, VOTE * days), report.voting_sets());
        }
    }

    #[test]
    fn the_planes_are_parts_of_pushing_and_pulling(plan in any::plans()) {
        let report = Report::of(&plan);
        let of = |figure| units(report.figure(figure).unwrap_or(Quantity::ZERO), plan.days().len() as u64);
        prop_assert!(of(PushHorizontal) + of(PushVertical) <= of(Push));
        prop_assert!(of(PullHorizontal) + of(PullVertical) <= of(Pull));
    }

    #[test]
    fn splitting_an_entry_in_two_changes_nothing(plan in any::plans(), which: Index, at: Index) {
        let (empty, mut entries) = emptied(&plan);
        prop_assume!(!entries.is_empty());
        let which = which.index(entries.len());
        let (day, whole) = entries[which];
        prop_assume!(whole.sets.get() > 1);
        let first = 1 + at.index(whole.sets.get() as usize - 1) as u64;
        let part = |sets| Entry { sets: chain_balance::domain::bounded::Sets::clamped(sets), ..whole };
        entries[which].1 = part(first);
        entries.push((day, part(whole.sets.get() - first)));
        prop_assert_eq!(Report::of(&filled(empty, entries)), Report::of(&plan));
    }

    #[test]
    fn the_order_of_entries_and_the_day_they_stand_on_are_irrelevant(
        (plan, order, days) in any::plans().prop_flat_map(|plan| {
            let entries = emptied(&plan).1;
            let days = proptest::collection::vec(0..plan.days().len(), entries.len());
            (Just(plan), Just(entries).prop_shuffle(), days)
        })
    ) {
        let (empty, _) = emptied(&plan);
        let moved = order.into_iter().zip(days).map(|((_, entry), day)| (day, entry));
        prop_assert_eq!(Report::of(&filled(empty, moved)), Report::of(&plan));
    }

    #[test]
    fn swapping_pushing_and_pulling_swaps_the_two_figures(mut plan in any::plans()) {
        // The lower body pushes and pulls by its joints, which are not turned.
        plan.settings.with_lower_body = false;
        let (plain, turned) = (Report::of(&mirrored(&plan, |force| force)), Report::of(&mirrored(&plan, turned)));
        for (push, pull) in [(Push, Pull), (PushHorizontal, PullHorizontal), (PushVertical, PullVertical)] {
            prop_assert_eq!((plain.figure(push), plain.figure(pull)), (turned.figure(pull), turned.figure(push)));
        }
        for figure in [PosteriorShare, LabelAnteriorShare, Hip, Knee, Hinge, KneeFlexion, Hamstrings, Quads] {
            prop_assert_eq!(plain.figure(figure), turned.figure(figure));
        }
    }

    #[test]
    fn whose_exercise_it_is_moves_no_figure(plan in any::plans()) {
        let (plain, own) = (Report::of(&plan), Report::of(&mirrored(&plan, |force| force)));
        for figure in Figure::ALL {
            prop_assert_eq!(plain.figure(*figure), own.figure(*figure));
        }
        prop_assert_eq!((plain.range(), plain.split(), plain.sets()), (own.range(), own.split(), own.sets()));
    }

    #[test]
    fn twice_the_sessions_are_twice_the_sets_and_the_same_shares(plan in any::plans(), sessions in 1..=7_u64) {
        let once = Report::of(&times_a_week(plan.clone(), sessions));
        let twice = Report::of(&times_a_week(plan.clone(), 2 * sessions));
        let days = plan.days().len() as u64;
        for figure in Figure::ALL {
            let more = |amount| if figure.is_share() { amount } else { Quantity::new(2 * units(amount, 2 * days), 2 * days) };
            prop_assert_eq!(once.figure(*figure).map(more), twice.figure(*figure));
        }
        prop_assert_eq!(once.range(), twice.range());
    }

    #[test]
    fn the_targets_move_no_figure(plan in any::plans(), settings in any::settings()) {
        let mut other = plan.clone();
        (other.settings.profile, other.settings.push_pull) = (settings.profile, settings.push_pull);
        for figure in Figure::ALL {
            prop_assert_eq!(Report::of(&plan).figure(*figure), Report::of(&other).figure(*figure));
        }
    }

    #[test]
    fn no_plan_has_no_report(plan in any::plans()) {
        ask_everything(&plan);
    }

    #[test]
    fn the_range_contains_the_share(plan in any::plans()) {
        let report = Report::of(&plan);
        let within = report.figure(PosteriorShare).zip(report.range()).map(|(share, (low, high))| low <= share && share <= high);
        prop_assert_eq!(within.unwrap_or(true), true);
        prop_assert_eq!(report.figure(PosteriorShare).is_some(), report.range().is_some());
        prop_assert!(report.range().is_none_or(|(low, high)| low <= high && high <= 100.into()));
        prop_assert!(report.split().is_none_or(|[posterior, anterior]| posterior + anterior == 100));
    }

    #[test]
    fn a_set_has_one_vote_or_none(muscles in any::muscles()) {
        let chains = muscles.primary().without(MuscleSet::NEUTRAL);
        for convention in Convention::ALL {
            let vote = Vote::of(muscles, *convention);
            prop_assert_eq!(vote.is_some(), !chains.is_empty());
            prop_assert!(vote.is_none_or(|vote| vote.anterior + vote.posterior == VOTE));
        }
    }

    #[test]
    fn a_verdict_is_given_from_six_voting_sets_on(plan in any::plans()) {
        let report = Report::of(&plan);
        let judged = verdict::chain(&report, plan.settings.profile).is_some();
        prop_assert_eq!(judged, report.voting_sets() >= Quantity::from(verdict::ENOUGH));
    }
}

#[test]
fn the_largest_plan_has_a_report() {
    let mut plan = times_a_week(Plan::default(), 14);
    for day in 0..Plan::MAX_DAYS {
        if day > 0 {
            plan.add_day(Day::default()).expect("at most seven days");
        }
        for of in [["back-squat", "deadlift"], ["bench-press-barbell", "pull-up"]].iter().cycle().take(Plan::MAX_ENTRIES / 2) {
            for slug in of {
                plan.add_entry(day, entry(&plan, exercise(slug), 99, 999)).expect("at most sixty entries");
            }
        }
    }
    for (basis, convention) in
        Basis::ALL.iter().flat_map(|basis| Convention::ALL.iter().map(move |convention| (basis, convention)))
    {
        (plan.settings.basis, plan.settings.convention) = (*basis, *convention);
        ask_everything(&plan);
    }
    assert_eq!(Report::of(&plan).sets(), Quantity::from(14 * 60 * 99));
}
