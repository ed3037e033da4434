//! Every figure of a week, against worked examples.

mod support;

use chain_balance::domain::counting::Vote;
use chain_balance::domain::figure::Figure::{self, *};
use chain_balance::domain::muscle::{Muscle, MuscleSet};
use chain_balance::domain::plan::{ExerciseRef, Plan};
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::{LabelSplit, Report};
use chain_balance::domain::settings::{Basis, Convention, Settings};
use support::{Work, days, exercise, id, muscles, own, own_week, report, shows, times_a_week, units, week};

/// Posterior votes, anterior votes (in 2520ths), posterior share, upper push and pull.
#[track_caller]
fn counts(work: &[Work], votes: (u64, u64), share: &str, push: &str, pull: &str) {
    let report = report(work);
    let given = |figure| report.gave(figure).iter().map(|contribution| units(contribution.amount, 2520)).sum::<u64>();
    assert_eq!((given(PosteriorShare), given(AnteriorShare)), votes);
    shows(&report, PosteriorShare, share);
    shows(&report, Push, push);
    shows(&report, Pull, pull);
}

#[test]
fn the_worked_examples_come_out() {
    let basic = [("back-squat", 5, 5), ("bench-press-barbell", 5, 5), ("barbell-row", 5, 5)];
    counts(&basic, (18_900, 18_900), "50", "5", "5");
    counts(&[("push-up", 3, 8), ("pull-up", 3, 8)], (7_560, 7_560), "50", "3", "3");
    counts(&[("deadlift", 1, 5)], (2_240, 280), "88.89", "none", "none");
    counts(&[("leg-extension", 4, 12), ("crunch", 4, 15)], (0, 20_160), "0", "none", "none");
    counts(&[("lateral-raise", 4, 12), ("biceps-curl-dumbbell", 4, 12)], (0, 0), "none", "none", "none");
}

#[test]
fn the_names_of_the_figures_are_a_contract() {
    let names = "posterior-share anterior-share push pull push-horizontal pull-horizontal push-vertical pull-vertical \
                 hip knee hinge knee-flexion hamstrings quads label-anterior-share";
    assert_eq!(Figure::ALL.iter().map(|figure| figure.slug()).collect::<Vec<_>>().join(" "), names);
}

fn alternating() -> Plan {
    days(&[&[("back-squat", 5, 5), ("barbell-row", 5, 5)], &[("back-squat", 5, 5), ("deadlift", 1, 5)]])
}

#[test]
fn a_plan_of_two_days_trained_three_times_a_week_counts_each_day_one_and_a_half_times() {
    let report = Report::of(&times_a_week(alternating(), 3));
    for (figure, value) in [(Knee, "15"), (Hip, "1.5"), (Pull, "7.5"), (Push, "0"), (Quads, "15.75"), (Hamstrings, "9")] {
        shows(&report, figure, value);
    }
    assert_eq!(report.sets(), Quantity::from(24));
}

#[test]
fn without_a_word_on_sessions_each_day_counts_once() {
    assert_eq!(Report::of(&alternating()), Report::of(&times_a_week(alternating(), 2)));
    shows(&Report::of(&times_a_week(alternating(), 1)), Hip, "0.5");
    shows(&Report::of(&times_a_week(alternating(), 14)), Hip, "7");
    let three = days(&[&[("deadlift", 1, 5)], &[("back-squat", 1, 5)], &[("plank", 1, 45)]]);
    shows(&Report::of(&times_a_week(three, 2)), Hip, "0.67");
}

#[track_caller]
fn with(change: impl Fn(&mut Settings), work: &[Work]) -> Report {
    let mut plan = week(work);
    change(&mut plan.settings);
    Report::of(&plan)
}

#[test]
fn a_secondary_muscle_counts_half_nothing_or_whole() {
    let deadlift = |convention| with(|settings| settings.convention = convention, &[("deadlift", 4, 5)]);
    for (convention, quads, share) in
        [(Convention::Fractional, "2", "88.89"), (Convention::Direct, "0", "100"), (Convention::Total, "4", "83.33")]
    {
        shows(&deadlift(convention), Quads, quads);
        shows(&deadlift(convention), Hamstrings, "4");
        shows(&deadlift(convention), PosteriorShare, share);
    }
}

