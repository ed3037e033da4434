//! The preview: the widget itself, in a frame of the page, as high as it says that it is; and once more where nobody sees it,
//! as narrow as a small phone, to be measured: a frame that is pasted keeps its height at every width.

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlIFrameElement, MessageEvent, Window};
use yew::prelude::*;

use super::texts;
use crate::codec::message::{KEY, VERSION};
use crate::codec::snippet::Height;
use crate::web::location;
use crate::web::view::template::fill;

/// The narrowest width that is measured, in CSS pixels: `styles/coach/embed.css` gives it to the frame.
pub(super) const NARROWEST: u32 = 320;

/// Hears how high the frame that stands there is, and nobody else.
pub(super) fn listener(frame: NodeRef, told: Callback<Height>) -> Option<EventListener> {
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

fn height(message: &JsValue) -> Option<Height> {
    let read = |key: &str| Reflect::get(message, &JsValue::from_str(key)).ok();
    let ours = read(KEY)?.as_f64() == Some(VERSION as f64) && read("type")?.as_string()? == "height";
    let height = read("height")?.as_f64().filter(|height| ours && height.is_finite())?;
    Some(Height::near(height as u32))
}

/// The two frames, with the address that they begin with.
pub(super) fn view(frame: &NodeRef, probe: &NodeRef, address: &AttrValue, height: Option<Height>) -> Html {
    html! {
        <section class="preview">
            { fill!("<h3>{}</h3>", texts::PREVIEW) }
            { fill!("<p class='hint'>{}</p>", texts::ABOUT_PREVIEW) }
            <iframe ref={frame} title={texts::PREVIEW_FRAME} src={address} height={height.unwrap_or_default().to_string()} />
            <div class="probe" inert={true} aria-hidden="true">
                <iframe ref={probe} title={texts::PREVIEW_ON_PHONE} src={address} width={NARROWEST.to_string()} tabindex="-1" />
            </div>
        </section>
    }
}
