//! The text of a file: what splits it into cells, what its first row says, and whether its last one is whole.

use csv::{ByteRecord, ReaderBuilder, StringRecord};

use super::error::{LogError, Reason};
use super::head::Head;
use super::layout::{App, Layout, recognised};

/// What tables are split by.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The app whose export begins so; the header is enough.
pub fn recognise(bytes: &[u8]) -> Option<App> {
    let text = bytes.strip_prefix(&BYTE_ORDER).unwrap_or(bytes);
    header(text).ok()?.2.map(|(app, _)| app)
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
pub(super) fn header(bytes: &[u8]) -> Result<(u8, StringRecord, Known), LogError> {
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
pub(super) fn is_whole(
    bytes: &[u8],
    row: &StringRecord,
    header: &StringRecord,
    delimiter: u8,
    last: usize,
    broken: bool,
) -> bool {
    let start = row.position().and_then(|position| usize::try_from(position.byte()).ok());
    let text = start.and_then(|start| bytes.get(start..)).unwrap_or_default();
    // A mark after the row stands in a row of its own, unless a quoted cell is open and swallows it.
    let marked = [text, b"\n\x01\n"].concat();
    let mut marks = table(delimiter).from_reader(marked.as_slice()).into_byte_records().flatten();
    let closed = marks.any(|record: ByteRecord| record.len() == 1 && record.get(0) == Some(b"\x01"));
    closed && !broken && (text.ends_with(b"\n") || text.ends_with(b"\r") || row.len() >= header.len().max(last + 2))
}

/// Is the row the header again?
pub(super) fn same(row: &StringRecord, header: &StringRecord) -> bool {
    row.get(0) == header.get(0) && row.get(1) == header.get(1) && row.get(0).is_some_and(|cell| !cell.is_empty())
}
