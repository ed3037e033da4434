//! What to change in a plan, as plain data for programs. The keys are a contract.

use serde::{Serialize, Serializer};

use super::link;
use super::object::PlanObject;
use super::summary::Number;
use crate::domain::fix::{Advice, Edit, Fix, Limits};
use crate::domain::minutes;
use crate::domain::plan::Plan;

/// The advice on a plan, ready to be serialised.
#[derive(Serialize)]
pub struct AdviceSummary {
    /// Every target is met, closely enough: by the plan as it is, which then has no alternatives, or by one of them.
    reached: bool,
    proof: &'static str,
    alternatives: Vec<Alternative>,
    /// Where nothing reaches the target: the next one that can be reached.
    reachable: Option<ReachablePart>,
}

#[derive(Serialize)]
struct ReachablePart {
    profile: &'static str,
    /// Nothing where the plan is there already.
    alternative: Option<Alternative>,
}

#[derive(Serialize)]
struct Alternative {
    way: &'static str,
    /// Does it reach every target, closely enough? Else it comes nearest.
    reaches: bool,
    proof: &'static str,
    /// In points: an opinion.
    cost: u32,
    /// Minutes a week, before and after: an estimate.
    minutes: [Number; 2],
    /// How many sets are more, fewer, new or swapped.
    change: u64,
    kinds: Vec<&'static str>,
    /// A sentence for each edit.
    edits: Vec<String>,
    /// With every edit made.
    #[serde(serialize_with = "as_object")]
    plan: Plan,
    link: String,
}

fn as_object<S: Serializer>(plan: &Plan, serializer: S) -> Result<S::Ok, S::Error> {
    PlanObject::of(plan).serialize(serializer)
}

impl AdviceSummary {
    /// What to change in a plan, within the usual limits; nothing while there is too little to judge.
    pub fn of(plan: &Plan) -> Option<Self> {
        let advice = Advice::of(plan, &Limits::default())?;
        let alternatives = advice.alternatives.iter().filter_map(|fix| Alternative::of(plan, fix)).collect();
        let reachable = advice.reachable.map(|reachable| ReachablePart {
            profile: reachable.profile.slug(),
            alternative: reachable.fix.and_then(|fix| Alternative::of(plan, &fix)),
        });
        Some(Self { reached: advice.reached, proof: advice.proof.slug(), alternatives, reachable })
    }
}

impl Alternative {
    fn of(plan: &Plan, fix: &Fix) -> Option<Self> {
        let fixed = fix.apply(plan).ok()?;
        Some(Self {
            way: fix.way().slug(),
            reaches: fix.reaches(),
            proof: fix.proof().slug(),
            cost: fix.cost(),
            minutes: [plan, &fixed].map(|plan| Number(minutes::a_week(plan))),
            change: fix.change(),
            kinds: fix.kinds().iter().map(|kind| kind.slug()).collect(),
            edits: fix.edits().iter().map(|edit: &Edit| edit.words(plan)).collect(),
            link: link::encode(&fixed),
            plan: fixed,
        })
    }
}
