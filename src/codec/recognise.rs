//! What somebody dropped, chose or pasted: a log, a plan in one of its shapes, or something else that can be named.

use super::log::{self, Answers, App, Foreign, Outcome, Reader};
use super::{file, link};

/// What some bytes are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A training log of an app.
    Log(App),
    /// A table with a date and an exercise in each row: a log whose columns must be confirmed.
    Table,
    /// A plan as a table, as this product writes it.
    PlanTable,
    /// Everything of this product, as JSON.
    Everything,
    /// The record of a device, as older versions saved it in files.
    Record,
    /// A link that holds a plan.
    Link,
    /// Anything else that is text: a plan in words, or a table of one.
    Text,
    /// Something that must be unpacked or decoded first, and is then looked at once more.
    Packed(Foreign),
    /// Text in an old encoding, which must be decoded first.
    Encoded,
    /// JSON that is neither of this product nor of a log.
    Json,
    /// Something that is known and cannot be read.
    Foreign(Foreign),
    /// No text, and nobody knows what else.
    Unknown,
    /// Nothing.
    Empty,
}

impl Kind {
    /// Does it hold plans of this product, which the room for files opens?
    pub fn holds_plans(self) -> bool {
        matches!(self, Self::PlanTable | Self::Everything | Self::Record | Self::Link)
    }
}

/// Longer texts than any link in an address.
const LONGEST_LINK: usize = 60_000;

/// Finds out what some bytes are. Only the beginning of a table is looked at.
pub fn recognise(bytes: &[u8]) -> Kind {
    match Foreign::of(bytes) {
        Some(foreign) if foreign.opens() => return Kind::Packed(foreign),
        Some(foreign) => return Kind::Foreign(foreign),
        None => {}
    }
    let text = match core::str::from_utf8(bytes) {
        Ok(text) => text,
        // It ends within a letter, as a file does that was cut off.
        Err(error) if error.error_len().is_none() => {
            core::str::from_utf8(bytes.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
        Err(_) if bytes.iter().any(|byte| *byte < 9) => return Kind::Unknown,
        Err(_) => return Kind::Encoded,
    };
    if text.bytes().any(|byte| byte == 0) {
        return Kind::Unknown;
    }
    let text = text.trim_start_matches('\u{feff}');
    let plain = text.trim();
    if plain.is_empty() {
        return Kind::Empty;
    }
    if plain.len() <= LONGEST_LINK && !plain.contains(char::is_whitespace) && link::find(plain).is_ok() {
        return Kind::Link;
    }
    if opens_json(plain) {
        return json(plain);
    }
    if file::is_table(plain) {
        return Kind::PlanTable;
    }
    if file::is_record(plain) {
        return Kind::Record;
    }
    match log::recognise(text.as_bytes()) {
        Some(app) => Kind::Log(app),
        None if is_log(text) => Kind::Table,
        None => Kind::Text,
    }
}

/// Does a text begin as JSON does? Brackets also open the stamps of a chat, check boxes and headings: `[14.01.26, 08:12] Kim:`.
fn opens_json(text: &str) -> bool {
    let after = |sign: char| text.strip_prefix(sign).map(str::trim_start);
    let object = after('{').is_some_and(|rest| rest.starts_with(['"', '}']) || rest.is_empty());
    let list = after('[').is_some_and(|rest| rest.starts_with(['{', '[', '"']) || !text.contains(char::is_alphabetic));
    object || list
}

fn json(text: &str) -> Kind {
    if file::is_json(text) || file::is_objects(text) {
        return Kind::Everything;
    }
    log::recognise(text.as_bytes()).map_or(Kind::Json, Kind::Log)
}

/// The beginning of a table that shows what it is.
const SHOWN: usize = 20_000;

/// Does a table without a known header have dates and exercises? A plan has days instead, and sets.
fn is_log(text: &str) -> bool {
    let end = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= SHOWN).last().unwrap_or(0);
    let end = if text.len() <= SHOWN {
        text.len()
    } else {
        text.get(..end).and_then(|text| text.rfind('\n')).map_or(end, |at| at + 1)
    };
    let part = text.get(..end).unwrap_or(text);
    let read = |answers: &Answers| Reader::new(part.as_bytes().to_vec(), answers).and_then(Reader::finish).ok();
    let Some(Outcome::Columns(table)) = read(&Answers::default()) else { return false };
    let Some(mapping) = table.suggested().mapping() else { return false };
    match read(&Answers { mapping: Some(mapping), order: None }) {
        Some(Outcome::Log(log)) => log.dates().is_some(),
        Some(Outcome::Order(_)) => true,
        _ => false,
    }
}
