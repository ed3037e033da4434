//! A table without a known header: the user says which column is what.

use csv::StringRecord;

use super::cell::whole;
use super::error::{LogError, Reason, Unread};
use super::gathered::{Found, Gathered, shown};
use super::head::{Head, Row};
use super::layout::Layout;
use crate::domain::bounded::Sets;

/// A table whose columns nobody knows yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// What the columns are called in the first row; at most [`Table::MOST`].
    pub columns: Vec<String>,
    /// The first rows, for the user to see what is in the columns; at most [`Table::SAMPLES`].
    pub samples: Vec<Vec<String>>,
}

/// Which column of a table is what, counted from nought.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Mapping {
    /// The date. A row that leaves it empty has that of the row above.
    pub date: usize,
    /// The exercise. A row that leaves it empty is no set.
    pub exercise: usize,
    /// How many sets a row is; without the column each row is one.
    pub sets: Option<usize>,
    /// Reps of each set.
    pub reps: Option<usize>,
}

impl Table {
    /// The most columns that are shown.
    pub const MOST: usize = 100;
    /// The most rows that are shown.
    pub const SAMPLES: usize = 5;

    pub(super) fn of(head: &StringRecord, samples: &[StringRecord]) -> Self {
        let cells = |record: &StringRecord| record.iter().take(Self::MOST).map(shown).collect();
        Self { columns: cells(head), samples: samples.iter().map(cells).collect() }
    }

    /// A mapping by what the columns are called, for the user to correct. Nothing without a date and an exercise.
    pub fn suggested(&self) -> Option<Mapping> {
        let head = Head::of(&StringRecord::from(self.columns.clone()));
        let find = |names: &[&str], start: &str| head.find(names).or_else(|| head.starting(start));
        Some(Mapping {
            date: find(&["date", "day", "datum", "data", "fecha"], "date")?,
            exercise: find(&["exercise", "exercise name", "lift", "movement", "ubung", "esercizio", "ejercicio"], "exercise")?,
            sets: find(&["sets", "set count", "satze", "serie", "series"], "sets"),
            reps: find(&["reps", "repetitions", "wiederholungen", "ripetizioni", "repeticiones"], "reps"),
        })
    }
}

struct Mapped(Mapping);

/// The layout of a mapping; an error for a column that the table does not have.
pub(super) fn mapped(mapping: Mapping, columns: usize) -> Result<Box<dyn Layout>, LogError> {
    let used = [Some(mapping.date), Some(mapping.exercise), mapping.sets, mapping.reps];
    match used.into_iter().flatten().find(|column| *column >= columns) {
        Some(column) => Err(LogError { row: None, reason: Reason::NoColumn(column) }),
        None => Ok(Box::new(Mapped(mapping))),
    }
}

impl Layout for Mapped {
    fn read(&self, row: &Row<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        let Mapping { date, exercise, sets, reps } = self.0;
        let (written, exercise, cell) = (row.cell(Some(date)), row.cell(Some(exercise)), row.cell(sets));
        if exercise.is_empty() {
            gathered.note(row.number, written);
        }
        let above = gathered.same_date();
        let date = if written.is_empty() { above.as_str() } else { written };
        let number = if sets.is_some() { whole(cell).filter(|sets| *sets <= Sets::MAX.get()) } else { Some(1) };
        let reps = whole(row.cell(reps));
        match number {
            _ if exercise.is_empty() => gathered.passed_over += 1,
            None if cell.is_empty() => gathered.passed_over += 1,
            None => gathered.fault(row.number, Unread::Sets(shown(cell))),
            Some(0) => gathered.passed_over += 1,
            Some(_) if reps == Some(0) => gathered.passed_over += 1,
            Some(sets) => {
                gathered.take(row.number, &Found { date, exercise, sets, reps, seconds: None })?;
            }
        }
        Ok(())
    }

    fn last(&self) -> usize {
        let Mapping { date, exercise, sets, reps } = self.0;
        [Some(date), Some(exercise), sets, reps].into_iter().flatten().max().unwrap_or(0)
    }
}
