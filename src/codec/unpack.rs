//! Files as they come, made plain: archives, workbooks and texts in other encodings become tables in UTF-8.
//!
//! What comes from outside may be made to burst: no part is unpacked beyond [`LARGEST`](super::log::LARGEST), nor all of them
//! together beyond [`MOST_BYTES`].

mod archive;
mod encoding;
mod workbook;

use core::fmt;

use super::file;
use super::log::{self, Foreign, Outcome, Reader};

/// The most bytes that everything in an archive may have, unpacked.
pub const MOST_BYTES: u64 = 200_000_000;
/// The most files of an archive that are looked at, and the most sheets of a workbook.
pub const MOST_PARTS: usize = 100;

/// A text that a file holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnpackedFile {
    /// What the file in the archive, or the sheet, is called; empty where the file is the text itself.
    pub name: String,
    /// The text, in UTF-8.
    pub text: Vec<u8>,
}

/// Why a file cannot be unpacked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnpackError {
    /// It is damaged, or cut off.
    Damaged(Foreign),
    /// It is locked with a password.
    Locked,
    /// It is larger than any log when it is unpacked.
    TooLarge,
    /// There is nothing in it that may be a log.
    Nothing(Foreign),
    /// It is something else.
    Foreign(Foreign),
    /// It is no text at all.
    NoText,
}

impl fmt::Display for UnpackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged(Foreign::Workbook) => f.write_str("this Excel workbook is damaged: save it once more, or as CSV"),
            Self::Damaged(_) => f.write_str("this file is damaged: export it once more"),
            Self::Locked => f.write_str("this file is locked with a password: save it without one"),
            Self::TooLarge => f.write_str("unpacked, this file is larger than any log: is it the right one?"),
            Self::Nothing(Foreign::Workbook) => f.write_str("no sheet of this workbook holds a table"),
            Self::Nothing(_) => f.write_str("there is no log and no plan in this .zip"),
            Self::Foreign(foreign) => foreign.fmt(f),
            Self::NoText => f.write_str("this file is no text"),
        }
    }
}

impl core::error::Error for UnpackError {}

/// The texts of a file: of an archive or a workbook those that may be a log, else of all its tables; of a text itself.
/// More than one is for the user to choose from.
pub fn unpack(bytes: Vec<u8>) -> Result<Vec<UnpackedFile>, UnpackError> {
    match Foreign::of(&bytes) {
        Some(Foreign::Zip) => archive::parts(bytes).and_then(|parts| chosen(parts, Foreign::Zip)),
        Some(Foreign::Workbook) => workbook::parts(bytes).and_then(|parts| chosen(parts, Foreign::Workbook)),
        Some(foreign) if !foreign.opens() => Err(UnpackError::Foreign(foreign)),
        _ => Ok(vec![UnpackedFile { name: String::new(), text: encoding::decoded(bytes)? }]),
    }
}

/// Those that hold plans, or look most like a log.
fn chosen(parts: Vec<UnpackedFile>, of: Foreign) -> Result<Vec<UnpackedFile>, UnpackError> {
    let is_of_plans = |text: &str| file::is_json(text) || file::is_objects(text) || file::is_table(text);
    let holds_plans = |part: &UnpackedFile| core::str::from_utf8(&part.text).is_ok_and(is_of_plans);
    let of_log = |part: &UnpackedFile| match Reader::new(part.text.clone(), &log::Answers::default()).and_then(Reader::finish) {
        Ok(Outcome::Log(log)) if log.sets() == 0 => 1,
        Ok(Outcome::Log(_) | Outcome::Order(_)) => 3,
        Ok(Outcome::Columns(table)) if table.suggested().mapping().is_some() => 2,
        Ok(Outcome::Columns(_)) => 1,
        Err(_) => 0,
    };
    // A file of plans is not read as a log first.
    let rank = |part: &UnpackedFile| if holds_plans(part) { 3 } else { of_log(part) };
    let ranked: Vec<(i32, UnpackedFile)> = parts.into_iter().map(|part| (rank(&part), part)).collect();
    let best = ranked.iter().map(|(rank, _)| *rank).max().filter(|best| *best > 0);
    let best = best.ok_or(UnpackError::Nothing(of))?;
    Ok(ranked.into_iter().filter(|(rank, _)| *rank == best).map(|(_, part)| part).collect())
}
