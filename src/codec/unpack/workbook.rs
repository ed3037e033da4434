//! The sheets of an Excel workbook, each as a table with commas.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};
use csv::Writer;

use super::{MOST_PARTS, UnpackError, UnpackedFile, archive};
use crate::codec::log::{Foreign, LARGEST};
use crate::domain::name::Name;

/// No export has more columns; those beyond are not read.
const MOST_COLUMNS: u32 = 1_000;

const DAMAGED: UnpackError = UnpackError::Damaged(Foreign::Workbook);

/// Every sheet that has a cell. Cell by cell: a sheet may claim a size that no memory holds.
pub(super) fn parts(bytes: Vec<u8>) -> Result<Vec<UnpackedFile>, UnpackError> {
    let bytes = archive::is_bounded(bytes, Foreign::Workbook)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| DAMAGED)?;
    let names: Vec<String> = book.sheet_names().into_iter().take(MOST_PARTS).collect();
    let (mut parts, mut all) = (Vec::new(), 0);
    for name in names {
        // A sheet of charts has no cells to read.
        let Ok(text) = sheet(&mut book, &name) else { continue };
        all += text.len();
        if all > LARGEST {
            return Err(UnpackError::TooLarge);
        }
        if !text.is_empty() {
            parts.push(UnpackedFile { name: Name::clean(&name).to_string(), text });
        }
    }
    Ok(parts)
}

fn sheet(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Result<Vec<u8>, UnpackError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| DAMAGED)?;
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    let (mut row, mut open): (u32, BTreeMap<u32, String>) = (0, BTreeMap::new());
    while let Some(cell) = cells.next_cell().map_err(|_| DAMAGED)? {
        let (at, column) = cell.get_position();
        if at != row {
            end(&mut writer, &mut open);
            row = at;
        }
        let text = written(cell.get_value());
        if !text.is_empty() && column < MOST_COLUMNS {
            open.insert(column, text);
        }
        if writer.get_ref().len() > LARGEST {
            return Err(UnpackError::TooLarge);
        }
    }
    end(&mut writer, &mut open);
    writer.into_inner().map_err(|_| DAMAGED)
}

/// Writes a row; an empty one is left out, as a table of text has none.
fn end(writer: &mut Writer<Vec<u8>>, row: &mut BTreeMap<u32, String>) {
    let Some((last, _)) = row.last_key_value() else { return };
    let cells = (0..=*last).map(|column| row.get(&column).map_or("", String::as_str));
    // Writing into memory does not fail.
    _ = writer.write_record(cells);
    row.clear();
}

fn written(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => String::from(*text),
        DataRef::Bool(said) => said.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            // A time without a day is one of the day before the calendar of Excel begins.
            if !moment.is_datetime() || year < 1900 || (year, month, day) == (1900, 1, 0) {
                format!("{hour:02}:{minute:02}:{second:02}")
            } else {
                format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
            }
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
