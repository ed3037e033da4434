//! The browser: a thin coat of Yew around the pure part.
//!
//! Views get data and one callback. Only [`storage`], [`location`] and, one day, the host's messages touch what belongs to the
//! browser: its memory, its address, its parent window.

mod app;
mod export;
mod keep;
mod location;
mod shortcuts;
mod storage;
pub mod view;

pub use app::App;

/// Mounts the page in place of what stands in `#app` before the program has arrived.
pub fn start() {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root(root).render();
    }
}
