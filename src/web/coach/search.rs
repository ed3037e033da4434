//! The search for a fix: one question at a time, and of those that wait only the newest.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, JsCast};
use yew::Callback;

use super::questions::Worker;

/// The question that was asked last, and where answers come from.
pub(super) struct Search {
    worker: Worker,
    /// Of the question that is on its way.
    asked: u32,
    busy: bool,
    /// The newest question.
    newest: String,
    /// Was it asked while another one is on its way? Those between are outdated.
    waits: bool,
    /// Hears the answers, for as long as this stands.
    said: Closure<dyn FnMut(JsValue)>,
}

impl Search {
    /// Calls `came` with the number of a question and its answer, or nothing where the search failed.
    pub(super) fn new(worker: Worker, came: Callback<(u32, Option<String>)>) -> Self {
        let said = Closure::new(move |said: JsValue| {
            let said: Array = said.unchecked_into();
            if let Some(number) = said.get(0).as_f64() {
                came.emit((number as u32, said.get(1).as_string()));
            }
        });
        Self { worker, asked: 0, busy: false, newest: String::new(), waits: false, said }
    }

    /// Asks. The answer to an older question is dropped when it comes.
    pub(super) fn ask(&mut self, question: String) {
        self.newest = question;
        if self.busy { self.waits = true } else { self.send() }
    }

    fn send(&mut self) {
        (self.waits, self.busy) = (false, true);
        self.asked = self.asked.wrapping_add(1);
        self.worker.ask(&Array::of2(&JsValue::from(self.asked), &JsValue::from_str(&self.newest)), self.said.as_ref());
    }

    /// Does an answer count that came? Only when nothing newer was asked.
    pub(super) fn take(&mut self, number: u32) -> bool {
        if number != self.asked {
            return false;
        }
        self.busy = false;
        if self.waits {
            self.send();
            return false;
        }
        true
    }
}
