//! The sets of an item, and how they are written again.

use super::*;
use crate::domain::bounded::Sets;

/// No number of sets: an amount stands alone.
pub(super) const ALONE: u64 = u64::MAX;

/// The sets of an item: those written, or an amount in each round. [`ALONE`] sets stand for an amount alone.
pub(super) fn works(item: &Item, rounds: Option<u64>) -> Result<Vec<Work>, Why> {
    if let Some(why) = &item.why {
        return Err(why.clone());
    }
    if let Some(sets) = rounds {
        return match (item.work.as_slice(), item.amount, item.sets) {
            ([], Some(measure), None) => Ok(vec![Work { sets, measure }]),
            ([], None, None) => Err(Why::NoAmount),
            _ => Err(Why::Unclear),
        };
    }
    match (item.work.is_empty(), item.sets, item.amount) {
        (false, None, None | Some(Measure::Time(_) | Measure::Distance)) => Ok(item.work.clone()),
        (true, Some(sets), Some(measure)) => Ok(vec![Work { sets, measure }]),
        (true, Some(_), None) => Err(Why::NoAmount),
        (true, None, Some(measure)) => Ok(vec![Work { sets: ALONE, measure }]),
        _ => Err(Why::Unclear),
    }
}

/// Sets that nobody does are loads: `60x10, 70x8`. Rounds may be many.
pub(super) fn without_loads(rounds: Option<u64>, work: Vec<Work>) -> Result<Vec<Work>, Why> {
    let counts = work.iter().map(|work| work.sets).filter(|sets| *sets != ALONE);
    let (most, least) = (counts.clone().max().unwrap_or_default(), counts.min().unwrap_or_default());
    let large = (MOST_SETS + 1..=Sets::MAX.get()).contains(&most) || work.len() > 1 && least >= MANY_SETS;
    if rounds.is_none() && large { Err(Why::LikeLoad(most)) } else { Ok(work) }
}

/// More sets of an exercise than anybody writes as sets.
const MOST_SETS: u64 = 15;
/// So many sets, and as many again, are loads.
const MANY_SETS: u64 = 10;

/// An exercise with the sets of a line, to be put in its place.
pub(super) fn written(name: &str, work: &Result<Vec<Work>, Why>) -> String {
    let work = work.as_deref().unwrap_or_default();
    let parts: Vec<String> = work
        .iter()
        .map(|work| match work.measure {
            Measure::Number(number) | Measure::Reps(number) => format!("{}x{number}", work.sets),
            Measure::Time(number) => format!("{}x{number}s", work.sets),
            Measure::Usual | Measure::Distance => format!("{}xAMRAP", work.sets),
        })
        .collect();
    format!("{name} {}", parts.join(", ")).trim().to_owned()
}

/// Exercises with what is usual of each, to be put in the place of a name without sets.
pub(super) fn proposals(ids: &[ExerciseId]) -> Vec<String> {
    let usual = |id: &ExerciseId| {
        let (name, usual) = (id.exercise().name, id.exercise().usual);
        format!("{name} 3x{}{}", usual.get(), if usual.is_timed() { "s" } else { "" })
    };
    ids.iter().map(usual).collect()
}
