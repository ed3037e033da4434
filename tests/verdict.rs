//! How a week stands to its targets: every edge of the table of verdicts.

mod support;

use chain_balance::domain::figure::Figure;
use chain_balance::domain::muscle::{Chain, Muscle};
use chain_balance::domain::plan::{Day, Plan};
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::Report;
use chain_balance::domain::settings::{Basis, Convention, Profile, PushPull};
use chain_balance::domain::verdict::{self, Band, Hinge, Verdict};
use support::{days, many, report, times_a_week};

/// So many sets that are posterior, and so many that are anterior, whichever way they are counted.
fn split(posterior: u64, anterior: u64) -> Plan {
    many(&[("leg-curl-lying", posterior), ("leg-extension", anterior)])
}

fn press_and_row(push: u64, pull: u64) -> Plan {
    many(&[("bench-press-barbell", push), ("barbell-row", pull)])
}

#[track_caller]
fn chain(profile: Profile, posterior: u64, of: u64, verdict: &str) {
    let report = Report::of(&split(posterior, of - posterior));
    assert_eq!(verdict::chain(&report, profile).map(Verdict::slug), Some(verdict), "{posterior} of {of}");
}

#[test]
fn equal_is_met_from_47_5_to_52_5_and_near_from_45_to_55() {
    for (posterior, verdict) in [
        (449, "missed"),
        (450, "near"),
        (474, "near"),
        (475, "met"),
        (500, "met"),
        (525, "met"),
        (526, "near"),
        (550, "near"),
        (551, "missed"),
    ] {
        chain(Profile::Equal, posterior, 1000, verdict);
    }
}

#[test]
fn edge_is_met_from_60_and_near_from_five_points_short() {
    for (posterior, verdict) in
        [(0, "missed"), (549, "missed"), (550, "near"), (599, "near"), (600, "met"), (801, "met"), (1000, "met")]
    {
        chain(Profile::Edge, posterior, 1000, verdict);
    }
}

#[test]
fn double_is_met_from_exactly_two_thirds_and_near_from_five_points_short() {
    for (posterior, verdict) in [(616, "missed"), (617, "near"), (666, "near"), (667, "met"), (1000, "met")] {
        chain(Profile::Double, posterior, 1000, verdict);
    }
    chain(Profile::Double, 4, 6, "met");
    chain(Profile::Double, 37, 60, "near");
    chain(Profile::Double, 1999, 3000, "near");
}

#[track_caller]
fn push_pull(target: PushPull, push: u64, pull: u64, verdict: &str) {
    let report = Report::of(&press_and_row(push, pull));
    assert_eq!(verdict::push_pull(&report, target).map(Verdict::slug), Some(verdict), "{push} : {pull}");
}

#[test]
fn push_pull_is_met_within_a_tenth_of_its_target_and_near_within_a_quarter() {
    for (target, pull, edges) in [
        (PushPull::PullLean, 400, [149, 150, 179, 180, 220, 221, 250, 251]),
        (PushPull::AsPrinted, 100, [149, 150, 179, 180, 220, 221, 250, 251]),
    ] {
        let verdicts = ["missed", "near", "near", "met", "met", "near", "near", "missed"];
        edges.into_iter().zip(verdicts).for_each(|(push, verdict)| push_pull(target, push, pull, verdict));
    }
}

/// By default more pulling than pushing is met up to twice as much, and said beyond.
#[test]
fn at_least_as_much_pull_as_push_is_met_from_a_tenth_less_to_twice_as_much() {
    for (push, verdict) in
        [(99, "near"), (100, "met"), (149, "met"), (200, "met"), (220, "met"), (221, "near"), (250, "near"), (251, "missed")]
    {
        push_pull(PushPull::Even, push, 200, verdict);
    }
}

