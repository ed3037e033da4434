//! The module for programmers: plans, reports and advice as plain objects of JavaScript.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::plain;
use crate::codec::advice::AdviceSummary;
use crate::codec::link;
use crate::codec::object::{self, ObjectError, PlanObject};
use crate::codec::summary::Summary;
use crate::domain::plan::Plan;
use crate::domain::report::Report;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = structuredClone)]
    fn copy(data: &JsValue) -> Result<JsValue, JsValue>;
}

/// Everything that the report of a plan says.
pub fn evaluate(plan: &JsValue) -> Result<JsValue, JsValue> {
    let plan = read(plan)?;
    Ok(plain::object(&Summary::of(&plan, &Report::of(&plan))))
}

/// The plan of a link: of a whole address, its fragment or the text alone.
pub fn decode(link: &JsValue) -> Result<JsValue, JsValue> {
    let text = link.as_string().ok_or_else(|| error("a link is a text"))?;
    let plan = link::find(&text).map_err(|reason| error(&reason.to_string()))?;
    Ok(plain::object(&PlanObject::of(&plan)))
}

/// The text of a plan, as it stands behind `#p=`.
pub fn encode(plan: &JsValue) -> Result<JsValue, JsValue> {
    read(plan).map(|plan| JsValue::from(link::encode(&plan)))
}

/// What to change in a plan; `null` while there is too little to judge.
pub fn advise(plan: &JsValue) -> Result<JsValue, JsValue> {
    read(plan).map(|plan| plain::object(&AdviceSummary::of(&plan)))
}

/// The plan of an object. It is copied first: what a program hands over may have getters that throw, prototypes with keys
/// of their own, or lists that never end, and a copy has none of them.
fn read(plan: &JsValue) -> Result<Plan, JsValue> {
    let value = copy(plan).ok().and_then(plain::value).ok_or_else(ObjectError::no_plain);
    value.and_then(|value| object::read(&value)).map_err(|reason| error(&reason.to_string()))
}

fn error(message: &str) -> JsValue {
    js_sys::Error::new(message).into()
}
