//! Reads a file some rows at a time, so that whoever waits can be shown how far it is, or give up.

use std::io::Cursor;

use csv::StringRecord;

use super::columns::{Mapping, Table, mapped};
use super::date::Order;
use super::error::{LogError, Reason, Unread};
use super::gathered::Gathered;
use super::head::TableRow;
use super::layout::{App, Layout};
use super::start::{Start, is_whole, same, table, unpacked, whole_text};
use super::{LARGEST, Log, json};

/// What the user answered, where a file alone does not say.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    /// Which column is what; a known header is read as the user says, too.
    pub mapping: Option<Mapping>,
    /// How dates like `09/01/25` are meant. A column that shows its order is read in that order.
    pub order: Option<Order>,
}

/// A file that is being read. To give up, drop it.
pub struct Reader {
    rows: csv::Reader<Cursor<Vec<u8>>>,
    header: StringRecord,
    delimiter: u8,
    layout: Option<(Option<App>, Box<dyn Layout>)>,
    gathered: Gathered,
    order: Option<Order>,
    /// The number of the last row that was read.
    row: u64,
    /// The file ended within a character.
    broken: bool,
    cut: Option<u64>,
    done: bool,
    /// The first row with more cells than the header, how many it has, and how many such rows there are.
    shifted: Option<(u64, usize, u64)>,
    first: u64,
}

/// How far a file is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
    /// Bytes that are read.
    pub read: u64,
    /// Bytes of the file.
    pub of: u64,
    /// There is nothing left to read.
    pub done: bool,
}

/// What a file turned out to be.
#[derive(Debug)]
pub enum Outcome {
    /// A training log.
    Log(Log),
    /// A table without a known header: ask which column is what, and read it again with [`Answers::mapping`].
    Columns(Table),
    /// A training log whose dates could be read with the day or the month first: ask.
    Order(Unordered),
}

/// A training log that waits for the order of its dates.
pub struct Unordered {
    gathered: Gathered,
    finished: Finished,
}

/// What a log is told when its rows are read.
struct Finished {
    app: Option<App>,
    layout: Box<dyn Layout>,
    cut: Option<u64>,
}

impl core::fmt::Debug for Unordered {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Unordered").field(&self.example()).finish()
    }
}

impl Unordered {
    /// A date of the file that would be another day in the other order.
    pub fn example(&self) -> &str {
        self.gathered.open().unwrap_or_default()
    }

    /// The log, with the order of its dates.
    pub fn log(self, order: Order) -> Log {
        self.finished.log(self.gathered, order)
    }
}

impl Finished {
    fn log(self, gathered: Gathered, order: Order) -> Log {
        let log = gathered.log(order);
        Log { app: self.app, language: self.layout.language().or(log.language), cut: self.cut, ..log }
    }
}

impl Reader {
    /// Opens a file: refuses what is too large or no text, and looks at its header.
    ///
    /// A last row without a line break is read when it has as many cells as the header; with fewer, or within quotation
    /// marks, it was cut off and is left out. Whoever knows that a text is whole, because it was pasted, ends it with a line
    /// break.
    pub fn new(mut bytes: Vec<u8>, answers: &Answers) -> Result<Self, LogError> {
        if bytes.len() > LARGEST {
            return Err(LogError { row: None, reason: Reason::TooLarge(bytes.len()) });
        }
        let broken = whole_text(&mut bytes)?;
        let mut app = None;
        if json::is_json(&bytes) {
            let (whose, table) = json::table(&bytes)?;
            (app, bytes) = (Some(whose), table);
        }
        let Start { delimiter, skip, header, known } = Start::of(&bytes)?;
        let layout = match (answers.mapping, known) {
            (Some(mapping), _) => Some((None, mapped(mapping, &bytes, delimiter, skip, &header)?)),
            (None, known) => known.map(|(known, layout)| (app.or(Some(known)), layout)),
        };
        let mut rows = table(delimiter).from_reader(Cursor::new(bytes));
        for _ in 0..skip {
            rows.read_record(&mut StringRecord::new()).map_err(|_| LogError { row: Some(1), reason: Reason::NoText })?;
        }
        let (gathered, order, row) = (Gathered::default(), answers.order, skip as u64);
        let (cut, done, shifted) = (None, false, None);
        Ok(Self { rows, header, delimiter, layout, gathered, order, row, broken, cut, done, shifted, first: row })
    }

    /// Reads at most so many rows.
    pub fn step(&mut self, rows: usize) -> Result<Progress, LogError> {
        let mut record = StringRecord::new();
        if let Some((_, layout)) = &mut self.layout {
            for _ in 0..rows {
                if self.done {
                    break;
                }
                let more = self.rows.read_record(&mut record);
                self.done = !more.map_err(|_| LogError { row: Some(self.row + 1), reason: Reason::NoText })?;
                if self.done {
                    break;
                }
                self.row += 1;
                let bytes = self.rows.get_ref().get_ref();
                let ends = self.rows.position().byte() == bytes.len() as u64;
                if ends && !is_whole(bytes, &record, &self.header, self.delimiter, self.broken) {
                    self.cut = Some(self.row);
                    self.done = true;
                } else if same(&record, &self.header) {
                    // Exports that were put one after the other repeat their header.
                    self.gathered.again();
                } else {
                    let inside = unpacked(&record, self.delimiter);
                    let cells = inside.as_ref().unwrap_or(&record);
                    let filled = cells
                        .iter()
                        .enumerate()
                        .filter(|(_, cell)| !cell.trim().is_empty())
                        .last()
                        .map_or(0, |(last, _)| last + 1);
                    if filled > self.header.len() && !layout.is_ragged() {
                        let (_, _, count) = self.shifted.get_or_insert((self.row, filled, 0));
                        *count += 1;
                        self.gathered.fault(self.row, Unread::Cells { cells: filled, columns: self.header.len() });
                    } else {
                        layout.read(&TableRow { number: self.row, cells }, &mut self.gathered)?;
                    }
                }
            }
        } else {
            self.done = true;
        }
        let of = self.rows.get_ref().get_ref().len() as u64;
        Ok(Progress { read: if self.done { of } else { self.rows.position().byte() }, of, done: self.done })
    }

    /// Reads what is left.
    pub fn finish(mut self) -> Result<Outcome, LogError> {
        self.step(usize::MAX)?;
        let Some((app, layout)) = self.layout else {
            let mut samples = Vec::new();
            for _ in 0..Table::SAMPLES {
                let mut record = StringRecord::new();
                if self.rows.read_record(&mut record).is_ok_and(|more| more) {
                    samples.push(record);
                }
            }
            let bytes = self.rows.get_ref().get_ref();
            return Ok(Outcome::Columns(Table::of(&self.header, &samples, bytes, self.delimiter, self.first as usize)));
        };
        if let Some((row, cells, count)) = self.shifted
            && count * 2 > self.row - self.first
        {
            return Err(LogError { row: Some(row), reason: Reason::Shifted { cells, columns: self.header.len() } });
        }
        let order = self.gathered.order()?.or(self.order);
        let finished = Finished { app, layout, cut: self.cut.or_else(|| self.broken.then_some(self.row)) };
        match order {
            Some(order) => Ok(Outcome::Log(finished.log(self.gathered, order))),
            None if self.gathered.open().is_some() => Ok(Outcome::Order(Unordered { gathered: self.gathered, finished })),
            None => Ok(Outcome::Log(finished.log(self.gathered, Order::DayFirst))),
        }
    }
}
