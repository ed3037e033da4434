//! The four self-checks of the articles. They are answered by the lifter, are no diagnosis, and a "no" adds its exercise to
//! the advice.

mod answers;

pub use answers::Answers;

use super::catalogue::ExerciseId;
use super::plan::{ExerciseRef, LeftOut, Plan};
use super::quantity::Quantity;
use super::term::terms;

terms! {
    /// A self-check.
    Check {
        /// Rule 32.
        SingleLegDeadlift = "single-leg-deadlift",
        /// Rule 33.
        PullUp = "pull-up",
        /// Rule 34.
        HipHinge = "hip-hinge",
        /// Rule 35.
        Swing = "kettlebell-swing",
    }
}

terms! {
    /// What a lifter answers.
    Answer { Yes = "yes", No = "no", }
}

/// Said with every check.
pub const NO_DIAGNOSIS: &str = "What it shows is one author's opinion, not a diagnosis.";

/// What a "no" adds to the advice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Practice {
    /// The check that was not passed.
    pub check: Check,
    /// What to add, or to keep.
    pub exercise: ExerciseId,
    /// Sets a week of it that the plan has already.
    pub sets: Quantity,
}

impl Check {
    /// The number of its rule.
    pub const fn rule(self) -> u8 {
        match self {
            Self::SingleLegDeadlift => 32,
            Self::PullUp => 33,
            Self::HipHinge => 34,
            Self::Swing => 35,
        }
    }

    /// The question, to be answered yes or no.
    pub const fn question(self) -> &'static str {
        match self {
            Self::SingleLegDeadlift => "Can you do a single-leg deadlift on each side without wobbling?",
            Self::PullUp => "Can you do one strict pull-up, from hanging arms and without swinging?",
            Self::HipHinge => "Can you hinge at the hips with a straight back? The author asks it before a heavy bench press.",
            Self::Swing => "When you swing a kettlebell, do your hips hinge rather than your knees squat?",
        }
    }

    /// What practises it, first choice first. For the pull-up that is lat work (rule 31).
    pub const fn exercises(self) -> &'static [ExerciseId] {
        match self {
            Self::SingleLegDeadlift => const { &[ExerciseId::named("single-leg-romanian-deadlift")] },
            Self::PullUp => const { &[ExerciseId::named("lat-pulldown"), ExerciseId::named("inverted-row")] },
            Self::HipHinge => const { &[ExerciseId::named("romanian-deadlift"), ExerciseId::named("good-morning")] },
            Self::Swing => const { &[ExerciseId::named("kettlebell-swing"), ExerciseId::named("cable-pull-through")] },
        }
    }

    /// The first choice that is not left out; nothing where all are.
    pub fn exercise(self, left_out: &LeftOut) -> Option<ExerciseId> {
        self.exercises().iter().copied().find(|id| left_out.allows(*id))
    }
}

/// What the checks answered "no" add to the advice on a plan, in their order.
pub fn practice(answers: &[(Check, Answer)], plan: &Plan) -> Vec<Practice> {
    let failed = answers.iter().filter(|(_, answer)| *answer == Answer::No);
    let practice = failed.filter_map(|(check, _)| {
        let exercise = check.exercise(&plan.left_out)?;
        let sets = plan.sets_of(|work| work.entry.exercise == ExerciseRef::Catalogue(exercise));
        Some(Practice { check: *check, exercise, sets })
    });
    practice.collect()
}
