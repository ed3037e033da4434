//! The coach: a second program that comes when the page stands. What it exports is called by `coaching.js` and by its worker.

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Worker;

/// Two kilobytes less to load than the allocator of the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Puts the coach into the page. Without a worker (a frame without an origin may have none) it searches by itself.
#[wasm_bindgen]
pub fn start(worker: Option<Worker>, here: Function) {
    chain_balance::web::coach::start(worker, here);
}

/// Searches for the smallest fix: a question of the coach in, its answer out.
#[wasm_bindgen]
pub fn advise(question: &str) -> String {
    chain_balance::web::coach::answer(question)
}

fn main() {}
