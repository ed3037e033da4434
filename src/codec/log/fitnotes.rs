//! FitNotes: a row a set, each with the category of its exercise.

use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};

struct FitNotes(Columns);

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    head.find(&["category"])?;
    if head.find(&["sets"]).is_some() {
        // Someone's own table, in which a row is several sets.
        return None;
    }
    Some(Box::new(FitNotes(Columns {
        date: head.find(&["date"])?,
        exercise: head.find(&["exercise"])?,
        reps: Some(head.find(&["reps"])?),
        seconds: head.find(&["time"]),
        kind: head.find(&["kind"]),
        distance: head.find(&["distance"]),
        weight: head.find(&["weight", "weight kg", "weight lbs"]),
        ..Columns::default()
    })))
}

impl Layout for FitNotes {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        self.0.take(row, 1, gathered)
    }
}
