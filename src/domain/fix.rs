//! The smallest fix: the least change of a plan that meets its targets.
//!
//! The targets are the plan's chain split, its push:pull where it has such work, and no 70 % alarm (rule 1). Of the fixes
//! that meet them all the one of the fewest edits is the smallest, then the one that changes the fewest sets, then the one
//! the rules prefer. Whether a target is met is asked of the verdicts, never of a second definition.
//!
//! What a fix may be made of: other sets of an exercise on a day, from none to 99; an exercise of the catalogue added to the
//! day with the fewest sets; one swapped for another. Its entries on a day are one; those that are locked, that do not
//! count, or that are more than 99 sets together stay as they are. What the plan leaves out is never suggested, nor is there
//! ever more of it. No exercise comes to a day that has it. The week keeps six voting sets, and push:pull is not met by
//! giving up both.

mod choice;
mod edit;
mod exact;
mod goal;
mod known;
mod limits;
mod load;
mod model;
mod moves;
mod nearest;
mod polish;
mod preference;
mod reach;
mod say;
mod totals;
mod trail;
mod work;

pub use edit::{Edit, Kind, KindSet};
pub use limits::Limits;
pub use moves::fewest_conflicts;

use super::plan::{Plan, PlanError};
use super::report::Report;
use super::term::terms;
use super::verdict::{self, Verdict};
use exact::Exact;
use model::{Barred, Model};
use nearest::{Nearest, nearest};
use polish::polished;
use trail::Trail;

terms! {
    /// How sure it is that there is nothing smaller.
    Proof { Smallest = "proven-smallest", BestFound = "best-found", }
}

/// Edits that belong together, to be made in one go.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Fix {
    edits: Vec<Edit>,
    preference: i32,
    proof: Proof,
}

/// What to change in a plan.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Advice {
    /// The smallest fix; then the smallest that does without at least one of the sorts of edits it is made of; then the
    /// smallest that does so of both. The later ones have at most two edits, or as many as the first. None when nothing is
    /// to be fixed. When no fix reaches every target, what was found to come nearest, or none when nothing comes nearer
    /// than the plan.
    pub alternatives: Vec<Fix>,
    /// Every target is met: by the plan as it is, or by each alternative.
    pub reached: bool,
    /// `Smallest`: the first alternative is proven to be the smallest fix; or, where nothing reaches every target, that
    /// nothing does within the limits.
    pub proof: Proof,
}

impl Fix {
    fn new(trail: &Trail, proof: Proof) -> Self {
        let mut edits = trail.edits();
        edits.sort_by_key(Edit::day);
        Self { edits, preference: trail.preference, proof }
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

    /// How much the rules prefer it to another as small, in points for each edit: swaps 26 to 31 give 16, a must-have that
    /// the plan lacks (rule 9) 8, a main movement pattern it lacks 4, equipment it uses 2, an exercise that an article names
    /// 1, a swap within a part of the body 1; the last of a must-have or of a pattern that goes costs as much as it gave.
    /// An opinion.
    pub const fn preference(&self) -> i32 {
        self.preference
    }

    /// Is it proven that there is none smaller: of all fixes for the first alternative, of those made of other sorts of
    /// edits for the next ones?
    pub const fn proof(&self) -> Proof {
        self.proof
    }

    /// The last word on every fix is the report's.
    fn meets(&self, plan: &Plan) -> bool {
        self.apply(plan).is_ok_and(|fixed| is_met(&Report::of(&fixed)) == Some(true))
    }

    /// The plan with every edit made. An error when it is no longer the plan the fix was made for.
    pub fn apply(&self, plan: &Plan) -> Result<Plan, PlanError> {
        self.edits.iter().try_fold(plan.clone(), |plan, edit| edit.apply(&plan))
    }
}

/// Does a report meet every target of its plan: the chain split, push:pull where there is such work, and no 70 % alarm?
/// Nothing while there are too few voting sets to judge.
pub fn is_met(report: &Report) -> Option<bool> {
    let settings = report.settings();
    let chain = verdict::chain(report, settings.profile)?;
    let push_pull = verdict::push_pull(report, settings.push_pull);
    Some(chain == Verdict::Met && push_pull.is_none_or(|verdict| verdict == Verdict::Met) && !report.label_alarm())
}

impl Advice {
    /// The most alternatives.
    pub const MOST: usize = 3;

    /// What to change in a plan; nothing while there are too few voting sets to judge it. The same plan and limits always
    /// get the same advice.
    ///
    /// Up to two edits are searched to the end in any plan somebody trains by; more as far as [`Limits::steps`] allow.
    pub fn of(plan: &Plan, limits: &Limits) -> Option<Self> {
        if is_met(&Report::of(plan))? {
            return Some(Self { alternatives: Vec::new(), reached: true, proof: Proof::Smallest });
        }
        let model = Model::of(plan, limits);
        let most = limits.edits.min(Limits::MOST_EDITS);
        let mut steps = limits.steps;
        let (first, proof, nearest) = smallest(&model, &[], most, &mut steps);
        let Some(first) = first.map(|found| Fix::new(&found, proof)).filter(|fix| fix.meets(plan)) else {
            let nearest = nearest.map(|found| Fix::new(&found, Proof::BestFound));
            return Some(Self { alternatives: nearest.into_iter().collect(), reached: false, proof });
        };
        let most = most.min(first.edits.len().max(Self::EDITS_OF_OTHERS));
        let mut barred = vec![first.kinds()];
        let mut alternatives = vec![first];
        while alternatives.len() < Self::MOST {
            let (other, proof, _) = smallest(&model, &barred, most, &mut steps);
            let Some(other) = other.map(|found| Fix::new(&found, proof)).filter(|fix| fix.meets(plan)) else { break };
            barred.push(other.kinds());
            alternatives.push(other);
        }
        // What is not proven may have been outdone by a later one.
        alternatives.sort_by_key(|fix| (fix.edits.len(), fix.change(), -fix.preference));
        Some(Self { alternatives, reached: true, proof })
    }

    /// The most edits of an alternative where the smallest fix has no more.
    const EDITS_OF_OTHERS: usize = 2;
}

/// The smallest fix of up to so many edits, whether that is proven, and where none was found what comes nearest.
fn smallest(model: &Model, barred: Barred, most: usize, steps: &mut u64) -> (Option<Trail>, Proof, Option<Trail>) {
    let mut proof = Proof::Smallest;
    let mut on_the_way: Option<Nearest> = None;
    for edits in 1..=most {
        // One and two edits are gone through faster than a first guess is made.
        if edits > 2 {
            on_the_way.get_or_insert_with(|| nearest(model, barred, most));
        }
        let guess = on_the_way.as_ref().and_then(|nearest| nearest.met.get(edits - 1)?.clone());
        let guess = guess.map(|guess| polished(model, barred, guess, *steps / 8));
        // What comes later shall have steps as well.
        let share = if edits > 2 { *steps / 2 } else { *steps };
        let (best, left) = Exact::new(model, barred, Trail::start(model), edits, guess, share).run();
        *steps -= share - left;
        if left == 0 {
            proof = Proof::BestFound;
        }
        if best.is_some() {
            return (best, proof, None);
        }
    }
    if !barred.is_empty() {
        return (None, proof, None);
    }
    let Nearest { met, nearest } = on_the_way.unwrap_or_else(|| nearest(model, barred, most));
    // A search that was stopped early has not denied what this one found.
    match met.into_iter().flatten().next() {
        Some(met) => (Some(met), Proof::BestFound, None),
        None => (None, proof, nearest),
    }
}
