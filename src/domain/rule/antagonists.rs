//! Muscles that work against each other (rule 11).

use super::say::{list, plural};
use super::{Finding, Rule};
use crate::domain::counting::half_sets;
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::quantity::Quantity;
use crate::domain::report::Report;
use crate::domain::settings::Convention;
use crate::domain::verdict::{Verdict, too_few_by};

/// A muscle, or some that are counted as one.
type Group = (&'static str, MuscleSet);

const PAIRS: [[Group; 2]; 5] = [
    [("quads", MuscleSet::of(&[Muscle::Quads])), ("hamstrings", MuscleSet::of(&[Muscle::Hamstrings]))],
    [("biceps", MuscleSet::of(&[Muscle::Biceps])), ("triceps", MuscleSet::of(&[Muscle::Triceps]))],
    [("chest", MuscleSet::of(&[Muscle::Chest])), ("lats and upper back", MuscleSet::of(&[Muscle::Lats, Muscle::Rhomboids]))],
    [("hip flexors", MuscleSet::of(&[Muscle::HipFlexors])), ("glutes", MuscleSet::of(&[Muscle::Glutes]))],
    [("front shoulder", MuscleSet::of(&[Muscle::FrontDelts])), ("rear shoulder", MuscleSet::of(&[Muscle::RearDelts]))],
];

/// From here on a muscle has some work rather than little: the band of [`crate::domain::verdict::Band`].
const SOME: u64 = 4;

/// Sets a week of a group: an exercise gives it once, however many of its muscles it trains.
fn sets(report: &Report, (_, muscles): Group, convention: Convention) -> Quantity {
    let most = |of| muscles.iter().map(|muscle| half_sets(of, muscle, convention)).max().unwrap_or(0);
    report.sum_of(|traits| most(traits.muscles), 2)
}

/// Nothing where neither is trained to speak of, nor where the one behind has no band: no number of sets is too few for it.
fn of_pair(pair: &[Group; 2], [one, other]: [Quantity; 2]) -> Option<Verdict> {
    let (less, more) = (one.min(other), one.max(other));
    let behind = if one <= other { pair[0].1 } else { pair[1].1 };
    if more < SOME.into() || less < SOME.into() && behind.iter().all(|muscle| !muscle.has_band()) {
        None
    } else if less >= SOME.into() {
        Some(Verdict::Met)
    } else if less.is_zero() {
        Some(Verdict::Missed)
    } else {
        Some(Verdict::Near)
    }
}

/// The worst of the pairs.
fn verdict(report: &Report, convention: Convention) -> Option<Verdict> {
    PAIRS.iter().filter_map(|pair| of_pair(pair, pair.map(|group| sets(report, group, convention)))).max()
}

/// Is every pair trained on both sides? No week of too few sets is judged.
pub(super) fn is_met(report: &Report) -> bool {
    too_few_by(report) == 0 && verdict(report, Convention::Fractional) == Some(Verdict::Met)
}

/// Bands are read on fractional sets, whatever convention the plan shows.
pub(super) fn judge(rule: &'static Rule, report: &Report) -> Finding {
    let (mut figures, mut behind, mut missing) = (Vec::new(), Vec::new(), 0);
    for pair in PAIRS {
        let both = pair.map(|group| sets(report, group, Convention::Fractional));
        let is_no_fault =
            |(group, sets): (&Group, &Quantity)| sets.is_zero() && group.1.iter().all(|muscle| !muscle.has_band());
        if both.iter().all(|sets| sets.is_zero()) || pair.iter().zip(&both).any(is_no_fault) {
            continue;
        }
        let [one, other] = [0, 1].map(|place| match both[place] {
            none if none.is_zero() => format!("{} none", pair[place].0),
            sets => format!("{} {sets}", pair[place].0),
        });
        figures.push(format!("{one}, {other}"));
        for ((name, _), sets) in pair.iter().zip(both) {
            if of_pair(&pair, both).is_some() && sets < SOME.into() {
                behind.push(*name);
                missing += sets.short_of(SOME.into());
            }
        }
    }
    let found = verdict(report, Convention::Fractional);
    let words = match found {
        None => String::from("None of these muscles has 4 sets a week yet."),
        Some(_) => format!("Sets a week: {}.", figures.join("; ")),
    };
    let mut finding = Finding::of_week(rule, report, found, words);
    if too_few_by(report) == 0 && found.is_some() {
        let met = |convention| verdict(report, convention).is_none_or(|verdict| verdict == Verdict::Met);
        finding = finding.every_way(Convention::ALL.iter().all(|convention| met(*convention) == met(Convention::Fractional)));
    }
    finding.in_sets(missing, format!("{} for {}", plural(missing, "set"), list(&behind)))
}
