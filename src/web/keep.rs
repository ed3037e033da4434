//! Keeps the user's plans on the device, and shows a shared one in the address.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::Callback;

use super::location;
use super::storage::{Device, Health, KEY, Outcome};
use crate::codec::error::DecodeError;
use crate::state::{Action, Library, State};

/// What it is the time for.
#[derive(Clone, Copy)]
pub enum Cue {
    /// The last change is on the screen, or somebody leaves: it is saved.
    Save,
    /// The address was changed by hand or by a link.
    Address,
    /// Another tab has saved.
    Record,
}

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

    /// Shows in the address what is shown, and answers whether there is something to save.
    pub(super) fn changed(&mut self, before: &State, after: &State) -> bool {
        if self.device.is_some() {
            if before.shared() != after.shared() {
                location::show(after.shared().map(|plan| &**plan));
                self.refused = None;
            }
            self.unsaved |= before.library() != after.library();
        }
        self.unsaved
    }

    /// Does what it is the time for, and answers whether keeping goes otherwise than before, and what is to be done to the plans.
    pub(super) fn on(&mut self, cue: Cue, library: &Library) -> (bool, Option<Action>) {
        match cue {
            Cue::Save => self.save(library),
            Cue::Address => (true, self.take_in_address()),
            Cue::Record => (true, self.take_in_record()),
        }
    }

    /// Saves what was changed. Where another tab was faster, there is something to be joined.
    fn save(&mut self, library: &Library) -> (bool, Option<Action>) {
        let Some(device) = self.device.as_mut().filter(|_| self.unsaved) else { return (false, None) };
        let outcome = device.save(library);
        self.unsaved = !matches!(outcome, Outcome::Kept);
        let health = match outcome {
            Outcome::Kept if self.health == Health::Full => Health::Fine,
            Outcome::Kept => return (false, None),
            Outcome::Full => Health::Full,
            Outcome::Newer => Health::Newer,
            Outcome::Crossed { base, theirs } => return (false, Some(Action::Merge { base, theirs })),
        };
        self.health = health;
        (true, None)
    }

    /// What the address holds.
    fn take_in_address(&mut self) -> Option<Action> {
        match location::plan()? {
            Ok(plan) => Some(Action::Load(plan.into())),
            Err(error) => {
                self.refused = Some(error);
                None
            }
        }
    }

    /// What another tab has just saved.
    fn take_in_record(&mut self) -> Option<Action> {
        let (base, theirs) = self.device.as_mut()?.crossed()?;
        Some(Action::Merge { base, theirs })
    }

    /// Hears of other tabs, of links that are opened while the page stands, and that somebody leaves: a phone may end a page
    /// that is hidden without another word. A change without a key says that another tab has cleared everything: what is open
    /// here stays, and is saved with the next change.
    pub(super) fn listeners(cued: Callback<Cue>) -> Vec<EventListener> {
        let Some(window) = web_sys::window() else { return Vec::new() };
        let hear = |event: &'static str, cue: Cue| {
            let cued = cued.clone();
            EventListener::new(&window, event, move |event| {
                let other = event.dyn_ref::<StorageEvent>().is_some_and(|event| event.key().as_deref() != Some(KEY));
                if !other {
                    cued.emit(cue);
                }
            })
        };
        vec![
            hear("storage", Cue::Record),
            hear("hashchange", Cue::Address),
            hear("pagehide", Cue::Save),
            hear("visibilitychange", Cue::Save),
        ]
    }
}
