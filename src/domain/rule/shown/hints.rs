//! Small hints beside an exercise (rule 41).

use super::Said;
use crate::domain::catalogue::ExerciseId;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::rule::say::exercises;

/// Exercises on the glute-ham bench.
const BENCH: ExerciseId = ExerciseId::named("glute-ham-raise");

const HINTS: [&str; 4] = [
    "One article says that deeper squats work the glutes more.",
    "One article pauses two seconds at the top.",
    "One article would load calf raises heavily.",
    "One article counts anything on the glute-ham bench as good work for the back of the body.",
];

fn place(exercise: ExerciseRef, pattern: Option<Pattern>) -> Option<usize> {
    match pattern {
        _ if exercise == ExerciseRef::Catalogue(BENCH) => Some(3),
        Some(Pattern::Squat) => Some(0),
        Some(Pattern::Bridge) => Some(1),
        Some(Pattern::CalfRaise) => Some(2),
        _ => None,
    }
}

/// The hint of the articles for an exercise of a plan, where they have one.
pub fn hint(plan: &Plan, exercise: ExerciseRef) -> Option<&'static str> {
    HINTS.get(place(exercise, plan.traits(exercise)?.pattern)?).copied()
}

/// Each hint with the exercises it is for.
pub(super) fn say(plan: &Plan) -> Option<Said> {
    let mut said = Vec::new();
    for text in HINTS {
        let of = plan.exercises_of(|work| hint(plan, work.entry.exercise) == Some(text));
        if !of.is_empty() {
            said.push(format!("{}: {text}", exercises(plan, &of)));
        }
    }
    let all = plan.exercises_of(|work| hint(plan, work.entry.exercise).is_some());
    (!said.is_empty()).then(|| (said.join(" "), all))
}
