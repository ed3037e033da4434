//! The page around the widget: its address tells the frame what to be, and messages go both ways.
//!
//! What is said is no secret, since it is the plan that the host page shows: it goes to whoever is the parent. What is heard
//! counts only when the parent said it.

use gloo_events::EventListener;
use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::prelude::{Closure, JsCast, JsValue, wasm_bindgen};
use web_sys::{Element, MessageEvent, ResizeObserver, Window};
use yew::Callback;

use super::plain;
use crate::codec::link;
use crate::codec::message::{Frame, KEY, Request, VERSION};
use crate::codec::summary::Figures;
use crate::domain::plan::Plan;
use crate::domain::report::Report;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn warn(words: &str);
}

/// Says to whoever writes the page around the frame what of its address is no exercise.
pub(super) fn warn_of(frame: &Frame) {
    if !frame.unread.is_empty() {
        warn(&format!("chain-balance: no exercise has the id {}", frame.unread.join(", ")));
    }
}

/// What the address of the frame asks for.
pub(super) fn frame() -> Frame {
    Frame::of(&web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default())
}

/// The other side, and what it was told last.
pub(super) struct Host {
    secret: Option<String>,
    height: u32,
}

impl Host {
    pub(super) fn new(secret: Option<String>) -> Self {
        Self { secret, height: 0 }
    }

    /// Tells what plan is shown and what comes out of it: `ready` once, then `change`.
    pub(super) fn tell(&self, what: &'static str, plan: &Plan, report: &Report) {
        let message = message(what);
        set(&message, "plan", &link::encode(plan).into());
        set(&message, "report", &plain::object(&Figures::of(plan, report)));
        post(&message);
    }

    /// Tells how high the widget is, in the formats that are in use, when that changed. What is not shown has no height.
    pub(super) fn tell_height(&mut self, widget: &Element) {
        let height = widget.get_bounding_client_rect().height().ceil();
        if !(1.0..=100_000.0).contains(&height) || height as u32 == self.height {
            return;
        }
        self.height = height as u32;
        let height = JsValue::from(self.height);
        let own = message("height");
        set(&own, "height", &height);
        post(&own);
        post(&object(&[("sentinel", "amp".into()), ("type", "embed-size".into()), ("height", height.clone())]));
        let medium = object(&[("context", "iframe.resize".into()), ("height", height.clone()), ("src", address().into())]);
        if let Ok(text) = JSON::stringify(&medium) {
            post(&text);
        }
        self.tell_wordpress("height", &height);
    }

    /// A link is to be opened: a frame of WordPress may open no window itself.
    pub(super) fn tell_link(&self, address: &str) {
        self.tell_wordpress("link", &address.into());
    }

    fn tell_wordpress(&self, what: &'static str, value: &JsValue) {
        if let Some(secret) = &self.secret {
            post(&object(&[("message", what.into()), ("value", value.clone()), ("secret", secret.into())]));
        }
    }
}

/// Hears what the parent asks for.
pub(super) fn listener(asked: Callback<Request>) -> Option<EventListener> {
    let window = web_sys::window()?;
    let heard = EventListener::new(&window, "message", move |event| {
        let request = event.dyn_ref::<MessageEvent>().filter(|event| is_of_parent(event));
        if let Some(request) = request.and_then(|event| Request::read(&plain::value(event.data())?)) {
            asked.emit(request);
        }
    });
    Some(heard)
}

/// Hears of another plan in the address of the frame: a new fragment alone does not load it again.
pub(super) fn address_listener(changed: Callback<Frame>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| changed.emit(frame())))
}

/// Calls back whenever the widget may have another height, for as long as it stands.
pub(super) fn watch(widget: &Element, changed: Callback<()>) -> Option<()> {
    let heard = Closure::<dyn FnMut()>::new(move || changed.emit(()));
    let observer = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
    heard.forget();
    observer.observe(widget);
    Some(())
}

fn is_of_parent(event: &MessageEvent) -> bool {
    parent().is_some_and(|parent| event.source().is_some_and(|source| *AsRef::<JsValue>::as_ref(&parent) == *source))
}

/// The window around the frame; none where the widget is a page of its own.
fn parent() -> Option<Window> {
    let window = web_sys::window()?;
    window.parent().ok()?.filter(|parent| *parent != window)
}

fn post(message: &JsValue) {
    if let Some(parent) = parent() {
        let _ = parent.post_message(message, "*");
    }
}

fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

fn message(what: &'static str) -> Object {
    object(&[(KEY, JsValue::from(VERSION as u32)), ("type", what.into())])
}

fn object(pairs: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    pairs.iter().for_each(|(key, value)| set(&object, key, value));
    object
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // A new object takes every key.
    let _ = Reflect::set(object, &JsValue::from_str(key), value);
}
