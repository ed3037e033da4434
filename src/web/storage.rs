//! The memory of the device, and what it does when it refuses.

use std::rc::Rc;

use gloo_storage::{LocalStorage, Storage as _};

use crate::codec::saved::{Condition, Found, Saved};
use crate::state::Library;

/// Where the record stands. All pages of a host share its memory, so the name is the product's own.
pub(super) const KEY: &str = "chain-balance";
/// Where an unreadable record is set aside.
const SET_ASIDE: &str = "chain-balance.set-aside";
/// Where the original of an older record is kept, once.
const BEFORE: &str = "chain-balance.before";
/// Where the scripts before the program keep the last look of the page.
const PICTURE: &str = "chain-balance.picture";

/// How keeping goes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Health {
    /// Every change is kept.
    #[default]
    Fine,
    /// The browser lends no memory: plans last as long as the page.
    Refused,
    /// The memory is full: the last change is not kept.
    Full,
    /// A newer version has written the record: it is left as it is.
    Newer,
    /// A record could not be read: this is its text.
    Damaged(String),
}

/// The device's memory of plans.
#[derive(Default)]
pub(super) struct Device {
    writable: bool,
    /// The text of the record as this tab last read or wrote it, and what it says.
    text: Option<String>,
    last: Option<Rc<Saved>>,
}

/// What became of saving.
pub(super) enum Outcome {
    /// It is kept, or there is no memory to keep it in.
    Kept,
    /// The memory is full.
    Full,
    /// A newer version has written the record meanwhile: it is left as it is.
    Newer,
    /// Another tab has saved meanwhile: join both, and save again.
    Crossed {
        /// What both began with.
        base: Option<Rc<Saved>>,
        /// What the other tab saved.
        theirs: Rc<Saved>,
    },
}

impl Device {
    /// Opens the memory. Asking for it may throw in a sandboxed frame or with blocked cookies, so it is probed first.
    pub(super) fn open() -> (Self, Option<Rc<Saved>>, Health) {
        if !lent() {
            return (Self::default(), None, Health::Refused);
        }
        let Some(text) = read() else {
            return (Self { writable: true, ..Self::default() }, None, Health::Fine);
        };
        let found = Saved::decode(&text);
        let last = found.saved.map(Rc::new);
        let mut device = Self { writable: true, text: Some(text.clone()), last: last.clone() };
        let health = match found.condition {
            Condition::Whole => Health::Fine,
            Condition::Older => {
                device.writable = put_first(BEFORE, &text);
                Health::Fine
            }
            Condition::Newer => {
                device.writable = false;
                Health::Newer
            }
            Condition::Damaged => {
                device.writable = put_first(SET_ASIDE, &text);
                Health::Damaged(text)
            }
        };
        (device, last, health)
    }

    /// Keeps the plans of a library, unless another tab was faster.
    pub(super) fn save(&mut self, library: &Library) -> Outcome {
        if !self.writable {
            return Outcome::Kept;
        }
        if let Some(text) = self.written_by_another() {
            match Saved::decode(&text) {
                Found { condition: Condition::Newer, .. } => {
                    self.writable = false;
                    return Outcome::Newer;
                }
                Found { condition: Condition::Whole | Condition::Older, saved: Some(theirs) } => {
                    let theirs = Rc::new(theirs);
                    self.text = Some(text);
                    return Outcome::Crossed { base: self.last.replace(theirs.clone()), theirs };
                }
                // What cannot be read is not written over before it stands elsewhere.
                _ if !put_first(SET_ASIDE, &text) => return Outcome::Full,
                _ => {}
            }
        }
        let known = self.last.as_ref().map_or(0, |last| last.revision);
        let saved = library.saved(known + 1);
        if self.last.as_ref().is_some_and(|last| last.open == saved.open && last.plans == saved.plans) {
            return Outcome::Kept;
        }
        let text = saved.encode();
        let storage = LocalStorage::raw();
        // The plans need the room more than their picture.
        let put = storage.set_item(KEY, &text).or_else(|_| {
            let _ = storage.remove_item(PICTURE);
            storage.set_item(KEY, &text)
        });
        if put.is_err() {
            return Outcome::Full;
        }
        (self.text, self.last) = (Some(text), Some(Rc::new(saved)));
        Outcome::Kept
    }

    /// Takes in what another tab has just saved.
    pub(super) fn crossed(&mut self) -> Option<(Option<Rc<Saved>>, Rc<Saved>)> {
        let text = self.written_by_another()?;
        let found = Saved::decode(&text);
        let theirs = Rc::new(found.saved.filter(|_| found.condition == Condition::Whole)?);
        self.text = Some(text);
        Some((self.last.replace(theirs.clone()), theirs))
    }

    /// The text of the record, where it is not the one that this tab knows.
    fn written_by_another(&self) -> Option<String> {
        read().filter(|text| self.text.as_ref() != Some(text))
    }
}

/// A text that stands under a name of its own; nothing where there is none, or no memory.
pub(super) fn kept(name: &str) -> Option<String> {
    if lent() { LocalStorage::raw().get_item(name).ok().flatten() } else { None }
}

/// Keeps a text under a name of its own, where there is memory and room for it; an empty one leaves nothing behind.
pub(super) fn keep(name: &str, text: &str) -> bool {
    let put = || match text {
        "" => LocalStorage::raw().remove_item(name),
        text => LocalStorage::raw().set_item(name, text),
    };
    lent() && put().is_ok()
}

/// Does the browser lend its memory, and does it take and give?
fn lent() -> bool {
    const PROBE: &str = "chain-balance.probe";
    let Some(storage) = web_sys::window().and_then(|window| window.local_storage().ok().flatten()) else { return false };
    match storage.set_item(PROBE, "1") {
        Ok(()) => storage.remove_item(PROBE).is_ok(),
        // Full is not refused: what stands there can be read, and saving says that it is full.
        Err(_) => storage.get_item(KEY).is_ok_and(|record| record.is_some()) || storage.length().is_ok_and(|length| length > 0),
    }
}

/// The text of the record. It stands in storage as it is: gloo's own `get` and `set` would wrap it in JSON, whose reader is a
/// tenth of the download.
fn read() -> Option<String> {
    LocalStorage::raw().get_item(KEY).ok().flatten()
}

/// Keeps a text at the first free place of that name; the record may be written over only when that worked.
fn put_first(name: &str, text: &str) -> bool {
    let places = (1..=9).map(|number| if number == 1 { String::from(name) } else { format!("{name}-{number}") });
    for place in places {
        match LocalStorage::raw().get_item(&place) {
            Ok(Some(kept)) if kept == text => return true,
            Ok(Some(_)) => {}
            Ok(None) => return LocalStorage::raw().set_item(&place, text).is_ok(),
            Err(_) => return false,
        }
    }
    false
}
