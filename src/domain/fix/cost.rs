//! What an edit costs, in points: the cheapest change wins. The figures are an opinion, set by reading what comes out as a
//! coach would.

use super::lacks::{Lacks, is_from_the_floor};
use crate::domain::catalogue::{ExerciseId, Level};
use crate::domain::exercise::{Dominance, Force, Mechanic, Region, Traits};
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::pattern::Pattern;
use crate::domain::plan::ExerciseRef;

/// One more set of what the day has.
const MORE: u32 = 10;
/// One set of what is new to the plan, and once for its being new.
const NEW: (u32, u32) = (12, 10);
/// One set of what the plan has on another day, and once for its being new to the day.
const AGAIN: (u32, u32) = (12, 4);
/// One set fewer of what may have fewer.
const FEWER: u32 = 15;
/// A swap of like for like (a press for a row is not), another one, and each set of either.
const SWAP: (u32, u32, u32) = (20, 35, 5);
/// Off a swap that one of rules 26 to 31 names.
const NAMED: u32 = 10;
/// Off what is new and trains what the plan lacks.
const LACKED: u32 = 10;
/// What comes to a day that trains nothing of the kind.
///
/// More than what makes the longest day longer: hip thrusts belong on a long day for the legs rather than on one for the chest.
const STRANGE: u32 = 30;
/// A set by which a day is longer than the longest was.
pub(super) const LONGER: u32 = 5;
/// A set more of a heavy main lift, or of what the author of a well-known plan fixes: it is set as it is on purpose.
const SET_ON_PURPOSE: u32 = 20;
/// A set of flies or face pulls for the rear shoulder: a row does more for the back.
const FLY: u32 = 4;
/// A set more of one exercise beyond what is usual in the plan: another exercise does more. Four points were too few: pull-ups
/// went from four sets to seven.
const PILED: u32 = 6;
/// So many sets of one exercise are not piled up in any plan.
const FEW: u64 = 2;
/// Once for an exercise that few programmes are built on; for one that has to be learned too.
const RARE: (u32, u32) = (6, 14);
/// Once for an exercise with equipment that the plan uses nothing of: who trains on machines wants a machine.
const OTHER_EQUIPMENT: u32 = 8;
/// A set of a pull where there is as much pull as push already: it is the legs that lack something behind.
const ENOUGH_PULLS: u32 = 4;
/// A heavy lift, of five reps or fewer, that comes to a day: it is a lift to build a day on, not one to end it with.
const HEAVY: (u64, u32) = (5, 10);
/// Codes rise as exercises get rarer in the logs of training apps; the first hundred are what programmes are made of, and the
/// first fifty of those that have to be learned.
const COMMON: (u16, u16) = (100, 50);

/// So many sets more of what the day has so many of already.
pub(super) fn of_more((sets, usual): (u64, u64), before: u64, traits: &Traits, on_purpose: bool) -> u32 {
    let piled = (before + sets).saturating_sub(usual.max(before).max(FEW)) as u32;
    piled * PILED + sets as u32 * (MORE + points(is_fly(traits), FLY) + points(on_purpose, SET_ON_PURPOSE))
}

/// What so many sets of a pull cost more where there is as much pull as push.
pub(super) fn of_enough_pulls(sets: u64, traits: &Traits) -> u32 {
    points(traits.region == Region::Upper && traits.force == Force::Pull, sets as u32 * ENOUGH_PULLS)
}

/// So many sets fewer.
pub(super) const fn of_fewer(sets: u64) -> u32 {
    sets as u32 * FEWER
}

/// What comes to a day costs something for each day, and something once for the plan.
pub(super) fn of_coming(id: ExerciseId, sets: u64, is_new: bool, fits: bool, lacks: &Lacks) -> (u32, u32) {
    let fly = points(is_fly(&id.exercise().traits), FLY);
    let strange = points(!fits, STRANGE) + points(is_heavy(id), HEAVY.1);
    if is_new {
        let once = NEW.1 + of_strangeness(id, lacks) - points(lacks.is_lacked(id), LACKED);
        (sets as u32 * (NEW.0 + fly) + strange, once)
    } else {
        (sets as u32 * (AGAIN.0 + fly) + points(!lacks.is_lacked(id), AGAIN.1) + strange, 0)
    }
}

