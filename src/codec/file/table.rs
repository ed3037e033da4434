//! A plan as a table for spreadsheets: a row an entry, in the order they are done.
//!
//! The columns are `day, name, weekday, exercise, sets, reps, seconds, locked, id, plan`. A day without entries has a row
//! without an exercise. `id` is the slug of the exercise, or `own 1`; a row without one goes by its name. The first row has in
//! `plan` the link of the plan without its entries: its name, settings and own exercises.
//!
//! A cell that a spreadsheet would run as a formula gets an apostrophe in front, and loses it when it is read.

use csv::{ReaderBuilder, StringRecord, Writer};

use super::LARGEST;
use super::error::{FileError, Unread};
use crate::codec::link;
use crate::codec::names::Names;
use crate::domain::bounded::{Reps, Seconds, Sets};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Amount;
use crate::domain::name::Name;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan, Weekday};

const COLUMNS: [&str; 10] = ["day", "name", "weekday", "exercise", "sets", "reps", "seconds", "locked", "id", "plan"];

/// Writes a plan as a table, with commas.
pub fn to_table(plan: &Plan) -> String {
    let mut rows = vec![COLUMNS.map(String::from)];
    let mut base = Some(link::encode(&without_entries(plan)));
    for (place, day) in plan.days().iter().enumerate() {
        let weekday = day.weekday.map_or("", Weekday::slug);
        let mut row = |[exercise, sets, reps, seconds, locked, id]: [String; 6]| {
            let head = [(place + 1).to_string(), day.name.to_string(), String::from(weekday)];
            let [number, name, weekday] = head;
            let base = base.take().unwrap_or_default();
            rows.push([number, name, weekday, exercise, sets, reps, seconds, locked, id, base].map(|cell| defused(&cell)));
        };
        for entry in day.entries() {
            let id = match entry.exercise {
                ExerciseRef::Catalogue(id) => String::from(id.exercise().slug()),
                ExerciseRef::Own(id) => format!("own {}", u64::from(id.place()) + 1),
            };
            let (reps, seconds) = match entry.amount {
                Amount::Reps(reps) => (reps.to_string(), String::new()),
                Amount::Seconds(seconds) => (String::new(), seconds.to_string()),
            };
            let locked = String::from(if entry.locked { "yes" } else { "" });
            row([String::from(plan.exercise_name(entry.exercise)), entry.sets.to_string(), reps, seconds, locked, id]);
        }
        if day.entries().is_empty() {
            row(Default::default());
        }
    }
    let mut writer = Writer::from_writer(Vec::new());
    for row in rows {
        // Writing into memory does not fail.
        _ = writer.write_record(&row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Does a text begin like a table that [`to_table`] wrote?
pub fn is_table(text: &str) -> bool {
    let head = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    head.split([',', ';']).map(|cell| cell.trim_matches('"')).eq(COLUMNS)
}

/// Reads a plan from a table as [`to_table`] writes it, with commas or, as some spreadsheets save it, semicolons. Its
/// rows may have been changed.
pub fn from_table(text: &str) -> Result<Plan, FileError> {
    if text.len() > LARGEST {
        return Err(FileError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if head.contains(';') { b';' } else { b',' };
    let mut rows = ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    if !rows.read_record(&mut record).is_ok_and(|more| more) || !record.iter().eq(COLUMNS) {
        return Err(FileError::NoTable);
    }
    let mut reading: Option<Reading> = None;
    let mut number = 1;
    while rows.read_record(&mut record).map_err(|_| FileError::NoTable)? {
        number += 1;
        let cells = core::array::from_fn(|place| fused(record.get(place).unwrap_or_default().trim()));
        let reading = match &mut reading {
            Some(reading) => reading,
            None => reading.insert(Reading::of(&cells).map_err(|what| FileError::Row { row: number, what })?),
        };
        reading.read(&cells).map_err(|what| FileError::Row { row: number, what })?;
    }
    reading.map(|reading| reading.plan).ok_or(FileError::Empty)
}

/// The plan with its days, names and settings, and nothing to do on any day.
fn without_entries(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    for day in 0..plan.days().len() {
        while plan.remove_entry(day, 0).is_ok() {}
    }
    plan
}

struct Reading {
    plan: Plan,
    /// The cell of the day that is open.
    day: String,
    place: usize,
}

impl Reading {
    fn of([.., base]: &[&str; 10]) -> Result<Self, Unread> {
        let mut plan = match *base {
            "" => Plan::default(),
            text => link::decode(text).map_err(|_| Unread::Word(String::from(Name::clean(text).as_str())))?,
        };
        // The rows say which days there are.
        while plan.remove_day(1).is_ok() {}
        plan = without_entries(&plan);
        Ok(Self { plan, day: String::new(), place: 0 })
    }

    fn read(&mut self, cells: &[&str; 10]) -> Result<(), Unread> {
        let [day, name, weekday, exercise, sets, reps, seconds, locked, id, _] = *cells;
        if self.day.is_empty() || self.day != day {
            if !self.day.is_empty() {
                self.place += 1;
                self.plan.add_day(Day::default()).map_err(|_| Unread::Size)?;
            }
            self.day = if day.is_empty() { String::from("1") } else { String::from(day) };
            let weekday = match weekday {
                "" => None,
                word => {
                    let slug = word.to_ascii_lowercase();
                    Some(Weekday::from_slug(&slug).ok_or_else(|| Unread::Word(String::from(Name::clean(word).as_str())))?)
                }
            };
            self.plan.set_day(self.place, Name::clean(name), weekday).map_err(|_| Unread::Size)?;
        }
        if exercise.is_empty() && id.is_empty() {
            return Ok(());
        }
        let exercise = self.exercise(exercise, id)?;
        let amount = if self.plan.is_timed(exercise) {
            Seconds::parse(seconds).map(Amount::Seconds).map_err(|_| Unread::Number(Seconds::UNIT))?
        } else {
            Reps::parse(reps).map(Amount::Reps).map_err(|_| Unread::Number(Reps::UNIT))?
        };
        let sets = Sets::parse(sets).map_err(|_| Unread::Number(Sets::UNIT))?;
        let entry = Entry { exercise, sets, amount, locked: locked.eq_ignore_ascii_case("yes") };
        self.plan.add_entry(self.place, entry).map_err(|_| Unread::Size)
    }

    fn exercise(&self, name: &str, id: &str) -> Result<ExerciseRef, Unread> {
        if let Some(place) = id.strip_prefix("own ") {
            let place = place.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
            return place.and_then(|place| self.plan.own_id(place)).map(ExerciseRef::Own).ok_or(Unread::Exercise);
        }
        let found = if id.is_empty() { Names::shared().find(name) } else { ExerciseId::from_slug(id) };
        let word = if id.is_empty() { name } else { id };
        found.map(ExerciseRef::Catalogue).ok_or_else(|| Unread::Word(String::from(Name::clean(word).as_str())))
    }
}

/// Would a spreadsheet run it? The wide forms are run where such letters are typed.
fn runs(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

fn defused(cell: &str) -> String {
    if runs(cell) { format!("'{cell}") } else { String::from(cell) }
}

fn fused(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| runs(rest)).unwrap_or(cell)
}
