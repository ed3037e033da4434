//! The outline of a WebAssembly program: sections, words and numbers.

/// What stands before the sections: a magic word and a version.
pub const HEAD: usize = 8;

/// The sections of a program: the number of each, and its bytes.
pub fn sections(bytes: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut reader = Reader(bytes.get(HEAD..)?);
    let mut sections = Vec::new();
    while let Some(&[section]) = reader.take(1) {
        sections.push((section, reader.word()?));
    }
    Some(sections)
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
