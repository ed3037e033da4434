//! What happens in the room.

use crate::codec::log::Choice;
use crate::domain::catalogue::ExerciseId;
use crate::web::coach::questions::Source;
use crate::web::intake::seen::{Answer, Columns};

/// What happens in the room.
pub(in crate::web::coach) enum Message {
    /// What could not be read for a reason of ours is tried again.
    Again,
    /// Files or a text came, each with its name.
    Take(Vec<(String, Source)>),
    /// What comes is added to the log that is open, or not.
    Join(bool),
    /// This sheet of a workbook, or file of an archive.
    Sheet(usize),
    /// A last week that seems to be cut off counts, or not.
    CutOff(bool),
    /// An answer to the question of that number.
    Came(u32, Answer),
    /// Reading has taken half a second.
    Slow,
    /// Reading is given up.
    Cancel,
    /// The columns of the table are these.
    Map(Columns),
    /// They are right: read it.
    Mapped,
    /// The month comes first, or the day.
    Order(bool),
    /// A name means something, or nobody said what.
    Choose(String, Option<Choice>),
    /// Every guess of this exercise is right.
    Confirm(ExerciseId),
    /// So many weeks are averaged; nothing: all.
    Weeks(Option<u64>),
    /// A week is wanted as a plan: its Monday.
    Week(i32),
    /// An exercise of one's own is being made for a name.
    Make(Option<String>),
    /// The table of the trend is opened, or closed.
    Unfold(bool),
}
