//! One change of a plan, as a lifter would make it.

use super::dose::hangs;
use super::place::place;
use crate::domain::bounded::{Reps, Sets};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Amount, Region};
use crate::domain::plan::{Entry, ExerciseRef, Plan, PlanError};
use crate::domain::term::terms;

/// One change. The entries of an exercise on a day are one; locked ones among them stay as they are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Edit {
    /// Other sets of an exercise on a day. More sets go to the entry that has the most; fewer come off that entry first,
    /// then off the others from the last on.
    Sets {
        /// The place of the day.
        day: usize,
        /// What is done.
        exercise: ExerciseRef,
        /// Its sets before, without locked entries.
        from: u64,
        /// Its sets after.
        to: Sets,
    },
    /// An exercise that the day does not have yet, behind the compounds of its region, with the reps or seconds it has
    /// elsewhere in the plan, else its usual ones.
    Add {
        /// The place of the day.
        day: usize,
        /// What comes.
        exercise: ExerciseId,
        /// Its sets.
        sets: Sets,
    },
    /// One exercise for another. Sets stay; so do reps, or seconds, from half to double of what is usual for the other: else
    /// they are its usual ones, and no more than those of a pull-up. It is a re-balancing: the other exercise trains something else.
    Swap {
        /// The place of the day.
        day: usize,
        /// What goes.
        exercise: ExerciseRef,
        /// What comes.
        with: ExerciseId,
        /// The sets swapped.
        sets: u64,
    },
    /// An exercise from one day to the end of another. No share of the week moves.
    Move {
        /// The place of the day.
        day: usize,
        /// What is done.
        exercise: ExerciseRef,
        /// The place of the day it goes to.
        to: usize,
        /// The sets moved.
        sets: u64,
    },
}

terms! {
    /// What sort of change an edit is.
    Kind, KindSet { More = "more", Fewer = "fewer", Add = "add", Swap = "swap", Move = "move", }
}

impl Edit {
    /// What sort of change it is.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Sets { from, to, .. } if to.get() > *from => Kind::More,
            Self::Sets { .. } => Kind::Fewer,
            Self::Add { .. } => Kind::Add,
            Self::Swap { .. } => Kind::Swap,
            Self::Move { .. } => Kind::Move,
        }
    }

    /// The place of the day it is made on; a move is made on the day it starts from.
    pub const fn day(&self) -> usize {
        match self {
            Self::Sets { day, .. } | Self::Add { day, .. } | Self::Swap { day, .. } | Self::Move { day, .. } => *day,
        }
    }

    /// The exercise that it changes, or adds.
    pub(super) const fn exercise(&self) -> ExerciseRef {
        match *self {
            Self::Add { exercise, .. } => ExerciseRef::Catalogue(exercise),
            Self::Sets { exercise, .. } | Self::Swap { exercise, .. } | Self::Move { exercise, .. } => exercise,
        }
    }

    /// Does it bring work for the trunk to a day?
    pub(super) fn is_core(&self) -> bool {
        matches!(self, Self::Add { exercise, .. } if exercise.exercise().traits.region == Region::Core)
    }

    /// How many sets are changed: more or fewer, new, swapped or moved.
    pub const fn change(&self) -> u64 {
        match self {
            Self::Sets { from, to, .. } => from.abs_diff(to.get()),
            Self::Add { sets, .. } => sets.get(),
            Self::Swap { sets, .. } | Self::Move { sets, .. } => *sets,
        }
    }

    /// The plan with the change made. An error when the plan is no longer the one the edit was made for: no such day, or
    /// other sets than it says; or when a day has no room.
    pub fn apply(&self, plan: &Plan) -> Result<Plan, PlanError> {
        let mut plan = plan.clone();
        match *self {
            Self::Sets { day, exercise, from, to } => set(&mut plan, day, exercise, from, to.get())?,
            Self::Add { day, exercise, sets } => {
                let entry =
                    Entry { exercise: ExerciseRef::Catalogue(exercise), sets, amount: amount(&plan, exercise), locked: false };
                let (last, place) = (plan.days().get(day).map_or(0, |day| day.entries().len()), place(&plan, day, exercise));
                plan.add_entry(day, entry)?;
                plan.move_entry((day, last), (day, place))?;
            }
            Self::Swap { day, exercise, with, sets } => {
                for (place, entry) in free(&plan, day, exercise, sets)? {
                    let amount = swapped(entry.amount, with);
                    plan.set_entry(day, place, Entry { exercise: ExerciseRef::Catalogue(with), amount, ..entry })?;
                }
            }
            Self::Move { day, exercise, to, sets } => {
                let entries = free(&plan, day, exercise, sets)?;
                for (place, _) in entries.iter().rev() {
                    plan.remove_entry(day, *place)?;
                }
                for (_, entry) in entries {
                    plan.add_entry(to, entry)?;
                }
            }
        }
        Ok(plan)
    }
}

