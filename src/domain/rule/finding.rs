//! What a rule says about a plan.

use core::fmt;

use super::Rule;
use super::say::{capital, number, plural};
use crate::domain::plan::ExerciseRef;
use crate::domain::report::Report;
use crate::domain::settings::Basis;
use crate::domain::term::terms;
use crate::domain::verdict::{Verdict, too_few_by};

terms! {
    /// How a plan stands to a rule. `Silent` is a rule that is shown where it applies, on a plan where it does not.
    Standing {
        Met = "met",
        Near = "near",
        Missed = "missed",
        NotJudged = "not-judged",
        Shown = "shown",
        Silent = "silent",
    }
}

impl From<Verdict> for Standing {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Met => Self::Met,
            Verdict::Near => Self::Near,
            Verdict::Missed => Self::Missed,
        }
    }
}

/// The fewest whole sets, or reps, a week that would have to be added to meet a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Distance {
    /// How many: at least one.
    pub amount: u64,
    /// Sets or reps.
    pub unit: Basis,
    /// Which: `sets for the back alone`, one or more as the amount is.
    pub of: String,
}

/// `Three more sets for the back alone would get there.`
impl fmt::Display for Distance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} more {} would get there.", capital(&number(self.amount)), self.of)
    }
}

/// What a rule says about a plan: with the [`Rule`] all that a card shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How the plan stands to it.
    pub standing: Standing,
    /// Is it a target of the plan? Of the three chain splits only the plan's own is; every other rule is.
    pub active: bool,
    /// What the plan does, in words with figures; empty where the rule is silent.
    pub words: String,
    /// What would meet it; nothing where it is met, is not judged, or cannot be said in whole sets or reps that are added.
    pub distance: Option<Distance>,
    /// Is it met, or not met, alike whichever way it is counted? Nothing where there is but one way.
    pub whichever_way: Option<bool>,
    /// The exercises concerned, in the order of the plan, for a rule that is shown with them.
    pub exercises: Vec<ExerciseRef>,
}

impl Finding {
    /// The figures and, with a verdict, the rule's words for it.
    pub(super) fn judged(rule: &'static Rule, verdict: Option<Verdict>, figures: String) -> Self {
        let mut words = figures;
        if let Some(verdict) = verdict {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(rule.says(verdict));
        }
        let standing = verdict.map_or(Standing::NotJudged, Standing::from);
        Self { standing, words, ..Self::silent(rule) }
    }

    /// As [`Finding::judged`], where a week with too few voting sets has no verdict yet.
    pub(super) fn of_week(rule: &'static Rule, report: &Report, verdict: Option<Verdict>, figures: String) -> Self {
        match too_few_by(report) {
            more if more > 0 && verdict.is_some() => {
                let missing = format!("{} more {} and there is enough to judge.", capital(&number(more)), plural(more, "set"));
                Self::judged(rule, None, format!("{figures} {missing}"))
            }
            _ => Self::judged(rule, verdict, figures),
        }
    }

    /// A rule that is shown with these words beside these exercises.
    pub(super) fn shown(rule: &'static Rule, words: String, exercises: Vec<ExerciseRef>) -> Self {
        Self { standing: Standing::Shown, words, exercises, ..Self::silent(rule) }
    }

    /// A rule that has nothing to say about the plan.
    pub(super) fn silent(rule: &'static Rule) -> Self {
        Self {
            rule,
            standing: Standing::Silent,
            active: true,
            words: String::new(),
            distance: None,
            whichever_way: None,
            exercises: Vec::new(),
        }
    }

    /// With whether it is the same whichever way it is counted; the words say so where it is not.
    pub(super) fn every_way(mut self, alike: bool) -> Self {
        self.whichever_way = Some(alike);
        if !alike {
            self.words.push_str(" Whether that holds depends on how you count.");
        }
        self
    }

    /// With so many sets that would meet it; none is no distance.
    pub(super) fn in_sets(mut self, amount: u64, of: impl Into<String>) -> Self {
        if amount > 0 && matches!(self.standing, Standing::Near | Standing::Missed) {
            self.distance = Some(Distance { amount, unit: Basis::Sets, of: of.into() });
        }
        self
    }
}
