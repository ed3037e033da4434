//! The search for a fix, in a worker where there is one.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, JsCast};
use web_sys::{MessageEvent, Worker};
use yew::Callback;

use super::advice;

/// The question that was asked last, and where answers come from.
pub(super) struct Search {
    worker: Option<Worker>,
    answered: Callback<String>,
    /// Of the question that is on its way.
    asked: u32,
    busy: bool,
    /// The newest question that waits for its turn: those between are outdated.
    next: Option<String>,
    /// Is called by the worker for as long as this stands.
    _heard: Option<Closure<dyn FnMut(MessageEvent)>>,
}

impl Search {
    /// Calls `came` with the number of a question and its answer.
    pub(super) fn new(worker: Option<Worker>, came: Callback<(u32, String)>, answered: Callback<String>) -> Self {
        let heard = worker.as_ref().map(|worker| {
            let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                let said: Array = event.data().unchecked_into();
                if let (Some(number), Some(answer)) = (said.get(0).as_f64(), said.get(1).as_string()) {
                    came.emit((number as u32, answer));
                }
            });
            worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
            heard
        });
        Self { worker, answered, asked: 0, busy: false, next: None, _heard: heard }
    }

    /// Asks. The answer to an older question is dropped when it comes.
    pub(super) fn ask(&mut self, question: String) {
        if self.worker.is_none() {
            self.answered.emit(advice::answer(&question));
        } else if self.busy {
            self.next = Some(question);
        } else {
            self.send(&question);
        }
    }

    fn send(&mut self, question: &str) {
        self.asked = self.asked.wrapping_add(1);
        let message = Array::of2(&JsValue::from(self.asked), &JsValue::from_str(question));
        self.busy = self.worker.as_ref().is_some_and(|worker| worker.post_message(&message).is_ok());
    }

    /// An answer came: it counts only when nothing newer was asked.
    pub(super) fn take(&mut self, number: u32, answer: String) -> Option<String> {
        if number != self.asked {
            return None;
        }
        self.busy = false;
        match self.next.take() {
            Some(question) => {
                self.send(&question);
                None
            }
            None => Some(answer),
        }
    }
}
