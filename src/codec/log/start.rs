//! Where a table begins in a text: what splits it into cells, which row is its header, and whether its last row is whole.

use csv::{ByteRecord, ReaderBuilder, StringRecord};

use super::error::{LogError, Reason};
use super::foreign::Foreign;
use super::head::Head;
use super::layout::{App, Layout, recognised};
use super::{alpha, fastnfitness, jefit, json, strong};

/// What tables are split by.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// A title, a date of export or the name of the user may stand above the header: in so many rows.
const TITLES: usize = 8;
/// So many rows show whether a column counts up.
const SHOWN: usize = 2_000;

/// The app whose export begins so; the header is enough.
pub fn recognise(bytes: &[u8]) -> Option<App> {
    let text = bytes.strip_prefix(&BYTE_ORDER).unwrap_or(bytes);
    if Foreign::of(text).is_some() {
        return None;
    }
    if json::is_json(text) {
        return json::table(text).ok().map(|(app, _)| app);
    }
    Start::of(text).ok()?.known.map(|(app, _)| app)
}

/// The mark of the byte order.
const BYTE_ORDER: [u8; 3] = [0xef, 0xbb, 0xbf];

pub(super) fn table(delimiter: u8) -> ReaderBuilder {
    let mut table = ReaderBuilder::new();
    table.delimiter(delimiter).flexible(true).has_headers(false);
    table
}

/// Takes off the mark of the byte order, and what is left of a character within which the file ends; whether it does.
/// Everything else must be text.
pub(super) fn whole_text(bytes: &mut Vec<u8>) -> Result<bool, LogError> {
    if bytes.starts_with(&BYTE_ORDER) {
        bytes.drain(..3);
    }
    let no_text = |at: usize| {
        let before = bytes.iter().take(at).filter(|byte| **byte == b'\n').count() as u64;
        LogError { row: Some(before + 1), reason: Reason::NoText }
    };
    if let Some(foreign) = Foreign::of(bytes) {
        return Err(LogError { row: None, reason: Reason::Foreign(foreign) });
    }
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

/// Where a table begins.
pub(super) struct Start {
    /// What splits its cells.
    pub(super) delimiter: u8,
    /// Rows before the first that is read: the header, what stands above it, `sep=;`.
    pub(super) skip: usize,
    /// What the columns are called.
    pub(super) header: StringRecord,
    /// The app, and how its rows are read.
    pub(super) known: Known,
}

const NO_TEXT: LogError = LogError { row: Some(1), reason: Reason::NoText };

impl Start {
    /// Looks for a known header, split by whatever splits it; else for the row that looks most like one.
    pub(super) fn of(text: &[u8]) -> Result<Self, LogError> {
        let said = said(text);
        let (skip, delimiters) = said.map_or((0, DELIMITERS.to_vec()), |delimiter| (1, vec![delimiter]));
        let mut most: Option<Self> = None;
        for delimiter in delimiters {
            let rows = first(text, delimiter, skip)?;
            if rows.is_empty() {
                return Err(LogError { row: None, reason: Reason::Empty });
            }
            if let Some(start) = known(text, delimiter, skip, &rows) {
                return Ok(start);
            }
            let widest = rows.iter().map(StringRecord::len).max().unwrap_or(0);
            let filled = |row: &StringRecord| row.iter().filter(|cell| !cell.trim().is_empty()).count();
            let is_head = |row: &&StringRecord| row.len() > widest / 2 && filled(row) > 1;
            let place = rows.iter().position(|row| is_head(&row)).unwrap_or(0);
            let header = rows.into_iter().nth(place).unwrap_or_default();
            if most.as_ref().is_none_or(|other| header.len() > other.header.len()) {
                most = Some(Self { delimiter, skip: skip + place + 1, header, known: None });
            }
        }
        most.filter(|start| start.header.len() > 1).ok_or(LogError { row: Some(1), reason: Reason::NoTable })
    }
}

/// The delimiter of a first line `sep=;`, as Excel writes it.
fn said(text: &[u8]) -> Option<u8> {
    let line = text.split(|byte| *byte == b'\n').next()?;
    let line: Vec<u8> = line.iter().copied().filter(|byte| !matches!(byte, b'"' | b'\r' | b' ')).collect();
    match line.as_slice() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] if delimiter.is_ascii_punctuation() || *delimiter == b'\t' => {
            Some(*delimiter)
        }
        _ => None,
    }
}

/// The first rows after those that are skipped.
fn first(text: &[u8], delimiter: u8, skip: usize) -> Result<Vec<StringRecord>, LogError> {
    let rows = table(delimiter).from_reader(text).into_records().skip(skip).take(TITLES);
    let rows: Result<Vec<StringRecord>, csv::Error> = rows.collect();
    Ok(rows.map_err(|_| NO_TEXT)?.into_iter().map(|row| unpacked(&row, delimiter).unwrap_or(row)).collect())
}

