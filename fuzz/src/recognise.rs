//! Whatever is dropped or pasted.

use chain_balance::codec::file::{from_json, from_table, open};
use chain_balance::codec::link;
use chain_balance::codec::log::{self, Answers};
use chain_balance::codec::recognise::{Kind, recognise};

use crate::seeds;

/// It is something that is known, and what reads that does not find it to be something else.
pub fn holds(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match recognise(bytes) {
        Kind::Log(app) => assert_eq!(log::recognise(bytes), Some(app)),
        Kind::Table => assert!(log::read(bytes.to_vec(), &Answers::default()).is_ok()),
        Kind::Link => assert!(link::find(text.trim_start_matches('\u{feff}').trim()).is_ok()),
        Kind::Everything => {
            let error = from_json(&text).err().map(|error| error.to_string());
            assert!(error.is_none_or(|error| error.len() < 500));
        }
        Kind::PlanTable => _ = from_table(&text),
        Kind::Record => assert!(open(&text).err().is_none_or(|error| error.to_string().len() < 900)),
        Kind::Foreign(foreign) => assert!(!foreign.opens() && !foreign.to_string().is_empty()),
        Kind::Packed(foreign) => assert!(foreign.opens()),
        Kind::Encoded => assert!(str::from_utf8(bytes).is_err()),
        Kind::Text | Kind::Json | Kind::Unknown | Kind::Empty => {}
    }
}

/// Every log that the tests read, the links that were published, and the first bytes of other files.
pub fn seeds() -> Vec<Vec<u8>> {
    let heads: [&[u8]; 4] = [b"PK\x03\x04", b"%PDF", b"\xff\xfeD\0a\0t\0e\0", b"Squat 5x5\n"];
    let links = seeds::bytes(seeds::links());
    seeds::logs().into_iter().chain(links).chain(heads.iter().map(|head| head.to_vec())).collect()
}
