//! What is said around the rules. What each asks for and finds is the domain's.

use crate::domain::headline::plural;

pub(super) const RULES: &str = "What the articles ask for";
pub(super) const ABOUT: &str = "43 rules from five articles, each graded by how well it is supported: A is best, D is one author's opinion, X means that studies speak against it.";
pub(super) const MET: &str = "Met";
pub(super) const WORTH_KNOWING: &str = "Worth knowing, or too little to judge";
pub(super) const SILENT: &str = "Nothing to say about this plan";
pub(super) const CONTRADICTIONS: &str = "Where the articles contradict each other";
pub(super) const WHY_HALF_SETS: &str = "Why half sets, and why 10 to 20 sets";
pub(super) const WHICHEVER_WAY: &str = "That holds whichever way you count.";

/// Rules behind a line, counted.
pub(super) fn counted(kind: &str, rules: usize) -> String {
    format!("{kind}: {rules} {}", plural(rules as u64, "rule"))
}

// How a rule stands.
pub(super) const IS_MET: &str = "met";
pub(super) const IS_NEAR: &str = "near";
pub(super) const IS_MISSED: &str = "missed";
pub(super) const IS_NOT_JUDGED: &str = "too little to judge";
pub(super) const IS_SHOWN: &str = "worth knowing";

/// The exercises that a finding is about.
pub(super) fn in_plan(exercises: &[&str]) -> String {
    format!("In your plan: {}.", exercises.join(", "))
}

/// What is known of a rule, by its grade.
pub(super) fn evidence(grade: &str, known: &str) -> String {
    format!(" {grade}. {known}")
}

/// The articles that ask for a rule.
pub(super) fn asked_by(titles: &[&str]) -> String {
    format!("Asked for by: {}.", titles.join("; "))
}
