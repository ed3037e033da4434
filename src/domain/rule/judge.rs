//! Every rule on a plan.

use super::{Finding, Measure, Rule, Standing};
use super::{antagonists, must_haves, reps, shown, targets, timing};
use crate::domain::plan::Plan;
use crate::domain::report::Report;

impl Rule {
    /// What the rule says about a plan; the report is the plan's own. Total: every plan has a finding.
    pub fn judge(&'static self, plan: &Plan, report: &Report) -> Finding {
        match self.measure {
            Measure::LabelShare => targets::label_share(self, plan, report),
            Measure::Chain(profile) => targets::chain(self, report, profile),
            Measure::SquatPairs => targets::squat_pairs(self, plan, report),
            Measure::PushPull => targets::push_pull(self, report),
            Measure::TwoJoints => targets::two_joints(self, report),
            Measure::Pulls => targets::pulls(self, plan, report),
            Measure::MustHaves => must_haves::judge(self, plan, report),
            Measure::Antagonists => antagonists::judge(self, report),
            Measure::Reps(exercises, least, most) => reps::judge(self, plan, report, exercises, least..=most),
            Measure::Recovery => timing::recovery(self, plan),
            Measure::Order => timing::order(self, plan),
            _ => shown::show(self, plan, report),
        }
    }

    /// Does a plan meet it? The standing of [`Rule::judge`] alone: the search for advice asks thousands of plans, and most of
    /// the time of some rules goes into words.
    pub fn is_met(&'static self, plan: &Plan, report: &Report) -> bool {
        match self.measure {
            Measure::Antagonists => antagonists::is_met(report),
            _ => self.judge(plan, report).standing == Standing::Met,
        }
    }

    /// What every rule says about a plan, in the order of the numbers.
    pub fn judge_all(plan: &Plan, report: &Report) -> Vec<Finding> {
        Self::all().iter().map(|rule| rule.judge(plan, report)).collect()
    }
}
