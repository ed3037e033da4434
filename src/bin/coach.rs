//! The coach: a second program that comes when the page stands. What it exports is called by `coaching.js` and by its worker.

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;

/// Puts the coach into the page, with where it asks what takes long.
#[wasm_bindgen]
pub fn start(worker: Function) {
    chain_balance::web::coach::start(worker);
}

/// Searches for the smallest fix: a question of the coach in, its answer out.
#[wasm_bindgen]
pub fn advise(question: &str) -> String {
    chain_balance::web::coach::answer(question)
}

fn main() {}
