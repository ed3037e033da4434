//! What leaves the page by the user's hand: to the clipboard, to a file.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlAnchorElement, Url};

use super::storage;
use crate::codec::file;
use crate::state::keeper::key;

/// Copies a text; false where the browser does not allow it.
pub(super) async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = window.navigator().clipboard();
    // Pages that are not served securely have none.
    if clipboard.is_undefined() {
        return false;
    }
    let done = JsFuture::from(clipboard.write_text(text)).await.is_ok();
    if done {
        note_copy();
    }
    done
}

/// Has the user neither a copy elsewhere nor been told to make one? That is told once.
pub(super) fn wants_copy() -> bool {
    let wants = storage::kept(key::BACKUP).is_none();
    if wants {
        storage::keep(key::BACKUP, "told");
    }
    wants
}

/// The user has something of theirs elsewhere from now on, and need not be told to.
fn note_copy() {
    if storage::kept(key::BACKUP).is_none() {
        storage::keep(key::BACKUP, "copied");
    }
}

/// Offers plans by the texts of their links as a file that every door opens, with a record that could not be read.
pub(super) fn plans(links: impl Iterator<Item = String>, set_aside: Option<&str>) -> Option<()> {
    download(file::NAME, &file::of_links(links, set_aside))
}

/// Offers a text as a file: it holds a plan, or more.
pub(super) fn download(name: &str, text: &str) -> Option<()> {
    note_copy();
    save(name, &Blob::new_with_str_sequence(&js_sys::Array::of1(&text.into())).ok()?)
}

/// Offers what was made as a file.
pub(super) fn save(name: &str, made: &Blob) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let address = Url::create_object_url_with_blob(made).ok()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    // Revoked at once the file would be empty in some browsers.
    gloo_timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
