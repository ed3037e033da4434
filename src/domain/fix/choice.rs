//! Every edit that the search can choose, and the classes of those with the same effect.

use super::edit::{Edit, Kind};
use super::goal::{Goal, Slack};
use super::known::Known;
use super::limits::Limits;
use super::load::Load;
use super::preference::Preference;
use super::totals::{Totals, times};
use super::work::Work;
use crate::domain::bounded::Sets;
use crate::domain::plan::{ExerciseRef, Plan};

/// One edit that can be chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    pub edit: Edit,
    /// What it changes: the work of an exercise on a day, or an exercise that is added.
    slot: u32,
    pub preference: i32,
    /// Places of known exercises whose work it changes, and by how many sets, in units of the report.
    load: [(u16, i32); 2],
}

impl Choice {
    /// Can they not be made together: they change the same, or bring the same exercise to the same day?
    pub fn excludes(&self, other: &Self) -> bool {
        let brings = |choice: &Self| match choice.edit {
            Edit::Add { day, exercise: with, .. } | Edit::Swap { day, with, .. } => Some((day, with)),
            Edit::Sets { .. } | Edit::Move { .. } => None,
        };
        self.slot == other.slot || brings(self).is_some_and(|brought| brings(other) == Some(brought))
    }

    /// The sets of every muscle once it is made.
    pub fn load(&self, before: Load, known: &[Known]) -> Load {
        self.load.iter().filter(|(_, sets)| *sets != 0).fold(before, |load, (place, sets)| {
            known.get(usize::from(*place)).map_or(load, |known| load.with(&known.load, *sets))
        })
    }
}

/// Edits that do the same to the sums, with the same change in sets.
#[derive(Clone, Debug)]
pub(super) struct Class {
    pub gain: Slack,
    pub change: u32,
    pub kind: Kind,
    pub totals: Totals,
    /// The least that its choices do to each muscle: what is too much with it is too much with all of them.
    pub least_load: Load,
    /// The most preferred first; never empty.
    pub choices: Vec<Choice>,
}

impl Class {
    /// The preference of its best choice.
    pub fn best(&self) -> i32 {
        self.choices.first().map_or(i32::MIN, |choice| choice.preference)
    }
}

/// Collects the edits of a plan.
struct Choices<'a> {
    times: i64,
    known: &'a [Known],
    found: Vec<(Kind, u32, Totals, Choice)>,
}

/// The classes of every edit of a plan that `limits` leave possible.
pub(super) fn classes(plan: &Plan, known: &[Known], goal: &Goal, limits: &Limits, before: &Totals) -> Vec<Class> {
    let mut choices = Choices { times: times(plan), known, found: Vec::new() };
    let works = Work::all(plan);
    let preference = Preference::of(plan);
    let largest = works.iter().map(|work| work.sets).max().unwrap_or(0);
    // What one edit adds beyond the room, the others have to take away.
    let others = limits.edits.clamp(1, Limits::MOST_EDITS) as u64 - 1;
    let room = goal.room(before).unsigned_abs() / choices.times.unsigned_abs().max(1) + others * largest;
    for (slot, work) in works.iter().enumerate() {
        let Ok(place) = known.binary_search_by_key(&work.exercise, |known| known.exercise) else { continue };
        choices.change_sets(slot as u32, work, place, room, &preference);
        choices.swap(slot as u32, work, place, plan, &preference);
    }
    choices.add(works.len() as u32, plan, room, &preference);
    let mut found = choices.found;
    found.sort_by(|a, b| (a.0, a.1, &a.2, -a.3.preference).cmp(&(b.0, b.1, &b.2, -b.3.preference)));
    let same = found.chunk_by(|a, b| (a.0, a.1, &a.2) == (b.0, b.1, &b.2));
    let classes = same.filter_map(|same| {
        let (kind, change, totals, _) = *same.first()?;
        let choices: Vec<Choice> = same.iter().map(|(_, _, _, choice)| *choice).collect();
        let least_load = choices.iter().map(|choice| choice.load(Load::NONE, known)).reduce(|a, b| a.least(&b))?;
        Some(Class { gain: goal.gain(&totals), change, kind, totals, least_load, choices })
    });
    classes.collect()
}

