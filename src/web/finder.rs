//! The search by every name: a program without a view, for the names have no room in the start-up. `finder.js` brings it when
//! somebody goes to the search field.

use std::cell::RefCell;

use js_sys::JsString;

use crate::codec::link;
use crate::domain::search::{SearchNames, name_of};

thread_local! {
    static NAMES: RefCell<SearchNames> = RefCell::default();
}

/// Reads the table of names.
pub fn read(table: &str) {
    NAMES.set(SearchNames::read(table));
}

/// What is meant by what was typed, with its marks apart, on a page that shows the plan of a link: see
/// [`Found::to_text`](crate::domain::search::Found::to_text).
pub fn found(typed: &str, plan: &str) -> String {
    let plan = link::decode(plan).unwrap_or_default();
    NAMES.with_borrow(|names| names.look(typed, &plan, apart)).to_text()
}

/// The name in a line that may have sets and reps.
pub fn name(typed: &str) -> String {
    String::from(name_of(typed))
}

fn apart(name: &str) -> String {
    JsString::from(name).normalize("NFKD").into()
}
