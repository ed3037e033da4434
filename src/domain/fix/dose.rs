//! How much may come to a day at once: no more than somebody would do there.

use super::choice::Choice;
use super::cost::is_fly;
use super::known::Known;
use super::open::is_open;
use super::totals::times;
use super::work::Work;
use crate::domain::catalogue::{ExerciseId, Fixture};
use crate::domain::counting::counts;
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::sort;

/// The most sets more of one exercise on a day, and of what is set as it is on purpose: a heavy main lift, or what an author
/// fixes. None is more than doubled.
pub(super) const MORE: (u64, u64) = (3, 1);
/// An exercise that is there has at most so many sets more than is usual in the plan, unless it is one more.
pub(super) const MORE_THAN_USUAL: u64 = 2;
/// The least and the most sets of an exercise that is new to a day. It has one more than is usual in the plan at most, and one
/// set may do where one is usual.
pub(super) const NEW: (u64, u64) = (2, 5);
/// The most sets of one exercise on a day, unless it had more.
pub(super) const OF_ONE: u64 = 8;
/// The most direct sets of a muscle on a day, unless it had more.
const DIRECT: i32 = 10;
/// A day may grow by so many sets, or by a quarter where that is more. Where what the author of a well-known plan leaves to the
/// lifter is still empty it is more: 5/3/1 asks for 50 to 100 reps each of three kinds of assistance work on a day.
const A_DAY: (u64, u64) = (4, 10);
/// The most sets a week more for the rear shoulders alone.
const FLIES: i64 = 6;
/// The most sets a day of what hangs from a bar, for who does nothing of the kind as yet.
const HANGING: u64 = 3;
/// The least and the most that are taken for the usual sets of an exercise.
const USUAL: (u64, u64) = (1, 4);
/// Of what strains by lowering: the most sets on a day, and the most a week on top.
const LOWERING: (u64, i64) = (3, 2);

/// How many sets an exercise of the plan usually has on a day, the median: at most four.
pub(super) fn usual_sets(plan: &Plan) -> u64 {
    let mut sets: Vec<u64> = Work::all_of(plan).iter().map(|work| work.sets).collect();
    sort::sort(&mut sets);
    sets.get(sets.len() / 2).copied().unwrap_or(0).clamp(USUAL.0, USUAL.1)
}

/// Is it of the exercises that strain by lowering?
fn strains(exercise: ExerciseRef) -> bool {
    matches!(exercise, ExerciseRef::Catalogue(id) if matches!(id.exercise().slug(), "nordic-curl" | "glute-ham-raise" | "reverse-nordic"))
}

/// The most sets of an exercise on a day that a change makes of it.
pub(super) fn most_of(exercise: ExerciseRef) -> u64 {
    if strains(exercise) { LOWERING.0 } else { OF_ONE }
}

/// The most sets of an exercise that is new to a day: fewer of what hangs from a bar where the plan has nothing of the kind,
/// since it lifts the whole body from the first rep on.
pub(super) fn most_new(plan: &Plan, id: ExerciseId) -> u64 {
    let most = NEW.1.min(most_of(ExerciseRef::Catalogue(id)));
    if hangs(id) && !plan.work().any(|work| matches!(work.entry.exercise, ExerciseRef::Catalogue(id) if hangs(id))) {
        most.min(HANGING)
    } else {
        most
    }
}

/// Is it one of the pull-ups, which a lifter must be able to do at all?
pub(super) fn hangs(id: ExerciseId) -> bool {
    let exercise = id.exercise();
    exercise.pattern() == Pattern::VerticalPull && exercise.needs().has(Fixture::Bar)
}

/// What the days of a plan have, and may have.
#[derive(Clone, Debug)]
pub(super) struct Dose {
    times: i64,
    week: i64,
    days: Vec<Day>,
    longest: i32,
    least_room: u64,
}

#[derive(Clone, Debug)]
struct Day {
    sets: i32,
    direct: [i32; Muscle::ALL.len()],
    entries: usize,
}

impl Dose {
    pub fn of(plan: &Plan) -> Self {
        let days: Vec<Day> = (0..plan.days().len()).map(|day| Day::of(plan, day)).collect();
        let longest = days.iter().map(|day| day.sets).max().unwrap_or(0);
        let least_room = if is_open(plan) { A_DAY.1 } else { A_DAY.0 };
        Self { times: times(plan), week: plan.days().len() as i64, days, longest, least_room }
    }

    /// The sets of a day that count.
    pub fn sets(&self, day: usize) -> i32 {
        self.days.get(day).map_or(0, |day| day.sets)
    }

    /// By how many sets a day with so many more is longer than the longest was.
    pub fn overflow(&self, day: usize, more: i32) -> u32 {
        (self.sets(day) + more - self.longest).min(more).max(0).unsigned_abs()
    }

    /// How many sets a day may grow by.
    pub fn room(&self, day: usize) -> u64 {
        self.least_room.max(u64::from(self.sets(day).unsigned_abs()) / 4)
    }

    /// Do the days have room for all of the changes together?
    pub fn allows(&self, made: &[Choice], known: &[Known]) -> bool {
        let (mut strain, mut flies) = (0, 0);
        for (place, choice) in made.iter().enumerate() {
            for (known, sets) in choice.moved(known) {
                strain += if strains(known.exercise) { i64::from(sets) } else { 0 };
                flies += if is_fly(&known.traits) { i64::from(sets) } else { 0 };
            }
            let is_first = made.iter().take(place).all(|other| other.day != choice.day);
            if is_first && !self.has_room(choice.day, made, known) {
                return false;
            }
        }
        strain * self.times <= LOWERING.1 * self.week && flies * self.times <= FLIES * self.week
    }

    fn has_room(&self, day: usize, made: &[Choice], known: &[Known]) -> bool {
        let Some(of) = self.days.get(day) else { return false };
        let on_it = || made.iter().filter(|choice| choice.day == day);
        let more: i32 = on_it().map(|choice| choice.sets).sum();
        let come = on_it().filter(|choice| choice.adds).count();
        if more > self.room(day) as i32 || of.entries + come > Plan::MAX_ENTRIES {
            return false;
        }
        let mut direct = of.direct;
        for (known, sets) in on_it().flat_map(|choice| choice.moved(known)) {
            add_direct(&mut direct, known.traits.muscles.primary(), sets);
        }
        direct.iter().zip(&of.direct).all(|(after, before)| after <= before || *after <= DIRECT)
    }
}

fn add_direct(direct: &mut [i32; Muscle::ALL.len()], muscles: MuscleSet, sets: i32) {
    for muscle in muscles.iter() {
        if let Some(of) = direct.get_mut(usize::from(muscle.code())) {
            *of += sets;
        }
    }
}

impl Day {
    fn of(plan: &Plan, day: usize) -> Self {
        let mut of = Self { sets: 0, direct: [0; Muscle::ALL.len()], entries: 0 };
        for entry in plan.days().get(day).map_or(&[][..], |day| day.entries()) {
            of.entries += 1;
            if let Some(traits) = plan.traits(entry.exercise).filter(counts) {
                of.sets += entry.sets.get() as i32;
                add_direct(&mut of.direct, traits.muscles.primary(), entry.sets.get() as i32);
            }
        }
        of
    }
}
