//! What to change: the cheapest change of a plan that brings it to its targets, within what a coach would sign.
//!
//! The targets are the plan's chain split, its push:pull where it has such work (taking the last of it away does not meet
//! it), and no 70 % alarm (rule 1). Within 2.5 points of the split, and one set of push:pull, nothing is advised: the muscle
//! table is not more exact than that.
//!
//! What a change may be made of: more sets of what a day has, an exercise that comes to a day, fewer sets of an accessory, one
//! exercise swapped for another of the same part of the body. What it must keep to, the rails, is never bargained for:
//!
//! 1. What [`protect`] names may have more sets, and never fewer; it is never swapped. What is locked stays as it is. No press
//!    goes so that more is pulled than pushed.
//! 2. No muscle falls below four fractional sets a week that had them, or loses more than half; none passes twenty that had not.
//! 3. No rule that is met is missed afterwards, and nothing new is to be said at the days.
//! 4. How much comes to a day at once: [`dose`].
//! 5. and 6. What comes can be done with what is at hand, and is not too hard: [`crate::domain::at_hand::AtHand`].
//! 7. What comes has its own usual reps; a swap keeps the old ones from half to double of these.
//! 8. What comes belongs to its day ([`fits`]), where there is a day to which it belongs, and nothing comes beside its twin.
//!
//! Where the author of a well-known plan leaves assistance work to the lifter and some kind of it is still empty, the only way
//! is to [`fill`] it.
//!
//! Of the changes that keep to them the one with the least [`cost`] is the best, then the one that brings most of what the
//! plan lacks. Each edit keeps to them by itself too, so that any of them can be made alone.

mod choice;
mod cost;
mod dose;
mod edit;
mod exact;
mod fill;
mod fits;
mod gather;
mod goal;
mod known;
mod lacks;
mod limits;
mod load;
mod model;
mod moves;
mod nearest;
mod open;
mod place;
mod protect;
mod rails;
mod reach;
mod say;
mod search;
mod totals;
mod trail;
mod way;
mod work;

use crate::domain::sort;
pub use edit::{Edit, Kind, KindSet};
pub use limits::Limits;
pub use moves::fewest_conflicts;
pub use search::{Advice, Reachable};
pub use way::Way;

use super::plan::{Plan, PlanError};
use super::report::Report;
use super::term::terms;
use super::verdict;
use choice::Choice;
use goal::{is_balanced, is_close};
use trail::Trail;

terms! {
    /// How sure it is that nothing costs less.
    Proof { Smallest = "proven-smallest", BestFound = "best-found", }
}

/// Edits that belong together, to be made in one go.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Fix {
    edits: Vec<Edit>,
    way: Way,
    reaches: bool,
    cost: u32,
    proof: Proof,
}

impl Fix {
    fn new(trail: &Trail, way: Way, reaches: bool, proof: Proof) -> Self {
        Self { way, reaches, proof, cost: trail.rank.0, ..Self::made(&trail.made) }
    }

    /// Of edits that were chosen, in the order of their days.
    fn made(made: &[Choice]) -> Self {
        let mut edits: Vec<Edit> = made.iter().map(|choice| choice.edit).collect();
        // Work for the trunk ends a day. The same edits stand in the same order, however the search came upon them.
        sort::by_key(&mut edits, |edit| (edit.day(), edit.is_core(), edit.kind(), edit.exercise()));
        Self { edits, way: Way::AddOnly, reaches: false, cost: 0, proof: Proof::BestFound }
    }

    /// The edits, in the order of their days; no two of them change the same, or bring the same exercise to a
    /// day.
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// The sorts of its edits.
    pub fn kinds(&self) -> KindSet {
        self.edits.iter().fold(KindSet::EMPTY, |kinds, edit| kinds.with(edit.kind()))
    }

    /// How many sets of the plan it changes: more, fewer, new, swapped or moved ones.
    pub fn change(&self) -> u64 {
        self.edits.iter().map(Edit::change).sum()
    }

    /// What sort of change it is.
    pub const fn way(&self) -> Way {
        self.way
    }

    /// Does it reach every target, closely enough? Else it comes nearest.
    pub const fn reaches(&self) -> bool {
        self.reaches
    }

    /// What it costs, in points: an opinion.
    pub const fn cost(&self) -> u32 {
        self.cost
    }

    /// Is it proven that there is none cheaper of its way?
    pub const fn proof(&self) -> Proof {
        self.proof
    }

    /// The plan with every edit made. An error when it is no longer the plan the fix was made for.
    pub fn apply(&self, plan: &Plan) -> Result<Plan, PlanError> {
        self.edits.iter().try_fold(plan.clone(), |plan, edit| edit.apply(&plan))
    }
}

/// Is there nothing to change? The chain split is within 2.5 points of its target, there is no 70 % alarm, and push:pull is
/// within a tenth or a set of its target, or by default pulls more than it pushes. Nothing while there are too few voting
/// sets to judge.
pub fn is_met(report: &Report) -> Option<bool> {
    let settings = report.settings();
    verdict::chain(report, settings.profile)?;
    let (p, a) = report.votes();
    let balanced = |(push, pull, week)| is_balanced(push, pull, week, settings.push_pull);
    Some(is_close(p, a, settings.profile) && report.push_and_pull().is_none_or(balanced) && !report.label_alarm())
}
