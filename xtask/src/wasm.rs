//! The outline of a WebAssembly program: sections, words and numbers.

use std::collections::BTreeMap;

/// What stands before the sections: a magic word and a version.
pub const HEAD: usize = 8;

/// The section of names, among others that have a name themselves.
pub const CUSTOM: u8 = 0;
/// The section in which a program says what it imports: of wasm-bindgen functions alone.
pub const IMPORT: u8 = 2;
/// The section of the bodies of functions.
pub const CODE: u8 = 10;
/// The section of texts and tables.
pub const DATA: u8 = 11;

/// The sections of a program: the number of each, and its bytes.
pub fn sections(bytes: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut reader = Reader(bytes.get(HEAD..)?);
    let mut sections = Vec::new();
    while let Some(&[section]) = reader.take(1) {
        sections.push((section, reader.word()?));
    }
    Some(sections)
}

/// The names of functions, by the number of each: the part with the number 1 of the section of names.
pub fn functions(reader: &mut Reader) -> Option<BTreeMap<usize, String>> {
    while let Some(kind) = reader.take(1) {
        let mut part = Reader(reader.word()?);
        if kind == [1] {
            let count = part.number()?;
            let name = |_| Some((part.number()?, String::from_utf8_lossy(part.word()?).into_owned()));
            return (0..count).map(name).collect();
        }
    }
    None
}

/// Writes a number, seven bits a byte.
pub fn write_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Writes bytes behind their number.
pub fn write_word(bytes: &mut Vec<u8>, word: &[u8]) {
    write_number(bytes, word.len());
    bytes.extend(word);
}

/// Reads from the front.
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// Bytes behind their number.
    pub fn word(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    /// Seven bits a byte, the lowest first.
    pub fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = usize::from(*self.take(1)?.first()?);
            number |= (byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}
