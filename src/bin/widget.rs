//! The widget: a plan in a frame of another site, to be read or to be changed. `frame.js` calls what it exports.

use wasm_bindgen::prelude::wasm_bindgen;

/// Two kilobytes less to load than the allocator of the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Puts the widget into its frame.
#[wasm_bindgen]
pub fn start() {
    chain_balance::web::widget::start();
}

fn main() {}
