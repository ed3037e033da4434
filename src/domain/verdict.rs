//! Does the week meet its targets, and how far is it from them?

use super::counting::{VOTE, half_sets};
use super::figure::Figure;
use super::muscle::{Chain, Muscle};
use super::quantity::Quantity;
use super::report::Report;
use super::settings::{Basis, Convention, Profile, PushPull};
use super::term::terms;

terms! {
    /// How a figure stands to its target. Verdicts are read on exact values, never on rounded ones.
    Verdict { Met = "met", Near = "near", Missed = "missed", }
}

/// The least number of voting sets a week that is judged.
pub const ENOUGH: u64 = 6;

/// How many more voting sets a week it takes before anything is judged; nought when there are enough.
pub fn too_few_by(report: &Report) -> u64 {
    let voting = report.voting_sets();
    (0..ENOUGH).find(|more| voting.plus(*more) >= Quantity::from(ENOUGH)).unwrap_or(ENOUGH)
}

/// The chain split against a profile; nothing while there are too few voting sets.
pub fn chain(report: &Report, profile: Profile) -> Option<Verdict> {
    let (p, a) = report.votes();
    (too_few_by(report) == 0 && p + a > 0).then(|| of_votes(p, a, profile))
}

terms! {
    /// What a verdict of the chain split may hang on.
    Hinge, HingeSet {
        /// How much a helping muscle counts, sets or reps.
        Counting = "counting",
        /// Whether squats count for the hamstrings: the second table of muscles.
        Squats = "squats",
        /// Whether each movement counts whole for its side: the labels of the articles.
        Labels = "labels",
    }
}

/// What the chain verdict hangs on: what would make it met where it is not, or the other way round. Near counts as not met.
/// Nothing while there is no verdict.
pub fn hinges(report: &Report, profile: Profile) -> Option<HingeSet> {
    let met = chain(report, profile)? == Verdict::Met;
    let is_other = |(p, a): (u64, u64)| (of_votes(p, a, profile) == Verdict::Met) != met;
    let mut hinges = HingeSet::EMPTY;
    let counting = report.every_way().any(is_other);
    // By the second table alone, in a way of counting that says the same by the first one.
    let squats = report.every_way().zip(report.by_second_table()).any(|(first, second)| !is_other(first) && is_other(second));
    let labels = report.by_labels().any(is_other);
    for (hinge, hangs) in [(Hinge::Counting, counting), (Hinge::Squats, squats), (Hinge::Labels, labels)] {
        hinges = if hangs { hinges.with(hinge) } else { hinges };
    }
    Some(hinges)
}

/// Is the chain verdict the same, met or not met, in every reading?
pub fn holds_every_way(report: &Report, profile: Profile) -> Option<bool> {
    hinges(report, profile).map(HingeSet::is_empty)
}

/// Is a split that misses its target so close to it that the table of muscles is no more exact: within 2.5 points?
pub fn is_close(report: &Report, profile: Profile) -> bool {
    let (p, a) = report.votes();
    match profile {
        Profile::Equal => of_votes(p, a, profile) == Verdict::Met,
        Profile::Edge => 40 * p >= 23 * (p + a),
        Profile::Double => 120 * p >= 77 * (p + a),
    }
}

/// Is more than four fifths of the week for the back? Read on the exact value, as every verdict is.
pub fn is_very_posterior(report: &Report) -> bool {
    report.figure(Figure::PosteriorShare) > Some(80.into())
}

/// The most sets that a week grows by: a fifth of it, or nine.
pub fn most_growth(report: &Report) -> u64 {
    (report.sets().rounded() / 5).max(9)
}

/// Push:pull against a target; nothing while there are too few voting sets or there is no such work.
/// Met within a tenth of the ratio, or one set away from it; a side without any work misses. By default
/// ([`PushPull::Even`]) more pulling than pushing is met up to twice as much, and near beyond (C2).
pub fn push_pull(report: &Report, target: PushPull) -> Option<Verdict> {
    if too_few_by(report) > 0 {
        return None;
    }
    let (push, pull, week) = report.push_and_pull()?;
    Some(of_push_and_pull(push, pull, week, target))
}

