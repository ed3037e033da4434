//! Does an exercise belong to a day?

use super::cost::is_small;
use super::open::Slot;
use crate::domain::counting::{Vote, counts};
use crate::domain::exercise::{Dominance, Force, Mechanic, Region, Traits};
use crate::domain::muscle::Muscle;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::settings::Convention;

/// Does a day have the exercise, locked or not?
pub(super) fn has(plan: &Plan, day: usize, exercise: ExerciseRef) -> bool {
    plan.days().get(day).is_none_or(|day| day.has(exercise))
}

/// Has a day an exercise that does the same, other than one that goes? Rear shoulders take one; else a pullover is no twin of a
/// pull-up, nor a back extension of a deadlift.
pub(super) fn has_twin(plan: &Plan, day: usize, comes: &Traits, goes: Option<ExerciseRef>) -> bool {
    let entries = plan.days().get(day).map_or(&[][..], |day| day.entries());
    let mut others =
        entries.iter().filter(|entry| Some(entry.exercise) != goes).filter_map(|entry| plan.traits(entry.exercise));
    others.any(|traits| {
        comes.pattern.is_some()
            && traits.pattern == comes.pattern
            && (traits.mechanic == comes.mechanic || comes.pattern == Some(Pattern::RearFly))
    })
}

/// Is it a day for the back, which deadlifts and back extensions make no day for the legs?
fn is_back_day(plan: &Plan, day: usize) -> bool {
    let on = |day: usize| plan.work().filter(move |work| work.day == day && work.traits.region == Region::Lower);
    let has_more = |day: usize| on(day).any(|work| work.traits.pattern != Some(Pattern::Hinge));
    let pulls = plan.work().any(|work| {
        work.day == day
            && work.traits.region == Region::Upper
            && work.traits.force == Force::Pull
            && presses_or_pulls(&work.traits)
    });
    pulls && !has_more(day) && (0..plan.days().len()).any(has_more)
}

/// Is one small exercise all that the day does for the legs, and another day begins with a squat or the like? Leg extensions that
/// end a day of presses make no day for the legs.
fn is_for_legs_elsewhere(plan: &Plan, day: usize) -> bool {
    let on = |day: usize| plan.work().filter(move |work| work.day == day && work.traits.region == Region::Lower);
    let is_for_legs = |day: usize| on(day).any(|work| work.traits.mechanic == Mechanic::Compound);
    !is_for_legs(day) && on(day).filter(|work| !is_small(&work.traits)).count() < 2 && (0..plan.days().len()).any(is_for_legs)
}

fn presses_or_pulls(traits: &Traits) -> bool {
    use Pattern::{HorizontalPull, HorizontalPush, VerticalPull, VerticalPush};
    matches!(traits.pattern, Some(HorizontalPush | VerticalPush | HorizontalPull | VerticalPull))
}

/// Does a day train something of the kind? Work for the legs does not belong on a day for the back that begins with a deadlift,
/// where another day is for them. For the upper body that is the same side of pushing and pulling, where the
/// plan keeps the two apart: a row does not belong on a day of presses, nor on one of curls.
pub(super) fn fits(plan: &Plan, day: usize, comes: &Traits) -> bool {
    let entries = plan.days().get(day).map_or(&[][..], |day| day.entries());
    let here = || entries.iter().filter_map(|entry| plan.traits(entry.exercise)).filter(counts);
    // Work for the trunk ends any day.
    if comes.region == Region::Core {
        return here().next().is_some();
    }
    // Rear shoulders are trained with the others, or with the back.
    if comes.pattern == Some(Pattern::RearFly) {
        use Pattern::{FrontRaise, HorizontalPull, LateralRaise, RearFly, VerticalPull};
        let is_of_it = |traits: &Traits| {
            matches!(traits.pattern, Some(FrontRaise | LateralRaise | RearFly))
                || matches!(traits.pattern, Some(HorizontalPull | VerticalPull)) && traits.mechanic == Mechanic::Compound
        };
        return here().any(|traits| is_of_it(&traits));
    }
    if comes.region != Region::Upper || !matches!(comes.force, Force::Push | Force::Pull) {
        // Calf raises and jumps make no day for the legs.
        return here().any(|traits| traits.region == comes.region && !is_small(&traits))
            && !(comes.region == Region::Lower && (is_back_day(plan, day) || is_for_legs_elsewhere(plan, day)))
            && !(is_behind(comes) && !here().any(|traits| is_behind(&traits)) && has_days_behind(plan));
    }
    // Curls make no day of rows, flies none of presses; a thruster is a press as well.
    let is_full = |traits: &Traits| traits.region == Region::Full && traits.muscles.primary().has(Muscle::FrontDelts);
    let is_alike = |traits: &Traits| comes.mechanic != Mechanic::Compound || presses_or_pulls(traits) || is_full(traits);
    let votes = |traits: &Traits| Vote::of(traits.muscles, Convention::Fractional).is_some();
    let is_upper = |traits: &Traits| (traits.region == Region::Upper || is_full(traits)) && votes(traits) && is_alike(traits);
    let same = here().any(|traits| is_upper(&traits) && traits.force == comes.force);
    let lower = here().any(|traits| matches!(traits.region, Region::Lower | Region::Full));
    same || here().any(|traits| is_upper(&traits))
        && (lower
            || !(keeps_apart(plan, comes.force)
                || is_of_shoulders_and_arms(plan, day) && has_others(plan, day, comes)
                || is_of_the_other(plan, day, comes.force)))
}