impl Choices<'_> {
    fn change_sets(&mut self, slot: u32, work: &Work, place: usize, room: u64, preference: &Preference) {
        let Some(known) = self.known.get(place) else { return };
        let most = if known.is_usable { Work::MOST_SETS.min(work.sets + room) } else { work.sets };
        for to in (0..=most).filter(|to| *to != work.sets) {
            let edit = Edit::Sets { day: work.day, exercise: work.exercise, from: work.sets, to: Sets::new(to) };
            let sets = (to as i64 - work.sets as i64) * self.times;
            let totals = known.effect.of_work(sets, (work.reps_with(to) - work.reps()) * self.times);
            let preference = if to == 0 { preference.of_going(work.exercise, &known.traits) } else { 0 };
            self.push(totals, Choice { edit, slot, preference, load: [(place as u16, sets as i32), (0, 0)] });
        }
    }

    fn swap(&mut self, slot: u32, work: &Work, place: usize, plan: &Plan, preference: &Preference) {
        let Some(old) = self.known.get(place) else { return };
        let sets = work.sets as i64 * self.times;
        let goes = old.effect.of_work(-sets, -work.reps() * self.times);
        for (with, new) in self.known.iter().enumerate() {
            let ExerciseRef::Catalogue(id) = new.exercise else { continue };
            if !new.is_usable || has(plan, work.day, new.exercise) {
                continue;
            }
            let edit = Edit::Swap { day: work.day, exercise: work.exercise, with: id, sets: work.sets };
            let totals = goes + new.effect.of_work(sets, work.reps_as(id.exercise().usual) * self.times);
            let preference = preference.of_swap((work.exercise, &old.traits), (id, &new.traits));
            let load = [(place as u16, -sets as i32), (with as u16, sets as i32)];
            self.push(totals, Choice { edit, slot, preference, load });
        }
    }

    fn add(&mut self, first: u32, plan: &Plan, room: u64, preference: &Preference) {
        let Some(day) = emptiest(plan) else { return };
        for (place, new) in self.known.iter().enumerate() {
            let ExerciseRef::Catalogue(id) = new.exercise else { continue };
            if !new.is_usable || has(plan, day, new.exercise) {
                continue;
            }
            let preference = preference.of_coming(id, &new.traits);
            for sets in (1..=room).map_while(Sets::new) {
                let units = sets.get() as i64 * self.times;
                let totals = new.effect.of_work(units, units * id.exercise().usual.in_reps() as i64);
                let edit = Edit::Add { day, exercise: id, sets };
                let load = [(place as u16, units as i32), (0, 0)];
                self.push(totals, Choice { edit, slot: first + place as u32, preference, load });
            }
        }
    }

    fn push(&mut self, totals: Totals, choice: Choice) {
        self.found.push((choice.edit.kind(), choice.edit.change() as u32, totals, choice));
    }
}

/// Is an exercise done on a day?
pub(super) fn has(plan: &Plan, day: usize, exercise: ExerciseRef) -> bool {
    plan.days().get(day).is_some_and(|day| day.has(exercise))
}

/// The day with the fewest sets, the first of equals, among those with room for every edit of a fix.
fn emptiest(plan: &Plan) -> Option<usize> {
    let days = plan.days().iter().enumerate();
    let roomy = days.filter(|(_, day)| day.entries().len() + Limits::MOST_EDITS <= Plan::MAX_ENTRIES);
    let sets = roomy.map(|(place, day)| (day.entries().iter().map(|entry| entry.sets.get()).sum::<u64>(), place));
    sets.min().map(|(_, place)| place)
}
