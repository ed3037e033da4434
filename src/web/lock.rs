//! One tab at a time.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue, throw_val};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The name of the lock that the tabs of the page share.
const NAME: &str = "chain-balance";

/// Does something while no other tab does, as soon as it is this one's turn; at once where the browser has no locks, or lends
/// none to this page.
pub(super) fn alone(work: impl FnOnce() + 'static) {
    let work = Rc::new(Cell::new(Some(work)));
    let run = {
        let work = work.clone();
        move || {
            if let Some(work) = work.take() {
                work();
            }
        }
    };
    match request(Closure::once_into_js(run.clone()).unchecked_ref()) {
        Some(asked) => spawn_local(async move {
            let Err(error) = JsFuture::from(asked).await else { return };
            match work.take() {
                Some(work) => work(),
                // The lock was granted, and the work broke: the promise has kept its error from whoever listens for errors.
                None => throw_val(error),
            }
        }),
        None => run(),
    }
}

fn request(work: &Function) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let of = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok();
    let locks = of(&navigator, "locks")?;
    let request: Function = of(&locks, "request")?.dyn_into().ok()?;
    request.call2(&locks, &NAME.into(), work).ok()?.dyn_into().ok()
}
