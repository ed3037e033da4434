//! One line that somebody writes to put it on a day of a plan.

use super::{What, Why, read_beside};
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Plan;

/// What a line says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OneLine {
    /// What it adds: entries on one day, with the own exercises they need.
    pub adds: Plan,
    /// What must be answered first: nothing is added before.
    pub doubts: Vec<Doubt>,
    /// It is more than a line of a day: it names a day, a week or the plan.
    pub is_more: bool,
}

/// Something that cannot be known of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Doubt {
    /// What, in words.
    pub why: String,
    /// What may be meant: each as a person reads it, and the whole line with it.
    pub choices: Vec<(String, String)>,
    /// A name that nobody knows: it may become an exercise of one's own.
    pub own: Option<String>,
    /// The exercise it is most like.
    pub like: Option<ExerciseId>,
}

/// Reads a line beside a plan, whose own exercises are known by name.
pub fn line(text: &str, plan: &Plan) -> OneLine {
    let reading = read_beside(text, plan);
    let mut is_more = reading.weeks.len() > 1;
    let mut doubts = Vec::new();
    for remark in &reading.remarks {
        let (why, own) = match &remark.what {
            What::Heading | What::Setting => {
                is_more = true;
                continue;
            }
            What::Entries(_) | What::PassedOver => continue,
            What::Fault(Why::EmptyPlan) | What::Asked(Why::EmptyPlan) if doubts.is_empty() => {
                (String::from("This holds no exercise with sets and reps: write them as in “bench 3x8”."), None)
            }
            What::Fault(Why::EmptyPlan) | What::Asked(Why::EmptyPlan) => continue,
            What::Fault(why) | What::Asked(why) => (said(&remark.part, why), None),
            What::ToName { name, .. } => (format!("Nobody knows “{name}”. Is it one of these?"), Some(name.clone())),
        };
        let choice = |proposal: &String| (proposal.clone(), replaced(text, remark.line, &remark.part, proposal));
        let like = own.as_ref().and_then(|_| called(remark.proposals.first()?));
        doubts.push(Doubt { why, choices: remark.proposals.iter().map(choice).collect(), own, like });
    }
    let adds = reading.weeks.into_iter().next().map(|week| week.plan).unwrap_or_default();
    is_more |= adds.days().len() > 1;
    OneLine { adds, doubts, is_more }
}

fn said(part: &str, why: &Why) -> String {
    let words = why.to_string();
    let end = if words.ends_with('?') { "" } else { "." };
    let quoted = format!("“{part}”");
    // What names the part itself names it once.
    let named = words.replace(&format!("\"{part}\""), &quoted);
    match why {
        Why::Guess(_) => format!("{quoted} was {why}"),
        _ if part.is_empty() || named != words => format!("{}{end}", capital(&named)),
        _ => format!("{quoted}: {why}{end}"),
    }
}

fn capital(words: &str) -> String {
    let mut words = String::from(words);
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn called(name: &str) -> Option<ExerciseId> {
    ExerciseId::all().find(|id| id.exercise().name == name)
}

/// The text with a proposal in the place of the part of a line, or of the whole line where the part does not stand in it.
pub fn replaced(text: &str, line: usize, part: &str, proposal: &str) -> String {
    let mut result = String::with_capacity(text.len() + proposal.len());
    for (place, whole) in text.split_inclusive('\n').enumerate() {
        if place + 1 != line {
            result.push_str(whole);
            continue;
        }
        let content = whole.trim_end_matches(['\n', '\r']);
        let (before, after) = match content.split_once(part) {
            Some(parts) if !part.is_empty() => parts,
            _ => ("", ""),
        };
        result.push_str(before);
        result.push_str(proposal);
        result.push_str(after);
        result.push_str(whole.get(content.len()..).unwrap_or_default());
    }
    result
}
