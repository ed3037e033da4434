//! What belongs in every plan (rule 9).

use super::lifts::{DEADLIFTS, ROMANIAN};
use super::say::list;
use super::{Finding, Rule};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Region;
use crate::domain::plan::{Plan, Work};
use crate::domain::report::Report;
use crate::domain::verdict::Verdict;

const HIP_THRUSTS: &[ExerciseId] =
    &[ExerciseId::named("hip-thrust"), ExerciseId::named("single-leg-hip-thrust"), ExerciseId::named("b-stance-hip-thrust")];

fn is_single_leg(work: &Work) -> bool {
    work.traits.unilateral && work.traits.region == Region::Lower
}

/// A kind of work, and what is one.
type Kind = (&'static str, fn(&Work) -> bool);

const WANTED: [Kind; 4] = [
    ("deadlifts", |work| work.is_one_of(DEADLIFTS)),
    ("hip thrusts", |work| work.is_one_of(HIP_THRUSTS)),
    ("Romanian deadlifts", |work| work.is_one_of(ROMANIAN)),
    ("single-leg work", is_single_leg),
];

pub(super) fn judge(rule: &'static Rule, plan: &Plan, report: &Report) -> Finding {
    let names = |present| {
        let wanted = WANTED.iter().filter(move |(_, is)| plan.work().any(|work| is(&work)) == present);
        wanted.map(|(name, _)| *name).collect::<Vec<_>>()
    };
    let (there, missing) = (names(true), names(false));
    let figures = match (there.as_slice(), missing.as_slice()) {
        (there, []) => format!("Your plan has {}.", list(there)),
        ([], missing) => format!("Not in your plan yet: {}.", list(missing)),
        (there, missing) => format!("Your plan has {}. Missing: {}.", list(there), list(missing)),
    };
    let verdict = match missing.len() {
        0 => Verdict::Met,
        1 => Verdict::Near,
        _ => Verdict::Missed,
    };
    Finding::of_week(rule, report, Some(verdict), figures)
}
