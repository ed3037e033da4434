//! Other readings of the same week: by the movement labels of the articles, and by a second table of muscles.

use super::Report;
use crate::domain::counting::Vote;
use crate::domain::exercise::{Muscles, Traits};
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::pattern::Pattern;
use crate::domain::quantity::Quantity;
use crate::domain::settings::Convention;

/// The muscles of an exercise by the reading of open exercise data: a loaded squat trains no hamstrings to speak of, and the
/// lower back is one of its main muscles rather than the trunk in front.
fn second_table(traits: &Traits) -> Muscles {
    let (primary, secondary) = (traits.muscles.primary(), traits.muscles.secondary());
    if traits.pattern != Some(Pattern::Squat) || !secondary.has(Muscle::Hamstrings) {
        return traits.muscles;
    }
    Muscles::new(primary.with(Muscle::LowerBack), secondary.without(MuscleSet::of(&[Muscle::Hamstrings, Muscle::Abs])))
}

/// The vote of a set by the second table.
pub(super) fn second_vote(traits: &Traits, convention: Convention) -> Option<Vote> {
    Vote::of(second_table(traits), convention)
}

impl Report {
    /// Posterior and anterior votes of the six ways to count: three conventions, each over sets and over reps.
    pub(in crate::domain) fn every_way(&self) -> impl Iterator<Item = (u64, u64)> {
        self.votes.iter().flatten().map(|vote| (vote.posterior, vote.anterior))
    }

    /// The same by the second table of muscles.
    pub(in crate::domain) fn by_second_table(&self) -> impl Iterator<Item = (u64, u64)> {
        self.second_votes.iter().flatten().map(|vote| (vote.posterior, vote.anterior))
    }

    /// Posterior and anterior movements by the labels of the articles, in sets and in reps; nothing where there are none.
    pub(in crate::domain) fn by_labels(&self) -> impl Iterator<Item = (u64, u64)> {
        self.labels.iter().map(|[anterior, posterior, _]| (*posterior, *anterior)).filter(|(p, a)| p + a > 0)
    }

    /// The least and the most posterior share of every reading: six ways to count, by either table of muscles, and the
    /// articles' movement labels over sets and reps. Nothing where no set votes.
    pub fn range(&self) -> Option<(Quantity, Quantity)> {
        self.every_way().find(|(p, a)| p + a > 0)?;
        let readings = || self.every_way().chain(self.by_second_table()).chain(self.by_labels());
        let shares = || readings().filter_map(|(p, a)| Quantity::percent(p, p + a));
        Some((shares().min()?, shares().max()?))
    }
}
