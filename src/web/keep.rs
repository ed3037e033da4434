//! Keeps the user's plans on the device, and shows a shared one in the address.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::Callback;

use super::location;
use super::storage::{Device, Health, KEY, Outcome};
use crate::codec::error::DecodeError;
use crate::state::{Action, State};

/// What is kept, and what went wrong with it.
#[derive(Default)]
pub struct Keeping {
    /// How keeping goes.
    pub health: Health,
    /// Why the link of the address cannot be read.
    pub refused: Option<DecodeError>,
    /// Nothing before the page stands: the empty plan with which it begins is never saved over what is kept.
    device: Option<Device>,
    /// The last change is not on the device yet.
    unsaved: bool,
}

impl Keeping {
    /// Opens the device's memory; what is kept there comes as an action.
    pub(super) fn open(&mut self) -> Option<Action> {
        let (device, saved, health) = Device::open();
        self.health = health;
        self.device = Some(device);
        saved.map(Action::Restore)
    }

    /// Saves what was changed. Where another tab was faster, the answer is what joins both.
    pub(super) fn keep(&mut self, before: &State, after: &State) -> Option<Action> {
        let device = self.device.as_mut()?;
        if before.shared() != after.shared() {
            location::show(after.shared().map(|plan| &**plan));
            self.refused = None;
        }
        if before.library() == after.library() && !self.unsaved {
            return None;
        }
        let outcome = device.save(after.library());
        self.unsaved = !matches!(outcome, Outcome::Kept);
        match outcome {
            Outcome::Kept if self.health == Health::Full => self.health = Health::Fine,
            Outcome::Kept => {}
            Outcome::Full => self.health = Health::Full,
            Outcome::Newer => self.health = Health::Newer,
            Outcome::Crossed { base, theirs } => return Some(Action::Merge { base, theirs }),
        }
        None
    }

    /// What the address holds.
    pub(super) fn take_in_address(&mut self) -> Option<Action> {
        match location::plan()? {
            Ok(plan) => Some(Action::Load(plan.into())),
            Err(error) => {
                self.refused = Some(error);
                None
            }
        }
    }

    /// What another tab has just saved.
    pub(super) fn take_in_record(&mut self) -> Option<Action> {
        let (base, theirs) = self.device.as_mut()?.crossed()?;
        Some(Action::Merge { base, theirs })
    }

    /// Hears of other tabs, and of links that are opened while the page stands. A change without a key says that another tab
    /// has cleared everything: what is open here stays, and is saved with the next change.
    pub(super) fn listeners(record: Callback<()>, address: Callback<()>) -> Vec<EventListener> {
        let Some(window) = web_sys::window() else { return Vec::new() };
        let is_record = |event: &StorageEvent| event.key().is_some_and(|key| key == KEY);
        vec![
            EventListener::new(&window, "storage", move |event| {
                if event.dyn_ref().is_some_and(is_record) {
                    record.emit(());
                }
            }),
            EventListener::new(&window, "hashchange", move |_| address.emit(())),
        ]
    }
}
