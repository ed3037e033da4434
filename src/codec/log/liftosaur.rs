//! Liftosaur: a row a set, also of planned ones that were never done.

use super::cell::{whole, yes};
use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};

struct Liftosaur {
    columns: Columns,
    completed: usize,
    warm_up: usize,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    let completed = head.find(&["completed reps"])?;
    Some(Box::new(Liftosaur {
        columns: Columns {
            date: head.find(&["workout datetime"])?,
            exercise: head.find(&["exercise"])?,
            reps: Some(completed),
            seconds: None,
            distance: None,
            weight: head.find(&["completed weight value"]),
            ..Columns::default()
        },
        completed,
        warm_up: head.find(&["is warmup set"])?,
    }))
}

impl Layout for Liftosaur {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        if whole(row.cell(Some(self.completed))).unwrap_or(0) == 0 {
            gathered.passed_over += 1;
        } else if yes(row.cell(Some(self.warm_up))) {
            gathered.warm_ups += 1;
        } else {
            self.columns.take(row, 1, gathered)?;
        }
        Ok(())
    }
}
