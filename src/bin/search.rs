//! The search by every name: a program that `finder.js` brings when somebody goes to the search field.

use wasm_bindgen::prelude::wasm_bindgen;

/// Reads the table of names, before anything is looked for.
#[wasm_bindgen]
pub fn read(table: &str) {
    chain_balance::web::finder::read(table);
}

/// What is meant by what was typed: see `chain_balance::web::finder`.
#[wasm_bindgen]
pub fn found(typed: &str, plan: &str) -> String {
    chain_balance::web::finder::found(typed, plan)
}

/// The name in a line that may have sets and reps.
#[wasm_bindgen]
pub fn name(typed: &str) -> String {
    chain_balance::web::finder::name(typed)
}

fn main() {}
