//! FastNFitness: a row is a set, or several alike; which, the column `serie` says when all of it is seen.

use super::cell::whole;
use super::error::{LogError, Unread};
use super::gathered::{Gathered, shown};
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};
use crate::domain::bounded::Sets;

struct FastNFitness {
    columns: Columns,
    serie: usize,
    /// The column counts the sets of an exercise, so that a row is one.
    counts: bool,
}

/// The column that may be the number of sets or their order.
pub(super) fn serie(head: &Head) -> Option<(usize, usize)> {
    recognised(head).and_then(|_| Some((head.find(&["machine"])?, head.find(&["serie"])?)))
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    layout(head, false)
}

/// The layout, once it is known whether `serie` counts up.
pub(super) fn layout(head: &Head, counts: bool) -> Option<Box<dyn Layout>> {
    let serie = head.find(&["serie"])?;
    Some(Box::new(FastNFitness {
        columns: Columns {
            date: head.find(&["date"])?,
            time: head.find(&["time"]),
            exercise: head.find(&["machine"])?,
            place: counts.then_some(serie),
            weight: head.find(&["weight"]),
            reps: head.find(&["reps"]),
            seconds: head.find(&["duration", "seconds"]),
            distance: head.find(&["distance"]),
            ..Columns::default()
        },
        serie,
        counts,
    }))
}

impl Layout for FastNFitness {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        let cell = row.cell(Some(self.serie));
        let sets = if self.counts || cell.is_empty() { Some(1) } else { whole(cell) };
        match sets.filter(|sets| *sets <= Sets::MAX.get()) {
            Some(sets) => self.columns.take(row, sets, gathered)?,
            None => gathered.fault(row.number, Unread::Sets(shown(cell))),
        }
        Ok(())
    }
}
