//! The picture of the result in the browser: its address, and the same in pixels.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::{say, texts};
use crate::codec::sheet;
use crate::codec::sheet::card::{Size, card};
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::web::{document, export, location};

/// The picture of a week, from the drawing that stands in the page.
pub(super) fn of(plan: &Plan, report: &Report, size: Size) -> String {
    let drawing = document().and_then(|document| document.query_selector(".drawing").ok().flatten());
    let drawing = drawing.map(|drawing| drawing.outer_html()).unwrap_or_default();
    card(report, plan.title(), &location::printed(), size, &drawing)
}

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
pub(super) fn save(svg: Rc<str>, size: Size) {
    spawn_local(async move {
        let saved = png(&svg, size).await.and_then(|png| export::save("result.png", &png));
        say("picture", if saved.is_some() { texts::SAVED } else { texts::NOT_SAVED });
    });
}

/// Pixels for each unit of the picture: sharp on a phone too.
const SCALE: u32 = 2;

/// The picture in pixels; nothing where the browser does not make it.
async fn png(svg: &str, size: Size) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&address(svg));
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (SCALE * size.width(), SCALE * size.height());
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width.into(), height.into()).ok()?;
    // A browser that refuses does so at once.
    let made = Promise::new(&mut |done, refused| {
        if canvas.to_blob(&done).is_err() {
            let _ = refused.call0(&wasm_bindgen::JsValue::NULL);
        }
    });
    JsFuture::from(made).await.ok()?.dyn_into().ok()
}
