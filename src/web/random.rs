//! What no other page draws.

/// Bits that no other page has: the ids of new plans are made of them. A page that is drawn in the build makes no plans.
pub(super) fn bits() -> [u64; 2] {
    if !cfg!(target_arch = "wasm32") {
        return [0; 2];
    }
    let mut bytes = [0; 16];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    if crypto.is_none_or(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_err()) {
        return [js_sys::Math::random().to_bits(), js_sys::Date::now().to_bits()];
    }
    let (first, second) = bytes.split_at(8);
    [first, second].map(|half| half.iter().fold(0, |bits, byte| bits << 8 | u64::from(*byte)))
}
