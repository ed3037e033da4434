//! A plan as a plain object that a program hands over.

use chain_balance::codec::object::{PlanObject, Value, read};
use serde_json::Value as Json;

use crate::{plan, seeds};

/// It is a plan, or an error that says in a few words which part is wrong.
pub fn holds(bytes: &[u8]) {
    let Ok(json) = serde_json::from_slice::<Json>(bytes) else { return };
    match read(&value(&json)) {
        Ok(found) => plan::holds(&found),
        Err(error) => {
            assert!(error.path.starts_with("plan") && error.path.len() < 100, "{error}");
            assert!(error.to_string().len() < 300, "{error}");
        }
    }
}

/// JSON as what a program hands over; numbers that are not whole from nought are something else.
pub fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Nothing,
        Json::Bool(flag) => Value::Flag(*flag),
        Json::Number(number) => number.as_u64().map_or(Value::Other, Value::Whole),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(list) => Value::List(list.iter().map(value).collect()),
        Json::Object(pairs) => Value::Object(pairs.iter().map(|(key, json)| (key.clone(), value(json))).collect()),
    }
}

/// How many parts a value has, itself among them.
pub fn parts(value: &Value) -> usize {
    1 + match value {
        Value::List(list) => list.iter().map(parts).sum(),
        Value::Object(pairs) => pairs.iter().map(|(_, part)| parts(part)).sum(),
        _ => 0,
    }
}

/// The plans of the seeds as objects.
pub fn seeds() -> Vec<Vec<u8>> {
    seeds::plans().iter().map(|plan| serde_json::to_vec(&PlanObject::of(plan)).expect("plain data")).collect()
}
