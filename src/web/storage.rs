//! The browser's memory, for the keeper: it may be refused from the start, be full, or begin to throw at any time.

use std::cell::RefCell;

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use web_sys::Storage;

use crate::state::keeper::{Memory, Refused, key};

/// What the browser lends; nothing where it refuses.
#[derive(Clone, Default)]
pub(super) struct Lent(Option<Storage>);

impl Lent {
    /// The memory of the device. Asking for it may throw in a sandboxed frame or with blocked cookies, where gloo would end the
    /// program: so it is probed first, and asked for once.
    pub(super) fn device() -> Self {
        let local = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        Self(local.filter(is_lent).map(|_| LocalStorage::raw()))
    }

    /// The memory of this tab, which outlives a reload and no more.
    pub(super) fn tab() -> Self {
        let session = web_sys::window().and_then(|window| window.session_storage().ok().flatten());
        Self(session.map(|_| SessionStorage::raw()))
    }
}

impl Memory for Lent {
    fn get(&self, name: &str) -> Result<Option<String>, Refused> {
        self.0.as_ref().ok_or(Refused)?.get_item(name).map_err(|_| Refused)
    }

    fn set(&self, name: &str, text: &str) -> Result<(), Refused> {
        self.0.as_ref().ok_or(Refused)?.set_item(name, text).map_err(|_| Refused)
    }

    fn remove(&self, name: &str) {
        let _ = self.0.as_ref().map(|storage| storage.remove_item(name));
    }
}

/// Does a memory take and give?
fn is_lent(storage: &Storage) -> bool {
    match storage.set_item(key::PROBE, "1") {
        Ok(()) => storage.remove_item(key::PROBE).is_ok(),
        // Full is not refused: what stands there can be read, and keeping says that it is full.
        Err(_) => {
            storage.get_item(key::RECORD).is_ok_and(|record| record.is_some())
                || storage.length().is_ok_and(|length| length > 0)
        }
    }
}

thread_local! {
    static DEVICE: Lent = Lent::device();
    /// What the device would not take lasts as long as the page.
    static HERE: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// A text that stands under a name of its own; nothing where there is none.
pub(super) fn kept(name: &str) -> Option<String> {
    let here = HERE.with_borrow(|here| here.iter().find(|(other, _)| other == name).map(|(_, text)| text.clone()));
    here.or_else(|| DEVICE.with(|device| device.get(name).ok().flatten()))
}

/// Keeps a text under a name of its own, on the device where it takes it, else as long as the page.
pub(super) fn keep(name: &str, text: &str) {
    HERE.with_borrow_mut(|here| here.retain(|(other, _)| other != name));
    if !put(name, text) {
        HERE.with_borrow_mut(|here| here.push((name.into(), text.into())));
    }
}

/// Keeps a text on the device under a name of its own; an empty one leaves nothing behind. False where the device refuses it.
pub(super) fn put(name: &str, text: &str) -> bool {
    DEVICE.with(|device| {
        if text.is_empty() {
            device.remove(name);
        }
        text.is_empty() || device.set(name, text).is_ok()
    })
}
