//! Where on a day an exercise goes that comes to it.

use crate::domain::catalogue::ExerciseId;
use crate::domain::counting::counts;
use crate::domain::exercise::{Mechanic, Traits};
use crate::domain::pattern::Pattern;
use crate::domain::plan::{Entry, Plan};

/// The most sets, and the reps from which on there are too many, of squats that a compound hinge is put behind.
const SQUATS_BEFORE_A_HINGE: (u64, u64) = (5, 50);

/// The place among the entries of a day: a compound behind the last compound of its region, else behind the last compound;
/// everything else at the end.
pub(super) fn place(plan: &Plan, day: usize, id: ExerciseId) -> usize {
    let entries = plan.days().get(day).map_or(&[][..], |day| day.entries());
    let comes = id.exercise().traits;
    if comes.mechanic != Mechanic::Compound {
        return entries.len();
    }
    let is_compound = |traits: &Traits| counts(traits) && traits.mechanic == Mechanic::Compound;
    let behind = |is_meant: &dyn Fn(&Traits) -> bool| {
        let is_meant = |entry: &Entry| plan.traits(entry.exercise).is_some_and(|traits| is_meant(&traits));
        entries.iter().rposition(is_meant).map(|place| place + 1)
    };
    let of_region = behind(&|traits| is_compound(traits) && traits.region == comes.region);
    of_region.or_else(|| behind(&|traits| is_compound(traits))).unwrap_or(entries.len())
}

/// Would it be a compound hinge behind many squats?
pub(super) fn is_hinge_behind_squats(plan: &Plan, day: usize, id: ExerciseId) -> bool {
    let traits = id.exercise().traits;
    if traits.pattern != Some(Pattern::Hinge) || traits.mechanic != Mechanic::Compound {
        return false;
    }
    let entries = plan.days().get(day).map_or(&[][..], |day| day.entries());
    let before = entries.iter().take(place(plan, day, id));
    let squats = before.filter(|entry| plan.traits(entry.exercise).is_some_and(|of| of.pattern == Some(Pattern::Squat)));
    let (sets, reps) =
        squats.fold((0, 0), |(sets, reps), entry| (sets + entry.sets.get(), reps + entry.sets.get() * entry.amount.in_reps()));
    sets > SQUATS_BEFORE_A_HINGE.0 || reps >= SQUATS_BEFORE_A_HINGE.1
}