/// The reps or seconds of an exercise that comes to a day: those it has elsewhere in the plan, if they are near the usual
/// ones, else these. A lift that is heavy elsewhere comes with its usual reps, since it is assistance work here; pull-ups are
/// heavy for who does few.
pub(super) fn amount(plan: &Plan, id: ExerciseId) -> Amount {
    let usual = usual(id);
    let mut entries = plan.days().iter().flat_map(|day| day.entries());
    let elsewhere = entries.find(|entry| entry.exercise == ExerciseRef::Catalogue(id));
    let is_heavy = |entry: &&Entry| entry.amount.in_reps() <= HEAVY && !hangs(id);
    elsewhere.filter(|entry| !is_heavy(entry)).map_or(usual, |entry| kept(entry.amount, usual))
}

/// The reps or seconds that are usual of what comes: of what hangs from a bar eight at most, since whoever is new to it does no
/// more.
fn usual(id: ExerciseId) -> Amount {
    let usual = id.exercise().usual;
    if hangs(id) && usual.in_reps() > HANGING.get() { Amount::Reps(HANGING) } else { usual }
}

/// The most reps with which somebody begins to hang from a bar.
const HANGING: Reps = Reps::clamped(8);

/// So many reps or fewer are a heavy lift's.
pub(super) const HEAVY: u64 = 5;

/// The reps or seconds of what comes for something else: of what hangs from a bar no more than is usual.
pub(super) fn swapped(amount: Amount, with: ExerciseId) -> Amount {
    let usual = usual(with);
    if hangs(with) && amount.in_reps() > usual.in_reps() { usual } else { kept(amount, usual) }
}

/// What is kept of so many reps or seconds, where so much is usual.
fn kept(amount: Amount, usual: Amount) -> Amount {
    let is_near = usual.get() <= 2 * amount.get() && amount.get() <= 2 * usual.get();
    if amount.is_timed() == usual.is_timed() && is_near { amount } else { usual }
}

fn set(plan: &mut Plan, day: usize, exercise: ExerciseRef, from: u64, to: u64) -> Result<(), PlanError> {
    let entries = free(plan, day, exercise, from)?;
    let sets: Vec<u64> = entries.iter().map(|(_, entry)| entry.sets.get()).collect();
    // From the last on, so that an entry that goes moves none that is still to be changed.
    for ((place, entry), sets) in entries.into_iter().zip(spread(&sets, to)).rev() {
        match sets {
            0 => plan.remove_entry(day, place)?,
            _ => plan.set_entry(day, place, Entry { sets: Sets::clamped(sets), ..entry })?,
        }
    }
    Ok(())
}

/// The entries of an exercise on a day that are not locked, with their places; they must have so many sets.
fn free(plan: &Plan, day: usize, exercise: ExerciseRef, sets: u64) -> Result<Vec<(usize, Entry)>, PlanError> {
    let entries = plan.days().get(day).ok_or(PlanError::Missing)?.entries().iter().copied().enumerate();
    let free: Vec<_> = entries.filter(|(_, entry)| entry.exercise == exercise && !entry.locked).collect();
    let found: u64 = free.iter().map(|(_, entry)| entry.sets.get()).sum();
    if free.is_empty() || found != sets { Err(PlanError::Missing) } else { Ok(free) }
}

/// The sets of each entry when they shall be so many together: see [`Edit::Sets`].
pub(super) fn spread(sets: &[u64], to: u64) -> Vec<u64> {
    let mut spread = sets.to_vec();
    let all: u64 = sets.iter().sum();
    // Of equal entries the first: `max_by_key` would take the last.
    let Some(main) = (0..sets.len()).rev().max_by_key(|place| sets.get(*place)) else { return spread };
    let mut fewer = all.saturating_sub(to);
    for place in core::iter::once(main).chain((0..sets.len()).rev()) {
        if let Some(entry) = spread.get_mut(place) {
            let off = fewer.min(*entry);
            *entry -= off;
            fewer -= off;
        }
    }
    if let Some(entry) = spread.get_mut(main) {
        *entry += to.saturating_sub(all);
    }
    spread
}
