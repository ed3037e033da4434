//! The browser: a thin coat of Yew around the pure part.
//!
//! Views get data and one callback. Only [`storage`], [`lock`], [`location`] and [`host`] touch what belongs to the browser: its
//! memory, its other tabs, its address, its parent window.

mod app;
pub mod coach;
mod coach_requests;
mod events;
mod export;
pub mod finder;
mod host;
pub mod intake;
mod keep;
mod later;
mod location;
mod lock;
pub mod module;
mod plain;
mod random;
pub mod reader;
pub mod rooms;
mod search;
mod shortcuts;
mod storage;
mod unmark;
#[cfg(feature = "unpack")]
pub mod unpack;
pub mod view;
pub mod widget;

use web_sys::{Document, Element};

pub use app::{App, AppProps};

/// Makes the page apart from the document, so that nobody sees half of it.
pub fn start() {
    if let Some(root) = document().and_then(|document| document.create_element("div").ok()) {
        yew::Renderer::<App>::with_root(root).render();
    }
}

/// Hands the page over once it shows what the device and the address hold. `boot.js` puts it in the place of the one that was
/// there before the program, and does once more what was done there.
fn arrive(page: &Element) -> Option<()> {
    page.set_attribute("hidden", "").ok()?;
    page.set_attribute("data-arrived", "").ok()?;
    document()?.body()?.append_child(page).ok()?;
    Some(())
}

/// Of every program: two kilobytes less to load than the allocator of the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
