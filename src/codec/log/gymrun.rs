//! GymRun: a row a set.

use super::cell::Mark;
use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};

struct GymRun {
    columns: Columns,
    set: usize,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    head.find(&["routine"])?;
    if head.find(&["sets"]).is_some() {
        // Someone's own table, in which a row is several sets.
        return None;
    }
    Some(Box::new(GymRun {
        columns: Columns {
            date: head.find(&["date"])?,
            exercise: head.find(&["exercise"])?,
            reps: head.find(&["reps"]),
            seconds: head.find(&["duration"]),
            distance: head.find(&["distance"]),
            time: head.find(&["time"]),
            place: head.find(&["set"]),
            weight: head.find(&["weight"]),
            ..Columns::default()
        },
        set: head.find(&["set"])?,
    }))
}

impl Layout for GymRun {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        match Mark::of(row.cell(Some(self.set))) {
            Mark::Work | Mark::Left | Mark::Right => self.columns.take(row, 1, gathered)?,
            Mark::WarmUp => gathered.warm_ups += 1,
            Mark::None | Mark::Unknown => gathered.passed_over += 1,
        }
        Ok(())
    }
}
