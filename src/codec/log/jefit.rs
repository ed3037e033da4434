//! JEFIT: one file of sections, each with a header of its own. The sets stand in that of the exercise logs, a row an exercise
//! with all its sets in one cell: `60x10,65x8`, weight by reps.

use super::cell::{seconds, times, whole};
use super::error::{LogError, Unread};
use super::gathered::{Found, Gathered, shown};
use super::head::{Head, TableRow};
use super::layout::Layout;

/// What the section with the sets begins with.
pub(super) const SECTION: &str = "### EXERCISE LOGS";

/// More sets than one cell has.
const MOST: usize = 200;

struct Jefit {
    date: usize,
    exercise: usize,
    logs: usize,
    /// Another section began.
    ended: bool,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    let (date, exercise, logs) = (head.find(&["mydate", "date"])?, head.find(&["ename"])?, head.find(&["logs"])?);
    Some(Box::new(Jefit { date, exercise, logs, ended: false }))
}

impl Layout for Jefit {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        if let Some(section) = row.cells.get(0).filter(|cell| cell.starts_with('#')) {
            // An export that was put behind another one has the section once more.
            self.ended = !section.starts_with(SECTION);
        }
        if self.ended || row.cells.len() == 1 {
            return Ok(());
        }
        if row.cell(Some(self.date)) == "mydate" {
            gathered.again();
            return Ok(());
        }
        let (date, exercise, logs) = (row.cell(Some(self.date)), row.cell(Some(self.exercise)), row.cell(Some(self.logs)));
        let set = Found { other: row.hash(), ..Found::of(date, exercise) };
        let mut any = false;
        for (place, cell) in logs.split(',').map(str::trim).filter(|cell| !cell.is_empty()).take(MOST).enumerate() {
            // Exercises that are timed have a duration instead: `0x0:01:00`.
            let (reps, time) = match cell.split_once(['x', 'X']) {
                Some((_, time)) if time.contains(':') => (None, seconds(time)),
                _ => (times_of(cell), None),
            };
            if reps.is_none() && time.is_none() {
                gathered.fault(row.number, Unread::Sets(shown(cell)));
                continue;
            }
            if exercise.is_empty() || reps == Some(0) || time == Some(0) {
                continue;
            }
            any = true;
            let place = (place + 1).to_string();
            gathered.take(row.number, &Found { reps, seconds: time, place: &place, ..set })?;
        }
        gathered.passed_over += u64::from(!any);
        Ok(())
    }

    fn is_ragged(&self) -> bool {
        true
    }
}

/// The reps of `60x10`; a weight with decimals or none is no matter.
fn times_of(cell: &str) -> Option<u64> {
    let (_, reps) = cell.split_once(['x', 'X'])?;
    times(cell).map(|(_, reps)| reps).or_else(|| whole(reps.trim()))
}
