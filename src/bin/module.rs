//! The module for programmers: what the page counts, without the page. `src/web/module/chain-balance.d.ts` says what it takes
//! and gives.

use chain_balance::web::module;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Every figure of a plan, the verdicts, and what the rules say.
#[wasm_bindgen]
pub fn evaluate(plan: JsValue) -> Result<JsValue, JsValue> {
    module::evaluate(plan)
}

/// The plan of a link.
#[wasm_bindgen]
pub fn decode(link: &JsValue) -> Result<JsValue, JsValue> {
    module::decode(link)
}

/// The text of a link to a plan.
#[wasm_bindgen]
pub fn encode(plan: JsValue) -> Result<JsValue, JsValue> {
    module::encode(plan)
}

/// The smallest changes that bring a plan to its targets.
#[wasm_bindgen]
pub fn advise(plan: JsValue) -> Result<JsValue, JsValue> {
    module::advise(plan)
}

/// Every exercise of the catalogue.
#[wasm_bindgen]
pub fn exercises() -> JsValue {
    module::exercises()
}

/// Every muscle.
#[wasm_bindgen]
pub fn muscles() -> JsValue {
    module::muscles()
}

fn main() {}