#[test]
fn push_pull_is_met_one_set_away_from_its_target() {
    for (push, pull, verdict) in [
        (4, 3, "met"),
        (3, 4, "met"),
        (5, 3, "missed"),
        (3, 5, "met"),
        (3, 6, "met"),
        (3, 7, "near"),
        (9, 7, "missed"),
        (10, 8, "near"),
    ] {
        push_pull(PushPull::Even, push, pull, verdict);
    }
    push_pull(PushPull::PullLean, 3, 5, "met");
    push_pull(PushPull::AsPrinted, 5, 3, "met");
}

#[test]
fn one_set_away_is_one_set_a_week_where_days_count_by_half() {
    let half = |push, pull| {
        let plan = days(&[&[("bench-press-barbell", push, 8)], &[("barbell-row", pull, 8)]]);
        verdict::push_pull(&Report::of(&times_a_week(plan, 1)), PushPull::Even)
    };
    assert_eq!((half(14, 12), half(15, 12), half(16, 12)), (Some(Verdict::Met), Some(Verdict::Near), Some(Verdict::Missed)));
}

#[test]
fn a_side_without_work_misses_while_the_other_has_some() {
    for target in PushPull::ALL {
        push_pull(*target, 6, 0, "missed");
        push_pull(*target, 0, 6, "missed");
        assert_eq!(verdict::push_pull(&Report::of(&split(6, 6)), *target), None);
    }
}

#[test]
fn fewer_than_six_voting_sets_are_not_judged() {
    for (sets, missing) in [(0, 6), (1, 5), (5, 1), (6, 0), (7, 0)] {
        let report = Report::of(&press_and_row(0, sets));
        assert_eq!(verdict::too_few_by(&report), missing, "{sets}");
        assert_eq!(verdict::chain(&report, Profile::Edge).is_some(), missing == 0, "{sets}");
        assert_eq!(verdict::push_pull(&report, PushPull::Even).is_some(), missing == 0, "{sets}");
    }
    let half = times_a_week(days(&[&[("barbell-row", 11, 8)], &[("biceps-curl-dumbbell", 99, 8)]]), 1);
    assert_eq!((Report::of(&half).voting_sets(), verdict::too_few_by(&Report::of(&half))), (Quantity::new(11, 2), 1));
}

#[test]
fn a_verdict_holds_whichever_way_you_count_when_it_is_met_or_not_met_in_every_reading() {
    let holds =
        |report: &Report| Profile::ALL.iter().map(|profile| verdict::holds_every_way(report, *profile)).collect::<Vec<_>>();
    assert_eq!(holds(&Report::of(&split(4, 2))), [Some(true); 3]);
    // 50 % over sets, 25 % over reps: equal is met in one of them alone, the others in neither.
    let by_reps = report(&[("leg-curl-lying", 6, 5), ("leg-extension", 6, 15)]);
    assert_eq!(holds(&by_reps), [Some(true), Some(false), Some(true)]);
    assert_eq!(holds(&Report::of(&split(2, 2))), [None; 3]);
    // Squats count for both sides; by their labels they are anterior, and open data gives them the lower back.
    let squats = report(&[("back-squat", 10, 5), ("barbell-row", 5, 5), ("bench-press-barbell", 2, 5)]);
    let hinges = |profile| verdict::hinges(&squats, profile).map(|hinges| hinges.iter().collect::<Vec<_>>());
    assert_eq!(hinges(Profile::Edge), Some(vec![Hinge::Squats]));
    assert_eq!(hinges(Profile::Double), Some(vec![Hinge::Squats]));
    // Near in one and missed in the other are both not met.
    assert_eq!(
        verdict::holds_every_way(&report(&[("leg-curl-lying", 11, 5), ("leg-extension", 9, 8)]), Profile::Edge),
        Some(true)
    );
}

