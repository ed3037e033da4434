//! Opens archives, workbooks and texts in old encodings: a program that `intake-program.js` brings for such a file.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The text of a file, or an answer to be shown: see `chain_balance::web::unpack`.
#[wasm_bindgen]
pub fn unpack(question: JsValue, bytes: Vec<u8>) -> JsValue {
    chain_balance::web::unpack::answer(question, bytes)
}

fn main() {}
