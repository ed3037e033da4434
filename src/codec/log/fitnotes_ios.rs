//! FitNotes for iOS: a row a set, with the equipment in a column of its own, and sets that were never begun.

use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};

struct FitNotes {
    columns: Columns,
    equipment: usize,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    Some(Box::new(FitNotes {
        columns: Columns {
            date: head.find(&["starttime", "start time", "date"])?,
            exercise: head.find(&["exercise"])?,
            weight: head.starting("weight"),
            reps: Some(head.find(&["reps"])?),
            seconds: head.find(&["time", "duration", "seconds"]),
            distance: head.find(&["distance"]),
            kind: head.find(&["kind"]),
            warm_up: Some(head.find(&["iswarmup", "is warmup"])?),
            done: Some(head.find(&["status"])?),
            ..Columns::default()
        },
        equipment: head.find(&["equipment"])?,
    }))
}

impl Layout for FitNotes {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        let (exercise, equipment) = (row.cell(Some(self.columns.exercise)), row.cell(Some(self.equipment)));
        if exercise.is_empty() || equipment.is_empty() || exercise.contains('(') {
            return self.columns.take(row, 1, gathered);
        }
        let named = format!("{exercise} ({equipment})");
        let place = self.columns.exercise;
        let cells = row.cells.iter().enumerate().map(|(at, cell)| if at == place { named.as_str() } else { cell }).collect();
        self.columns.take(&TableRow { number: row.number, cells: &cells }, 1, gathered)
    }
}
