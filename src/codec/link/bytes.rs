//! Whole numbers, texts and blocks as bytes.

use crate::codec::error::DecodeError;
use crate::domain::name::Name;

/// Writes what [`Reader`] reads.
#[derive(Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    /// A number in groups of seven bits, the lowest first; a set top bit says that more follow.
    pub(super) fn number(&mut self, mut number: u64) {
        while number > 127 {
            self.0.push((number & 127) as u8 | 128);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    /// A name: the number of its bytes, and its UTF-8.
    pub(super) fn name(&mut self, name: &Name) {
        self.number(name.as_str().len() as u64);
        self.0.extend(name.as_str().bytes());
    }

    /// A block that says its own length.
    pub(super) fn block(&mut self, write: impl FnOnce(&mut Self)) {
        let mut block = Self::default();
        write(&mut block);
        self.number(block.0.len() as u64);
        self.0.append(&mut block.0);
    }

    /// Bytes that another writer made.
    pub(super) fn raw(&mut self, bytes: &[u8]) {
        self.0.extend(bytes);
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// Reads numbers off the front of some bytes.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    length: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, length: bytes.len() }
    }

    pub(super) fn number(&mut self) -> Result<u64, DecodeError> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?.first().copied().ok_or(DecodeError::CutOff)?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Ok(number);
            }
        }
        Err(DecodeError::Invalid)
    }

    /// A number that must not be larger.
    pub(super) fn at_most(&mut self, most: usize) -> Result<usize, DecodeError> {
        usize::try_from(self.number()?).ok().filter(|number| *number <= most).ok_or(DecodeError::Invalid)
    }

    /// A term by its code. One that a newer version has appended is no error of this text.
    pub(super) fn term<T>(&mut self, of: impl Fn(u64) -> Option<T>) -> Result<T, DecodeError> {
        of(self.number()?).ok_or(DecodeError::Newer)
    }

    /// A term by its code and one, or nothing.
    pub(super) fn optional<T>(&mut self, of: impl Fn(u64) -> Option<T>) -> Result<Option<T>, DecodeError> {
        match self.number()? {
            0 => Ok(None),
            code => of(code - 1).map(Some).ok_or(DecodeError::Newer),
        }
    }

    pub(super) fn name(&mut self) -> Result<Name, DecodeError> {
        let length = self.at_most(Name::MAX * 4)?;
        let text = core::str::from_utf8(self.take(length)?).map_err(|_| DecodeError::Invalid)?;
        Ok(Name::clean(text))
    }

    pub(super) fn block(&mut self) -> Result<Reader<'a>, DecodeError> {
        let length = usize::try_from(self.number()?).map_err(|_| DecodeError::Invalid)?;
        self.take(length).map(Reader::new)
    }

    /// A block must be read to its end; what a newer version appended to it is not passed over.
    pub(super) fn end(self) -> Result<(), DecodeError> {
        if self.bytes.is_empty() { Ok(()) } else { Err(DecodeError::Newer) }
    }

    /// The end of all, with the filling byte where the length asks for it and nowhere else.
    pub(super) fn end_filled_to(self, check: usize) -> Result<(), DecodeError> {
        let filled = (self.length - self.bytes.len() + check).is_multiple_of(3);
        match self.bytes {
            [] if filled => Err(DecodeError::CutOff),
            [] => Ok(()),
            [0] if filled => Ok(()),
            _ => Err(DecodeError::Invalid),
        }
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], DecodeError> {
        let (taken, rest) = self.bytes.split_at_checked(length).ok_or(DecodeError::CutOff)?;
        self.bytes = rest;
        Ok(taken)
    }
}
