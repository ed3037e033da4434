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
    row(1, &[2, 3, 4], "One article asks for 60 : 40 and, elsewhere, for twice as hard; two ask for as much.",
        "You choose among three targets, 50 : 50, 60 : 40 and 67 : 33, and see where you stand on each; the 70 % alarm stays on."),
    row(2, &[6], "The article prints two pushes to a pull, in a paragraph that argues for more pulling.",
        "You choose: at least as much pull as push, which every source supports; twice the pulling, which fits the paragraph; or as printed, which contradicts it. The plain ratio comes first, and words say which side is which."),
    row(3, &[1, 28, 39], "The squat is anterior work in one article, the king of posterior work in another, mixed in a third.",
        "By its muscles it votes for both sides, by its movement it is called anterior; both are shown.")
        .with_patterns(&[Pattern::Squat]),
    row(4, &[1, 39], "Lunge and step-up are anterior work in one article, posterior in another and in the first one's own table.",
        "By their muscles they vote for both sides, by their movement they are called anterior; both are shown.")
        .with_patterns(&[Pattern::Lunge]),
    row(5, &[38], "The shoulder stands on either side.",
        "Its three heads are counted apart: the front one anterior, the side one neutral, the rear one posterior.")
        .with_muscles(&[Muscle::FrontDelts, Muscle::SideDelts, Muscle::RearDelts]),
    row(6, &[39], "The chest-to-bar pull-up stands in an anterior column, against the article's own row for pull-ups.",
        "It counts as posterior, as every pull-up does.")
        .with_exercises(CHEST_TO_BAR),
    row(7, &[11, 38], "The biceps is posterior in one table and a muscle of the mirror elsewhere; the triceps goes both ways too.",
        "Arms are neutral: counted for each muscle, with no vote in the chain split.")
        .with_muscles(&[Muscle::Biceps, Muscle::Triceps]),
    row(8, &[27], "Plank and dead bug are the posterior cure in one article, anterior core work in another.",
        "They work an anterior muscle; going over to them counts as core quality, not as a gain of the chain split.")
        .with_exercises(PLANKS),
    row(9, &[38], "The back of the body is slow and enduring in one place, powerful in others.",
        "Neither is used."),
    row(10, &[7], "\"Knee-dominant\" is bending the knee in one article, straightening it in another.",
        "Leg curls and squats are never added up, and the leading joint is another thing than the chain."),
    row(11, &[15, 16, 17], "One article gives posterior work 24 hours, another gives heavy compound lifts days of rest.",
        "For heavy compound hinges the longer one is taken; the 24 hours never speak for deadlifts two days in a row."),
    row(12, &[40], "Dragging a sled backwards is called posterior work, though it straightens the knee.",
        "It votes anterior.")
        .with_exercises(SLED),
    row(13, &[30, 38], "The traps are good in three articles and overactive in one of them.",
        "They are counted apart from lats and rhomboids.")
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
