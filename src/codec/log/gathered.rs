//! What the rows of a file gave so far.

use std::collections::HashMap;

use super::cell::Mark;
use super::date::{self, ANY, Languages, Order, Written};
use super::error::{Fault, LogError, Reason, Unread};
pub(super) use super::found::Found;
use super::same::{self, Key};
use super::{Log, LoggedSets, MOST_FAULTS, MOST_KINDS, MOST_NAMES};
use crate::domain::bounded::{Reps, Seconds};
use crate::domain::name::Name;

/// Sets whose date waits for the order of the whole column.
struct Raw {
    date: Written,
    name: u32,
    sets: u32,
    reps: Option<Reps>,
    seconds: Option<Seconds>,
    key: Key,
    part: u32,
}

/// The sets of a file, half read.
pub(super) struct Gathered {
    names: Vec<String>,
    by_cell: HashMap<String, u32>,
    last_name: (String, u32),
    last_date: (String, Option<Written>),
    raw: Vec<Raw>,
    /// The first row that shows each order of day and month.
    day_first: Option<u64>,
    month_first: Option<u64>,
    /// A cell that could be read in both orders.
    open: Option<String>,
    /// Every language that all months so far could be in.
    pub(super) languages: Languages,
    faults: Vec<Fault>,
    unread: u64,
    /// Warm-up sets, which never count.
    pub(super) warm_ups: u64,
    /// Rows that are no sets.
    pub(super) passed_over: u64,
    /// Left and right sides by date and name.
    sides: HashMap<(String, u32), (u64, u64)>,
    /// Kinds of sets that are not known, with their sets.
    kinds: Vec<(String, u64)>,
    /// How many headers there were before.
    part: u32,
}

impl Default for Gathered {
    fn default() -> Self {
        Self {
            names: Vec::new(),
            by_cell: HashMap::new(),
            last_name: (String::new(), 0),
            last_date: (String::new(), None),
            raw: Vec::new(),
            day_first: None,
            month_first: None,
            open: None,
            languages: ANY,
            faults: Vec::new(),
            unread: 0,
            warm_ups: 0,
            passed_over: 0,
            sides: HashMap::new(),
            kinds: Vec::new(),
            part: 0,
        }
    }
}

impl Gathered {
    /// Takes the sets of a row. A date that cannot be read is a fault of the row.
    pub(super) fn take(&mut self, row: u64, found: &Found<'_>) -> Result<(), LogError> {
        let Some(date) = self.date(row, found.date) else {
            self.fault(row, Unread::Date(shown(found.date)));
            return Ok(());
        };
        let name = self.name(row, found.exercise)?;
        if self.is_other_side(found, name) {
            return Ok(());
        }
        self.raw.push(Raw {
            date,
            name,
            sets: u32::try_from(found.sets).unwrap_or(u32::MAX),
            reps: found.reps.and_then(Reps::new),
            seconds: found.seconds.filter(|seconds| *seconds > 0).map(Seconds::clamped),
            key: same::key(found),
            part: self.part,
        });
        Ok(())
    }

    /// Is the row the second side of a set of which the first one counts? Left and right make one set, in any order.
    fn is_other_side(&mut self, found: &Found<'_>, name: u32) -> bool {
        if !matches!(found.mark, Mark::Left | Mark::Right) {
            return false;
        }
        let (left, right) = self.sides.entry((format!("{} {}", found.date, found.time), name)).or_default();
        let (this, other) = if found.mark == Mark::Left { (left, right) } else { (right, left) };
        *this += found.sets;
        *this <= *other
    }

    /// Notes a kind of set that is not known: its sets count, and that is said.
    pub(super) fn strange(&mut self, kind: &str, sets: u64) {
        add_kind(&mut self.kinds, shown(kind), sets);
    }

    /// The header came again: another export begins.
    pub(super) fn again(&mut self) {
        self.part += 1;
        self.passed_over += 1;
    }

