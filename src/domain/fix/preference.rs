//! Which of two equally small fixes is the better one: opinion, as the articles have it, in points.

use crate::domain::catalogue::{Exercise, ExerciseId};
use crate::domain::exercise::{Dominance, Equipment, EquipmentSet, Mechanic, Region, Traits};
use crate::domain::muscle::Muscle;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan};

/// Which of the four that belong in every plan by rule 9 an exercise is: a deadlift, a hip thrust, a Romanian deadlift,
/// single-leg work.
type MustHaves = [bool; 4];

/// A swap that one of rules 26 to 31 names.
const NAMED_SWAP: i32 = 16;
/// A must-have of rule 9 that the plan lacks comes; the same is lost when the last of it goes.
const MUST_HAVE: i32 = 8;
/// One of the [`MAIN`] patterns that the plan lacks comes; the same is lost when the last of it goes.
const PATTERN: i32 = 4;
/// What comes can be done with equipment that the plan uses, or with none.
const EQUIPMENT: i32 = 2;
/// One of the five articles names what comes.
const ARTICLE: i32 = 1;
/// A swap stays within a part of the body, so that the day keeps its sense.
const REGION: i32 = 1;

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

/// What a plan has, as far as preference asks.
#[derive(Clone, Debug)]
pub(super) struct Preference {
    /// How often each of the main patterns stands in the plan.
    patterns: [u32; MAIN.len()],
    must_haves: [u32; 4],
    equipment: EquipmentSet,
}

impl Preference {
    /// An exercise on a day counts once, however many entries it has.
    pub fn of(plan: &Plan) -> Self {
        let equipment = EquipmentSet::of(&[Equipment::Bodyweight]);
        let mut preference = Self { patterns: [0; MAIN.len()], must_haves: [0; 4], equipment };
        for day in plan.days() {
            for (place, entry) in day.entries().iter().enumerate() {
                let is_first = day.entries().iter().take(place).all(|other| other.exercise != entry.exercise);
                if let Some(traits) = plan.traits(entry.exercise).filter(|_| is_first) {
                    preference.count(entry.exercise, &traits);
                }
            }
        }
        preference.equipment = preference.equipment.without(plan.left_out.equipment);
        preference
    }

    fn count(&mut self, exercise: ExerciseRef, traits: &Traits) {
        let is_pattern = MAIN.map(|pattern| traits.pattern == Some(pattern));
        self.patterns.iter_mut().zip(is_pattern).for_each(|(count, is)| *count += u32::from(is));
        self.must_haves.iter_mut().zip(must_haves(exercise, traits)).for_each(|(count, is)| *count += u32::from(is));
        if let ExerciseRef::Catalogue(id) = exercise {
            self.equipment = id.exercise().equipment.iter().fold(self.equipment, EquipmentSet::with);
        }
    }

    /// An exercise comes.
    pub fn of_coming(&self, id: ExerciseId, traits: &Traits) -> i32 {
        let must_haves = must_haves(ExerciseRef::Catalogue(id), traits).into_iter().zip(self.must_haves);
        let patterns = MAIN.into_iter().zip(self.patterns);
        let Exercise { equipment, articles, .. } = id.exercise();
        let at_hand = equipment.is_empty() || !equipment.and(self.equipment).is_empty();
        points(must_haves.into_iter().any(|(is, count)| is && count == 0), MUST_HAVE)
            + points(patterns.into_iter().any(|(main, count)| traits.pattern == Some(main) && count == 0), PATTERN)
            + points(at_hand, EQUIPMENT)
            + points(!articles.is_empty(), ARTICLE)
    }

    /// An exercise goes from a day.
    pub fn of_going(&self, exercise: ExerciseRef, traits: &Traits) -> i32 {
        self.lost(exercise, traits, None, [false; 4])
    }

    /// One exercise goes from a day and another comes.
    pub fn of_swap(&self, (exercise, goes): (ExerciseRef, &Traits), (id, comes): (ExerciseId, &Traits)) -> i32 {
        let kept = must_haves(ExerciseRef::Catalogue(id), comes);
        self.of_coming(id, comes)
            + self.lost(exercise, goes, comes.pattern, kept)
            + points(is_named(exercise, goes, id, comes), NAMED_SWAP)
            + points(goes.region == comes.region, REGION)
    }

    /// What goes with the last of a must-have or of a pattern, unless what comes keeps it.
    fn lost(&self, exercise: ExerciseRef, traits: &Traits, pattern: Option<Pattern>, kept: MustHaves) -> i32 {
        let must_haves = must_haves(exercise, traits).into_iter().zip(kept).zip(self.must_haves);
        let mut patterns = MAIN.into_iter().zip(self.patterns);
        let old = traits.pattern.filter(|old| Some(*old) != pattern);
        -points(must_haves.into_iter().any(|((is, kept), count)| is && !kept && count == 1), MUST_HAVE)
            - points(patterns.any(|(main, count)| old == Some(main) && count == 1), PATTERN)
    }
}

fn points(holds: bool, points: i32) -> i32 {
    if holds { points } else { 0 }
}

fn slug(exercise: ExerciseRef) -> &'static str {
    match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug(),
        ExerciseRef::Own(_) => "",
    }
}

fn must_haves(exercise: ExerciseRef, traits: &Traits) -> MustHaves {
    let slug = slug(exercise);
    [
        matches!(slug, "deadlift" | "sumo-deadlift" | "trap-bar-deadlift"),
        slug == "hip-thrust",
        matches!(slug, "romanian-deadlift" | "single-leg-romanian-deadlift"),
        traits.unilateral && traits.region == Region::Lower,
    ]
}

/// Is it one of the swaps of rules 26 to 31, in this order?
fn is_named(exercise: ExerciseRef, goes: &Traits, id: ExerciseId, comes: &Traits) -> bool {
    let (old, new) = (slug(exercise), id.exercise().slug());
    let pulls = matches!(comes.pattern, Some(Pattern::HorizontalPull | Pattern::VerticalPull));
    let lats = comes.muscles.primary().has(Muscle::Lats) && comes.mechanic == Mechanic::Compound;
    match goes.pattern {
        Some(Pattern::KneeExtension) => old == "leg-extension" && new == "romanian-deadlift",
        Some(Pattern::TrunkFlexion) => {
            matches!(new, "plank" | "side-plank" | "reverse-plank" | "dead-bug" | "bird-dog")
                && matches!(old, "crunch" | "cable-crunch" | "sit-up")
        }
        Some(Pattern::Squat) => goes.dominance == Some(Dominance::Knee) && new.ends_with("deadlift"),
        Some(Pattern::Bridge) => old == "glute-bridge" && new == "hip-thrust",
        Some(Pattern::Shrug | Pattern::UprightRow) => pulls && comes.mechanic == Mechanic::Compound,
        Some(Pattern::Curl) => pulls && lats,
        _ => false,
    }
}
