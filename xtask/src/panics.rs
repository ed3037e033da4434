//! What a panic would say, taken out of a program.
//!
//! A panic ends a program of the page, and the page says so with the plan as a link (see `boot.js`): nobody reads the text of
//! it, its file and its line. The functions that would put them together end the program at once, so that wasm-opt can leave
//! out what only they use; the files and lines are blanked, which compresses to nothing.

use crate::wasm::{CODE, CUSTOM, DATA, HEAD, IMPORT, Reader, functions, sections, write_number, write_word};

/// The functions that panic, as the standard library calls them; those of which this is the beginning as well.
const PANICS: [&str; 12] = [
    "core::panicking::",
    "core::option::unwrap_failed",
    "core::option::expect_failed",
    "core::result::unwrap_failed",
    "core::slice::index::slice_index_fail",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::str::slice_error_fail",
    "core::cell::panic_already",
    "alloc::raw_vec::handle_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::alloc::handle_alloc_error",
    "std::thread::local::panic_access_error",
];

/// Fewer such functions than any program has: they are called something else by now.
const LEAST: usize = 8;

/// No local variables; `unreachable`; the end.
const ENDS: &[u8] = &[0, 0x00, 0x0b];

/// The program without the texts of its panics; nothing where it is no program with names and panics.
pub fn silenced(bytes: &[u8]) -> Option<Vec<u8>> {
    let all = sections(bytes)?;
    let imported = all.iter().find(|(section, _)| *section == IMPORT).map_or(Some(0), |(_, body)| Reader(body).number())?;
    let names = all.iter().filter(|(section, _)| *section == CUSTOM).find_map(|(_, body)| {
        let mut reader = Reader(body);
        (reader.word()? == b"name").then(|| functions(&mut reader))?
    })?;
    let is_panic = |place: usize| names.get(&(imported + place)).is_some_and(|name| panics(name));
    let mut program = bytes.get(..HEAD)?.to_vec();
    for (section, body) in all {
        program.push(section);
        match section {
            CODE => write_word(&mut program, &ended(&mut Reader(body), is_panic)?),
            DATA => write_word(&mut program, &blanked(body)?),
            _ => write_word(&mut program, body),
        }
    }
    Some(program)
}

/// Is this a function that panics? Its crate has a number behind it: `core[1a2b]::panicking::panic`.
fn panics(name: &str) -> bool {
    let plain = match name.split_once('[') {
        Some((crate_name, rest)) => {
            let Some((_, path)) = rest.split_once(']') else { return false };
            format!("{crate_name}{path}")
        }
        None => name.into(),
    };
    PANICS.iter().any(|panic| plain.starts_with(panic))
}

/// The bodies of functions, of which some end the program.
fn ended(reader: &mut Reader, is_panic: impl Fn(usize) -> bool) -> Option<Vec<u8>> {
    let (count, mut section, mut found) = (reader.number()?, Vec::new(), 0);
    write_number(&mut section, count);
    for place in 0..count {
        let body = reader.word()?;
        found += usize::from(is_panic(place));
        write_word(&mut section, if is_panic(place) { ENDS } else { body });
    }
    (found >= LEAST).then_some(section)
}

/// Where a part of the data stands: in memory, and in the section.
struct Segment {
    address: usize,
    from: usize,
    length: usize,
}

/// The data without the places in sources that panics name: each is the address and length of a path, a line and a column.
fn blanked(body: &[u8]) -> Option<Vec<u8>> {
    let segments = segments(body)?;
    let mut data = body.to_vec();
    for Segment { from, length, address } in &segments {
        let aligned = (*from..from + length).skip(address.wrapping_neg() % 4).step_by(4);
        for place in aligned {
            let Some(location) = body.get(place..(place + 16).min(from + length)).filter(|found| found.len() == 16) else {
                continue;
            };
            if let Some(path) = path(location, body, &segments) {
                data.get_mut(place..place + 16)?.fill(0);
                data.get_mut(path)?.fill(0);
            }
        }
    }
    Some(data)
}

