//! A table without a known header: the user says which column is what.

mod words;

use csv::StringRecord;

use super::cell::{Mark, no, seconds, undone, whole, yes};
use super::error::{LogError, Reason, Unread};
use super::gathered::{Found, Gathered, shown};
use super::head::{Head, TableRow};
use super::layout::Layout;
use super::start::{counts, unpacked};
use crate::domain::bounded::Sets;

/// A table whose columns nobody knows yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// What the columns are called in the first row; at most [`Table::MOST`].
    pub columns: Vec<String>,
    /// The first rows, for the user to see what is in the columns; at most [`Table::SAMPLES`].
    pub samples: Vec<Vec<String>>,
    /// What each column seems to be.
    suggested: Suggested,
}

/// Which column of a table is what, counted from nought, as far as their names say. The user corrects it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Suggested {
    /// The date.
    pub date: Option<usize>,
    /// The exercise.
    pub exercise: Option<usize>,
    /// How many sets a row is.
    pub sets: Option<usize>,
    /// Reps of each set.
    pub reps: Option<usize>,
    /// Seconds of each set.
    pub seconds: Option<usize>,
    /// The kind of set.
    pub kind: Option<usize>,
    /// Whether it was done.
    pub done: Option<usize>,
    /// The side.
    pub side: Option<usize>,
}

impl Suggested {
    /// The mapping, once the date and the exercise are known.
    pub fn mapping(self) -> Option<Mapping> {
        let Self { date, exercise, sets, reps, seconds, kind, done, side } = self;
        Some(Mapping { date: date?, exercise: exercise?, sets, reps, seconds, kind, done, side })
    }
}

/// Which column of a table is what, counted from nought.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Mapping {
    /// The date. A row that leaves it empty has that of the row above.
    pub date: usize,
    /// The exercise. A row that leaves it empty is no set.
    pub exercise: usize,
    /// How many sets a row is; without the column each row is one.
    pub sets: Option<usize>,
    /// Reps of each set.
    pub reps: Option<usize>,
    /// Seconds of each set.
    pub seconds: Option<usize>,
    /// The kind of set: warm-ups never count. A column that says yes or no says whether it is a warm-up.
    pub kind: Option<usize>,
    /// Whether the set was done, or, where the column is called so, skipped.
    pub done: Option<usize>,
    /// The side: left and right make one set.
    pub side: Option<usize>,
}

impl Table {
    /// The most columns that are shown.
    pub const MOST: usize = 100;
    /// The most rows that are shown.
    pub const SAMPLES: usize = 5;

    pub(super) fn of(head: &StringRecord, samples: &[StringRecord], text: &[u8], delimiter: u8, skip: usize) -> Self {
        let cells = |record: &StringRecord| record.iter().take(Self::MOST).map(shown).collect();
        let samples = samples.iter().map(|row| unpacked(row, delimiter).as_ref().map_or_else(|| cells(row), cells));
        let columns: Vec<String> = cells(head);
        let mut suggested = words::suggested(&Head::of(&StringRecord::from(columns.clone())));
        // What counts 1, 2, 3 … is the order of the sets.
        let order = |sets: &usize| suggested.exercise.is_some_and(|exercise| counts(text, delimiter, skip, exercise, *sets));
        if suggested.sets.as_ref().is_some_and(order) {
            suggested.sets = None;
        }
        Self { samples: samples.collect(), suggested, columns }
    }

    /// What each column is by its name, one by one, for the user to correct.
    pub fn suggested(&self) -> Suggested {
        self.suggested
    }
}

struct Mapped {
    mapping: Mapping,
    /// The column `done` says what was skipped.
    skips: bool,
}

/// The layout of a mapping; an error for a column that the table does not have, and for one that is the order of the sets
/// rather than their number.
pub(super) fn mapped(
    mapping: Mapping,
    text: &[u8],
    delimiter: u8,
    skip: usize,
    header: &StringRecord,
) -> Result<Box<dyn Layout>, LogError> {
    if let Some(column) = used(mapping).find(|column| *column >= header.len()) {
        return Err(LogError { row: None, reason: Reason::NoColumn(column) });
    }
    if mapping.sets.is_some_and(|sets| counts(text, delimiter, skip, mapping.exercise, sets)) {
        return Err(LogError { row: None, reason: Reason::Counts });
    }
    let head = Head::of(header);
    let name = mapping.done.and_then(|done| head.columns().nth(done)).map_or("", |(_, name)| name);
    Ok(Box::new(Mapped { mapping, skips: words::is_skipped(name) }))
}

fn used(mapping: Mapping) -> impl Iterator<Item = usize> {
    let Mapping { date, exercise, sets, reps, seconds, kind, done, side } = mapping;
    [sets, reps, seconds, kind, done, side].into_iter().flatten().chain([date, exercise])
}

impl Layout for Mapped {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        let Mapping { date, exercise, sets, reps, seconds: time, kind, done, side } = self.mapping;
        let (written, exercise, cell) = (row.cell(Some(date)), row.cell(Some(exercise)), row.cell(sets));
        if exercise.is_empty() {
            gathered.note(row.number, written);
        }
        let above = gathered.same_date();
        let date = if written.is_empty() { above.as_str() } else { written };
        let number = if sets.is_some() { whole(cell).filter(|sets| *sets <= Sets::MAX.get()) } else { Some(1) };
        let (reps, time) = (whole(row.cell(reps)), seconds(row.cell(time)));
        let idle = reps == Some(0) && time.unwrap_or(0) == 0;
        let was_done = done.is_none_or(|done| {
            let cell = row.cell(Some(done));
            if self.skips { no(cell) } else { !undone(cell) }
        });
        let (kind, side) = (row.cell(kind), Mark::of(row.cell(side)));
        let mark = match Mark::of(kind) {
            // Of a column that says yes or no, the question is whether it is a warm-up.
            _ if kind.is_empty() || no(kind) => Mark::Work,
            _ if yes(kind) => Mark::WarmUp,
            mark => mark,
        };
        match number {
            _ if exercise.is_empty() || !was_done || mark == Mark::None => gathered.passed_over += 1,
            None if cell.is_empty() => gathered.passed_over += 1,
            None => gathered.fault(row.number, Unread::Sets(shown(cell))),
            Some(0) => gathered.passed_over += 1,
            Some(_) if idle => gathered.passed_over += 1,
            Some(sets) if mark == Mark::WarmUp => gathered.warm_ups += sets,
            Some(sets) => {
                if mark == Mark::Unknown {
                    gathered.strange(kind, sets);
                }
                let mark = if matches!(side, Mark::Left | Mark::Right) { side } else { mark };
                let set = Found { sets, reps, seconds: time, mark, other: row.hash(), ..Found::of(date, exercise) };
                gathered.take(row.number, &set)?;
            }
        }
        Ok(())
    }
}
