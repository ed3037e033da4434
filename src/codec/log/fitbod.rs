//! Fitbod: a row a set; an older export has several sets in a row.

use super::cell::{whole, yes};
use super::error::{LogError, Unread};
use super::gathered::{Gathered, shown};
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};
use crate::domain::bounded::Sets;

struct Fitbod {
    columns: Columns,
    warm_up: usize,
    sets: Option<usize>,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    Some(Box::new(Fitbod {
        columns: Columns {
            date: head.find(&["date"])?,
            exercise: head.find(&["exercise"])?,
            reps: head.find(&["reps"]),
            seconds: head.find(&["duration s"]),
            distance: head.find(&["distance m"]),
            weight: head.find(&["weight kg", "weight lb", "weight"]),
            ..Columns::default()
        },
        warm_up: head.find(&["iswarmup"])?,
        sets: head.find(&["sets"]),
    }))
}

impl Layout for Fitbod {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        let cell = row.cell(self.sets);
        let sets = if self.sets.is_none() || cell.is_empty() { Some(1) } else { whole(cell) };
        match sets.filter(|sets| *sets <= Sets::MAX.get()) {
            Some(sets) if yes(row.cell(Some(self.warm_up))) => gathered.warm_ups += sets,
            Some(sets) => self.columns.take(row, sets, gathered)?,
            None => gathered.fault(row.number, Unread::Sets(shown(cell))),
        }
        Ok(())
    }
}
