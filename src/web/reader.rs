//! What programmers read texts with: plans as people write them, and exercises by the names people use. Apart from the rest of
//! their module, for the names weigh more than all of that.

use wasm_bindgen::JsValue;

use super::plain;
use super::unmark::unmarked;
use crate::codec::names::{self, Language, Names};
use crate::codec::reading::{MeaningPart, ReadingPart};
use crate::codec::text;

/// More characters than any name of an exercise has, in any language.
const LONGEST_NAME: usize = 200;

/// Makes the names ready, before anything is read.
pub fn start() {
    names::unmark_by(unmarked);
    Names::carry();
}

/// What a text says, line by line.
pub fn parse(text: &JsValue) -> Result<JsValue, JsValue> {
    let text = text.as_string().ok_or_else(|| error("a plan to be parsed is a text"))?;
    Ok(plain::object(&ReadingPart::of(&text::read(text.trim_start_matches('\u{feff}')))))
}

/// Which exercise a name means, in a language by its code where one is given.
pub fn matched(name: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    let name = name.as_string().ok_or_else(|| error("the name of an exercise is a text"))?;
    if name.chars().nth(LONGEST_NAME).is_some() {
        return Err(error(&format!("the name of an exercise has at most {LONGEST_NAME} characters")));
    }
    let language = if language.is_null() || language.is_undefined() {
        None
    } else {
        let code = language.as_string().unwrap_or_default();
        let codes = || Language::ALL.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ");
        Some(Language::from_code(&code).ok_or_else(|| error(&format!("a language is one of {}", codes())))?)
    };
    Ok(plain::object(&MeaningPart::of(&Names::shared().meaning(&name, language))))
}

fn error(message: &str) -> JsValue {
    js_sys::Error::new(message).into()
}
