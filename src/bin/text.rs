//! The second program of the module for programmers: it reads plans as people write them, and exercises by their names.
//! `src/web/module/text.d.ts` says what it takes and gives.

use chain_balance::web::reader;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes the names ready.
#[wasm_bindgen]
pub fn start() {
    reader::start();
}

/// What a text says, line by line.
#[wasm_bindgen]
pub fn parse(text: &JsValue) -> Result<JsValue, JsValue> {
    reader::parse(text)
}

/// Which exercise a name means.
#[wasm_bindgen]
pub fn matched(name: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    reader::matched(name, language)
}

fn main() {}
