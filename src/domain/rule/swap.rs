//! Re-balancing swaps (rules 26 to 31). They are never called substitutes, and they feed the advice.

use crate::domain::catalogue::ExerciseId;
use crate::domain::muscle::Muscle;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan, Work};

/// Work of which some could go to other exercises.
#[derive(Clone, Copy, Debug)]
pub struct Swap {
    /// The number of its rule.
    pub rule: u8,
    /// What some of the work could go to, first choice first.
    pub to: &'static [ExerciseId],
    /// What it is for.
    pub gain: &'static str,
    from: fn(&Work) -> bool,
    unless: fn(&Work) -> bool,
}

const LEG_EXTENSION: &[ExerciseId] = &[ExerciseId::named("leg-extension")];
const CRUNCHES: &[ExerciseId] = &[ExerciseId::named("crunch"), ExerciseId::named("cable-crunch"), ExerciseId::named("sit-up")];
const GLUTE_BRIDGE: &[ExerciseId] = &[ExerciseId::named("glute-bridge")];
const HIP_THRUST: &[ExerciseId] = &[ExerciseId::named("hip-thrust")];
const ROMANIAN: &[ExerciseId] = &[ExerciseId::named("romanian-deadlift")];
const DEADLIFT: &[ExerciseId] = &[ExerciseId::named("deadlift"), ExerciseId::named("trap-bar-deadlift")];
const CORE: &[ExerciseId] = &[
    ExerciseId::named("plank"),
    ExerciseId::named("side-plank"),
    ExerciseId::named("dead-bug"),
    ExerciseId::named("bird-dog"),
];
const LATS: &[ExerciseId] =
    &[ExerciseId::named("lat-pulldown"), ExerciseId::named("seated-cable-row"), ExerciseId::named("inverted-row")];

const NEVER: fn(&Work) -> bool = |_| false;

static SWAPS: [Swap; 6] = [
    Swap {
        rule: 26,
        to: ROMANIAN,
        gain: "it moves work from the front to the back",
        from: |work| work.is_one_of(LEG_EXTENSION),
        unless: NEVER,
    },
    Swap {
        rule: 27,
        to: CORE,
        gain: "it makes for better core work and does not move the split",
        from: |work| work.is_one_of(CRUNCHES),
        // The article means those who crunch and leave the glutes out.
        unless: |work| work.traits.muscles.primary().has(Muscle::Glutes),
    },
    Swap { rule: 28, to: DEADLIFT, gain: "it moves work from the knee to the hip", from: Work::is_squat, unless: NEVER },
    Swap {
        rule: 29,
        to: HIP_THRUST,
        gain: "it is for when you need more load",
        from: |work| work.is_one_of(GLUTE_BRIDGE),
        unless: |work| work.is_one_of(HIP_THRUST),
    },
    Swap {
        rule: 30,
        to: LATS,
        gain: "it moves pulling from the traps to lats and rhomboids",
        from: |work| matches!(work.traits.pattern, Some(Pattern::Shrug | Pattern::UprightRow)),
        unless: NEVER,
    },
    Swap {
        rule: 31,
        to: LATS,
        gain: "it helps if you are working towards a first pull-up",
        from: |work| work.traits.pattern == Some(Pattern::Curl),
        unless: |work| work.traits.pattern == Some(Pattern::VerticalPull) && work.traits.muscles.primary().has(Muscle::Lats),
    },
];

impl Swap {
    /// The swaps of the articles.
    pub fn all() -> &'static [Self] {
        &SWAPS
    }

    /// The swap of a rule.
    pub fn of_rule(number: u8) -> Option<&'static Self> {
        SWAPS.iter().find(|swap| swap.rule == number)
    }

    /// The exercises of a plan it could take work from, in the order of the plan.
    pub fn from(&self, plan: &Plan) -> Vec<ExerciseRef> {
        if plan.work().any(|work| (self.unless)(&work)) { Vec::new() } else { plan.exercises_of(self.from) }
    }

    /// What the plan may be offered for it: nothing that it leaves out.
    pub fn offers(&self, plan: &Plan) -> Vec<ExerciseId> {
        self.to.iter().copied().filter(|id| plan.left_out.allows(*id)).collect()
    }
}