#[test]
fn a_vote_that_is_not_exact_is_brought_to_the_nearest_unit() {
    let posterior: Vec<Muscle> = MuscleSet::POSTERIOR.iter().collect();
    let vote = Vote::of(muscles(&[Muscle::Chest], &posterior), Convention::Fractional);
    // 9/11 of 2520 units are 2061.8.
    assert_eq!(vote, Some(Vote { anterior: 458, posterior: 2062 }));
}

#[test]
fn a_share_is_of_sets_or_of_reps() {
    let work = [("leg-extension", 3, 10), ("leg-curl-lying", 3, 5)];
    shows(&with(|settings| settings.basis = Basis::Sets, &work), PosteriorShare, "50");
    shows(&with(|settings| settings.basis = Basis::Reps, &work), PosteriorShare, "33.33");
}

#[test]
fn a_timed_set_counts_as_ten_reps_however_long_it_is() {
    for seconds in [1, 45, 3600] {
        let work = [("plank", 1, seconds), ("leg-curl-lying", 1, 10)];
        shows(&with(|settings| settings.basis = Basis::Reps, &work), PosteriorShare, "50");
        shows(&report(&work), LabelAnteriorShare, "50");
    }
}

#[test]
fn the_range_spans_all_six_ways_to_count() {
    let report = report(&[("deadlift", 3, 5), ("leg-extension", 3, 15)]);
    // Least: every muscle whole, over reps; most: main muscles only, over sets.
    let (least, most) = (Quantity::percent(5 * 5, 6 * 20), Quantity::percent(1, 2));
    assert_eq!(report.range(), least.zip(most));
    assert_eq!(support::report(&[("biceps-curl-dumbbell", 9, 12)]).range(), None);
}

#[test]
fn isolation_work_pushes_and_pulls_where_the_plan_says_so() {
    let work =
        [("bench-press-barbell", 3, 8), ("triceps-pushdown", 2, 12), ("biceps-curl-dumbbell", 4, 12), ("leg-extension", 5, 12)];
    let plain = report(&work);
    shows(&plain, Push, "3");
    shows(&plain, Pull, "0");
    let all = with(|settings| settings.with_isolation = true, &work);
    shows(&all, Push, "5");
    shows(&all, Pull, "4");
}

#[test]
fn the_lower_body_pushes_by_the_knee_and_pulls_by_the_hip_where_the_plan_says_so() {
    let work =
        [("back-squat", 3, 8), ("leg-extension", 1, 12), ("deadlift", 4, 5), ("leg-curl-lying", 2, 8), ("calf-press", 7, 12)];
    shows(&report(&work), Push, "none");
    let lower = with(|settings| settings.with_lower_body = true, &work);
    shows(&lower, Push, "4");
    shows(&lower, Pull, "6");
    shows(&lower, PushHorizontal, "none");
}

#[test]
fn full_body_lifts_count_in_neither_side_whatever_the_options() {
    let both = |settings: &mut Settings| (settings.with_isolation, settings.with_lower_body) = (true, true);
    let report = with(both, &[("thruster", 5, 8), ("power-clean", 5, 3)]);
    for figure in [Push, Pull, PushVertical, PullVertical, Hip, Knee] {
        shows(&report, figure, "none");
    }
}

#[test]
fn an_incline_press_counts_as_horizontal() {
    let report = report(&[("incline-bench-press-barbell", 3, 8), ("overhead-press-barbell", 2, 8), ("pull-up", 4, 8)]);
    for (figure, value) in [(PushHorizontal, "3"), (PullHorizontal, "0"), (PushVertical, "2"), (PullVertical, "4")] {
        shows(&report, figure, value);
    }
}

#[test]
fn a_side_without_work_is_nought_beside_work_and_nothing_without() {
    let pushing = report(&[("bench-press-barbell", 6, 8)]);
    assert_eq!((pushing.figure(Pull), pushing.figure(PullVertical)), (Some(Quantity::ZERO), None));
    let empty = Report::of(&Plan::default());
    assert!(Figure::ALL.iter().all(|figure| empty.figure(*figure).is_none()));
    assert_eq!((empty.split(), empty.range(), empty.label_alarm()), (None, None, false));
}

#[test]
fn leg_curls_stand_apart_from_knee_extension() {
    let work = [("leg-extension", 2, 12), ("leg-curl-lying", 3, 8), ("nordic-curl", 1, 5), ("romanian-deadlift", 4, 8)];
    for (figure, value) in [(Knee, "2"), (Hip, "4"), (Hinge, "4"), (KneeFlexion, "4")] {
        shows(&report(&work), figure, value);
    }
}

