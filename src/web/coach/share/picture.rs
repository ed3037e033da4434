//! The picture of the result in the browser: its address, and the same in pixels.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::say;
use crate::codec::sheet::{self, HEIGHT, WIDTH};
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::web::{document, export};

/// The picture as an address. An image runs no script and loads nothing, whatever were in it.
pub(super) fn address(svg: &str) -> String {
    format!("data:image/svg+xml,{}", js_sys::encode_uri_component(svg))
}

/// What the picture says, for who does not see it.
pub(super) fn words(plan: &Plan, report: &Report) -> String {
    let ratio = |ratio: sheet::Ratio| format!(" {}. {}", ratio.figures, ratio.words);
    format!("{}: {}{}", plan.title(), sheet::chain(report), sheet::Ratio::all(report).map(ratio).concat())
}

/// Saves the picture in pixels, or says why not.
pub(super) fn save(svg: Rc<str>) {
    spawn_local(async move {
        let saved = png(&svg).await.and_then(|png| export::save("result.png", &png));
        say("picture", if saved.is_some() { "Saved." } else { "Your browser does not make it; the SVG shows the same." });
    });
}

/// Pixels for each unit of the picture: sharp on a phone too.
const SCALE: u32 = 2;

/// The picture in pixels; nothing where the browser does not make it.
async fn png(svg: &str) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&address(svg));
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(SCALE * WIDTH);
    canvas.set_height(SCALE * HEIGHT);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(SCALE * WIDTH), f64::from(SCALE * HEIGHT));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    // A browser that refuses does so at once.
    let made = Promise::new(&mut |done, refused| {
        if canvas.to_blob(&done).is_err() {
            let _ = refused.call0(&wasm_bindgen::JsValue::NULL);
        }
    });
    JsFuture::from(made).await.ok()?.dyn_into().ok()
}