#[test]
fn the_bands_of_a_muscle_begin_at_4_10_and_above_20_sets() {
    // A set of deadlifts is half a set for the quads.
    for (halves, band) in [
        (0, "not-trained"),
        (1, "little"),
        (7, "little"),
        (8, "some"),
        (19, "some"),
        (20, "usual"),
        (40, "usual"),
        (41, "high"),
    ] {
        let mut plan = many(&[("deadlift", halves)]);
        for convention in Convention::ALL {
            plan.settings.convention = *convention;
            assert_eq!(Band::of(&Report::of(&plan), Muscle::Quads).slug(), band, "{halves} halves, {}", convention.slug());
        }
    }
}

/// So many halves of a set a week: an empty day beside, and one of the two a week.
fn halves(mut plan: Plan) -> Report {
    plan.add_day(Day::default()).expect("room for a day");
    Report::of(&times_a_week(plan, 1))
}

fn small() -> impl Iterator<Item = (u64, u64)> {
    (0..=32).flat_map(|a| (0..=32).map(move |b| (a, b)))
}

#[test]
fn the_distance_of_the_chain_split_is_the_least_that_meets() {
    for ((p, a), profile) in small().flat_map(|sets| Profile::ALL.iter().map(move |profile| (sets, *profile))) {
        let report = halves(split(p, a));
        let met = |chain, sets| {
            let (p, a) = if chain == Chain::Posterior { (p + 2 * sets, a) } else { (p, a + 2 * sets) };
            verdict::chain(&halves(split(p, a)), profile) == Some(Verdict::Met)
        };
        match verdict::chain_distance(&report, profile) {
            Some((chain, sets)) => {
                assert!(met(chain, sets), "{p} : {a} halves, {sets} more for {}", profile.slug());
                assert!(
                    (0..sets).all(|fewer| !met(chain, fewer)),
                    "{p} : {a} halves, fewer than {sets} for {}",
                    profile.slug()
                );
            }
            // Too few to judge, met already, or a whole set steps over what is left.
            None if verdict::chain(&report, profile).is_none_or(|verdict| verdict == Verdict::Met) => {}
            None => {
                assert!((0..60).all(|sets| !met(Chain::Posterior, sets) && !met(Chain::Anterior, sets)), "{p} : {a} halves")
            }
        }
    }
}

#[test]
fn the_distance_of_push_pull_is_the_least_that_meets() {
    for ((push, pull), target) in small().flat_map(|sets| PushPull::ALL.iter().map(move |target| (sets, *target))) {
        let report = halves(press_and_row(push, pull));
        let met = |side, sets| {
            let (push, pull) = if side == Figure::Push { (push + 2 * sets, pull) } else { (push, pull + 2 * sets) };
            verdict::push_pull(&halves(press_and_row(push, pull)), target) == Some(Verdict::Met)
        };
        match verdict::push_pull_distance(&report, target) {
            Some((side, sets)) => {
                assert!(met(side, sets), "{push} : {pull} halves, {sets} more for {}", target.slug());
                assert!(
                    (0..sets).all(|fewer| !met(side, fewer)),
                    "{push} : {pull} halves, fewer than {sets} for {}",
                    target.slug()
                );
            }
            None => {
                // Who pulls more is never told to push more by default.
                let pulls_more = target == PushPull::Even && pull > push;
                let verdict = verdict::push_pull(&report, target);
                assert!(pulls_more || verdict.is_none_or(|verdict| verdict == Verdict::Met), "{push} : {pull}")
            }
        }
    }
}

#[test]
fn a_single_set_of_pushing_alone_wants_one_of_pulling() {
    let report = Report::of(&many(&[("bench-press-barbell", 1), ("leg-curl-lying", 6)]));
    assert_eq!(verdict::push_pull(&report, PushPull::Even), Some(Verdict::Missed));
    assert_eq!(verdict::push_pull_distance(&report, PushPull::Even), Some((Figure::Pull, 1)));
}

#[test]
fn a_distance_of_reps_is_not_said_in_sets() {
    let mut plan = split(0, 12);
    plan.settings.basis = Basis::Reps;
    assert_eq!(verdict::chain_distance(&Report::of(&plan), Profile::Edge), None);
}
