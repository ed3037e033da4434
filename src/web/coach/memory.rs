//! What the coach keeps on the device: the answers to the self-checks, and where what names of logs mean stands.

use crate::web::storage;

pub(super) use crate::domain::check::Answers;

/// Where the answers to the self-checks stand.
const CHECKS: &str = "chain-balance.checks";
/// Where it stands what names of logs mean: the text of `Choices`.
pub(super) const NAMES: &str = "chain-balance.names";

impl Answers {
    /// What is kept.
    pub(super) fn kept() -> Self {
        Self::decode(&storage::kept(CHECKS).unwrap_or_default())
    }

    /// Keeps them, where the browser lends its memory. Where there are none nothing is left behind.
    pub(super) fn keep(&self) {
        storage::keep(CHECKS, &self.encode());
    }
}

/// Today, counted from 1970.
pub(super) fn today() -> i32 {
    const DAY: f64 = 86_400_000.0;
    let now = js_sys::Date::new_0();
    // The day that the calendar on the wall says.
    ((now.get_time() - now.get_timezone_offset() * 60_000.0) / DAY).floor() as i32
}
