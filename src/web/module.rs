//! The module for programmers: plans, reports and advice as plain objects of JavaScript. `module/chain-balance.js` hands over
//! copies that are plain, and says what to do before the program is there.

use wasm_bindgen::JsValue;

use super::plain;
use crate::codec::advice::AdviceSummary;
use crate::codec::link;
use crate::codec::listing::{ExercisePart, MusclePart};
use crate::codec::object::{self, ObjectError, PlanObject};
use crate::codec::summary::Summary;
use crate::domain::plan::Plan;
use crate::domain::report::Report;

/// Everything that the report of a plan says.
pub fn evaluate(plan: JsValue) -> Result<JsValue, JsValue> {
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
pub fn encode(plan: JsValue) -> Result<JsValue, JsValue> {
    read(plan).map(|plan| JsValue::from(link::encode(&plan)))
}

/// What to change in a plan; `null` while there is too little to judge.
pub fn advise(plan: JsValue) -> Result<JsValue, JsValue> {
    read(plan).map(|plan| plain::object(&AdviceSummary::of(&plan)))
}

/// Every exercise of the catalogue.
pub fn exercises() -> JsValue {
    plain::object(&ExercisePart::all())
}

/// Every muscle.
pub fn muscles() -> JsValue {
    plain::object(&MusclePart::all())
}

/// The plan of an object that is plain already: without getters, prototypes or lists that never end.
fn read(plan: JsValue) -> Result<Plan, JsValue> {
    let value = plain::value(plan).ok_or_else(ObjectError::no_plain);
    value.and_then(|value| object::read(&value)).map_err(|reason| error(&reason.to_string()))
}

fn error(message: &str) -> JsValue {
    js_sys::Error::new(message).into()
}
