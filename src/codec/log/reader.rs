//! Reads a file some rows at a time, so that whoever waits can be shown how far it is, or give up.

use std::io::Cursor;

use csv::{ByteRecord, ReaderBuilder, StringRecord};

use super::columns::{Mapping, Table, mapped};
use super::date::Order;
use super::error::{LogError, Reason};
use super::gathered::Gathered;
use super::head::{Head, Row};
use super::layout::{App, Layout, recognised};
use super::{LARGEST, Log};

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

/// What tables are split by.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

impl Reader {
    /// Opens a file: refuses what is too large or no text, and looks at its header.
    ///
    /// A last row without a line break is read when it reaches beyond the last column that counts; else it may have been
    /// cut off and is left out. Whoever knows that a text is whole, because it was pasted, ends it with a line break.
    pub fn new(mut bytes: Vec<u8>, answers: &Answers) -> Result<Self, LogError> {
        if bytes.len() > LARGEST {
            return Err(LogError { row: None, reason: Reason::TooLarge(bytes.len()) });
        }
        let broken = whole_text(&mut bytes)?;
        let (delimiter, header, known) = header(&bytes)?;
        let layout = match (answers.mapping, known) {
            (Some(mapping), _) => Some((None, mapped(mapping, header.len())?)),
            (None, known) => known.map(|(app, layout)| (Some(app), layout)),
        };
        let mut rows = table(delimiter).from_reader(Cursor::new(bytes));
        rows.read_record(&mut StringRecord::new()).map_err(|_| LogError { row: Some(1), reason: Reason::NoText })?;
        let (gathered, order) = (Gathered::default(), answers.order);
        Ok(Self { rows, header, delimiter, layout, gathered, order, row: 1, broken, cut: None, done: false })
    }

    /// Reads at most so many rows.
    pub fn step(&mut self, rows: usize) -> Result<Progress, LogError> {
        let mut record = StringRecord::new();
        if let Some((_, layout)) = &self.layout {
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
                if ends && !is_whole(bytes, &record, &self.header, self.delimiter, layout.last(), self.broken) {
                    self.cut = Some(self.row);
                    self.done = true;
                } else if same(&record, &self.header) {
                    // Exports that were put one after the other repeat their header.
                    self.gathered.passed_over += 1;
                } else {
                    layout.read(&Row { number: self.row, cells: &record }, &mut self.gathered)?;
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
            return Ok(Outcome::Columns(Table::of(&self.header, &samples)));
        };
        let order = self.gathered.order()?.or(self.order);
        let finished = Finished { app, layout, cut: self.cut.or_else(|| self.broken.then_some(self.row)) };
        match order {
            Some(order) => Ok(Outcome::Log(finished.log(self.gathered, order))),
            None if self.gathered.open().is_some() => Ok(Outcome::Order(Unordered { gathered: self.gathered, finished })),
            None => Ok(Outcome::Log(finished.log(self.gathered, Order::DayFirst))),
        }
    }
}

fn table(delimiter: u8) -> ReaderBuilder {
    let mut table = ReaderBuilder::new();
    table.delimiter(delimiter).flexible(true).has_headers(false);
    table
}

/// Takes off the mark of the byte order, and what is left of a character within which the file ends; whether it does.
/// Everything else must be text.
fn whole_text(bytes: &mut Vec<u8>) -> Result<bool, LogError> {
    if bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
        bytes.drain(..3);
    }
    let no_text = |at: usize| {
        let before = bytes.iter().take(at).filter(|byte| **byte == b'\n').count() as u64;
        LogError { row: Some(before + 1), reason: Reason::NoText }
    };
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(no_text(at));
    }
    match core::str::from_utf8(bytes) {
        Ok(_) => Ok(false),
        Err(error) if error.error_len().is_none() => {
            let valid = error.valid_up_to();
            bytes.truncate(valid);
            Ok(true)
        }
        Err(error) => Err(no_text(error.valid_up_to())),
    }
}

type Known = Option<(App, Box<dyn Layout>)>;

/// The first row, with what splits it: what makes a known header of it, else what makes most columns.
fn header(bytes: &[u8]) -> Result<(u8, StringRecord, Known), LogError> {
    let mut most: Option<(u8, StringRecord)> = None;
    for delimiter in DELIMITERS {
        let mut record = StringRecord::new();
        let read = table(delimiter).from_reader(bytes).read_record(&mut record);
        if !read.map_err(|_| LogError { row: Some(1), reason: Reason::NoText })? {
            return Err(LogError { row: None, reason: Reason::Empty });
        }
        let known = recognised(&Head::of(&record));
        if known.is_some() {
            return Ok((delimiter, record, known));
        }
        if most.as_ref().is_none_or(|(_, other)| record.len() > other.len()) {
            most = Some((delimiter, record));
        }
    }
    match most {
        Some((delimiter, record)) if record.len() > 1 => Ok((delimiter, record, None)),
        _ => Err(LogError { row: Some(1), reason: Reason::NoTable }),
    }
}

/// Is the row, the last one of the file, whole? It is when its line is ended, or when it reaches beyond the last column
/// that counts; never within a quoted cell.
fn is_whole(bytes: &[u8], row: &StringRecord, header: &StringRecord, delimiter: u8, last: usize, broken: bool) -> bool {
    let start = row.position().and_then(|position| usize::try_from(position.byte()).ok());
    let text = start.and_then(|start| bytes.get(start..)).unwrap_or_default();
    // A mark after the row stands in a row of its own, unless a quoted cell is open and swallows it.
    let marked = [text, b"\n\x01\n"].concat();
    let mut marks = table(delimiter).from_reader(marked.as_slice()).into_byte_records().flatten();
    let closed = marks.any(|record: ByteRecord| record.len() == 1 && record.get(0) == Some(b"\x01"));
    closed && !broken && (text.ends_with(b"\n") || text.ends_with(b"\r") || row.len() >= header.len().max(last + 2))
}

/// Is the row the header again?
fn same(row: &StringRecord, header: &StringRecord) -> bool {
    row.get(0) == header.get(0) && row.get(1) == header.get(1) && row.get(0).is_some_and(|cell| !cell.is_empty())
}
