//! The address of the page: the plan it holds, and the link to a plan.

use wasm_bindgen::JsValue;
use web_sys::Window;

use crate::codec::error::DecodeError;
use crate::codec::link as codec;
use crate::domain::plan::Plan;

/// The plan of the address: nothing where it claims none.
pub(super) fn plan() -> Option<Result<Plan, DecodeError>> {
    codec::opened(&window()?.location().href().ok()?)
}

/// Has the address no fragment at all?
pub(super) fn is_bare() -> bool {
    window().is_some_and(|window| window.location().hash().is_ok_and(|hash| hash.is_empty()))
}

/// The address that opens the plan, wherever the page is served, without what was appended to the one that opened it.
pub(super) fn link(plan: &Plan) -> String {
    let location = window().map(|window| window.location());
    let base = location.and_then(|location| location.href().ok()).unwrap_or_default();
    let page = bare(&base).split('?').next().unwrap_or_default();
    format!("{page}{}", codec::fragment(plan))
}

/// The folder from which the page is served, with `/` at its end.
pub(super) fn folder() -> Option<String> {
    let address = window()?.location().href().ok()?;
    let page = bare(&address).split('?').next()?;
    Some(String::from(page.get(..=page.bytes().rposition(|byte| byte == b'/')?)?))
}

/// Can others open the address of the page? A file on a disk has one that holds there alone.
pub(super) fn is_served() -> bool {
    folder().is_some_and(|folder| folder.starts_with("http"))
}

/// Where the page is served from, as it is printed on a picture: without `https://` and without a slash at its end; nothing where
/// it is a file on somebody's disk.
pub(super) fn printed() -> String {
    let folder = folder().filter(|_| is_served()).unwrap_or_default();
    String::from(folder.split_once("://").map_or("", |(_, rest)| rest).trim_end_matches('/'))
}

/// Leads a frame of the page to another address, which is no step of the history and takes the focus from nobody.
pub(super) fn lead(frame: &Window, address: &str) {
    // The first address of a frame is its attribute: where it cannot be led it shows that.
    let _ = frame.location().replace(address);
}

/// Shows the plan in the address, or none. No step of the history: going back leaves the page, as everywhere.
pub(super) fn show(plan: Option<&Plan>) {
    let Some(window) = window() else { return };
    let Ok(shown) = window.location().href() else { return };
    let address = match plan {
        Some(plan) => link(plan),
        None => String::from(bare(&shown)),
    };
    // Another fragment than a plan's is a place on the page.
    if address == shown || (plan.is_none() && !codec::claims(&shown)) {
        return;
    }
    if let Ok(history) = window.history() {
        // Refused in some sandboxed frames, where the address is not the user's anyway.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// The address without any plan, also where the sign of the fragment was escaped on the way and stands in path or query.
fn bare(address: &str) -> &str {
    let mut page = address.split('#').next().unwrap_or_default();
    while codec::claims(page)
        && let Some((before, _)) = page.rsplit_once('%')
    {
        page = before.trim_end_matches(['?', '&']);
    }
    page
}

fn window() -> Option<Window> {
    web_sys::window()
}
