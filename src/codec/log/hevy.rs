//! Hevy: a row a set. The months are in the language of the phone.

use super::cell::Mark;
use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, Row};
use super::layout::{Columns, Layout};

struct Hevy {
    columns: Columns,
    kind: Option<usize>,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    head.find(&["set index", "set type"])?;
    Some(Box::new(Hevy {
        columns: Columns {
            date: head.find(&["start time"])?,
            exercise: head.find(&["exercise title"])?,
            reps: head.find(&["reps"]),
            seconds: head.find(&["duration seconds"]),
            distance: head.find(&["distance km", "distance miles", "distance meters"]),
        },
        kind: head.find(&["set type"]),
    }))
}

impl Layout for Hevy {
    fn read(&self, row: &Row<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        // A kind of set that the app may yet invent is a set.
        if Mark::of(row.cell(self.kind)) == Mark::WarmUp {
            gathered.warm_ups += 1;
            return Ok(());
        }
        self.columns.take(row, 1, gathered)
    }

    fn last(&self) -> usize {
        self.columns.last(&[self.kind])
    }
}
