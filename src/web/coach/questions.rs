//! How a question about something that comes in gets to where it is answered, and the answer back.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Function};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;
use yew::Callback;

use crate::codec::log::{LARGEST, LogError, Reason};
use crate::web::intake::seen::{Answer, Asked};

/// The first word of what is asked there.
const TAKE: &str = "take";

/// Says that nobody hears an answer any more.
const FORGET: &str = "forget";

/// Where what takes long is asked: see `coach-ask.js`.
#[derive(Clone, PartialEq, Debug)]
pub struct Worker(pub Function);

impl Worker {
    /// Asks; `said` is called with each answer.
    pub(super) fn ask(&self, list: &Array, said: &JsValue) {
        // It throws nothing: what cannot be had is an answer, too.
        let _ = self.0.call2(&JsValue::NULL, list, said);
    }
}

/// What is to be read.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Source {
    /// A file that was chosen or dropped.
    File(File),
    /// A text that was pasted.
    Text(String),
}

/// What one room asks of the intake, and its answers.
pub(super) struct Questions {
    worker: Worker,
    came: Callback<(u32, Answer)>,
    /// The number of the newest question: answers to others are outdated.
    newest: Cell<u32>,
    /// What was asked last, to be asked again.
    last: RefCell<Option<(Asked, Option<Source>)>>,
    said: Closure<dyn FnMut(JsValue)>,
}

thread_local! {
    /// Rooms come and go, and who answers stays: numbers go on.
    static LAST: Cell<u32> = const { Cell::new(0) };
}

impl Questions {
    pub(super) fn new(worker: Worker, came: Callback<(u32, Answer)>) -> Self {
        let said = {
            let came = came.clone();
            Closure::new(move |said: JsValue| hear(&said, &came))
        };
        let questions = Self { worker, came, newest: Cell::new(0), last: RefCell::default(), said };
        // Who opens a room looks for a file next: meanwhile the program comes that reads it.
        questions.send(&Array::of1(&TAKE.into()));
        questions
    }

    /// Is it the answer to the newest question?
    pub(super) fn is_newest(&self, number: u32) -> bool {
        self.newest.get() == number
    }

    /// Asks, with something to be read or without.
    pub(super) fn ask(&self, asked: &Asked, source: Option<&Source>) {
        let number = self.next();
        self.last.replace(Some((asked.clone(), source.cloned())));
        if let Some(refused) = source.and_then(Source::refused) {
            self.came.emit((number, Answer::Refused(refused)));
            return;
        }
        let question = serde_wasm_bindgen::to_value(asked).unwrap_or_default();
        let source = source.map_or(JsValue::UNDEFINED, Source::to_js);
        self.send(&Array::of4(&TAKE.into(), &number.into(), &question, &source));
    }

    /// Asks once more what was asked last.
    pub(super) fn again(&self) {
        if let Some((asked, source)) = self.last.take() {
            self.ask(&asked, source.as_ref());
        }
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
        self.worker.ask(list, self.said.as_ref());
    }
}

impl Drop for Questions {
    /// Who answers must not call what is gone.
    fn drop(&mut self) {
        self.send(&Array::of2(&FORGET.into(), &self.newest.get().into()));
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
