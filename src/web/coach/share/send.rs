//! The sheet of the device on which a link is given to another app.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::ShareData;

/// Has the browser such a sheet? Many desktop browsers have none.
pub(super) fn can() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.is_some_and(|navigator| js_sys::Reflect::has(&navigator, &JsValue::from_str("share")).unwrap_or_default())
}

/// Opens the sheet. Who closes it again has changed their mind: nothing is said of that.
pub(super) fn link(title: &str, link: &str) {
    let Some(window) = web_sys::window().filter(|_| can()) else { return };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(link);
    let sent = window.navigator().share_with_data(&data);
    spawn_local(async move { drop(JsFuture::from(sent).await) });
}
