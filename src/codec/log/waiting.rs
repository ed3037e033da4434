//! Sets whose names wait for the user's word, and how much they could change the result.

use std::collections::HashMap;

use super::matching::{Certainty, Matching};
use super::{Log, LoggedSets};
use crate::domain::figure::Figure;
use crate::domain::history::Average;
use crate::domain::settings::Basis;

/// What waits in a log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Waiting {
    /// Working sets of names that are guessed or not known.
    pub sets: u64,
    /// The most by which all of them together could move the posterior share of the average week, in hundredths of a point.
    pub moves: u64,
    /// The same for each name by itself.
    by_name: HashMap<String, u64>,
}

impl Waiting {
    /// The most by which one name could move the posterior share, in hundredths of a point; nought for one that waits for
    /// nothing.
    pub fn moves_of(&self, name: &str) -> u64 {
        self.by_name.get(name).copied().unwrap_or(0)
    }
}

/// Reps of a set that does not say how many.
const USUAL: u64 = 10;

impl Log {
    /// What waits, and what it could do to the average week: as if all of its votes went to the one chain, or to the other.
    pub fn waiting(&self, matching: &Matching, average: &Average) -> Waiting {
        let waits = |certainty: &Certainty| matches!(certainty, Certainty::Guessed(_) | Certainty::Unmatched);
        let mut by_name: HashMap<String, u64> = matching.of(waits).map(|named| (named.name.clone(), 0)).collect();
        let (first, last) = (average.first.first(), average.last.last());
        let basis = average.plan.settings.basis;
        let votes = |work: &LoggedSets| match basis {
            Basis::Sets => u64::from(work.sets),
            Basis::Reps => u64::from(work.sets) * work.reps.map_or(USUAL, |reps| reps.get()),
        };
        for work in self.work.iter().filter(|work| (first..=last).contains(&work.date)) {
            let name = self.names.get(work.name as usize).and_then(|name| by_name.get_mut(name));
            name.into_iter().for_each(|sum| *sum += votes(work));
        }
        let gave = [Figure::PosteriorShare, Figure::AnteriorShare].map(|figure| average.report.gave(figure));
        let counted: u64 = gave.iter().flatten().map(|contribution| contribution.amount.hundredths()).sum();
        let share = average.report.figure(Figure::PosteriorShare).map_or(0, |share| share.hundredths());
        // The farther chain is where new votes move most.
        let far = if counted == 0 { 10_000 } else { share.max(10_000_u64.saturating_sub(share)) };
        let moves = |votes: u64| {
            let votes = votes.saturating_mul(100) / average.trained.max(1);
            votes.saturating_mul(far).checked_div(counted.saturating_add(votes)).unwrap_or(0)
        };
        Waiting {
            sets: matching.of(waits).map(|named| named.sets).sum(),
            moves: moves(by_name.values().sum()),
            by_name: by_name.into_iter().map(|(name, votes)| (name, moves(votes))).collect(),
        }
    }
}