/// The path of a place in a source, if it is one.
fn path(location: &[u8], body: &[u8], segments: &[Segment]) -> Option<std::ops::Range<usize>> {
    let mut words = location.chunks_exact(4).filter_map(|word| Some(u32::from_le_bytes(word.try_into().ok()?) as usize));
    let (address, length, line, column) = (words.next()?, words.next()?, words.next()?, words.next()?);
    if !(4..=300).contains(&length) || !(1..=100_000).contains(&line) || !(1..=1_000).contains(&column) {
        return None;
    }
    let segment = segments.iter().find(|segment| (segment.address..segment.address + segment.length).contains(&address))?;
    let from = segment.from + (address - segment.address);
    let path = from..from + length;
    let text = body.get(path.clone())?;
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/\\._-+:".contains(byte);
    (text.ends_with(b".rs") && text.iter().all(plain)).then_some(path)
}

/// The parts of the data, each put to an address that is known: a flag, `i32.const`, the address, the end, the bytes.
fn segments(body: &[u8]) -> Option<Vec<Segment>> {
    let mut reader = Reader(body);
    let count = reader.number()?;
    (0..count)
        .map(|_| {
            (reader.take(2)? == [0, 0x41]).then_some(())?;
            let address = reader.number()?;
            (reader.take(1)? == [0x0b]).then_some(())?;
            let bytes = reader.word()?;
            Some(Segment { address, from: body.len() - reader.0.len() - bytes.len(), length: bytes.len() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(number: u8, body: &[u8]) -> Vec<u8> {
        let mut section = vec![number];
        write_word(&mut section, body);
        section
    }

    /// A program with a function for each name, and this data at address 1024.
    fn program(names: &[&str], data: &[u8]) -> Vec<u8> {
        let (mut code, mut named) = (vec![names.len() as u8], vec![names.len() as u8]);
        for (place, name) in names.iter().enumerate() {
            write_word(&mut code, &[0, 0x01, 0x01, 0x0b]);
            named.push(place as u8);
            write_word(&mut named, name.as_bytes());
        }
        let mut all = vec![1, 0, 0x41];
        write_number(&mut all, 1024);
        all.push(0x0b);
        write_word(&mut all, data);
        let mut names = b"\x04name".to_vec();
        names.extend(section(1, &named));
        [b"\0asm\x01\0\0\0".to_vec(), section(CODE, &code), section(DATA, &all), section(CUSTOM, &names)].concat()
    }

    const NAMES: [&str; 9] = [
        "core[1a]::panicking::panic_fmt",
        "core::panicking::panic_display::h0",
        "core[1a]::option::unwrap_failed",
        "core[1a]::result::unwrap_failed",
        "core[1a]::str::slice_error_fail_rt",
        "core[1a]::cell::panic_already_borrowed",
        "alloc[1a]::raw_vec::handle_error",
        "std[1a]::thread::local::panic_access_error",
        "yew::core::panicking::draw",
    ];

    #[test]
    fn functions_that_panic_end_at_once_and_no_others() {
        let code = |bytes: &[u8]| {
            sections(bytes).and_then(|all| all.into_iter().find(|(number, _)| *number == CODE)).map(|(_, body)| body.to_vec())
        };
        let silent = silenced(&program(&NAMES, b"data")).expect("a program");
        let mut expected = vec![9];
        (0..8).for_each(|_| write_word(&mut expected, ENDS));
        write_word(&mut expected, &[0, 0x01, 0x01, 0x0b]);
        assert_eq!(code(&silent), Some(expected));
    }

    #[test]
    fn a_program_whose_panics_are_not_found_is_refused() {
        assert_eq!(silenced(&program(&NAMES[2..], b"data")), None);
        assert_eq!(silenced(b"\0asm\x01\0\0\0"), None);
        let whole = program(&NAMES, b"data");
        assert!((0..whole.len()).all(|length| silenced(&whole[..length]).is_none()), "one that was cut off");
    }

    #[test]
    fn places_in_sources_are_blanked_and_nothing_else() {
        let word = |number: u32| number.to_le_bytes();
        // A path at 1024, a place in it, its text as a live one, and something that looks like a place in another text.
        let mut data = b"src/a.rsa text..".to_vec();
        let places = [[1024, 8, 7, 5], [1032, 8, 7, 5], [1024, 8, 0, 5], [9999, 8, 7, 5]];
        places.iter().flatten().for_each(|number| data.extend(word(*number)));
        let mut expected = data.clone();
        expected[..8].fill(0);
        expected[16..32].fill(0);
        let silent = silenced(&program(&NAMES, &data)).expect("a program");
        assert_eq!(silent, silenced(&program(&NAMES, &expected)).expect("a program"));
        assert!(silent.windows(expected.len()).any(|found| found == expected));
    }
}
