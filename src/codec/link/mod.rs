//! A plan as the text of a link, version 1: the one grammar of addresses, storage, widget and QR code.
//!
//! The text is `1`, then the bytes of the plan and a CRC-32 in the URL-safe alphabet of base 64, without padding. It ends in a
//! letter or a digit, so that no chat program takes its end for punctuation. [`plan`] has the grammar of the bytes; it says
//! its own length, so a text that was cut off is never another plan.

pub(in crate::codec) mod base64;
mod bytes;
mod crc;
mod own;
mod plan;
mod unwrap;

use super::error::DecodeError;
use crate::domain::plan::Plan;
use bytes::{Reader, Writer};

/// The first character of a text: the version of its grammar.
const VERSION: char = '1';
/// Bytes of the checksum.
const CHECK: usize = 4;
/// The most characters of a text. The largest plan takes about 45,000.
const LONGEST: usize = 65_536;

/// Writes a plan as text of `A–Z a–z 0–9 - _`.
pub fn encode(plan: &Plan) -> String {
    let mut writer = Writer::default();
    plan::write(plan, &mut writer);
    let mut bytes = writer.into_bytes();
    // Three bytes fill four characters, and only then may the last one be `-` or `_`.
    if (bytes.len() + CHECK).is_multiple_of(3) {
        bytes.push(0);
    }
    bytes.extend(checksum(&bytes).to_be_bytes());
    let mut text = String::from(VERSION);
    base64::encode(&bytes, &mut text);
    text
}

/// Reads the text of a plan exactly as [`encode`] wrote it.
pub fn decode(text: &str) -> Result<Plan, DecodeError> {
    if text.len() > LONGEST {
        return Err(DecodeError::TooLong);
    }
    let mut characters = text.chars();
    match characters.next() {
        None => return Err(DecodeError::Empty),
        Some(VERSION) => {}
        Some('2'..='9') => return Err(DecodeError::Newer),
        Some(_) => return Err(DecodeError::Changed),
    }
    // What is cut off rarely ends where a byte does: that alone does not say that it was changed.
    let (bytes, even) = base64::decode(characters.as_str()).ok_or(DecodeError::Changed)?;
    let (body, check) = bytes.split_last_chunk::<CHECK>().ok_or(DecodeError::CutOff)?;
    let whole = even && checksum(body).to_be_bytes() == *check;
    let mut reader = Reader::new(body);
    match plan::read(&mut reader).and_then(|plan| reader.end_filled_to(CHECK).map(|()| plan)) {
        Ok(plan) if whole => Ok(plan),
        Err(error) if whole || error == DecodeError::CutOff => Err(error),
        _ => Err(DecodeError::Changed),
    }
}

/// Finds the plan in whatever a link became on its way: a whole address, its fragment, or the text alone; percent-encoded
/// once or twice, with blanks, line breaks, `+`, `=` or zero-width characters inside, with something appended.
pub fn find(shape: &str) -> Result<Plan, DecodeError> {
    if shape.len() > 4 * LONGEST {
        return Err(DecodeError::TooLong);
    }
    let plain = unwrap::unescaped(shape);
    let shape = match unwrap::claimed(&plain) {
        None if unwrap::is_nearly_marked(&plain) => return Err(DecodeError::Foreign),
        claimed => claimed.unwrap_or_else(|| unwrap::anywhere(&plain)),
    };
    let mut error = DecodeError::Empty;
    for candidate in unwrap::candidates(shape) {
        match decode(&candidate) {
            Ok(plan) => return Ok(plan),
            Err(DecodeError::CutOff | DecodeError::Changed) if unwrap::is_lowered(&candidate) => error = DecodeError::LowerCase,
            Err(other) if error == DecodeError::Empty => error = other,
            Err(_) => {}
        }
    }
    Err(error)
}

/// Does an address or fragment claim to hold a plan? Only in its fragment: another page's own `?p=123` claims nothing, even
/// though [`find`] looks for a plan there.
pub fn claims(shape: &str) -> bool {
    unwrap::claimed(&unwrap::unescaped(shape)).is_some()
}

/// What an address opens: nothing where it claims no plan. A fragment that is nearly one with a plan is no link of ours, and
/// that is said: whoever was sent it looks for a plan.
pub fn opened(address: &str) -> Option<Result<Plan, DecodeError>> {
    let plain = unwrap::unescaped(address);
    (unwrap::claimed(&plain).is_some() || unwrap::is_nearly_marked(&plain)).then(|| find(address))
}

/// The fragment of an address that opens the plan.
pub fn fragment(plan: &Plan) -> String {
    format!("#p={}", encode(plan))
}

fn checksum(bytes: &[u8]) -> u32 {
    // The version is under the checksum too: a text of one version never passes as another's.
    crc::crc32(core::iter::once(VERSION as u8).chain(bytes.iter().copied()))
}
