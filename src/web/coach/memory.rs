//! What the coach keeps on the device: the answers to the self-checks, what the lifter says of themselves, and what names of
//! logs mean.

use std::cell::{Cell, RefCell};

use yew::Callback;

use crate::domain::lifter::Lifter;
use crate::domain::plan::Plan;
use crate::state::keeper::{Memory, key, laid_over};
use crate::web::{lock, storage};

pub(super) use crate::domain::check::Answers;

impl Answers {
    /// What is kept.
    pub(super) fn kept() -> Self {
        Self::decode(&kept(key::CHECKS))
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
    Lifter::decode(&kept(key::LIFTER))
}

/// Keeps what the lifter says of themselves, for every plan that says nothing else.
pub(super) fn keep_lifter(before: &Lifter, after: &Lifter) {
    keep(key::LIFTER, &before.encode(), &after.encode());
}

/// Keeps what was said of names since `before`.
pub(super) fn keep_names(before: &str, after: &str) {
    keep(key::NAMES, before, after);
}

/// What names of logs mean.
pub(super) fn kept_names() -> String {
    kept(key::NAMES)
}

/// Which plan is open in this tab, by its id; nothing where the browser lends the tab no memory, or nobody has touched a plan.
pub(super) fn open_plan() -> Option<String> {
    storage::Lent::tab().get(key::OPEN).ok().flatten()
}

/// The most bytes of a draft: what is longer than any plan or pasted log is not kept.
const LONGEST_DRAFT: usize = 1_000_000;

/// What was written in a room of this tab and not used yet; empty where nothing was.
pub(super) fn draft(name: &str) -> String {
    storage::Lent::tab().get(name).ok().flatten().unwrap_or_default()
}

/// Keeps what is written in a room, for when it is opened again; an empty text leaves nothing behind.
pub(super) fn keep_draft(name: &str, text: &str) {
    let tab = storage::Lent::tab();
    if text.is_empty() || text.len() > LONGEST_DRAFT || tab.set(name, text).is_err() {
        tab.remove(name);
    }
}

/// A change of a text of lines: its name, and the text before and after.
type Change = (&'static str, String, String);

thread_local! {
    /// What is not on the device yet, or has no room there: it lasts as long as the page.
    static WAITING: RefCell<Vec<Change>> = const { RefCell::new(Vec::new()) };
    /// The device has refused something.
    static REFUSED: Cell<bool> = const { Cell::new(false) };
    static HEARS: RefCell<Callback<()>> = RefCell::new(Callback::noop());
}

/// Is something not kept that somebody has said?
pub(super) fn is_refused() -> bool {
    REFUSED.get()
}

/// Calls when that may be another answer.
pub(super) fn listen(hears: Callback<()>) {
    HEARS.set(hears);
}

fn kept(name: &str) -> String {
    let kept = storage::kept(name).unwrap_or_default();
    WAITING.with_borrow(|waiting| {
        waiting.iter().filter(|(of, ..)| *of == name).fold(kept, |kept, (_, before, after)| laid_over(&kept, before, after))
    })
}

/// It is seen here at once, and kept on the device when no other tab writes there.
fn keep(name: &'static str, before: &str, after: &str) {
    if before != after {
        WAITING.with_borrow_mut(|waiting| waiting.push((name, before.into(), after.into())));
        lock::alone(write);
    }
}

/// Keeps what waits, also what had no room before.
fn write() {
    let mut refused = false;
    for name in [key::CHECKS, key::LIFTER, key::NAMES] {
        let waits = WAITING.with_borrow(|waiting| waiting.iter().any(|(of, ..)| *of == name));
        if waits && storage::put(name, &kept(name)) {
            WAITING.with_borrow_mut(|waiting| waiting.retain(|(of, ..)| *of != name));
        } else {
            refused |= waits;
        }
    }
    if REFUSED.replace(refused) != refused {
        HEARS.with_borrow(|hears| hears.emit(()));
    }
}

/// Today, counted from 1970.
pub(super) fn today() -> i32 {
    const DAY: f64 = 86_400_000.0;
    let now = js_sys::Date::new_0();
    // The day that the calendar on the wall says.
    ((now.get_time() - now.get_timezone_offset() * 60_000.0) / DAY).floor() as i32
}