/// Is it an exercise that has to be learned and that few programmes are built on?
pub(super) fn is_rare_and_hard(id: ExerciseId) -> bool {
    id.exercise().level() > Level::Anybody && id.exercise().code() > COMMON.1
}

/// Is it a lift of few heavy reps, or a deadlift from the floor?
pub(super) fn is_heavy(id: ExerciseId) -> bool {
    id.exercise().usual.in_reps() <= HEAVY.0 || is_from_the_floor(id.exercise().slug())
}

/// What an exercise costs once that the lifter may not know, or has nothing of in the plan.
fn of_strangeness(id: ExerciseId, lacks: &Lacks) -> u32 {
    let is_hard = id.exercise().level() > Level::Anybody;
    points(!is_hard && id.exercise().code() > COMMON.0, RARE.0)
        + points(is_rare_and_hard(id), RARE.1)
        + points(lacks.has_no_equipment(id), OTHER_EQUIPMENT)
}

/// A swap; it is only made within a part of the body.
pub(super) fn of_swap(
    sets: u64,
    (exercise, goes): (ExerciseRef, &Traits),
    (id, is_new): (ExerciseId, bool),
    lacks: &Lacks,
) -> u32 {
    let comes = id.exercise().traits;
    let is_alike = goes.mechanic == comes.mechanic && (goes.region != Region::Upper || goes.force == comes.force);
    let kind = if is_alike { SWAP.0 } else { SWAP.1 };
    let new = if is_new { of_strangeness(id, lacks) } else { 0 };
    let cost = kind + sets as u32 * (SWAP.2 + points(is_fly(&comes), FLY)) + new;
    cost - points(is_named(exercise, goes, id, &comes), NAMED) - points(is_new && lacks.is_lacked(id), LACKED)
}

/// Is it work for the rear shoulder alone? A row does more for the back.
pub(super) fn is_fly(traits: &Traits) -> bool {
    traits.pattern == Some(Pattern::RearFly)
}

fn points(holds: bool, points: u32) -> u32 {
    if holds { points } else { 0 }
}

/// Small work, which is never used to move a figure, since it would help little: calves, shrugs, rotators, grip, neck, the trunk, pull-aparts,
/// pulldowns with straight arms; and what is trained for power.
pub(super) fn is_small(traits: &Traits) -> bool {
    let is_shoulder_blades = traits.pattern == Some(Pattern::RearFly)
        && traits.mechanic == Mechanic::Isolation
        && traits.muscles.primary() != MuscleSet::of(&[Muscle::RearDelts]);
    let is_lats_alone = traits.pattern == Some(Pattern::VerticalPull) && traits.mechanic == Mechanic::Isolation;
    let is_slam = traits.pattern == Some(Pattern::TrunkFlexion) && traits.mechanic == Mechanic::Compound;
    is_shoulder_blades
        || is_lats_alone
        || is_slam
        || traits.mechanic == Mechanic::Isolation && traits.pattern.is_none()
        || matches!(
            traits.pattern,
            Some(
                Pattern::CalfRaise
                    | Pattern::TibialisRaise
                    | Pattern::Shrug
                    | Pattern::ExternalRotation
                    | Pattern::InternalRotation
                    | Pattern::Forearm
                    | Pattern::Neck
                    | Pattern::HipAbduction
                    | Pattern::HipAdduction
                    | Pattern::Carry
                    | Pattern::LateralTrunk
                    | Pattern::TrunkExtension
                    | Pattern::TrunkRotation
                    | Pattern::Plyometric
                    | Pattern::Olympic
                    | Pattern::FullBody
                    | Pattern::FrontRaise
                    | Pattern::UprightRow
            )
        )
}

/// Is it work that keeps the trunk still, or turns it against a load?
pub(super) fn is_trunk_hold(traits: &Traits) -> bool {
    traits.region == Region::Core && !matches!(traits.pattern, Some(Pattern::TrunkFlexion | Pattern::HipFlexion))
}

/// Is it one of the swaps of rules 26 to 31, in this order?
pub(super) fn is_named(exercise: ExerciseRef, goes: &Traits, id: ExerciseId, comes: &Traits) -> bool {
    let old = match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug(),
        ExerciseRef::Own(_) => "",
    };
    let new = id.exercise().slug();
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
