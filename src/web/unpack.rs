//! Opens what is packed, for the intake.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::intake::seen::{Answer, Asked};
use crate::codec::unpack::unpack;

/// The text in a file as bytes; where several parts hold a table and the question says none, their names; else why not.
pub fn answer(question: JsValue, bytes: Vec<u8>) -> JsValue {
    let asked = serde_wasm_bindgen::from_value(question);
    let sheet = match &asked {
        Ok(Asked::Log(question)) => question.sheet,
        _ => None,
    };
    let parts = match unpack(bytes) {
        Ok(parts) => parts,
        Err(error) => return said(&Answer::Refused(error.to_string())),
    };
    let place = if parts.len() == 1 { Some(0) } else { sheet };
    match place.and_then(|place| parts.get(place)) {
        None if !matches!(asked, Ok(Asked::Log(_))) => {
            said(&Answer::Refused(String::from("it holds several files: unpack it, and open them together")))
        }
        Some(part) => Uint8Array::from(part.text.as_slice()).into(),
        None => said(&Answer::Sheets(parts.into_iter().map(|part| part.name).collect())),
    }
}

fn said(answer: &Answer) -> JsValue {
    serde_wasm_bindgen::to_value(answer).unwrap_or_default()
}
