//! The files in a `.zip`.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{MOST_BYTES, MOST_PARTS, UnpackError, UnpackedFile, encoding, workbook};
use crate::codec::log::{Foreign, LARGEST};
use crate::domain::name::Name;

type Archive = ZipArchive<Cursor<Vec<u8>>>;

fn opened(bytes: Vec<u8>, what: Foreign) -> Result<Archive, UnpackError> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| UnpackError::Damaged(what))
}

fn failed(error: &ZipError, what: Foreign) -> UnpackError {
    let locked = matches!(error, ZipError::UnsupportedArchive(why) if why.contains("assword"));
    if locked { UnpackError::Locked } else { UnpackError::Damaged(what) }
}

/// Every table in an archive, also in a workbook within it; an archive within it stays closed.
pub(super) fn parts(bytes: Vec<u8>) -> Result<Vec<UnpackedFile>, UnpackError> {
    let mut archive = opened(bytes, Foreign::Zip)?;
    let (mut parts, mut all) = (Vec::new(), 0_u64);
    for place in 0..archive.len().min(MOST_PARTS) {
        let file = archive.by_index(place).map_err(|error| failed(&error, Foreign::Zip))?;
        let name = Name::clean(&String::from_utf8_lossy(file.name_raw())).to_string();
        // What a Mac puts beside each file, and folders.
        if name.starts_with("__MACOSX") || name.contains("/.") || name.starts_with('.') || name.ends_with('/') {
            continue;
        }
        let mut text = Vec::new();
        file.take(LARGEST as u64 + 1).read_to_end(&mut text).map_err(|_| UnpackError::Damaged(Foreign::Zip))?;
        all += text.len() as u64;
        if text.len() > LARGEST || all > MOST_BYTES {
            return Err(UnpackError::TooLarge);
        }
        match Foreign::of(&text) {
            Some(Foreign::Workbook) => {
                let sheets = workbook::parts(text)?.into_iter();
                parts.extend(sheets.map(|sheet| UnpackedFile { name: format!("{name}: {}", sheet.name), ..sheet }));
            }
            Some(foreign) if foreign != Foreign::Utf16 => {}
            _ => parts.extend(encoding::decoded(text).ok().map(|text| UnpackedFile { name, text })),
        }
    }
    Ok(parts)
}

/// Unpacks everything once and keeps nothing, so that what reads the archive next is safe from one that bursts.
pub(super) fn is_bounded(bytes: Vec<u8>, what: Foreign) -> Result<Vec<u8>, UnpackError> {
    let mut archive = opened(bytes, what)?;
    let mut all = 0;
    for place in 0..archive.len() {
        let file = archive.by_index(place).map_err(|error| failed(&error, what))?;
        let mut rest = file.take(MOST_BYTES + 1 - all);
        all += std::io::copy(&mut rest, &mut std::io::sink()).map_err(|_| UnpackError::Damaged(what))?;
        if all > MOST_BYTES {
            return Err(UnpackError::TooLarge);
        }
    }
    Ok(archive.into_inner().into_inner())
}
