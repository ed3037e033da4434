//! Undo and redo by the keys everybody knows.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use crate::state::Action;

/// Fields of words: the browser's own undo stays there.
const WORDS: &str = "textarea, input[type=search], input[type=text]:not([inputmode]), [contenteditable]";

/// Undoes and does again by the keys, unless a room is open: a room takes back what was done in it.
pub(super) fn listener(on: Callback<Action>) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        let in_room = is_in(event, "dialog");
        let action = event.dyn_ref::<KeyboardEvent>().filter(|_| !in_room).and_then(asked);
        action.into_iter().for_each(|action| on.emit(action));
    }))
}

/// What a key asks for: Ctrl or Cmd with Z undoes; with Shift and Z, or with Y, it redoes.
pub(super) fn asked(key: &KeyboardEvent) -> Option<Action> {
    if !(key.ctrl_key() || key.meta_key()) || is_in(key, WORDS) {
        return None;
    }
    // The letter, whatever Caps Lock makes of it; where a keyboard writes none of these, what lies in its place.
    let written = key.key();
    let place = if written.is_ascii() { written } else { key.code() };
    let action = match &*place {
        "z" | "Z" | "KeyZ" if !key.shift_key() => Action::Undo,
        "z" | "Z" | "KeyZ" | "y" | "Y" | "KeyY" => Action::Redo,
        _ => return None,
    };
    key.prevent_default();
    Some(action)
}

fn is_in(event: &Event, css: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(css).is_ok_and(|found| found.is_some()))
}