/// Is it a day of presses alone, or of pulls alone, where the other has a day of its own: chest, and another day back?
fn is_of_the_other(plan: &Plan, day: usize, force: Force) -> bool {
    let alone = |day: usize| {
        let of_day = plan.work().filter(|work| work.day == day && presses_or_pulls(&work.traits));
        let forces: Vec<Force> = of_day.map(|work| work.traits.force).filter(|force| *force != Force::Static).collect();
        let first = forces.first().copied()?;
        (forces.len() > 1 && forces.iter().all(|other| *other == first)).then_some(first)
    };
    let is_other = alone(day).is_some_and(|of| of != force);
    is_other && (0..plan.days().len()).any(|day| alone(day) == Some(force))
}

/// Is it a day of shoulders and arms: at least two of raises, curls and triceps work, and no press or pull but overhead presses?
fn is_of_shoulders_and_arms(plan: &Plan, day: usize) -> bool {
    let (mut small, mut is_other) = ([false; 3], false);
    for work in plan.work().filter(|work| work.day == day) {
        match work.traits.pattern {
            Some(Pattern::LateralRaise | Pattern::FrontRaise | Pattern::RearFly) => small[0] = true,
            Some(Pattern::Curl) => small[1] = true,
            Some(Pattern::TricepsExtension) => small[2] = true,
            Some(Pattern::VerticalPush) => {}
            // A close grip is triceps work.
            Some(Pattern::HorizontalPush) if work.traits.muscles.primary().has(Muscle::Triceps) => small[2] = true,
            _ => is_other |= presses_or_pulls(&work.traits),
        }
    }
    !is_other && small.iter().filter(|is_there| **is_there).count() > 1
}

/// Is there such a press or pull on another day?
fn has_others(plan: &Plan, day: usize, comes: &Traits) -> bool {
    plan.work().any(|work| work.day != day && work.traits.force == comes.force && presses_or_pulls(&work.traits))
}

fn is_behind(traits: &Traits) -> bool {
    Slot::of(traits) == Some(Slot::Behind)
}

/// Has the plan days for the back of the legs, of two exercises and more, and none that it shares with work led by the knee?
fn has_days_behind(plan: &Plan) -> bool {
    let of = |day: usize| plan.work().filter(move |work| work.day == day);
    let is_in_front =
        |traits: &Traits| traits.region == Region::Lower && traits.dominance == Some(Dominance::Knee) && !is_behind(traits);
    let has_several = |day: usize| {
        let mut behind = of(day).filter(|work| is_behind(&work.traits)).map(|work| work.entry.exercise);
        let first = behind.next();
        behind.any(|exercise| Some(exercise) != first)
    };
    let is_mixed = |day: usize| of(day).any(|work| is_behind(&work.traits)) && of(day).any(|work| is_in_front(&work.traits));
    let mut days = 0..plan.days().len();
    days.clone().any(has_several) && !days.any(is_mixed)
}

/// Does the plan have presses, or pulls, and never on a day with the other?
fn keeps_apart(plan: &Plan, force: Force) -> bool {
    // The days with either, as bits: a plan has seven at most.
    let (mut same, mut other) = (0_u32, 0_u32);
    for work in plan.work().filter(|work| presses_or_pulls(&work.traits)) {
        let day = 1_u32.checked_shl(work.day as u32).unwrap_or(0);
        match work.traits.force {
            of if of == force => same |= day,
            Force::Push | Force::Pull => other |= day,
            _ => {}
        }
    }
    same != 0 && same & other == 0
}

/// Is there a day to which an exercise belongs?
pub(super) fn fits_anywhere(plan: &Plan, comes: &Traits) -> bool {
    (0..plan.days().len()).any(|day| fits(plan, day, comes))
}
