//! An exercise that is alone in its pattern and comes back in the week (rule 10).

use super::Said;
use crate::domain::catalogue::ExerciseId;
use crate::domain::counting::counts;
use crate::domain::exercise::Traits;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::rule::say::{called, times};

/// The first such exercise of the plan that something else could be put in place of.
pub(super) fn say(plan: &Plan) -> Option<Said> {
    plan.exercises_of(|_| true).into_iter().find_map(|exercise| {
        let traits = plan.traits(exercise)?;
        let pattern = traits.pattern?;
        let alone = plan.exercises_of(|work| work.traits.pattern == Some(pattern)).len() == 1;
        let days = plan.days().iter().filter(|day| day.has(exercise));
        let often = plan.a_week(days.count() as u64);
        if !alone || often < 2.into() {
            return None;
        }
        let others = || {
            let all = ExerciseId::all().filter(|id| ExerciseRef::Catalogue(*id) != exercise);
            let suits = |traits: &Traits| counts(traits) && traits.pattern == Some(pattern);
            all.filter(move |id| suits(&id.exercise().traits) && plan.left_out.allows(*id))
        };
        let other = others().next()?;
        let legs = others().find(|id| id.exercise().traits.unilateral != traits.unilateral && *id != other);
        let mut words = format!(
            "{} is your only {} exercise, {}. You could alternate it with {}",
            called(plan, exercise),
            pattern.label().to_lowercase(),
            times(often),
            other.exercise().name
        );
        if let Some(id) = legs {
            let sides = if traits.unilateral { "with both sides at once" } else { "one side at a time" };
            words.push_str(&format!("; {sides}, {}", id.exercise().name));
        }
        words.push('.');
        Some((words, vec![exercise]))
    })
}
