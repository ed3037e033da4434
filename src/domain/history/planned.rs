//! A plan made of what was done.

use core::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Done, History};
use crate::domain::bounded::Sets;
use crate::domain::exercise::Amount;
use crate::domain::name::Name;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan, Weekday};
use crate::domain::quantity::Quantity;
use crate::domain::sort;

/// What a plan made of a log leaves out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Apart {
    /// Which exercise.
    pub exercise: ExerciseRef,
    /// Its sets a week that are left out.
    pub sets: Quantity,
    /// Why they are.
    pub why: Why,
}

/// Why a plan made of a log leaves sets out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// They are fewer than half a set a week.
    Few,
    /// The day holds no more entries.
    NoRoom,
}

/// The most sets of a day: what a file says beyond them is no training.
const ROOM: u64 = Plan::MAX_ENTRIES as u64 * Sets::MAX.get();

const WEEKDAYS: usize = Weekday::ALL.len();

/// One exercise over all the weeks: its sets by weekday, and how many sets were of which amount.
#[derive(Default)]
struct Sum {
    sets: [u64; WEEKDAYS],
    amounts: [BTreeMap<Amount, u64>; WEEKDAYS],
}

impl History {
    /// A day for each weekday trained that is left with a set. The sets a week of an exercise are rounded half up and
    /// then shared between its weekdays by largest remainder, so that the plan's week is no more than half a set of each
    /// exercise away from the average one; reps are at the median of the weekday. A day begins with what has most sets:
    /// the order of a session is not kept.
    pub(super) fn planned(&self, done: &[Done], weeks: u64) -> (Plan, Vec<Apart>) {
        let mut apart = Vec::new();
        let mut days: [Vec<Entry>; WEEKDAYS] = Default::default();
        for (exercise, sum) in self.by_weekday(done) {
            let total: u64 = sum.sets.iter().sum();
            if 2 * total < weeks {
                apart.push(Apart { exercise, sets: Quantity::new(total, weeks), why: Why::Few });
                continue;
            }
            let shares = shared(Quantity::new(total, weeks).rounded(), sum.sets);
            for ((day, share), amounts) in days.iter_mut().zip(shares).zip(&sum.amounts) {
                let amount = median(amounts).unwrap_or_else(|| self.usual(exercise));
                let kept = share.min(ROOM);
                for from in (0..kept).step_by(Sets::MAX.get() as usize) {
                    day.push(Entry { exercise, sets: Sets::clamped(kept - from), amount, locked: false });
                }
                if kept < share {
                    apart.push(Apart { exercise, sets: Quantity::from(share - kept), why: Why::NoRoom });
                }
            }
        }
        let mut plan = self.plan.clone();
        let trained = Weekday::ALL.iter().copied().zip(days).filter(|(_, entries)| !entries.is_empty());
        for (place, (weekday, mut entries)) in trained.enumerate() {
            let opened = if place > 0 { plan.add_day(Day::default()) } else { Ok(()) };
            let named = opened.and_then(|()| plan.set_day(place, Name::clean(weekday.label()), Some(weekday)));
            sort::by_key(&mut entries, |entry| (Reverse(entry.sets), entry.exercise));
            for entry in entries {
                if named.and_then(|()| plan.add_entry(place, entry)).is_err() {
                    let sets = Quantity::from(entry.sets.get());
                    apart.push(Apart { exercise: entry.exercise, sets, why: Why::NoRoom });
                }
            }
        }
        (plan, apart)
    }

    fn by_weekday(&self, done: &[Done]) -> BTreeMap<ExerciseRef, Sum> {
        let mut sums: BTreeMap<ExerciseRef, Sum> = BTreeMap::new();
        for done in done {
            let Some(exercise) = done.exercise else { continue };
            let sum = sums.entry(exercise).or_default();
            let day = done.date.weekday() as usize;
            sum.sets[day] += done.sets;
            if let Some(amount) = self.logged(exercise, done) {
                *sum.amounts[day].entry(amount).or_default() += done.sets;
            }
        }
        sums
    }
}

/// So many whole sets shared as the parts are: each gets what is whole of its share, and what remains goes to the largest
/// remainders, on a tie to the earlier day.
fn shared(sets: u64, parts: [u64; WEEKDAYS]) -> [u64; WEEKDAYS] {
    let whole: u128 = parts.iter().copied().map(u128::from).sum::<u128>().max(1);
    let exact = parts.map(|part| u128::from(part) * u128::from(sets));
    let mut shares = exact.map(|part| (part / whole) as u64);
    let mut places: Vec<usize> = (0..WEEKDAYS).collect();
    sort::by_key(&mut places, |place| Reverse(exact[*place] % whole));
    let missing = sets.saturating_sub(shares.iter().sum());
    for place in places.into_iter().take(missing as usize) {
        shares[place] += 1;
    }
    shares
}

/// The amount in the middle; between two, their mean rounded half up.
fn median(amounts: &BTreeMap<Amount, u64>) -> Option<Amount> {
    let count: u64 = amounts.values().sum();
    let at = |place: u64| {
        let mut before = 0;
        amounts.iter().find(|(_, sets)| {
            before += **sets;
            before > place
        })
    };
    let (low, high) = (at(count.checked_sub(1)? / 2)?.0, at(count / 2)?.0);
    low.with((low.get() + high.get()).div_ceil(2))
}
