//! A link as it comes: an address, a fragment, a text, in whatever shape; and the address of a widget's frame.

use chain_balance::codec::link::{claims, decode, encode, find, fragment};
use chain_balance::codec::message::Frame;

use crate::{plan, seeds};

/// Longer shapes are refused before they are looked at.
const SHORT: usize = 60_000;

/// A plan is found in it or not, the same however it was escaped, and the frame makes no more of it.
pub fn holds(bytes: &[u8]) {
    let Ok(shape) = str::from_utf8(bytes) else { return };
    let found = find(shape);
    if let Ok(found) = &found {
        plan::holds(found);
        assert_eq!(find(&fragment(found)).as_ref(), Ok(found));
        assert_eq!(decode(&encode(found)).as_ref(), Ok(found));
    }
    if !shape.contains('%') && shape.len() < SHORT {
        let escaped: String = bytes.iter().map(|byte| format!("%{byte:02x}")).collect();
        assert_eq!(find(&escaped), found, "{shape}");
        assert_eq!(claims(&escaped), claims(shape), "{shape}");
    }
    let frame = Frame::of(shape);
    assert_eq!(frame.plan.is_some(), claims(shape), "{shape}");
    if let Some(Ok(found)) = &frame.plan {
        plan::is_bounded(found);
    }
    let exercises = &frame.exercises;
    assert!(exercises.iter().enumerate().all(|(place, id)| !exercises[..place].contains(id)), "each once");
    assert!(frame.secret.is_none_or(|secret| secret.bytes().all(|byte| byte.is_ascii_alphanumeric())));
}

/// Published links as they are sent around, and addresses of frames.
pub fn seeds() -> Vec<Vec<u8>> {
    let shapes = seeds::links().into_iter().flat_map(|text| {
        [
            format!("https://example.org/chain-balance/#p={text}"),
            format!("embed/?mode=report&theme=dark&targets=fixed&exercises=back-squat,plank%2Cdeadlift#p={text}"),
            format!("https://mail.example/?url=https%3A%2F%2Fexample.org%2F%23p%3D{text}&utm=1"),
            format!("#p={text}#?secret=a1B2c3"),
            text,
        ]
    });
    seeds::bytes(shapes)
}
