//! Archives, workbooks and texts in other encodings.

use std::io::{Cursor, Write};

use chain_balance::codec::log::LARGEST;
use chain_balance::codec::unpack::{MOST_PARTS, unpack};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::seeds;

/// It gives texts in UTF-8 of a bounded size, or a reason.
pub fn holds(bytes: &[u8]) {
    match unpack(bytes.to_vec()) {
        Ok(parts) => {
            assert!(!parts.is_empty() && parts.len() <= MOST_PARTS * MOST_PARTS);
            for part in parts {
                // One that ends within a letter is cut off, as a log may be.
                let cut = str::from_utf8(&part.text).err().is_none_or(|error| error.error_len().is_none());
                assert!(cut && part.text.len() <= 3 * LARGEST);
            }
        }
        Err(error) => assert!((1..200).contains(&error.to_string().len())),
    }
}

/// Every log that the tests read in an archive, and in UTF-16.
pub fn seeds() -> Vec<Vec<u8>> {
    let zipped = |log: &[u8]| {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("log.csv", SimpleFileOptions::default()).expect("a file in memory");
        archive.write_all(log).expect("memory");
        archive.finish().expect("memory").into_inner()
    };
    let wide = |log: &[u8]| {
        let text = String::from_utf8_lossy(log).into_owned();
        [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    };
    seeds::logs().iter().flat_map(|log| [zipped(log), wide(log)]).collect()
}
