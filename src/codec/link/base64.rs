//! The URL-safe alphabet of base 64 (RFC 4648, section 5), without padding.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Appends the text of the bytes.
pub(in crate::codec) fn encode(bytes: &[u8], text: &mut String) {
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().enumerate().fold(0_u32, |group, (i, byte)| group | u32::from(*byte) << (16 - 8 * i));
        for place in 0..=chunk.len() {
            text.push(char::from(ALPHABET[(group >> (18 - 6 * place) & 63) as usize]));
        }
    }
}

/// The bytes of a text, and whether they are all of it: not where its length is none that bytes have, or bits are left
/// over behind the last byte. Nothing for a foreign character.
pub(in crate::codec) fn decode(text: &str) -> Option<(Vec<u8>, bool)> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let mut even = true;
    for chunk in text.as_bytes().chunks(4) {
        let mut group = 0_u32;
        for (place, character) in chunk.iter().enumerate() {
            group |= value(*character)? << (18 - 6 * place);
        }
        let [_, first, second, third] = group.to_be_bytes();
        let (whole, rest) = match chunk.len() {
            4 => (3, 0),
            3 => (2, third),
            2 => (1, second | third),
            _ => (0, u8::MAX),
        };
        even &= rest == 0;
        bytes.extend([first, second, third].into_iter().take(whole));
    }
    Some((bytes, even))
}

fn value(character: u8) -> Option<u32> {
    Some(u32::from(match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    }))
}
