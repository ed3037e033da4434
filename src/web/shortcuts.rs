//! Undo and redo by the keys everybody knows.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use crate::state::Action;

/// Ctrl or Cmd with Z undoes; with Shift and Z, or with Y, it redoes. In a field of words the browser's own undo stays.
pub(super) fn listener(on: Callback<Action>) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|key| key.ctrl_key() || key.meta_key()) else { return };
        let action = match key.key().as_str() {
            "z" => Action::Undo,
            "Z" | "y" => Action::Redo,
            _ => return,
        };
        if !is_in_words(event) {
            event.prevent_default();
            on.emit(action);
        }
    }))
}

fn is_in_words(event: &Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    field.is_some_and(|field| field.matches("input[type=search], input[type=text]:not([inputmode])").unwrap_or_default())
}
