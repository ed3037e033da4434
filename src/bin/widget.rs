//! The widget: a plan in a frame of another site, to be read or to be changed. `frame.js` calls what it exports.

use wasm_bindgen::prelude::wasm_bindgen;

/// Puts the widget into its frame.
#[wasm_bindgen]
pub fn start() {
    chain_balance::web::widget::start();
}

fn main() {}
