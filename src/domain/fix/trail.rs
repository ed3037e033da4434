//! Edits chosen one after the other, and where they have led.

use super::choice::{Choice, Class};
use super::edit::{Edit, KindSet};
use super::load::Load;
use super::model::Model;
use super::totals::Totals;

/// Edits, with what the order of fixes and the next edit ask of them.
#[derive(Clone, Debug)]
pub(super) struct Trail {
    pub totals: Totals,
    pub load: Load,
    pub kinds: KindSet,
    pub change: u32,
    pub preference: i32,
    made: Vec<(usize, Choice)>,
}

impl Trail {
    /// No edit yet.
    pub fn start(model: &Model) -> Self {
        let (totals, load) = (model.before, model.load);
        Self { totals, load, kinds: KindSet::EMPTY, change: 0, preference: 0, made: Vec::new() }
    }

    /// One more edit of a class, which is named by its place.
    #[must_use]
    pub fn with(mut self, model: &Model, place: usize, class: &Class, choice: Choice) -> Self {
        self.made.push((place, choice));
        Self {
            totals: self.totals + class.totals,
            load: choice.load(self.load, &model.known),
            kinds: self.kinds.with(class.kind),
            change: self.change + class.change,
            preference: self.preference + choice.preference,
            made: self.made,
        }
    }

    /// Without two of its edits, by their places.
    pub fn without(&self, model: &Model, two: [usize; 2]) -> Self {
        let kept = self.made.iter().enumerate().filter(|(place, _)| !two.contains(place));
        kept.fold(Self::start(model), |trail, (_, (place, choice))| match model.classes.get(*place) {
            Some(class) => trail.with(model, *place, class, *choice),
            None => trail,
        })
    }

    /// Is there an edit with which another one cannot be made?
    pub fn excludes(&self, choice: &Choice) -> bool {
        self.made.iter().any(|(_, made)| made.excludes(choice))
    }

    /// How many edits there are.
    pub fn len(&self) -> usize {
        self.made.len()
    }

    /// The edits.
    pub fn edits(&self) -> Vec<Edit> {
        self.made.iter().map(|(_, choice)| choice.edit).collect()
    }

    /// Of trails with as many edits the one with the least is the best.
    pub fn rank(&self) -> (u32, i32) {
        (self.change, -self.preference)
    }
}