/// How many whole sets a week, all of one chain, have to be added to meet the profile. Nothing when it is met, cannot be
/// judged, or is counted in reps: how many sets those are depends on their reps; and nothing when a whole set would step
/// over the little that is missing.
pub fn chain_distance(report: &Report, profile: Profile) -> Option<(Chain, u64)> {
    if chain(report, profile)? == Verdict::Met || report.settings().basis == Basis::Reps {
        return None;
    }
    let (mut p, mut a) = report.votes();
    let (all, set) = (p + a, VOTE * report.week());
    // The lower edge of what counts as met.
    let (part, whole) = if profile == Profile::Equal { (475, 1000) } else { profile.target() };
    let (chain, side) = if profile == Profile::Equal && p > a { (Chain::Anterior, &mut a) } else { (Chain::Posterior, &mut p) };
    let missing = (part * all).saturating_sub(whole * *side).div_ceil(set * (whole - part));
    *side += missing * set;
    (of_votes(p, a, profile) == Verdict::Met).then_some((chain, missing))
}

/// How many whole sets a week of pushing (or of pulling) have to be added to meet the target; as [`chain_distance`].
pub fn push_pull_distance(report: &Report, target: PushPull) -> Option<(Figure, u64)> {
    if push_pull(report, target)? == Verdict::Met {
        return None;
    }
    let (push, pull, week) = report.push_and_pull()?;
    if target == PushPull::Even && pull > push {
        return None;
    }
    let (a, b) = target.ratio();
    let (more, less, step, per) =
        if push * b > pull * a { (push * b, pull * a, a, Figure::Pull) } else { (pull * a, push * b, b, Figure::Push) };
    // `less` grows by `step` a set until it is within a tenth of the ratio, or one set away.
    let tenth = match per {
        Figure::Pull => (10 * more).saturating_sub(11 * less).div_ceil(11 * step * week),
        _ => (9 * more).saturating_sub(10 * less).div_ceil(10 * step * week),
    };
    let one_away = more.saturating_sub(less + a.max(b) * week).div_ceil(step * week);
    Some((per, tenth.min(one_away).max(1)))
}

/// Pushing against pulling, both in the unit in which `week` is one set a week; there is work on one side at least.
pub(super) fn of_push_and_pull(push: u64, pull: u64, week: u64, target: PushPull) -> Verdict {
    if push == 0 || pull == 0 {
        return Verdict::Missed;
    }
    let (a, b) = target.ratio();
    if target == PushPull::Even && pull > push {
        // At least as much pull as push: twice as much is still met, and more than that is said, not mended.
        return if pull <= 2 * push { Verdict::Met } else { Verdict::Near };
    }
    let off = (push * b).abs_diff(pull * a);
    if 10 * off <= pull * a || off <= a.max(b) * week {
        Verdict::Met
    } else if 4 * off <= pull * a {
        Verdict::Near
    } else {
        Verdict::Missed
    }
}

/// Votes against a profile, both sides in the same unit.
pub(super) fn of_votes(p: u64, a: u64, profile: Profile) -> Verdict {
    let whole = p + a;
    let at_least = |thousandths: u64| 1000 * p >= thousandths * whole;
    let at_most = |thousandths: u64| 1000 * p <= thousandths * whole;
    let (met, near) = match profile {
        Profile::Equal => (at_least(475) && at_most(525), at_least(450) && at_most(550)),
        Profile::Edge | Profile::Double => {
            let (part, of) = profile.target();
            (of * p >= part * whole, 20 * of * p >= (20 * part - of) * whole)
        }
    };
    if met {
        Verdict::Met
    } else if near {
        Verdict::Near
    } else {
        Verdict::Missed
    }
}

terms! {
    /// How much a muscle is trained, by its fractional sets a week: guidance for growth. Bands after Schoenfeld 2017, Baz-Valle
    /// 2022 and, for the edge at 4, Iversen 2021.
    Band {
        NotTrained = "not-trained",
        Little = "little",
        Some = "some",
        Usual = "usual",
        High = "high",
        /// No study has a band for it.
        NoTarget = "no-target",
    }
}

impl Band {
    /// The band of a muscle: under 4 sets little, under 10 some, to 20 the usual target, above high. It is read on
    /// fractional sets, whatever convention the plan shows. No study has a band for some small muscles.
    pub fn of(report: &Report, muscle: Muscle) -> Self {
        let sets = report.sum_of(|traits| half_sets(traits.muscles, muscle, Convention::Fractional), 2);
        if !muscle.has_band() {
            Self::NoTarget
        } else if sets.is_zero() {
            Self::NotTrained
        } else if sets < 4.into() {
            Self::Little
        } else if sets < 10.into() {
            Self::Some
        } else if sets <= 20.into() {
            Self::Usual
        } else {
            Self::High
        }
    }

    /// The band in words.
    pub const fn label(self) -> &'static str {
        match self {
            Self::NotTrained => "not trained",
            Self::Little => "little",
            Self::Some => "some",
            Self::Usual => "usual target",
            Self::High => "high",
            Self::NoTarget => "no target",
        }
    }
}
