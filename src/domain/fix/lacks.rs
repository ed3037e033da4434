//! What a week lacks: muscles with little work, patterns, and what belongs in every plan.

use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Equipment, EquipmentSet, Mechanic, Region, Traits};
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::report::Report;
use crate::domain::verdict::Band;

/// The patterns that a week is made of. Few miss an internal rotation.
const MAIN: [Pattern; 10] = [
    Pattern::Squat,
    Pattern::Lunge,
    Pattern::Hinge,
    Pattern::Bridge,
    Pattern::KneeFlexion,
    Pattern::HorizontalPush,
    Pattern::VerticalPush,
    Pattern::HorizontalPull,
    Pattern::VerticalPull,
    Pattern::AntiExtension,
];

/// What a plan lacks.
#[derive(Clone, Debug)]
pub(super) struct Lacks {
    patterns: [bool; MAIN.len()],
    must_haves: [bool; 4],
    muscles: MuscleSet,
    /// What the exercises of the plan are done with: where there is more, the lifter chose it.
    equipment: EquipmentSet,
}

impl Lacks {
    pub fn of(plan: &Plan) -> Self {
        let report = Report::of(plan);
        let work: Vec<_> = plan.work().collect();
        let patterns = MAIN.map(|pattern| work.iter().all(|work| work.traits.pattern != Some(pattern)));
        let mut must_haves = [true; 4];
        for work in &work {
            let has = must_haves_of(work.entry.exercise, &work.traits);
            must_haves.iter_mut().zip(has).for_each(|(lacks, has)| *lacks &= !has);
        }
        let little = Muscle::ALL.iter().filter(|muscle| matches!(Band::of(&report, **muscle), Band::NotTrained | Band::Little));
        let muscles = little.fold(MuscleSet::EMPTY, |all, muscle| all.with(*muscle));
        let kinds: Vec<EquipmentSet> = plan
            .days()
            .iter()
            .flat_map(|day| day.entries())
            .filter_map(|entry| match entry.exercise {
                ExerciseRef::Catalogue(id) => Some(id.exercise().equipment),
                ExerciseRef::Own(_) => None,
            })
            .collect();
        // What is done with one kind alone says what is used; a lunge then is done with that, and says nothing of a barbell.
        let single = join(kinds.iter().copied().filter(|kinds| kinds.len() == 1));
        let used = join(kinds.iter().copied().filter(|kinds| kinds.and(single).is_empty()).chain([single]));
        Self { patterns, must_haves, muscles, equipment: used }
    }

    /// Is it done with something that no exercise of the plan is done with?
    ///
    /// Whoever trains on machines alone is meant to find one for it: of what is mostly done with free weights there are few.
    pub fn has_no_equipment(&self, id: ExerciseId) -> bool {
        let all = id.exercise().equipment;
        let free = EquipmentSet::of(&[Equipment::Barbell, Equipment::Dumbbell, Equipment::Kettlebell, Equipment::EzBar]);
        let on_machines = self.equipment.has(Equipment::Machine) && self.equipment.and(free).is_empty();
        let kinds = if on_machines && !all.and(free).is_empty() { all.and(free) } else { all };
        !kinds.is_empty() && !kinds.has(Equipment::Bodyweight) && kinds.and(self.equipment).is_empty()
    }

    /// Does it train what the plan lacks?
    pub fn is_lacked(&self, id: ExerciseId) -> bool {
        self.points(id) > 1
    }

    /// Decides between changes of one cost: what brings most of what the plan lacks, and is done with what it uses, which
    /// counts for more than that an article names it.
    pub fn ties(&self, id: ExerciseId) -> i32 {
        2 * self.points(id) + 3 * i32::from(!id.exercise().equipment.and(self.equipment).is_empty())
    }

    /// How much of what the plan lacks it brings.
    pub fn points(&self, id: ExerciseId) -> i32 {
        let traits = id.exercise().traits;
        let must_haves = must_haves_of(ExerciseRef::Catalogue(id), &traits);
        let must_have = must_haves.into_iter().zip(self.must_haves).any(|(has, lacks)| has && lacks);
        let pattern = MAIN.iter().zip(self.patterns).any(|(main, lacks)| lacks && traits.pattern == Some(*main));
        let muscle = !traits.muscles.primary().and(self.muscles).is_empty();
        8 * i32::from(must_have)
            + 4 * i32::from(pattern)
            + 4 * i32::from(muscle)
            + i32::from(!id.exercise().articles.is_empty())
    }
}

fn join(sets: impl Iterator<Item = EquipmentSet>) -> EquipmentSet {
    sets.fold(EquipmentSet::EMPTY, |all, kinds| kinds.iter().fold(all, EquipmentSet::with))
}

/// Is it a deadlift from the floor?
pub(super) fn is_from_the_floor(slug: &str) -> bool {
    matches!(slug, "deadlift" | "sumo-deadlift" | "trap-bar-deadlift")
}

/// Which of the four that belong in every plan by rule 9 an exercise is: a deadlift, a hip thrust, a Romanian deadlift,
/// single-leg work, of which a kickback is none.
fn must_haves_of(exercise: ExerciseRef, traits: &Traits) -> [bool; 4] {
    let slug = match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug(),
        ExerciseRef::Own(_) => "",
    };
    [
        is_from_the_floor(slug),
        slug == "hip-thrust",
        matches!(slug, "romanian-deadlift" | "single-leg-romanian-deadlift"),
        traits.unilateral && traits.region == Region::Lower && traits.mechanic == Mechanic::Compound,
    ]
}
