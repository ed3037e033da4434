//! What a change must leave as it was: rules that are met stay met, and nothing is to be said at a day that was not.

use crate::domain::plan::Plan;
use crate::domain::recovery::{Warning, warnings};
use crate::domain::report::Report;
use crate::domain::rule::{Measure, Rule};

/// The rules that a plan meets, and what is said at its days.
#[derive(Clone, Debug)]
pub(super) struct Rails {
    met: Vec<&'static Rule>,
    warnings: Vec<Warning>,
}

/// The target of the plan is what the search is for, and the targets that were not chosen ask for something else. What is
/// said at the days is compared day by day.
fn is_kept(rule: &Rule) -> bool {
    rule.is_judged() && !matches!(rule.measure, Measure::Chain(_) | Measure::Recovery | Measure::Order)
}

impl Rails {
    pub fn of(plan: &Plan) -> Self {
        let report = Report::of(plan);
        let met = |rule: &&'static Rule| is_kept(rule) && rule.is_met(plan, &report);
        Self { met: Rule::all().iter().filter(met).collect(), warnings: warnings(plan) }
    }

    /// Does the changed plan keep to them?
    pub fn keep(&self, plan: &Plan) -> bool {
        let report = Report::of(plan);
        self.met.iter().all(|rule| rule.is_met(plan, &report))
            && warnings(plan).iter().all(|warning| self.warnings.iter().any(|before| is_no_worse(warning, before)))
    }
}

/// Was it said before, of these muscles, or of as many squats?
fn is_no_worse(now: &Warning, before: &Warning) -> bool {
    let alike = (now.rule(), now.day()) == (before.rule(), before.day());
    alike
        && match (now, before) {
            (Warning::Order { sets, reps, .. }, Warning::Order { sets: sets_before, reps: reps_before, .. }) => {
                sets <= sets_before && reps <= reps_before
            }
            (Warning::Recovery { after, muscles, .. }, Warning::Recovery { after: after_before, muscles: before, .. }) => {
                after == after_before && muscles.without(*before).is_empty()
            }
            _ => false,
        }
}
