//! Sets and an amount as an entry has them, in the unit of the exercise.

use super::*;

pub(super) fn sets(number: u64) -> Result<Sets, Why> {
    Sets::new(number).ok_or(Why::OutOfRange(Unit::Sets))
}

pub(super) fn reps(number: u64) -> Result<Amount, Why> {
    Reps::new(number).map(Amount::Reps).ok_or(Why::OutOfRange(Unit::Reps))
}

pub(super) fn seconds(number: u64) -> Result<Amount, Why> {
    Seconds::new(number).map(Amount::Seconds).ok_or(Why::OutOfRange(Unit::Seconds))
}

pub(super) fn goes_a_distance(id: ExerciseId) -> bool {
    let traits = id.exercise().traits;
    let moves = matches!(traits.pattern, Some(Pattern::Carry | Pattern::Lunge | Pattern::FullBody | Pattern::Plyometric));
    moves || traits.is_conditioning() || id.exercise().usual.is_timed() && traits.force != Force::Static
}

/// Fewer seconds than these are reps that somebody counted.
const FEWEST_SECONDS: u64 = 5;

/// A hold this many times shorter than usual is rather a movement counted in reps: `body saw 3x10`.
const SHORTEST: u64 = 3;

/// As many reps with a weight are rather the weight: `squat 1x140`.
const LEAST_LOAD: u64 = 60;

fn is_loaded(id: ExerciseId) -> bool {
    let light = EquipmentSet::of(&[Equipment::Bodyweight, Equipment::Band, Equipment::Kettlebell]);
    let equipment = id.exercise().equipment;
    !equipment.is_empty() && equipment.without(light) == equipment
}

pub(super) fn entry(id: ExerciseId, work: Work) -> Result<(Sets, Amount), Why> {
    let exercise = id.exercise();
    let moves = exercise.traits.is_conditioning() || matches!(exercise.traits.pattern, Some(Pattern::Carry));
    let amount = match (work.measure, exercise.usual) {
        (Measure::Usual, usual) => usual,
        (Measure::Distance, usual) if goes_a_distance(id) => usual,
        (Measure::Distance, _) => return Err(Why::NoDistance(id)),
        (Measure::Time(_), Amount::Reps(_)) => return Err(Why::NotTimed(id)),
        (Measure::Time(number), Amount::Seconds(_)) => seconds(number)?,
        (Measure::Number(number), Amount::Reps(_)) if (LEAST_LOAD..=Reps::MAX.get()).contains(&number) && is_loaded(id) => {
            return Err(Why::LikeLoad(number));
        }
        (Measure::Number(number) | Measure::Reps(number), Amount::Reps(_)) => reps(number)?,
        (Measure::Reps(_), Amount::Seconds(_)) => return Err(Why::NoUnit(id)),
        (Measure::Number(number), Amount::Seconds(_)) if (moves && number < 60) || (1..FEWEST_SECONDS).contains(&number) => {
            return Err(Why::NoUnit(id));
        }
        (Measure::Number(number), Amount::Seconds(usual)) if number.saturating_mul(SHORTEST) < usual.get() => {
            return Err(Why::NoUnit(id));
        }
        (Measure::Number(number), Amount::Seconds(_)) => seconds(number)?,
    };
    Ok((sets(work.sets)?, amount))
}

pub(super) fn own_entry(timed: bool, work: Work) -> Result<(Sets, Amount), Why> {
    let amount = match work.measure {
        Measure::Time(number) if timed => seconds(number)?,
        Measure::Number(number) | Measure::Reps(number) => reps(number)?,
        Measure::Usual | Measure::Distance => Amount::Reps(Reps::clamped(10)),
        Measure::Time(_) => return Err(Why::Unclear),
    };
    Ok((sets(work.sets)?, amount))
}
