//! What is typed into the search field, as the program beside the page understands it: `finder.js` brings that program at the
//! first key and says here what it has found.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;
use yew::{AttrValue, Callback};

use crate::domain::plan::Plan;
use crate::domain::search::Found;

/// What was found, as long as it is for what is typed.
#[derive(Clone, Default)]
pub struct Finding {
    typed: AttrValue,
    found: Option<AttrValue>,
}

impl Finding {
    /// Takes in what was said: what was found, and in the next line what for.
    pub(super) fn hear(said: &str) -> Option<Self> {
        let (found, typed) = said.split_once('\n')?;
        Some(Self { typed: String::from(typed).into(), found: Some(String::from(found).into()) })
    }

    /// Will it be said what is found for this?
    pub(super) fn answers(&self, typed: &str) -> bool {
        self.found.is_some() && !typed.is_empty()
    }

    /// What was found for this.
    pub(super) fn of(&self, typed: &str, plan: &Plan) -> Option<Found> {
        self.found.as_ref().filter(|_| !typed.is_empty() && typed == self.typed.as_str()).map(|found| Found::read(found, plan))
    }
}

/// Hears what was found.
pub(super) fn listener(found: Callback<AttrValue>) -> Option<EventListener> {
    let document = super::document()?;
    Some(EventListener::new(&document, super::events::FOUND, move |event| {
        let said = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
        said.into_iter().for_each(|said| found.emit(said.into()));
    }))
}