#[test]
fn a_hinge_is_a_hinge_a_bridge_or_a_hip_extension_and_no_hip_dominant_squat() {
    let work = [("good-morning", 1, 8), ("hip-thrust", 1, 8), ("glute-kickback", 1, 8), ("kneeling-squat", 1, 8)];
    shows(&report(&work), Hinge, "3");
    shows(&report(&work), Hip, "4");
}

#[track_caller]
fn labelled(split: LabelSplit, parts: [u64; 3], shares: [u64; 3]) {
    assert_eq!([split.anterior, split.posterior, split.neutral], parts.map(Quantity::from));
    assert_eq!(split.shares, Some(shares));
}

#[test]
fn a_set_counts_whole_for_the_label_of_its_movement() {
    let report = report(&[("back-squat", 3, 5), ("romanian-deadlift", 2, 8), ("lateral-raise", 1, 12)]);
    labelled(report.label_split(Basis::Sets), [3, 2, 1], [50, 33, 17]);
    labelled(report.label_split(Basis::Reps), [15, 16, 12], [35, 37, 28]);
    shows(&report, LabelAnteriorShare, "48.39");
}

#[test]
fn the_alarm_goes_off_at_exactly_70_percent_of_the_reps() {
    let alarm = |anterior, posterior| {
        report(&[("leg-extension", 1, anterior), ("leg-curl-lying", 1, posterior), ("lateral-raise", 9, 99)]).label_alarm()
    };
    assert!(alarm(7, 3) && alarm(700, 300) && alarm(701, 300));
    assert!(!alarm(6, 3) && !alarm(699, 300) && !alarm(700, 301));
    assert!(report(&[("leg-extension", 1, 1)]).label_alarm() && !report(&[("lateral-raise", 9, 99)]).label_alarm());
}

#[test]
fn what_has_no_known_muscle_is_listed_with_its_sets_and_in_no_figure() {
    let mut plan = own_week(&[(own("Sandbag", muscles(&[], &[])), 4)]);
    let plain = Report::of(&plan);
    assert_eq!(plain.unmapped().iter().map(|contribution| contribution.amount).collect::<Vec<_>>(), [Quantity::from(4)]);
    assert!(plain.sets().is_zero() && plain.not_counted().is_empty());
    plan.change_muscles(id("back-squat"), Some(muscles(&[], &[])));
    plan.add_entry(0, support::entry(&plan, exercise("back-squat"), 3, 5)).expect("room");
    shows(&Report::of(&plan), Knee, "none");
    assert_eq!(Report::of(&plan).unmapped().len(), 2);
}

#[test]
fn conditioning_is_listed_with_its_sets_and_in_no_figure() {
    let report = report(&[("running", 2, 600), ("back-squat", 3, 5), ("running", 1, 300)]);
    assert_eq!(
        report.not_counted().iter().map(|contribution| (contribution.exercise, contribution.amount)).collect::<Vec<_>>(),
        [(exercise("running"), 3.into())]
    );
    assert_eq!((report.sets(), report.unmapped().len()), (3.into(), 0));
}

#[test]
fn changed_muscles_move_the_figures_of_this_plan() {
    let mut plan = week(&[("back-squat", 4, 5)]);
    plan.change_muscles(id("back-squat"), Some(muscles(&[Muscle::Quads], &[])));
    shows(&Report::of(&plan), PosteriorShare, "0");
    plan.change_muscles(id("back-squat"), None);
    shows(&Report::of(&plan), PosteriorShare, "50");
}

#[test]
fn the_entries_of_an_exercise_are_one_contribution_and_the_largest_comes_first() {
    let plan = days(&[&[("barbell-row", 2, 8), ("pull-up", 3, 8)], &[("barbell-row", 2, 8)]]);
    let gave: Vec<(ExerciseRef, Quantity)> =
        Report::of(&plan).gave(Pull).iter().map(|contribution| (contribution.exercise, contribution.amount)).collect();
    assert_eq!(gave, [(exercise("barbell-row"), 4.into()), (exercise("pull-up"), 3.into())]);
    let muscle: Vec<Quantity> =
        Report::of(&plan).gave_muscle(Muscle::Rhomboids).iter().map(|contribution| contribution.amount).collect();
    assert_eq!(muscle, [Quantity::from(4), Quantity::new(3, 2)]);
}
