//! The ways to change a plan.

use super::choice::{Choice, Class};
use super::edit::Kind;
use super::goal::Goal;
use super::model::Model;
use crate::domain::term::terms;

terms! {
    /// A way to change a plan.
    Way { FillOpen = "fill-open", AddOnly = "add-only", SameLength = "same-length", Swap = "swap", }
}

impl Way {
    /// What a person calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::FillOpen => "Fill what is open",
            Self::AddOnly => "Add only",
            Self::SameLength => "Same length",
            Self::Swap => "Swap",
        }
    }

    /// What it promises.
    pub const fn words(self) -> &'static str {
        match self {
            Self::FillOpen => {
                "The author leaves pulls, hinges or leg curls, and core work to you. This adds them; the main lifts stay as they are."
            }
            Self::AddOnly => "Keeps everything you do.",
            Self::SameLength => "No more sets than now.",
            Self::Swap => "As few new exercises as it takes.",
        }
    }
}

/// What a search may choose.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path {
    way: Way,
    pub goal: Goal,
    /// The most exercises that are new to the plan.
    pub most_new: usize,
}

impl Path {
    /// The paths of a way, the better one first: a swap brings nothing new, if it can, else as little as it can.
    pub fn all(way: Way, model: &Model, edits: usize) -> impl Iterator<Item = Self> {
        let goal = if way == Way::SameLength { model.goal.of_same_length(&model.before) } else { model.goal };
        let first = if way == Way::Swap { 0 } else { edits };
        (first..=edits).map(move |most_new| Self { way, goal, most_new })
    }

    /// Is nothing but added?
    pub fn is_add_only(&self) -> bool {
        self.way == Way::AddOnly
    }

    /// May edits of a class be made?
    pub fn allows(&self, class: &Class) -> bool {
        match self.way {
            Way::FillOpen | Way::AddOnly => matches!(class.kind, Kind::More | Kind::Add),
            Way::SameLength => true,
            Way::Swap => class.kind != Kind::Add,
        }
    }

    /// Do edits bring no more than may be new?
    pub fn is_familiar(&self, made: &[Choice]) -> bool {
        let is_first = |(place, choice): &(usize, &Choice)| {
            choice.new.is_some() && made.iter().take(*place).all(|other| other.new != choice.new)
        };
        made.iter().enumerate().filter(is_first).count() <= self.most_new
    }
}
