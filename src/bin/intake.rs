//! What comes in from elsewhere: a third program, which `intake-desk.js` brings when it is first asked.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Two kilobytes less to load than the allocator of the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Answers a question of the coach: see `chain_balance::web::intake`.
#[wasm_bindgen]
pub fn answer(question: JsValue, bytes: Option<Vec<u8>>) -> JsValue {
    chain_balance::web::intake::answer(question, bytes)
}

fn main() {}
