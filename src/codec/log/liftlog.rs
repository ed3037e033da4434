//! LiftLog: a row a set that was done.

use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};

struct LiftLog(Columns);

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    head.find(&["sessionid"])?;
    Some(Box::new(LiftLog(Columns {
        date: head.find(&["timestamp"])?,
        exercise: head.find(&["exercise"])?,
        weight: head.find(&["weight"]),
        reps: Some(head.find(&["reps"])?),
        ..Columns::default()
    })))
}

impl Layout for LiftLog {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        self.0.take(row, 1, gathered)
    }
}
