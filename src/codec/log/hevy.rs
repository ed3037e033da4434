//! Hevy: a row a set. The months are in the language of the phone.

use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};

struct Hevy(Columns);

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    head.find(&["set index", "set type"])?;
    Some(Box::new(Hevy(Columns {
        date: head.find(&["start time"])?,
        exercise: head.find(&["exercise title"])?,
        reps: head.find(&["reps"]),
        seconds: head.find(&["duration seconds"]),
        distance: head.find(&["distance km", "distance miles", "distance meters"]),
        place: head.find(&["set index"]),
        weight: head.find(&["weight kg", "weight lbs"]),
        kind: head.find(&["set type"]),
        ..Columns::default()
    })))
}

impl Layout for Hevy {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        self.0.take(row, 1, gathered)
    }
}
