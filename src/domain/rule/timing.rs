//! The order of days and of a day (rules 15 to 18). They have their own least amounts, so a small week is judged too.

use super::{Finding, Rule};
use crate::domain::muscle::MuscleSet;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{Plan, Work};
use crate::domain::recovery::{Warning, has_weekdays, trains, warnings};
use crate::domain::verdict::Verdict;

/// The most warnings that a card repeats; all of them stand at their days.
const REPEATED: usize = 3;

/// What the days have to say about the rule; nothing where they have nothing.
fn said(rule: &Rule, plan: &Plan) -> Option<String> {
    let mut said: Vec<String> = warnings(plan)
        .iter()
        .filter(|warning| warning.rule() == rule.number)
        .map(|warning| at_its_day(warning, plan))
        .collect();
    let more = said.len().saturating_sub(REPEATED);
    said.truncate(REPEATED);
    if more > 0 {
        said.push(format!("{more} more are shown at their days."));
    }
    (!said.is_empty()).then(|| said.join(" "))
}

/// What a warning says, with the day where the card is the only one to name it.
fn at_its_day(warning: &Warning, plan: &Plan) -> String {
    match warning {
        Warning::Order { day, .. } => format!("{}: {}", plan.day_title(*day), warning.what(plan)),
        Warning::Recovery { .. } => warning.what(plan),
    }
}

/// Rules 15, 16 and 17. Without every weekday there may be a warning, but nothing can be called met.
pub(super) fn recovery(rule: &'static Rule, plan: &Plan) -> Finding {
    if let Some(said) = said(rule, plan) {
        return Finding::judged(rule, Some(Verdict::Missed), said);
    }
    let (applies, nothing) = match rule.number {
        15 => (trains(plan, MuscleSet::ANTERIOR, |_| true), "No muscle at the front gets two direct sets on a day."),
        16 => (trains(plan, MuscleSet::POSTERIOR, |_| true), "No muscle at the back gets two direct sets on a day."),
        _ => (trains(plan, MuscleSet::POSTERIOR, Work::is_compound_hinge), "No day has two sets of a compound hinge."),
    };
    if !applies {
        return Finding::judged(rule, None, String::from(nothing));
    }
    if !has_weekdays(plan) {
        let words = "This can be judged once every day has a weekday and is trained once a week.";
        return Finding::judged(rule, None, String::from(words));
    }
    Finding::judged(rule, Some(Verdict::Met), String::new())
}

/// Rule 18.
pub(super) fn order(rule: &'static Rule, plan: &Plan) -> Finding {
    if let Some(said) = said(rule, plan) {
        return Finding::judged(rule, Some(Verdict::Missed), said);
    }
    let has_squats = plan.work().any(|work| work.traits.pattern == Some(Pattern::Squat));
    if !has_squats || !plan.work().any(|work| work.is_compound_hinge()) {
        return Finding::judged(rule, None, String::from("Your plan does not have both squats and compound hinges."));
    }
    Finding::judged(rule, Some(Verdict::Met), String::new())
}
