//! Where the articles contradict each other, and what is done about it. Shown, never hidden.

use crate::domain::catalogue::ExerciseId;
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::pattern::Pattern;

/// A contradiction of the sources.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Contradiction {
    /// 1 to 13, for C1 to C13.
    pub number: u8,
    /// What stands against what.
    pub conflict: &'static str,
    /// What is done about it here.
    pub here: &'static str,
    /// The numbers of the rules it is shown with.
    pub rules: &'static [u8],
    /// The muscles it is shown with.
    pub muscles: MuscleSet,
    /// The exercises it is shown with.
    pub exercises: &'static [ExerciseId],
    /// The patterns whose exercises it is shown with.
    pub patterns: &'static [Pattern],
}

const fn row(number: u8, rules: &'static [u8], conflict: &'static str, here: &'static str) -> Contradiction {
    Contradiction { number, conflict, here, rules, muscles: MuscleSet::EMPTY, exercises: &[], patterns: &[] }
}

impl Contradiction {
    const fn with_muscles(self, muscles: &[Muscle]) -> Self {
        Self { muscles: MuscleSet::of(muscles), ..self }
    }

    const fn with_exercises(self, exercises: &'static [ExerciseId]) -> Self {
        Self { exercises, ..self }
    }

    const fn with_patterns(self, patterns: &'static [Pattern]) -> Self {
        Self { patterns, ..self }
    }
}

const CHEST_TO_BAR: &[ExerciseId] = &[ExerciseId::named("chest-to-bar-pull-up")];
const PLANKS: &[ExerciseId] = &[ExerciseId::named("plank"), ExerciseId::named("side-plank"), ExerciseId::named("dead-bug")];
const SLED: &[ExerciseId] = &[ExerciseId::named("reverse-sled-drag")];

#[rustfmt::skip]
static CONTRADICTIONS: [Contradiction; 13] = [
    row(1, &[2, 3, 4], "One article asks for 60 : 40 and, elsewhere, for training the back twice as hard; two ask for as much as the front.",
        "You choose among three targets, 50 : 50, 60 : 40 and 67 : 33, and see where you stand on each; the 70 % alarm stays on."),
    row(2, &[6], "The article prints two pushes to a pull, in a paragraph that argues for more pulling.",
        "You choose: at least as much pull as push, which every source supports; twice the pulling, which fits the paragraph; or as printed, which contradicts it. The plain ratio comes first, and words say which side is which."),
    row(3, &[1, 28, 39], "The squat is work for the front in one article, the king of work for the back in another, mixed in a third.",
        "By its muscles it counts for both sides, by its movement it is labelled front; both are shown.")
        .with_patterns(&[Pattern::Squat]),
    row(4, &[1, 39], "Lunge and step-up are work for the front in one article, for the back in another and in the first one's own table.",
        "By their muscles they count for both sides, by their movement they are labelled front; both are shown.")
        .with_patterns(&[Pattern::Lunge]),
    row(5, &[38], "The shoulder belongs to both sides.",
        "Its three heads are counted separately: front shoulder at the front, side shoulder on neither side, rear shoulder at the back.")
        .with_muscles(&[Muscle::FrontDelts, Muscle::SideDelts, Muscle::RearDelts]),
    row(6, &[39], "The article lists the chest-to-bar pull-up as work for the front, and other pull-ups as work for the back.",
        "It counts for the back, as every pull-up does.")
        .with_exercises(CHEST_TO_BAR),
    row(7, &[11, 38], "The biceps belongs to the back in one table and is a mirror muscle elsewhere; the triceps is listed both ways too.",
        "Arms are neutral: each muscle is counted, and none counts for front or back.")
        .with_muscles(&[Muscle::Biceps, Muscle::Triceps]),
    row(8, &[27], "Plank and dead bug are the remedy for too much front work in one article, front core work in another.",
        "They train a muscle at the front: swapping crunches for them makes for better core work and does not move the split.")
        .with_exercises(PLANKS),
    row(9, &[38], "The back of the body is slow and enduring in one passage, powerful in others.",
        "Neither is used."),
    row(10, &[7], "\"Knee-dominant\" is bending the knee in one article, straightening it in another.",
        "Leg curls and squats are never added together, and which joint leads says nothing of front or back."),
    row(11, &[15, 16, 17], "One article gives work for the back 24 hours, another gives heavy compound lifts days of rest.",
        "For heavy compound hinges the longer time is taken; the 24 hours are never a reason to deadlift two days in a row."),
    row(12, &[40], "Dragging a sled backwards is called work for the back, though it straightens the knee.",
        "It counts for the front.")
        .with_exercises(SLED),
    row(13, &[30, 38], "The traps are good in three articles and overactive in one of them.",
        "They are counted separately from lats and rhomboids.")
        .with_muscles(&[Muscle::Traps]),
];

impl Contradiction {
    /// All of them, in the order of their numbers.
    pub fn all() -> &'static [Self] {
        &CONTRADICTIONS
    }

    /// What is shown with an exercise of the catalogue.
    pub fn of_exercise(id: ExerciseId) -> impl Iterator<Item = &'static Self> {
        let pattern = id.exercise().pattern();
        let is_shown = move |other: &&Self| other.exercises.contains(&id) || other.patterns.contains(&pattern);
        CONTRADICTIONS.iter().filter(is_shown)
    }

    /// What is shown with a muscle.
    pub fn of_muscle(muscle: Muscle) -> impl Iterator<Item = &'static Self> {
        CONTRADICTIONS.iter().filter(move |other| other.muscles.has(muscle))
    }
}
