//! Rows that stand in a file twice: an export appended to itself, or two that overlap.
//!
//! Where a file says the moment of a workout and the place of a set in it, rows alike in moment, exercise, place, weight and
//! reps are the same set, unless another exercise stands between them in one workout: then it was done again. Where it does not, three sets of ten are three rows alike; then a day counts once that stands in two
//! exports with the same rows.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::LoggedSets;
use super::cell::whole;
use super::gathered::Found;
use crate::domain::calendar::Date;

/// What tells one row from another besides its day and its name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Key {
    hash: u64,
    /// The time of the day, in seconds.
    time: Option<u32>,
    /// The file says which set of which workout it is.
    placed: bool,
}

/// The key of a row.
pub(super) fn key(found: &Found<'_>) -> Key {
    let mut hash = DefaultHasher::new();
    let time = time(found.time).or_else(|| time(found.date));
    let placed = time.is_some() && whole(found.place).is_some();
    (time, found.place, number(found.weight), found.reps, found.seconds, found.sets, found.other).hash(&mut hash);
    Key { hash: hash.finish(), time: time.and_then(|time| u32::try_from(time).ok()), placed }
}

/// The time of the day in a cell, in seconds: `18:03:11`, `6:03 PM`.
fn time(cell: &str) -> Option<u64> {
    let colon = cell.find(':')?;
    let before = cell.get(..colon)?;
    let start = before.trim_end_matches(|character: char| character.is_ascii_digit()).len();
    let after = cell.get(colon + 1..)?;
    let seconds = after.get(2..).and_then(|rest| rest.strip_prefix(':')).and_then(whole).unwrap_or(0);
    let hour = whole(before.get(start..)?)?;
    let hour = match (after.contains(['P', 'p']), after.contains(['A', 'a'])) {
        (true, _) => hour % 12 + 12,
        (_, true) => hour % 12,
        _ => hour,
    };
    Some(hour * 3600 + whole(after)? * 60 + seconds)
}

/// A number without what does not change it: `100`, `100.0` and `100,00 kg` are one.
fn number(cell: &str) -> &str {
    let end = cell.find(|character: char| !character.is_ascii_digit() && !matches!(character, '.' | ','));
    let number = cell.get(..end.unwrap_or(cell.len())).unwrap_or(cell);
    if number.contains(['.', ',']) { number.trim_end_matches('0').trim_end_matches(['.', ',']) } else { number }
}

/// Takes out what stands there twice, and counts its sets.
pub(super) fn once(work: Vec<LoggedSets>) -> (Vec<LoggedSets>, u64) {
    let mut seen = HashSet::with_capacity(work.len());
    let mut left = days_again(&work);
    let mut twice = 0;
    let mut kept = Vec::with_capacity(work.len());
    for run in work.chunk_by(|a, b| (a.date, a.key.time, a.part) == (b.date, b.key.time, b.part)) {
        let length = period(run);
        // How often each exercise was taken up in the workout: one that comes back after another was done again.
        let mut blocks: HashMap<u32, u32> = HashMap::new();
        let mut last = None;
        for (place, work) in run.iter().enumerate() {
            if last != Some(work.name) {
                *blocks.entry(work.name).or_default() += 1;
                last = Some(work.name);
            }
            let is_again = if work.key.placed {
                let block = blocks.get(&work.name).copied();
                place >= length || !seen.insert((work.date, work.name, work.key, block))
            } else {
                left.get_mut(&(work.part, work.date, work.name, work.key.hash)).is_some_and(|count| {
                    let is_again = *count > 0;
                    *count = count.saturating_sub(1);
                    is_again
                })
            };
            if is_again {
                twice += u64::from(work.sets);
            } else {
                kept.push(*work);
            }
        }
    }
    (kept, twice)
}

/// How many rows a workout has before it is the same workout once more, as in two exports that were sorted by their dates;
/// all of them where it is not.
fn period(run: &[LoggedSets]) -> usize {
    let same = |a: &LoggedSets, b: &LoggedSets| (a.name, a.key) == (b.name, b.key);
    let repeats = |length: &usize| {
        let rest = run.get(*length..).unwrap_or_default();
        run.len().is_multiple_of(*length) && run.iter().zip(rest).all(|(a, b)| same(a, b))
    };
    let times = [4, 3, 2].into_iter().filter(|times| run.len().is_multiple_of(*times)).map(|times| run.len() / times);
    times.into_iter().find(repeats).unwrap_or(run.len())
}

type RowKey = (u32, u64);
type Again = HashMap<(u32, Date, u32, u64), u64>;
type Rows = BTreeMap<RowKey, u64>;

/// Of the rows without a place, how many of each kind stand in an earlier export already, by the part of the file.
fn days_again(work: &[LoggedSets]) -> Again {
    // By day, by part of the file, how many rows of each kind.
    let mut days: BTreeMap<Date, BTreeMap<(u32, u32), Rows>> = BTreeMap::new();
    if work.iter().all(|work| work.key.placed) {
        return Again::new();
    }
    let starts = restarts(work);
    let mut restart = 0;
    for (place, work) in work.iter().enumerate() {
        while starts.get(restart).is_some_and(|start| *start <= place) {
            restart += 1;
        }
        if !work.key.placed {
            let parts = days.entry(work.date).or_default();
            let rows = parts.entry((work.part, restart as u32)).or_default();
            *rows.entry((work.name, work.key.hash)).or_default() += 1;
        }
    }
    let mut again = Again::new();
    for (date, parts) in days.into_iter().filter(|(_, parts)| parts.len() > 1) {
        let mut before: Vec<Rows> = Vec::new();
        for ((part, _), rows) in parts {
            if before.contains(&rows) {
                rows.iter().for_each(|(row, count)| *again.entry((part, date, row.0, row.1)).or_default() += count);
            } else {
                before.push(rows);
            }
        }
    }
    again
}

/// Where the dates begin anew within a file whose exports were put together without their headers. A file in no order has
/// none.
fn restarts(work: &[LoggedSets]) -> Vec<usize> {
    let steps = work.windows(2).enumerate().filter(|(_, pair)| matches!(pair, [a, b] if a.date != b.date && a.part == b.part));
    let (mut up, mut down) = (Vec::new(), Vec::new());
    for (place, pair) in steps {
        if let [before, after] = pair {
            if after.date > before.date { up.push(place + 1) } else { down.push(place + 1) }
        }
    }
    let (few, many) = if up.len() < down.len() { (up, down) } else { (down, up) };
    if few.len() > (many.len() / 4).max(1) { Vec::new() } else { few }
}
