//! What the coach asks the search, and what it answers: texts, since they pass between the page and a worker.
//!
//! A question is the most growth in per cent, a blank and the link of a plan. An answer has a line for the whole and one for
//! each fix: its proof, the link of the fixed plan, and what is done, sentence by sentence between tabs.

use crate::codec::link;
use crate::domain::fix::{Advice, Limits, Proof};
use crate::domain::plan::Plan;
use crate::domain::recovery;

/// How much a week may grow: per cent of its sets.
pub(super) const GROWTHS: [u64; 4] = [0, 10, 20, 40];
/// What is usual.
pub(super) const GROWTH: u64 = 20;

/// What is advised on a plan.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Advised {
    /// The search did not come to an end.
    Failed,
    /// There is too little to judge.
    TooLittle,
    /// Nothing is to be changed.
    Met,
    /// These meet every target.
    Fixes(Vec<Offer>),
    /// Nothing does; these come nearest.
    Nearest {
        /// Is that proven?
        proven: bool,
        /// At most one.
        offers: Vec<Offer>,
    },
}

/// A fix that is offered.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Offer {
    /// Is it proven that none is smaller?
    pub proven: bool,
    /// The plan with every edit made.
    pub plan: Plan,
    /// What is done.
    pub edits: Vec<String>,
}

/// The question for a plan.
pub(super) fn question(growth: u64, plan: &Plan) -> String {
    format!("{growth} {}", link::encode(plan))
}

/// Searches, and writes down what was found. What is no question gets an empty answer.
pub fn answer(question: &str) -> String {
    asked(question).and_then(|(growth, plan)| written(growth, &plan)).unwrap_or_default()
}

fn asked(question: &str) -> Option<(u64, Plan)> {
    let (growth, text) = question.split_once(' ')?;
    let growth = growth.parse().ok().filter(|growth| GROWTHS.contains(growth))?;
    Some((growth, link::decode(text).ok()?))
}

fn written(growth: u64, plan: &Plan) -> Option<String> {
    let usual = Limits::default();
    let more_sets = if growth == 0 { 0 } else { usual.more_sets };
    let Some(advice) = Advice::of(plan, &Limits { more_percent: growth, more_sets, ..usual }) else {
        return Some(String::from("too-little"));
    };
    let mut answer = String::from(match (advice.reached, advice.proof) {
        (true, _) => "reached",
        (false, Proof::Smallest) => "none",
        (false, Proof::BestFound) => "none-found",
    });
    for fix in &advice.alternatives {
        let Ok(fixed) = fix.apply(plan) else { continue };
        answer.push_str(&format!("\n{}\t{}", fix.proof().slug(), link::encode(&fixed)));
        for edit in fix.edits() {
            answer.push_str(&format!("\t{}", edit.words(plan)));
        }
    }
    Some(answer)
}

impl Advised {
    /// Reads an answer. What is none says that the search failed.
    pub(super) fn read(answer: &str) -> Self {
        let mut lines = answer.lines();
        let whole = lines.next().unwrap_or_default();
        let offers: Vec<Offer> = lines.filter_map(Offer::read).collect();
        match whole {
            "too-little" => Self::TooLittle,
            "reached" if offers.is_empty() => Self::Met,
            "reached" => Self::Fixes(offers),
            "none" => Self::Nearest { proven: true, offers },
            "none-found" => Self::Nearest { proven: false, offers },
            _ => Self::Failed,
        }
    }
}

impl Offer {
    fn read(line: &str) -> Option<Self> {
        let mut parts = line.split('\t');
        let proven = parts.next()? == Proof::Smallest.slug();
        let plan = link::decode(parts.next()?).ok()?;
        Some(Self { proven, plan, edits: parts.map(String::from).collect() })
    }

    /// The one move that leaves the fewest warnings between days, where there are any.
    pub(super) fn of_move(plan: &Plan) -> Option<Self> {
        let fix = crate::domain::fix::fewest_conflicts(plan, |plan| recovery::warnings(plan).len())?;
        let edits = fix.edits().iter().map(|edit| edit.words(plan)).collect();
        Some(Self { proven: true, plan: fix.apply(plan).ok()?, edits })
    }
}
