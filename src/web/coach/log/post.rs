//! How a question about a log gets to where it is answered, and the answer back.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, MessageEvent, Worker};
use yew::Callback;

use super::desk;
use super::seen::{Answer, Question};
use crate::codec::log::{LARGEST, LogError, Reason};
use crate::web::coach::worker;

/// Where a log comes from.
#[derive(Clone, Debug)]
pub(in crate::web::coach) enum Source {
    /// A file that was chosen or dropped.
    File(File),
    /// A text that was pasted.
    Text(String),
}

/// The way to the worker, or to the desk in the page.
pub(super) struct Post {
    worker: Option<Worker>,
    came: Callback<(u32, Answer)>,
    /// The number of the newest question. Answers to others are outdated, and reading for others ends.
    newest: Rc<Cell<u32>>,
    _heard: Option<EventListener>,
}

thread_local! {
    /// Rooms come and go, and the worker stays: numbers go on.
    static LAST: Cell<u32> = const { Cell::new(0) };
}

impl Post {
    pub(super) fn new(worker: Option<Worker>, came: Callback<(u32, Answer)>) -> Self {
        let heard = worker.as_ref().map(|worker| {
            let came = came.clone();
            EventListener::new(worker, "message", move |event| {
                let said: Option<Array> = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().dyn_into().ok());
                let Some(said) = said.filter(|said| said.get(0).as_string().is_some_and(|what| what == worker::LOG)) else {
                    return;
                };
                if let (Some(number), Ok(answer)) = (said.get(1).as_f64(), serde_wasm_bindgen::from_value(said.get(2))) {
                    came.emit((number as u32, answer));
                }
            })
        });
        Self { worker, came, newest: Rc::new(Cell::new(0)), _heard: heard }
    }

    fn next(&self) -> u32 {
        LAST.set(LAST.get().wrapping_add(1));
        self.newest.set(LAST.get());
        LAST.get()
    }

    /// Is it the answer to the newest question?
    pub(super) fn is_newest(&self, number: u32) -> bool {
        self.newest.get() == number
    }

    /// Asks about a log that is read already, or has one read; gives the number of the question.
    pub(super) fn ask(&self, question: &Question, source: Option<&Source>) -> u32 {
        let number = self.next();
        let refused = source.and_then(Source::refused);
        if let Some(refused) = refused {
            self.came.emit((number, Answer::Refused(refused)));
        } else if let Some(worker) = &self.worker {
            let question = serde_wasm_bindgen::to_value(question).unwrap_or_default();
            let source = source.map_or(JsValue::UNDEFINED, Source::to_js);
            worker::post(worker, &Array::of4(&worker::LOG.into(), &number.into(), &question, &source));
        } else {
            let (question, source) = (question.clone(), source.cloned());
            let (newest, came) = (self.newest.clone(), self.came.clone());
            spawn_local(async move { read_here(number, newest, &question, source, came).await });
        }
        number
    }

    /// Gives up what is being read.
    pub(super) fn stop(&self) {
        let number = self.next();
        if let Some(worker) = &self.worker {
            worker::post(worker, &Array::of2(&worker::LOG.into(), &number.into()));
        } else {
            desk::forget();
        }
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

    async fn bytes(self) -> Option<Vec<u8>> {
        match self {
            Self::Text(text) => Some(text.into_bytes()),
            Self::File(file) => Some(Uint8Array::new(&JsFuture::from(file.array_buffer()).await.ok()?).to_vec()),
        }
    }
}

/// Reads a step at a time, and lets the page have its turn in between.
async fn read_here(
    number: u32,
    newest: Rc<Cell<u32>>,
    question: &Question,
    source: Option<Source>,
    came: Callback<(u32, Answer)>,
) {
    let mut bytes = None;
    if let Some(source) = source {
        bytes = source.bytes().await;
        if bytes.is_none() {
            came.emit((number, Answer::Refused(String::from("the browser could not read this file"))));
            return;
        }
    }
    while newest.get() == number {
        let answer = desk::answer(question, bytes.take());
        let more = matches!(answer, Answer::Reading(_));
        came.emit((number, answer));
        if !more {
            break;
        }
        pause().await;
    }
}

async fn pause() {
    let turn = Promise::new(&mut |done, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback(&done);
        }
    });
    let _ = JsFuture::from(turn).await;
}

/// Answers in the worker: see `coach-worker.js`.
pub(in crate::web::coach) fn answer(question: JsValue, bytes: Option<Vec<u8>>) -> JsValue {
    match serde_wasm_bindgen::from_value(question) {
        Ok(question) => serde_wasm_bindgen::to_value(&desk::answer(&question, bytes)).unwrap_or_default(),
        Err(_) => {
            desk::forget();
            JsValue::UNDEFINED
        }
    }
}