    /// Notes a row that cannot be read.
    pub(super) fn fault(&mut self, row: u64, reason: Unread) {
        self.unread += 1;
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault { row, reason });
        }
    }

    /// The date cell that was read last, for tables that leave it out where it stays the same.
    pub(super) fn same_date(&self) -> String {
        self.last_date.0.clone()
    }

    /// Notes a date that stands alone: the rows below have it too.
    pub(super) fn note(&mut self, row: u64, cell: &str) {
        if !cell.is_empty() {
            self.date(row, cell);
        }
    }

    fn date(&mut self, row: u64, cell: &str) -> Option<Written> {
        if self.last_date.0 == cell {
            return self.last_date.1;
        }
        let read = date::read(cell);
        self.last_date = (String::from(cell), read.map(|(date, _)| date));
        let (date, languages) = read?;
        self.languages &= languages;
        match date.shows() {
            Some(Order::DayFirst) => _ = self.day_first.get_or_insert(row),
            Some(Order::MonthFirst) => _ = self.month_first.get_or_insert(row),
            None if date.is_open() => _ = self.open.get_or_insert_with(|| shown(cell)),
            None => {}
        }
        Some(date)
    }

    fn name(&mut self, row: u64, cell: &str) -> Result<u32, LogError> {
        if self.last_name.0 != cell || self.names.is_empty() {
            let place = match self.by_cell.get(cell) {
                Some(place) => *place,
                None => self.new_name(row, cell)?,
            };
            self.last_name = (String::from(cell), place);
        }
        Ok(self.last_name.1)
    }

    fn new_name(&mut self, row: u64, cell: &str) -> Result<u32, LogError> {
        let name = shown(cell);
        let place = self.names.iter().position(|other| *other == name).unwrap_or(self.names.len());
        if place == MOST_NAMES || self.by_cell.len() == 2 * MOST_NAMES {
            return Err(LogError { row: Some(row), reason: Reason::TooManyNames });
        }
        if place == self.names.len() {
            self.names.push(name);
        }
        let place = place as u32;
        self.by_cell.insert(String::from(cell), place);
        Ok(place)
    }

    /// The order that the column shows. An error where it shows both.
    pub(super) fn order(&self) -> Result<Option<Order>, LogError> {
        match (self.day_first, self.month_first) {
            (Some(day), Some(month)) => Err(LogError { row: Some(day.max(month)), reason: Reason::TwoOrders }),
            (Some(_), None) => Ok(Some(Order::DayFirst)),
            (None, Some(_)) => Ok(Some(Order::MonthFirst)),
            (None, None) => Ok(None),
        }
    }

    /// A cell that is another day in the other order.
    pub(super) fn open(&self) -> Option<&str> {
        self.open.as_deref()
    }

    /// The log, with the order of its dates.
    pub(super) fn log(self, order: Order) -> Log {
        // A date that was taken has a day in the order that the column shows, so none falls away here.
        let work = self.raw.into_iter().filter_map(|raw| {
            let Raw { date, name, sets, reps, seconds, key, part } = raw;
            Some(LoggedSets { date: date.date(order)?, name, sets, reps, seconds, key, part })
        });
        let (work, twice) = same::once(work.collect());
        let language = date::only(self.languages);
        Log {
            app: None,
            joined: Vec::new(),
            language,
            languages: vec![None; self.names.len()],
            names: self.names,
            work,
            twice,
            shared_days: 0,
            kinds: self.kinds,
            faults: self.faults,
            unread: self.unread,
            warm_ups: self.warm_ups,
            passed_over: self.passed_over,
            cut: None,
        }
    }
}

/// Counts sets of a kind that is not known; those past [`MOST_KINDS`] under one heading.
pub(super) fn add_kind(kinds: &mut Vec<(String, u64)>, kind: String, sets: u64) {
    let place = kinds.iter().position(|(other, _)| *other == kind);
    if place.is_none() && kinds.len() < MOST_KINDS {
        kinds.push((kind, sets));
    } else if let Some((name, count)) = kinds.get_mut(place.unwrap_or(MOST_KINDS - 1)) {
        if place.is_none() {
            *name = String::from("…");
        }
        *count += sets;
    }
}

/// A cell as it can be shown: on one line, and no longer than a name.
pub(super) fn shown(cell: &str) -> String {
    String::from(Name::clean(cell).as_str())
}
