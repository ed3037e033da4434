//! Flexify, and Massive before it: a row a set, by the moment it was written down.

use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};

struct Flexify(Columns);

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    head.find(&["id"])?;
    head.find(&["unit"])?;
    Some(Box::new(Flexify(Columns {
        date: head.find(&["created"])?,
        exercise: head.find(&["name"])?,
        weight: head.find(&["weight"]),
        reps: Some(head.find(&["reps"])?),
        seconds: head.find(&["seconds", "duration"]),
        distance: head.find(&["distance"]),
        done: None,
        ..Columns::default()
    })))
}

impl Layout for Flexify {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        self.0.take(row, 1, gathered)
    }
}