/// The cells of a row that is one quoted cell as a whole.
pub(super) fn unpacked(row: &StringRecord, delimiter: u8) -> Option<StringRecord> {
    let cell = row.get(0).filter(|cell| row.len() == 1 && cell.as_bytes().contains(&delimiter))?;
    let mut inside = StringRecord::new();
    let read = table(delimiter).from_reader(cell.as_bytes()).read_record(&mut inside);
    read.is_ok_and(|more| more).then_some(inside)
}

fn known(text: &[u8], delimiter: u8, skip: usize, rows: &[StringRecord]) -> Option<Start> {
    for (place, row) in rows.iter().enumerate() {
        if place == 0
            && let [row, next, ..] = rows
            && alpha::begins(row, next)
        {
            // Each exercise has a header of its own, which the layout reads.
            let header = StringRecord::new();
            return Some(Start { delimiter, skip, header, known: Some((App::AlphaProgression, alpha::waiting())) });
        }
        let head = Head::of(row);
        if let Some(mut known) = recognised(&head) {
            let skip = skip + place + 1;
            if let Some((exercise, serie)) = fastnfitness::serie(&head)
                && let Some(layout) = fastnfitness::layout(&head, counts(text, delimiter, skip, exercise, serie))
            {
                known.1 = layout;
            }
            return Some(Start { delimiter, skip, header: row.clone(), known: Some(known) });
        }
    }
    sections(text, delimiter).or_else(|| {
        let header = strong::without_header(rows.first()?)?;
        let known = recognised(&Head::of(&header));
        known.is_some().then_some(Start { delimiter, skip, header, known })
    })
}

/// The section with the sets in a file of sections.
fn sections(text: &[u8], delimiter: u8) -> Option<Start> {
    if !core::str::from_utf8(text).unwrap_or_default().contains(jefit::SECTION) {
        return None;
    }
    let mut rows = table(delimiter).from_reader(text).into_records().flatten().enumerate();
    rows.find(|(_, row)| row.get(0).is_some_and(|cell| cell.starts_with(jefit::SECTION)))?;
    let (place, header) = rows.next()?;
    let known = jefit::recognised(&Head::of(&header)).map(|layout| (App::Jefit, layout));
    known.is_some().then_some(Start { delimiter, skip: place + 1, header, known })
}

/// Does a column count 1, 2, 3 … for each exercise? It does when nearly every exercise of several rows is counted so.
pub(super) fn counts(text: &[u8], delimiter: u8, skip: usize, exercise: usize, column: usize) -> bool {
    let rows = table(delimiter).from_reader(text).into_records().flatten().skip(skip).take(SHOWN);
    let (mut groups, mut counted) = (0_usize, 0_usize);
    let mut group: (String, Vec<u64>) = Default::default();
    let mut end = |group: &[u64]| {
        if let [first @ 0..=1, _, ..] = group {
            let goes_on = group.iter().zip(*first..).all(|(number, place)| *number == place);
            (groups, counted) = (groups + 1, counted + usize::from(goes_on));
        } else if group.len() > 1 {
            groups += 1;
        }
    };
    for row in rows {
        let row = unpacked(&row, delimiter).unwrap_or(row);
        let name = row.get(exercise).unwrap_or_default().trim();
        let number = row.get(column).and_then(|cell| super::cell::whole(cell.trim()));
        let again = matches!((number, group.1.last()), (Some(number), Some(last)) if number <= *last && number <= 1);
        if group.0 != name || again {
            end(&group.1);
            group = (name.to_owned(), Vec::new());
        }
        group.1.extend(number);
    }
    end(&group.1);
    groups > 0 && counted * 10 >= groups * 8
}

/// Is the row, the last one of the file, whole? It is when its line is ended, or when it has as many cells as the header;
/// never within a quoted cell.
pub(super) fn is_whole(bytes: &[u8], row: &StringRecord, header: &StringRecord, delimiter: u8, broken: bool) -> bool {
    let start = row.position().and_then(|position| usize::try_from(position.byte()).ok());
    let text = start.and_then(|start| bytes.get(start..)).unwrap_or_default();
    // A mark after the row stands in a row of its own, unless a quoted cell is open and swallows it.
    let marked = [text, b"\n\x01\n"].concat();
    let mut marks = table(delimiter).from_reader(marked.as_slice()).into_byte_records().flatten();
    let closed = marks.any(|record: ByteRecord| record.len() == 1 && record.get(0) == Some(b"\x01"));
    closed && !broken && (text.ends_with(b"\n") || text.ends_with(b"\r") || row.len() >= header.len())
}

/// Is the row the header again?
pub(super) fn same(row: &StringRecord, header: &StringRecord) -> bool {
    row.get(0) == header.get(0) && row.get(1) == header.get(1) && row.get(0).is_some_and(|cell| !cell.is_empty())
}
