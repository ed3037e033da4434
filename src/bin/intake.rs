//! What comes in from elsewhere: a third program, which `intake-program.js` brings when it is first asked.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers a question of the coach: see `chain_balance::web::intake`.
#[wasm_bindgen]
pub fn answer(question: JsValue, bytes: Option<Vec<u8>>) -> JsValue {
    chain_balance::web::intake::answer(question, bytes)
}

/// Learns the names by which exercises are known, before anything is asked: time for what every log and text needs first.
#[wasm_bindgen]
pub fn learn(names: &str) {
    chain_balance::web::intake::learn(names);
}

fn main() {}
