//! What stays: entries whose sets may rise, and never fall, and that are never swapped.

use super::edit::HEAVY;
use super::work::Work;
use crate::domain::counting::counts;
use crate::domain::exercise::{Mechanic, Traits};
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::template::Template;

/// Which of the works of a plan stay: the first compound of each day, what is trained on two days or more, the compound
/// with the most sets of its pattern in the week, main lifts wherever they stand, and what the author of a well-known plan fixes.
pub(super) fn protected(plan: &Plan, works: &[Work]) -> Vec<bool> {
    let template = Template::of_plan(plan);
    let stays = works.iter().map(|work| {
        let days = plan.days().iter().filter(|day| day.has(work.exercise)).count();
        days > 1
            || first_compound(plan, work.day) == Some(work.exercise)
            || is_main_lift(plan, work)
            || is_most_of_its_pattern(plan, work)
            || template.is_some_and(|template| template.fixes(work.day, work.exercise))
    });
    stays.collect()
}

fn compound(plan: &Plan, exercise: ExerciseRef) -> Option<Traits> {
    plan.traits(exercise).filter(|traits| counts(traits) && traits.mechanic == Mechanic::Compound)
}

/// The lifts that a plan with a barbell is built on.
const MAIN_LIFTS: [&str; 4] = ["back-squat", "bench-press-barbell", "deadlift", "overhead-press-barbell"];

/// Is it one of these, or a compound of few heavy reps?
fn is_main_lift(plan: &Plan, work: &Work) -> bool {
    let is_named = matches!(work.exercise, ExerciseRef::Catalogue(id) if MAIN_LIFTS.contains(&id.exercise().slug()));
    is_named || compound(plan, work.exercise).is_some() && work.least_reps() <= HEAVY
}

fn first_compound(plan: &Plan, day: usize) -> Option<ExerciseRef> {
    let entries = plan.days().get(day)?.entries();
    entries.iter().map(|entry| entry.exercise).find(|exercise| compound(plan, *exercise).is_some())
}

/// Of equals the first in the plan.
fn is_most_of_its_pattern(plan: &Plan, work: &Work) -> bool {
    let Some(pattern) = compound(plan, work.exercise).and_then(|traits| traits.pattern) else { return false };
    let mut most: Option<(u64, usize, ExerciseRef)> = None;
    for (day, of) in plan.days().iter().enumerate() {
        for entry in of.entries() {
            if compound(plan, entry.exercise).is_some_and(|traits| traits.pattern == Some(pattern)) {
                let same = of.entries().iter().filter(|other| other.exercise == entry.exercise);
                let sets = same.map(|entry| entry.sets.get()).sum();
                if most.is_none_or(|(most, ..)| sets > most) {
                    most = Some((sets, day, entry.exercise));
                }
            }
        }
    }
    most.is_some_and(|(_, day, exercise)| (day, exercise) == (work.day, work.exercise))
}
