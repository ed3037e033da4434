//! What comes in from elsewhere: logs, plans as text, files. A third program, for it carries the names that people and apps
//! use: `intake-desk.js` brings it when somebody first asks, in the worker where there is one.

mod desk;
pub mod seen;

use wasm_bindgen::JsValue;

use crate::codec::{file, link, text};
use crate::domain::plan::Plan;
use seen::{Answer, Asked};

/// Answers a question. The bytes of a file come with the first call; as long as the answer is that it is being read, the
/// question is asked again. Without a question what is read is forgotten.
pub fn answer(question: JsValue, bytes: Option<Vec<u8>>) -> JsValue {
    match serde_wasm_bindgen::from_value(question) {
        Ok(asked) => serde_wasm_bindgen::to_value(&answered(&asked, bytes)).unwrap_or_default(),
        Err(_) => {
            desk::forget();
            JsValue::UNDEFINED
        }
    }
}

fn answered(asked: &Asked, bytes: Option<Vec<u8>>) -> Answer {
    match asked {
        Asked::Log(question) => desk::answer(question, bytes),
        Asked::Text(written) => {
            let (plan, faults) = text::read(written);
            let faults = faults.into_iter().map(|fault| (fault.line, fault.reason.to_string())).collect();
            Answer::Text { plan: link::encode(&plan), faults }
        }
        Asked::Open => opened(bytes.unwrap_or_default()).unwrap_or_else(Answer::Refused),
        Asked::Save { plans, table } => {
            let plans: Vec<Plan> = plans.iter().filter_map(|text| link::decode(text).ok()).collect();
            match plans.first().filter(|_| *table) {
                // The mark of the byte order: without it some spreadsheets break every name that is not English.
                Some(plan) => Answer::File(format!("\u{feff}{}", file::to_table(plan))),
                None => Answer::File(file::to_json(&plans)),
            }
        }
    }
}

/// The plans of a file: JSON where it begins like it, else a table.
fn opened(bytes: Vec<u8>) -> Result<Answer, String> {
    let text = String::from_utf8(bytes).map_err(|_| String::from("this file is no text in UTF-8"))?;
    let is_json = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with(['{', '[']);
    let plans = if is_json { file::from_json(&text) } else { file::from_table(&text).map(|plan| vec![plan]) };
    let plans = plans.map_err(|error| error.to_string())?;
    Ok(Answer::Plans(plans.iter().map(link::encode).collect()))
}
