//! Plain objects of JavaScript, in and out.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::codec::object::Value;

/// What is serialised, as JSON would have it: objects and not maps, `null` and not `undefined`. What is plain never fails.
pub(super) fn object(data: &impl Serialize) -> JsValue {
    data.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// The value of what must be plain data already, as a message or a copy is. Nothing where it has more parts than a plan.
pub(super) fn value(data: JsValue) -> Option<Value> {
    serde_wasm_bindgen::from_value(data).ok()
}
