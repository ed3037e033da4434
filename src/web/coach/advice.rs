//! What the coach asks the search, and what it answers: texts, since they pass between the page and a worker.
//!
//! A question is the most growth in per cent, whether pull-ups may come (`hang` or `no-hang`), and the link of a plan, with
//! blanks between. An answer has a line for the whole and one for each fix: its way, `reaches` or `nearest`, its proof, the
//! link of the fixed plan, and what is done, sentence by sentence, between tabs. A line of a target that can be reached
//! begins with that target instead of a way.

use crate::codec::link;
use crate::domain::check::{Answer, Answers, Check};
use crate::domain::fix::{Advice, Fix, Limits, Proof, Way};
use crate::domain::plan::Plan;
use crate::domain::recovery;
use crate::domain::settings::Profile;

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
    /// Some of these reach every target.
    Fixes(Vec<Offer>),
    /// Nothing does.
    Nearest {
        /// Is that proven?
        proven: bool,
        /// At most one: what comes nearest.
        offers: Vec<Offer>,
        /// A target that asks for less and can be reached; without an offer the plan is there already.
        reachable: Option<(Profile, Option<Offer>)>,
    },
}

/// A fix that is offered.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Offer {
    /// What sort of change it is.
    pub way: Way,
    /// Does it reach every target? Else it comes nearest.
    pub reaches: bool,
    /// Is it proven that none of its way costs less?
    pub proven: bool,
    /// The plan with every edit made.
    pub plan: Plan,
    /// What is done.
    pub edits: Vec<String>,
}

/// The question for a plan.
pub(super) fn question(growth: u64, answers: &Answers, plan: &Plan) -> String {
    let cannot = matches!(answers.of(Check::PullUp), Some((Answer::No, _)));
    format!("{growth} {} {}", if cannot { "no-hang" } else { "hang" }, link::encode(plan))
}

/// Searches, and writes down what was found. What is no question gets an empty answer.
pub fn answer(question: &str) -> String {
    asked(question).and_then(|(limits, plan)| written(&limits, &plan)).unwrap_or_default()
}

fn asked(question: &str) -> Option<(Limits, Plan)> {
    let mut words = question.splitn(3, ' ');
    let growth: u64 = words.next()?.parse().ok().filter(|growth| GROWTHS.contains(growth))?;
    let pull_ups = match words.next()? {
        "hang" => true,
        "no-hang" => false,
        _ => return None,
    };
    let usual = Limits::default();
    let more_sets = if growth == 0 { 0 } else { usual.more_sets };
    Some((Limits { more_percent: growth, more_sets, pull_ups, ..usual }, link::decode(words.next()?).ok()?))
}

fn written(limits: &Limits, plan: &Plan) -> Option<String> {
    let Some(advice) = Advice::of(plan, limits) else {
        return Some(String::from("too-little"));
    };
    let mut answer = String::from(match (advice.reached, advice.proof) {
        (true, _) => "reached",
        (false, Proof::Smallest) => "none",
        (false, Proof::BestFound) => "none-found",
    });
    for fix in &advice.alternatives {
        answer.push_str(&line(plan, fix.way().slug(), fix).unwrap_or_default());
    }
    if let Some(reachable) = &advice.reachable {
        let target = reachable.profile.slug();
        let line = reachable.fix.as_ref().and_then(|fix| line(plan, target, fix));
        answer.push_str(&line.unwrap_or_else(|| format!("\n{target}")));
    }
    Some(answer)
}

fn line(plan: &Plan, head: &str, fix: &Fix) -> Option<String> {
    let fixed = link::encode(&fix.apply(plan).ok()?);
    let reaches = if fix.reaches() { "reaches" } else { "nearest" };
    let edits: String = fix.edits().iter().map(|edit| format!("\t{}", edit.words(plan))).collect();
    Some(format!("\n{head}\t{reaches}\t{}\t{fixed}{edits}", fix.proof().slug()))
}

impl Advised {
    /// Reads an answer. What is none says that the search failed.
    pub(super) fn read(answer: &str) -> Self {
        Self::whole(answer).unwrap_or(Self::Failed)
    }

    fn whole(answer: &str) -> Option<Self> {
        let mut lines = answer.lines();
        let whole = lines.next()?;
        let (mut offers, mut reachable) = (Vec::new(), None);
        for line in lines {
            let head = line.split('\t').next()?;
            match (Way::from_slug(head), Profile::from_slug(head)) {
                (Some(way), _) => offers.extend(Offer::read(way, line)),
                (None, Some(profile)) => reachable = Some((profile, Offer::read(Way::AddOnly, line))),
                (None, None) => return None,
            }
        }
        match whole {
            "too-little" => Some(Self::TooLittle),
            "reached" if offers.is_empty() => Some(Self::Met),
            "reached" => Some(Self::Fixes(offers)),
            "none" => Some(Self::Nearest { proven: true, offers, reachable }),
            "none-found" => Some(Self::Nearest { proven: false, offers, reachable }),
            _ => None,
        }
    }

    /// Every fix that is offered, in the order they are shown.
    pub(super) fn offers(&self) -> Vec<&Offer> {
        match self {
            Self::Failed | Self::TooLittle | Self::Met => Vec::new(),
            Self::Fixes(offers) => offers.iter().collect(),
            Self::Nearest { offers, reachable, .. } => {
                let other = reachable.iter().filter_map(|(_, offer)| offer.as_ref());
                offers.iter().chain(other.filter(|other| offers.iter().all(|offer| offer.plan != other.plan))).collect()
            }
        }
    }
}

impl Offer {
    fn read(way: Way, line: &str) -> Option<Self> {
        let mut parts = line.split('\t').skip(1);
        let reaches = parts.next()? == "reaches";
        let proven = parts.next()? == Proof::Smallest.slug();
        let plan = link::decode(parts.next()?).ok()?;
        Some(Self { way, reaches, proven, plan, edits: parts.map(String::from).collect() })
    }

    /// The one move that leaves the fewest warnings between days, where there are any.
    pub(super) fn of_move(plan: &Plan) -> Option<Self> {
        let fix = crate::domain::fix::fewest_conflicts(plan, |plan| recovery::warnings(plan).len())?;
        let edits = fix.edits().iter().map(|edit| edit.words(plan)).collect();
        Some(Self { way: fix.way(), reaches: true, proven: true, plan: fix.apply(plan).ok()?, edits })
    }
}
