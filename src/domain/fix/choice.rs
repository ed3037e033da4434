//! An edit that the search can choose, and the classes of those with the same effect.

use super::edit::{Edit, Kind};
use super::goal::Slack;
use super::known::Known;
use super::load::Load;
use super::totals::Totals;
use crate::domain::catalogue::ExerciseId;

/// One edit that can be chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    pub edit: Edit,
    /// Its number among all choices.
    pub number: u32,
    /// What it changes: the work of an exercise on a day, or an exercise that is added.
    pub slot: u32,
    /// What it costs by itself, and once more for all edits that bring the same exercise to the plan.
    pub base: u32,
    pub once: u32,
    /// How much of what the plan lacks it brings; of edits of one cost the ones with the most are the best.
    pub tie: i32,
    pub day: usize,
    /// How many sets the day has more.
    pub sets: i32,
    /// Is it a fly, strange to its day, or no help towards the split? No plan that cannot get there is brought nearer by it.
    pub is_makeshift: bool,
    /// Does it bring another entry to the day?
    pub adds: bool,
    /// What it brings that the plan did not have.
    pub new: Option<ExerciseId>,
    /// Places of known exercises whose work it changes, and by how many sets of the day.
    pub moved: [(u16, i32); 2],
}

impl Choice {
    /// Can they not be made together: they change the same, or bring two exercises of one pattern to the same day?
    pub fn excludes(&self, other: &Self) -> bool {
        let brings = |choice: &Self| match choice.edit {
            Edit::Add { day, exercise: with, .. } | Edit::Swap { day, with, .. } => Some((day, with.exercise().pattern())),
            Edit::Sets { .. } | Edit::Move { .. } => None,
        };
        self.slot == other.slot || brings(self).is_some_and(|brought| brings(other) == Some(brought))
    }

    /// The exercises whose sets it changes on its day, and by how many.
    pub fn moved<'a>(&'a self, known: &'a [Known]) -> impl Iterator<Item = (&'a Known, i32)> {
        let moved = self.moved.iter().filter(|(_, sets)| *sets != 0);
        moved.filter_map(|(place, sets)| Some((known.get(usize::from(*place))?, *sets)))
    }

    /// The sets of every muscle once it is made.
    pub fn load(&self, before: Load, known: &[Known], times: i64) -> Load {
        self.moved(known).fold(before, |load, (known, sets)| load.with(&known.load, sets * times as i32))
    }
}

/// Edits that do the same to the sums.
#[derive(Clone, Debug)]
pub(super) struct Class {
    pub gain: Slack,
    pub kind: Kind,
    pub totals: Totals,
    /// What the cheapest of its choices costs by itself.
    pub base: u32,
    /// The best tie of its choices.
    pub tie: i32,
    /// The least that its choices do to each muscle: what is too much with it is too much with all of them.
    pub least_load: Load,
    /// The cheapest first; never empty.
    pub choices: Vec<Choice>,
}
