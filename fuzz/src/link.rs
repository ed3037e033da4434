//! The bytes of a link behind a checksum that fits: what a hostile link is made of.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use chain_balance::codec::error::DecodeError;
use chain_balance::codec::link::decode;

use crate::{plan, seeds};

const VERSION: &str = "1";
/// Bytes of the checksum.
const CHECK: usize = 4;

/// It is a plan whole, and then no part and no misspelling of it is one; or it is refused, and not as one that was changed.
pub fn holds(bytes: &[u8]) {
    let text = sealed(bytes);
    let found = match decode(&text) {
        Ok(plan) => plan,
        Err(error) => {
            assert!(!matches!(error, DecodeError::Empty | DecodeError::Changed), "{error}");
            return;
        }
    };
    plan::holds(&found);
    for at in (0..text.len()).step_by(1 + text.len() / 32) {
        let (before, after) = text.split_at(at);
        assert!(decode(before).is_err(), "{text} cut at {at}");
        let other = if after.starts_with('A') { 'B' } else { 'A' };
        assert!(decode(&format!("{before}{other}{}", &after[1..])).is_err(), "{text} changed at {at}");
    }
}

/// The published links and the well-known plans, without their checksums.
pub fn seeds() -> Vec<Vec<u8>> {
    let texts = seeds::plans().into_iter().map(|plan| chain_balance::codec::link::encode(&plan));
    texts.map(|text| opened(&text)).collect()
}

/// The text of a link of these bytes.
pub fn sealed(bytes: &[u8]) -> String {
    let mut bytes = bytes.to_vec();
    if (bytes.len() + CHECK).is_multiple_of(3) {
        bytes.push(0);
    }
    let check = crc32fast::hash(&[VERSION.as_bytes(), &bytes].concat());
    bytes.extend(check.to_be_bytes());
    format!("{VERSION}{}", BASE64.encode(bytes))
}

/// The bytes of a link, without the one that fills it.
fn opened(text: &str) -> Vec<u8> {
    let mut bytes = BASE64.decode(&text[VERSION.len()..]).expect("a link");
    bytes.truncate(bytes.len() - CHECK);
    if sealed(&bytes) != text {
        bytes.pop();
    }
    assert_eq!(sealed(&bytes), text);
    bytes
}
