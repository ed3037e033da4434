//! The preview: the widget itself, in a frame of the page, as high as it says that it is.

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlIFrameElement, MessageEvent, Window};
use yew::prelude::*;

use crate::codec::message::{KEY, VERSION};
use crate::web::location;

/// The heights that are followed, in CSS pixels: as the element does.
const LEAST: f64 = 120.0;
const MOST: f64 = 4000.0;

/// Hears how high the frame that stands there is, and nobody else.
pub(super) fn listener(frame: NodeRef, told: Callback<u32>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "message", move |event| {
        let Some((event, inside)) = event.dyn_ref::<MessageEvent>().zip(inside(&frame)) else { return };
        if event.source().is_some_and(|source| *source == *AsRef::<JsValue>::as_ref(&inside)) {
            height(&event.data()).into_iter().for_each(|height| told.emit(height));
        }
    }))
}

/// Shows another address in the frame.
pub(super) fn show(frame: &NodeRef, address: &str) {
    inside(frame).iter().for_each(|inside| location::lead(inside, address));
}

fn inside(frame: &NodeRef) -> Option<Window> {
    frame.cast::<HtmlIFrameElement>()?.content_window()
}

fn height(message: &JsValue) -> Option<u32> {
    let read = |key: &str| Reflect::get(message, &JsValue::from_str(key)).ok();
    let ours = read(KEY)?.as_f64() == Some(VERSION as f64) && read("type")?.as_string()? == "height";
    let height = read("height")?.as_f64().filter(|height| ours && height.is_finite())?;
    Some(height.clamp(LEAST, MOST) as u32)
}

/// The frame, with the address that it begins with.
pub(super) fn view(frame: &NodeRef, address: &AttrValue, height: u32) -> Html {
    html! {
        <section class="preview">
            <h3>{ "Preview" }</h3>
            <p class="hint">{ "This is what your readers get; you can try it." }</p>
            <iframe ref={frame} title="Preview of the plan on your site" src={address} height={height.to_string()} />
        </section>
    }
}
