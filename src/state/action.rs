//! What can happen to the page's state.

use std::rc::Rc;

use crate::codec::saved::{PlanId, Saved};
use crate::domain::bounded::{Sessions, Sets};
use crate::domain::exercise::Amount;
use crate::domain::name::Name;
use crate::domain::plan::{ExerciseRef, Plan, Weekday};
use crate::domain::settings::Settings;

/// An entry of a day, by its exercise and not by its place in the day: a place moves when another entry goes, and a press that
/// comes before the page is made again must not hit a neighbour.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct EntryRef {
    /// Which day, from nought.
    pub day: usize,
    /// Which exercise.
    pub exercise: ExerciseRef,
    /// Which of its entries on that day, from nought.
    pub nth: usize,
}

impl Action {
    /// Is it something that a person does to the plan that is shown?
    pub fn is_by_hand(&self) -> bool {
        !matches!(
            self,
            Self::Restore(_) | Self::Join(_) | Self::Load(_) | Self::Dismiss | Self::Remind | Self::Pause | Self::SelectDay(_)
        )
    }
}

/// What can happen. Days go by their place, from nought; a day or entry that is not there changes nothing.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// Puts an exercise on a day, with three sets of what is usual, or takes all its entries off.
    Tick {
        /// Which day.
        day: usize,
        /// Which exercise.
        exercise: ExerciseRef,
        /// On or off.
        on: bool,
    },
    /// Puts an exercise on a day once more: back-off sets after a top set.
    AddEntry {
        /// Which day.
        day: usize,
        /// Which exercise.
        exercise: ExerciseRef,
    },
    /// Takes one entry off a day.
    RemoveEntry(EntryRef),
    /// Changes the sets of an entry.
    SetSets {
        /// Which entry.
        at: EntryRef,
        /// How many.
        sets: Sets,
    },
    /// Changes the reps or seconds of an entry. The other unit than the exercise's changes nothing.
    SetAmount {
        /// Which entry.
        at: EntryRef,
        /// How many.
        amount: Amount,
    },
    /// Puts an entry elsewhere: before the entry at a place of a day, or at the end of the day.
    MoveEntry {
        /// Which entry.
        at: EntryRef,
        /// The day, and the place in it.
        to: (usize, usize),
    },
    /// Locks an entry, so that no advice touches it, or unlocks it.
    LockEntry(EntryRef),
    /// Shows another day to tick in. Not undone.
    SelectDay(usize),
    /// Adds an empty day and shows it.
    AddDay,
    /// Takes a day away with its entries.
    RemoveDay(usize),
    /// Names a day and says when it is.
    SetDay {
        /// Which day.
        day: usize,
        /// Its name; empty: the page counts.
        name: Name,
        /// Its day of the week.
        weekday: Option<Weekday>,
    },
    /// Says how often a week the lifter trains; nothing: once a day of the plan.
    SetSessions(Option<Sessions>),
    /// Chooses targets and ways to count.
    SetSettings(Settings),
    /// Names the plan.
    NamePlan(Name),
    /// Adds an empty plan and opens it.
    NewPlan,
    /// Adds a copy of the plan that is shown and opens it.
    CopyPlan,
    /// Opens one of the user's plans.
    OpenPlan(PlanId),
    /// Deletes the open plan.
    DeletePlan,
    /// Shows a shared plan beside the user's own.
    Load(Rc<Plan>),
    /// Makes the shared plan one of the user's own.
    Keep,
    /// Puts the shared plan away.
    Leave,
    /// Puts a plan in the place of the one that is shown, and says in a sentence what became of it: a fix, a line that was
    /// written, another order.
    Change(Rc<Plan>, String),
    /// Makes a plan one of the user's own and opens it.
    Add(Rc<Plan>),
    /// Takes the plans of a saved record in place of these.
    Restore(Rc<Saved>),
    /// Joins these plans with a record that another tab has kept meanwhile. No step to be undone.
    Join(Rc<Saved>),
    /// Nothing was done for a moment: what is done next is a step of its own, in whichever field.
    Pause,
    /// Takes back the last step of this page, and nothing that another tab did.
    Undo,
    /// Makes it again.
    Redo,
    /// Much was changed of which there is no copy elsewhere: the user hears of it, unless there is something else to say.
    Remind,
    /// The user has seen the notice.
    Dismiss,
}
