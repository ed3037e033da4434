//! Keeps the user's plans on the device, and shows a shared one in the address.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::prelude::*;

use super::location;
use super::storage::{Device, Health, KEY, Outcome};
use crate::codec::error::DecodeError;
use crate::state::{Action, State};

/// What went wrong outside the plan.
pub(super) struct Keeping {
    /// How keeping goes.
    pub(super) health: UseStateHandle<Health>,
    /// The address holds a link that cannot be read.
    pub(super) refused: UseStateHandle<Option<DecodeError>>,
}

type Shelf = Rc<RefCell<Option<Device>>>;

/// Loads what is kept once the page stands, takes in the address, and saves after every change.
///
/// The order is a promise: saving comes first and finds no device at the first picture, so that the empty plan with which a
/// page begins is never saved over what is kept.
#[hook]
pub(super) fn use_keeping(state: &State, on: &Callback<Action>) -> Keeping {
    let keeping = Keeping { health: use_state_eq(Health::default), refused: use_state_eq(|| None) };
    let shelf: Shelf = use_mut_ref(|| None);
    use_saving(&shelf, &keeping.health, state, on);
    use_opening(&shelf, &keeping, on);
    use_other_tabs(&shelf, on);
    use_links(&keeping.refused, on);
    keeping
}

#[hook]
fn use_saving(shelf: &Shelf, health: &UseStateHandle<Health>, state: &State, on: &Callback<Action>) {
    let (shelf, health, on) = (shelf.clone(), health.clone(), on.clone());
    use_effect_with((state.library().clone(), state.shared().cloned()), move |(library, shared)| {
        let Some(outcome) = shelf.borrow_mut().as_mut().map(|device| device.save(library)) else { return };
        match outcome {
            Outcome::Kept if *health == Health::Full => health.set(Health::Fine),
            Outcome::Kept => {}
            Outcome::Full => health.set(Health::Full),
            Outcome::Crossed { base, theirs } => on.emit(Action::Merge { base, theirs }),
        }
        location::show(shared.as_deref());
    });
}

/// In an effect: the first picture is the same for everybody, and knows nothing of this device.
#[hook]
fn use_opening(shelf: &Shelf, keeping: &Keeping, on: &Callback<Action>) {
    let (shelf, health, refused, on) = (shelf.clone(), keeping.health.clone(), keeping.refused.clone(), on.clone());
    use_effect_with((), move |()| {
        let (device, saved, found) = Device::open();
        *shelf.borrow_mut() = Some(device);
        health.set(found);
        if let Some(saved) = saved {
            on.emit(Action::Restore(saved));
        }
        take_in_address(&refused, &on);
    });
}

#[hook]
fn use_other_tabs(shelf: &Shelf, on: &Callback<Action>) {
    let (shelf, on) = (shelf.clone(), on.clone());
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "storage", move |event| {
                // No key at all: another tab has cleared everything. What is open here stays, and is saved with the next change.
                let is_record = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key).is_some_and(|key| key == KEY);
                let crossed = shelf.borrow_mut().as_mut().filter(|_| is_record).and_then(Device::crossed);
                if let Some((base, theirs)) = crossed {
                    on.emit(Action::Merge { base, theirs });
                }
            })
        });
        move || drop(listener)
    });
}

/// A link that is opened while the page stands: pasted into the address, or clicked on the same page.
#[hook]
fn use_links(refused: &UseStateHandle<Option<DecodeError>>, on: &Callback<Action>) {
    let (refused, on) = (refused.clone(), on.clone());
    use_effect_with((), move |()| {
        let listener =
            web_sys::window().map(|window| EventListener::new(&window, "hashchange", move |_| take_in_address(&refused, &on)));
        move || drop(listener)
    });
}

fn take_in_address(refused: &UseStateHandle<Option<DecodeError>>, on: &Callback<Action>) {
    match location::plan() {
        Some(Ok(plan)) => {
            refused.set(None);
            on.emit(Action::Load(plan));
        }
        Some(Err(error)) => refused.set(Some(error)),
        None => {}
    }
}
