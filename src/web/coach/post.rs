//! How a question about something that comes in gets to where it is answered, and the answer back.

use std::cell::Cell;

use gloo_events::EventListener;
use js_sys::{Array, Function};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{File, MessageEvent, Worker};
use yew::Callback;

use crate::codec::log::{LARGEST, LogError, Reason};
use crate::web::intake::seen::{Answer, Asked};

/// The first word of what is asked there.
const TAKE: &str = "take";

/// Where the desk is: see `intake-desk.js`.
#[derive(Clone, PartialEq, Debug)]
pub struct Door {
    /// In the worker, as a rule.
    pub worker: Option<Worker>,
    /// In the page, where there is none.
    pub here: Function,
}

/// What is to be read.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// A file that was chosen or dropped.
    File(File),
    /// A text that was pasted.
    Text(String),
}

/// The way of one room to the desk.
pub(super) struct Post {
    door: Door,
    came: Callback<(u32, Answer)>,
    /// The number of the newest question: answers to others are outdated.
    newest: Cell<u32>,
    said: Closure<dyn FnMut(JsValue)>,
    _heard: Option<EventListener>,
}

thread_local! {
    /// Rooms come and go, and the desk stays: numbers go on.
    static LAST: Cell<u32> = const { Cell::new(0) };
}

impl Post {
    pub(super) fn new(door: Door, came: Callback<(u32, Answer)>) -> Self {
        let heard = door.worker.as_ref().map(|worker| {
            let came = came.clone();
            EventListener::new(worker, "message", move |event| {
                let said = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                said.into_iter().for_each(|said| hear(&said, &came));
            })
        });
        let said = {
            let came = came.clone();
            Closure::new(move |said: JsValue| hear(&said, &came))
        };
        let post = Self { door, came, newest: Cell::new(0), said, _heard: heard };
        // Who opens a room looks for a file next: meanwhile the program comes that reads it.
        post.send(&Array::of1(&TAKE.into()));
        post
    }

    /// Is it the answer to the newest question?
    pub(super) fn is_newest(&self, number: u32) -> bool {
        self.newest.get() == number
    }

    /// Asks, with something to be read or without.
    pub(super) fn ask(&self, asked: &Asked, source: Option<&Source>) {
        let number = self.next();
        if let Some(refused) = source.and_then(Source::refused) {
            self.came.emit((number, Answer::Refused(refused)));
            return;
        }
        let question = serde_wasm_bindgen::to_value(asked).unwrap_or_default();
        let source = source.map_or(JsValue::UNDEFINED, Source::to_js);
        self.send(&Array::of4(&TAKE.into(), &number.into(), &question, &source));
    }

    /// Gives up what is being read, and forgets what is.
    pub(super) fn stop(&self) {
        let number = self.next();
        self.send(&Array::of2(&TAKE.into(), &number.into()));
    }

    fn next(&self) -> u32 {
        LAST.set(LAST.get().wrapping_add(1));
        self.newest.set(LAST.get());
        LAST.get()
    }

    fn send(&self, list: &Array) {
        // A worker that has ended answers nothing.
        let _ = match &self.door.worker {
            Some(worker) => worker.post_message(list),
            None => self.door.here.call2(&JsValue::NULL, list, self.said.as_ref()).map(|_| ()),
        };
    }
}

fn hear(said: &JsValue, came: &Callback<(u32, Answer)>) {
    let Some(said) = said.dyn_ref::<Array>().filter(|said| said.get(0) == TAKE) else { return };
    if let (Some(number), Ok(answer)) = (said.get(1).as_f64(), serde_wasm_bindgen::from_value(said.get(2))) {
        came.emit((number as u32, answer));
    }
}

impl Source {
    /// Why it is not even read.
    fn refused(&self) -> Option<String> {
        let size = match self {
            Self::File(file) => file.size() as usize,
            Self::Text(text) => text.len(),
        };
        let too_large = LogError { row: None, reason: Reason::TooLarge(size) };
        (size > LARGEST).then(|| too_large.to_string())
    }

    fn to_js(&self) -> JsValue {
        match self {
            Self::File(file) => file.clone().into(),
            Self::Text(text) => text.into(),
        }
    }
}
