//! The search for a fix, in a worker where there is one.

use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, JsCast};
use web_sys::{Event, MessageEvent, Worker};
use yew::Callback;

use super::advice;

/// What a worker calls: with an answer, and with an error.
type Heard = (Closure<dyn FnMut(MessageEvent)>, Closure<dyn FnMut(Event)>);

/// The question that was asked last, and where answers come from.
pub(super) struct Search {
    worker: Option<Worker>,
    answered: Callback<String>,
    /// Of the question that is on its way.
    asked: u32,
    busy: bool,
    /// The newest question.
    newest: String,
    /// Was it asked while another one is on its way? Those between are outdated.
    waits: bool,
    /// Without a worker: the search that comes when the page has been painted.
    own: Option<Timeout>,
    /// Are called by the worker for as long as this stands.
    _heard: Option<Heard>,
}

impl Search {
    /// Calls `came` with the number of a question and its answer, and `lost` when the worker does not work; what is found
    /// without one goes to `answered`.
    pub(super) fn new(
        worker: Option<Worker>,
        came: Callback<(u32, String)>,
        lost: Callback<()>,
        answered: Callback<String>,
    ) -> Self {
        let heard = worker.as_ref().map(|worker| {
            let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                let said: Array = event.data().unchecked_into();
                if let (Some(number), Some(answer)) = (said.get(0).as_f64(), said.get(1).as_string()) {
                    came.emit((number as u32, answer));
                }
            });
            let failed = Closure::<dyn FnMut(Event)>::new(move |_: Event| lost.emit(()));
            worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
            worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
            (heard, failed)
        });
        Self { worker, answered, asked: 0, busy: false, newest: String::new(), waits: false, own: None, _heard: heard }
    }

    /// Asks. The answer to an older question is dropped when it comes.
    pub(super) fn ask(&mut self, question: String) {
        self.newest = question;
        if self.busy { self.waits = true } else { self.send() }
    }

    /// From now on nothing is asked of the worker.
    pub(super) fn lose(&mut self) {
        if self.worker.take().is_some() {
            self.busy = false;
            self.send();
        }
    }

    fn send(&mut self) {
        self.waits = false;
        self.asked = self.asked.wrapping_add(1);
        let message = Array::of2(&JsValue::from(self.asked), &JsValue::from_str(&self.newest));
        self.busy = self.worker.as_ref().is_some_and(|worker| worker.post_message(&message).is_ok());
        if !self.busy {
            let (answered, question) = (self.answered.clone(), self.newest.clone());
            self.own = Some(Timeout::new(0, move || answered.emit(advice::answer(&question))));
        }
    }

    /// An answer came: it counts only when nothing newer was asked.
    pub(super) fn take(&mut self, number: u32, answer: String) -> Option<String> {
        if number != self.asked {
            return None;
        }
        self.busy = false;
        if self.waits {
            self.send();
            return None;
        }
        Some(answer)
    }
}
