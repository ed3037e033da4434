//! What the coach keeps on the device: the answers to the self-checks, what the lifter says of themselves, and what names of
//! logs mean.

use crate::domain::lifter::Lifter;
use crate::domain::plan::Plan;
use crate::state::keeper::{key, laid_over};
use crate::web::storage;

pub(super) use crate::domain::check::Answers;

impl Answers {
    /// What is kept.
    pub(super) fn kept() -> Self {
        Self::decode(&storage::kept(key::CHECKS).unwrap_or_default())
    }

    /// Keeps what was changed since `before`; what another tab has kept meanwhile stays. The answer is what is kept now.
    pub(super) fn keep(&self, before: &Self) -> Self {
        keep(key::CHECKS, &before.encode(), &self.encode());
        Self::kept()
    }
}

/// What holds for a plan: what it says itself, else what was said once on this device.
pub(super) fn lifter_of(plan: &Plan) -> Lifter {
    if plan.lifter == Lifter::default() { kept_lifter() } else { plan.lifter }
}

/// What was said once on this device.
pub(super) fn kept_lifter() -> Lifter {
    Lifter::decode(&storage::kept(key::LIFTER).unwrap_or_default())
}

/// Keeps what the lifter says of themselves, for every plan that says nothing else.
pub(super) fn keep_lifter(before: &Lifter, after: &Lifter) {
    keep(key::LIFTER, &before.encode(), &after.encode());
}

/// Keeps what was said of names since `before`.
pub(super) fn keep_names(before: &str, after: &str) {
    keep(key::NAMES, before, after);
}

fn keep(name: &str, before: &str, after: &str) {
    let kept = storage::kept(name).unwrap_or_default();
    storage::keep(name, &laid_over(&kept, before, after));
}

/// Today, counted from 1970.
pub(super) fn today() -> i32 {
    const DAY: f64 = 86_400_000.0;
    let now = js_sys::Date::new_0();
    // The day that the calendar on the wall says.
    ((now.get_time() - now.get_timezone_offset() * 60_000.0) / DAY).floor() as i32
}
