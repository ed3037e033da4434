//! Where on a day an exercise goes that comes to it.

use crate::domain::catalogue::ExerciseId;
use crate::domain::counting::counts;
use crate::domain::exercise::{Force, Mechanic, Region, Traits};
use crate::domain::pattern::Pattern;
use crate::domain::plan::{Entry, Plan};
use crate::domain::template::Template;

/// The most sets, and the reps from which on there are too many, of squats that a compound hinge is put behind.
const SQUATS_BEFORE_A_HINGE: (u64, u64) = (5, 50);

/// The place among the entries of a day: a compound behind the last compound of its region, else behind the last compound;
/// everything else at the end, before what is done there for the trunk. A pull does not come before a deadlift, for which it would tire the grip, and nothing comes
/// between the main lifts of an author who leaves the rest to the lifter.
pub(super) fn place(plan: &Plan, day: usize, id: ExerciseId) -> usize {
    let entries = plan.days().get(day).map_or(&[][..], |day| day.entries());
    let comes = id.exercise().traits;
    let is_compound = |traits: &Traits| counts(traits) && traits.mechanic == Mechanic::Compound;
    let behind = |is_meant: &dyn Fn(&Traits) -> bool| {
        let is_meant = |entry: &Entry| plan.traits(entry.exercise).is_some_and(|traits| is_meant(&traits));
        entries.iter().rposition(is_meant).map(|place| place + 1)
    };
    if comes.mechanic != Mechanic::Compound {
        let before = behind(&|traits| traits.region != Region::Core).filter(|_| comes.region != Region::Core);
        return before.unwrap_or(entries.len());
    }
    let of_region = behind(&|traits| is_compound(traits) && traits.region == comes.region);
    let place = of_region.or_else(|| behind(&|traits| is_compound(traits))).unwrap_or(entries.len());
    let is_deadlift =
        |traits: &Traits| is_compound(traits) && matches!(traits.pattern, Some(Pattern::Hinge | Pattern::Olympic));
    let deadlifts = if comes.force == Force::Pull { behind(&is_deadlift) } else { None };
    let template = Template::of_plan(plan).filter(|template| template.leaves_open());
    let is_main = |entry: &Entry| template.is_some_and(|template| template.fixes(day, entry.exercise));
    let main_lifts = entries.iter().rposition(is_main).map(|place| place + 1);
    place.max(deadlifts.unwrap_or(0)).max(main_lifts.unwrap_or(0))
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
