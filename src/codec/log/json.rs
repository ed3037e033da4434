//! Workouts as JSON: Hevy by its interface, openGym, wger, and others of the kind. A workout has a date and exercises, an
//! exercise a name and sets; or a set says all of it by itself.
//!
//! The text becomes a table with a row a set, which is read like any other.

mod walk;

use csv::{StringRecord, Writer};
use serde_json::Value;

use super::cell::{Mark, undone, whole, yes};
use super::error::{LogError, Reason};
use super::gathered::{Found, Gathered};
use super::head::{Head, TableRow};
use super::layout::{App, Columns, Layout};

/// What one set says, each as it is written; empty for what it does not.
#[derive(Clone, Default)]
pub(super) struct Set {
    pub(super) date: String,
    pub(super) exercise: String,
    pub(super) place: String,
    pub(super) kind: String,
    pub(super) warm_up: String,
    pub(super) done: String,
    pub(super) sets: String,
    pub(super) weight: String,
    pub(super) reps: String,
    pub(super) seconds: String,
    pub(super) distance: String,
}

/// The columns of the table, in the order of [`Set::cells`].
const COLUMNS: [&str; 11] = [
    "json date",
    "json exercise",
    "json place",
    "json kind",
    "json warm up",
    "json done",
    "json sets",
    "json weight",
    "json reps",
    "json seconds",
    "json distance",
];

impl Set {
    fn cells(&self) -> [&str; 11] {
        [
            &self.date,
            &self.exercise,
            &self.place,
            &self.kind,
            &self.warm_up,
            &self.done,
            &self.sets,
            &self.weight,
            &self.reps,
            &self.seconds,
            &self.distance,
        ]
    }

    fn of(row: &StringRecord) -> Self {
        let mut cells = row.iter().map(String::from);
        let [date, exercise, place, kind, warm_up, done, sets, weight, reps, seconds, distance] =
            core::array::from_fn(|_| cells.next().unwrap_or_default());
        Self { date, exercise, place, kind, warm_up, done, sets, weight, reps, seconds, distance }
    }
}

/// Does the text begin like JSON?
pub(super) fn is_json(text: &[u8]) -> bool {
    matches!(text.iter().find(|byte| !byte.is_ascii_whitespace()), Some(b'{' | b'['))
}

/// The table of a text, and whose it is. An error where it is no JSON, or holds no sets.
pub(super) fn table(text: &[u8]) -> Result<(App, Vec<u8>), LogError> {
    let value: Value =
        serde_json::from_slice(text).map_err(|error| LogError { row: Some(error.line() as u64), reason: Reason::NoJson })?;
    let sets = walk::sets(&value, "");
    if sets.is_empty() {
        return Err(LogError { row: None, reason: Reason::NoWorkouts });
    }
    let mut writer = Writer::from_writer(Vec::new());
    // Writing into memory does not fail.
    _ = writer.write_record(COLUMNS);
    for set in &sets {
        _ = writer.write_record(set.cells());
    }
    Ok((walk::app(&value), writer.into_inner().unwrap_or_default()))
}

/// The sets of a cell that holds JSON; nothing where it does not.
pub(super) fn sets(cell: &str, date: &str) -> Option<Vec<Set>> {
    Some(walk::sets(&serde_json::from_str(cell).ok()?, date))
}

/// Gathers a set.
pub(super) fn take(set: &Set, row: u64, other: u64, gathered: &mut Gathered) -> Result<(), LogError> {
    let cells: StringRecord = set.cells().into_iter().collect();
    let row = TableRow { number: row, cells: &cells };
    let sets = if set.sets.is_empty() { Some(1) } else { whole(&set.sets) };
    let reps = whole(&set.reps);
    let mark = if set.kind.is_empty() { Mark::Work } else { Mark::of(&set.kind) };
    let was_done = set.done.is_empty() || !undone(&set.done);
    let Some(sets @ 1..=999) = sets.filter(|_| was_done && mark != Mark::None) else {
        gathered.passed_over += 1;
        return Ok(());
    };
    if other == 0 || mark == Mark::WarmUp || yes(&set.warm_up) || reps == Some(0) || set.exercise.is_empty() {
        return columns().take(&row, sets, gathered);
    }
    if mark == Mark::Unknown {
        gathered.strange(&set.kind, sets);
    }
    let seconds = super::cell::seconds(&set.seconds);
    let found = Found {
        sets,
        reps,
        seconds,
        place: &set.place,
        weight: &set.weight,
        mark,
        other,
        ..Found::of(&set.date, &set.exercise)
    };
    gathered.take(row.number, &found)
}

const fn columns() -> Columns {
    Columns {
        date: 0,
        time: None,
        exercise: 1,
        place: Some(2),
        kind: Some(3),
        warm_up: Some(4),
        done: None,
        weight: Some(7),
        reps: Some(8),
        seconds: Some(9),
        distance: Some(10),
    }
}

struct Json;

/// The table that was made of JSON.
pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    head.find(&COLUMNS[..1]).is_some_and(|place| place == 0).then(|| -> Box<dyn Layout> { Box::new(Json) })
}

impl Layout for Json {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        take(&Set::of(row.cells), row.number, 0, gathered)
    }
}
