//! The search for advice: the ways, one after the other, and what to say where no way gets there.

use super::exact::Exact;
use super::fill::fill;
use super::limits::Limits;
use super::model::Model;
use super::nearest::{Nearest, nearest};
use super::open::empty_slots;
use super::trail::Trail;
use super::way::{Path, Way};
use super::{Fix, Proof, is_met};
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::settings::Profile;
use crate::domain::strength::Strength;

/// What to change in a plan.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Advice {
    /// The cheapest change of each [`Way`] that reaches every target, in their order, without those that repeat one before.
    /// Where adding alone does not reach them, what was found to come nearest stands in its place. None when nothing is to
    /// be changed, or when nothing comes nearer than the plan.
    pub alternatives: Vec<Fix>,
    /// Every target is met, closely enough: by the plan as it is, or by one of the alternatives.
    pub reached: bool,
    /// `Smallest`: the first alternative that reaches every target is proven to be the cheapest of its way; or, where nothing
    /// reaches them, that nothing does within the rails.
    pub proof: Proof,
    /// Where nothing reaches every target: the next target of the chain split that can be reached.
    pub reachable: Option<Reachable>,
}

/// A target of the chain split that asks for less and can be reached.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Reachable {
    /// The target.
    pub profile: Profile,
    /// The cheapest change that reaches it; nothing where the plan does already.
    pub fix: Option<Fix>,
}

impl Advice {
    /// The most alternatives: one of each way that is searched.
    pub const MOST: usize = SEARCHED.len();

    /// The target that asks for less, where what comes nearest reaches it by the very same edits: they are shown once.
    pub fn nearest_reaches(&self) -> Option<Profile> {
        let Reachable { profile, fix } = self.reachable.as_ref()?;
        let edits = &fix.as_ref()?.edits;
        self.alternatives.iter().any(|near| near.edits == *edits).then_some(*profile)
    }

    /// What to change in a plan; nothing while there are too few voting sets to judge it. A peaking block
    /// ([`Strength::Peaking`]) is left alone. The same plan and limits always
    /// get the same advice.
    ///
    /// Where something is still empty that the author of a well-known plan leaves to the lifter, filling it is the only way.
    ///
    /// Up to two edits are searched to the end in any plan somebody trains by; more as far as [`Limits::steps`] allow.
    pub fn of(plan: &Plan, limits: &Limits) -> Option<Self> {
        let none = Self { alternatives: Vec::new(), reached: true, proof: Proof::Smallest, reachable: None };
        if is_met(&Report::of(plan))? {
            return Some(none);
        }
        // A block before a meet is no time for anything new.
        if Strength::of(plan) == Some(Strength::Peaking) {
            return Some(Self { reached: false, ..none });
        }
        let limits = &limits.for_plan(plan);
        let model = Model::of(plan, limits);
        let edits = limits.edits.min(Limits::MOST_EDITS);
        if let Some(filled) = fill(&model, &empty_slots(plan)) {
            let fix = Fix::new(&filled, Way::FillOpen, model.goal.is_met(&filled.totals), Proof::BestFound);
            return Some(Self { reached: fix.reaches(), alternatives: vec![fix], proof: Proof::BestFound, reachable: None });
        }
        let (mut alternatives, mut proof) = (Vec::<Fix>::new(), Proof::Smallest);
        for way in SEARCHED {
            let found = cheapest(&model, *way, edits, limits.steps / SEARCHED.len() as u64);
            if found.proof == Proof::BestFound && !alternatives.iter().any(Fix::reaches) {
                proof = Proof::BestFound;
            }
            let fix = match (found.best, found.nearest) {
                (Some(best), _) => Some(Fix::new(&best, *way, true, found.proof)),
                (None, Some(near)) if *way == Way::AddOnly => Some(Fix::new(&near, *way, false, Proof::BestFound)),
                _ => None,
            };
            alternatives.extend(fix.filter(|fix| alternatives.iter().all(|other| other.edits != fix.edits)));
        }
        let reached = alternatives.iter().any(Fix::reaches);
        let reachable = if reached { None } else { Reachable::of(plan, limits) };
        Some(Self { alternatives, reached, proof, reachable })
    }
}

/// The ways that are searched, in their order.
const SEARCHED: &[Way] = &[Way::AddOnly, Way::SameLength, Way::Swap];

impl Reachable {
    /// The targets below the plan's own, the next one first.
    fn of(plan: &Plan, limits: &Limits) -> Option<Self> {
        let below: &[Profile] = match plan.settings.profile {
            Profile::Double => &[Profile::Edge, Profile::Equal],
            Profile::Edge => &[Profile::Equal],
            Profile::Equal => &[],
        };
        below.iter().find_map(|profile| {
            let mut other = plan.clone();
            other.settings.profile = *profile;
            if is_met(&Report::of(&other)) == Some(true) {
                return Some(Self { profile: *profile, fix: None });
            }
            let model = Model::of(&other, limits);
            let found = cheapest(&model, Way::AddOnly, limits.edits.min(Limits::MOST_EDITS), limits.steps / 4);
            let fix = Fix::new(&found.best?, Way::AddOnly, true, found.proof);
            Some(Self { profile: *profile, fix: Some(fix) })
        })
    }
}

/// What a search of a way found.
struct Found {
    best: Option<Trail>,
    proof: Proof,
    /// What comes nearest, where nothing reaches.
    nearest: Option<Trail>,
}

/// The cheapest change of a way of up to so many edits, whether that is proven, and where none was found what comes nearest.
fn cheapest(model: &Model, way: Way, edits: usize, steps: u64) -> Found {
    let mut found = Found { best: None, proof: Proof::Smallest, nearest: None };
    for path in Path::all(way, model, edits) {
        let before = found.proof;
        found = cheapest_on(model, &path, edits, steps);
        // A search for fewer new exercises that was stopped has not denied that there are any.
        if before == Proof::BestFound {
            found.proof = before;
        }
        if found.best.is_some() {
            break;
        }
    }
    found
}

fn cheapest_on(model: &Model, path: &Path, edits: usize, mut steps: u64) -> Found {
    let (mut best, mut proof): (Option<Trail>, _) = (None, Proof::Smallest);
    let mut near: Option<Nearest> = None;
    for count in 1..=edits {
        // One and two edits are gone through faster than a first guess is made.
        if count > 2 && near.is_none() {
            let found = nearest(model, path, edits);
            let met = found.met.iter().flatten().min_by_key(|trail| trail.rank).cloned();
            best = [best, met].into_iter().flatten().min_by_key(|trail| trail.rank);
            near = Some(found);
        }
        // What comes later shall have steps as well.
        let share = if count > 2 { steps / 2 } else { steps };
        let (found, left) = Exact::new(model, path, count, best.clone(), share).run();
        steps -= share - left;
        if left == 0 {
            proof = Proof::BestFound;
        }
        best = found;
    }
    if best.is_some() {
        return Found { best, proof, nearest: None };
    }
    // What comes nearest is shown of what is added alone.
    if near.is_none() && !path.is_add_only() {
        return Found { best: None, proof, nearest: None };
    }
    let Nearest { met, nearest } = near.unwrap_or_else(|| nearest(model, path, edits));
    // A search that was stopped early has not denied what this one found.
    match met.into_iter().flatten().min_by_key(|trail| trail.rank) {
        Some(met) => Found { best: Some(met), proof: Proof::BestFound, nearest: None },
        None => Found { best: None, proof, nearest },
    }
}
