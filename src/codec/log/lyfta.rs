//! Lyfta: a row a set, or one side of it.

use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};

struct Lyfta(Columns);

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    Some(Box::new(Lyfta(Columns {
        date: head.find(&["date"])?,
        exercise: head.find(&["exercise"])?,
        weight: head.find(&["weight"]),
        reps: Some(head.find(&["reps"])?),
        seconds: head.find(&["time"]),
        distance: head.find(&["distance"]),
        kind: Some(head.find(&["set type"]).filter(|_| head.find(&["title"]).is_some())?),
        ..Columns::default()
    })))
}

impl Layout for Lyfta {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        self.0.take(row, 1, gathered)
    }
}
