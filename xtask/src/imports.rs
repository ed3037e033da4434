//! Shorter names between the program and its script.
//!
//! wasm-bindgen calls what it imports `__wbg_createElement_0f1e2d3c4b5a6978`, a hundred times over, in the program and in the
//! script beside it. Such names do not compress: they are a hundredth and a half of the download. No option of the tools
//! shortens them.

use std::fs;
use std::path::Path;

use crate::wasm::{HEAD, IMPORT, Reader, sections, write_number, write_word};

/// Shortens the names between a program and its script, in both files.
pub fn shorten(program: &Path, script: &Path) -> Result<(), String> {
    let unreadable = |path: &Path, error| format!("{} cannot be read: {error}", path.display());
    let bytes = fs::read(program).map_err(|error| unreadable(program, error))?;
    let mut text = fs::read_to_string(script).map_err(|error| unreadable(script, error))?;
    let (bytes, names) = renamed(&bytes).ok_or_else(|| format!("{} is no program with imports", program.display()))?;
    for (place, name) in names.iter().enumerate() {
        let key = format!("{name}:");
        if text.matches(&key).count() != 1 {
            return Err(format!("{} gives `{name}` not exactly once", script.display()));
        }
        text = text.replace(&key, &format!("{}:", short(place)));
    }
    let unwritable = |error| format!("{} cannot be written: {error}", program.display());
    fs::write(program, bytes).and_then(|()| fs::write(script, text)).map_err(unwritable)
}

/// `a` to `z`, `aa`, `ab` …
fn short(place: usize) -> String {
    let letter = char::from(b'a' + (place % 26) as u8);
    match place / 26 {
        0 => letter.into(),
        before => format!("{}{letter}", short(before - 1)),
    }
}

/// The program with short names for all that it imports, and the names that they had.
fn renamed(bytes: &[u8]) -> Option<(Vec<u8>, Vec<String>)> {
    let (mut program, mut names) = (bytes.get(..HEAD)?.to_vec(), Vec::new());
    for (section, body) in sections(bytes)? {
        let body = if section == IMPORT { imports(&mut Reader(body), &mut names)? } else { body.to_vec() };
        program.push(section);
        write_word(&mut program, &body);
    }
    (!names.is_empty()).then_some((program, names))
}

/// The section of imports: a module, a name, and what it is.
fn imports(reader: &mut Reader, names: &mut Vec<String>) -> Option<Vec<u8>> {
    let (count, mut section) = (reader.number()?, Vec::new());
    write_number(&mut section, count);
    for place in 0..count {
        let module = reader.word()?;
        names.push(String::from_utf8(reader.word()?.to_vec()).ok()?);
        for word in [module, short(place).as_bytes()] {
            write_word(&mut section, word);
        }
        // wasm-bindgen imports functions alone: a kind, which is nought, and the number of a type.
        section.push(reader.take(1)?.first().copied().filter(|kind| *kind == 0)?);
        write_number(&mut section, reader.number()?);
    }
    reader.0.is_empty().then_some(section)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program that imports `one` and `two` from `m` and has another section behind.
    const PROGRAM: &[u8] = b"\0asm\x01\0\0\0\x02\x12\x02\x01m\x03one\0\x00\x01m\x03two\0\x81\x01\x0a\x01\x00";

    #[test]
    fn imports_get_short_names_and_nothing_else_changes() {
        let (program, names) = renamed(PROGRAM).expect("a program");
        assert_eq!(names, ["one", "two"]);
        assert_eq!(program, b"\0asm\x01\0\0\0\x02\x0e\x02\x01m\x01a\0\x00\x01m\x01b\0\x81\x01\x0a\x01\x00");
    }

    #[test]
    fn what_is_no_program_or_was_cut_off_is_refused() {
        assert_eq!(renamed(b""), None);
        assert_eq!(renamed(b"\0asm\x01\0\0\0"), None);
        for length in 9..28 {
            assert_eq!(renamed(&PROGRAM[..length]), None, "{length}");
        }
    }

    #[test]
    fn short_names_are_all_different() {
        let names: std::collections::BTreeSet<String> = (0..800).map(short).collect();
        assert_eq!(names.len(), 800);
        assert_eq!([short(0), short(25), short(26), short(701), short(702)], ["a", "z", "aa", "zz", "aaa"]);
    }
}
