//! Text in UTF-16 or in the encoding of old Windows programs.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::UnpackError;

/// The text in UTF-8. A text that already is, also one that ends within a letter, stays as it is.
pub(super) fn decoded(bytes: Vec<u8>) -> Result<Vec<u8>, UnpackError> {
    let utf_16 = match bytes.as_slice() {
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        // Latin letters have a nought beside each: behind it in one order, before it in the other.
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some(UTF_16BE),
        _ => None,
    };
    if let Some(encoding) = utf_16 {
        // A file that was cut off may end within a letter.
        let (text, _, is_broken) = encoding.decode(bytes.get(..bytes.len() / 2 * 2).unwrap_or(&bytes));
        let is_text = !is_broken && !text.is_empty();
        return is_text.then(|| text.into_owned().into_bytes()).ok_or(UnpackError::NoText);
    }
    match core::str::from_utf8(&bytes) {
        Ok(_) => Ok(bytes),
        Err(error) if error.error_len().is_none() => Ok(bytes),
        Err(_) if bytes.iter().any(|byte| *byte < 9) => Err(UnpackError::NoText),
        Err(_) => Ok(WINDOWS_1252.decode(&bytes).0.into_owned().into_bytes()),
    }
}
