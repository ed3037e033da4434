//! A message of a page that shows the widget.

use chain_balance::codec::link::encode;
use chain_balance::codec::message::{KEY, Request, VERSION};
use chain_balance::codec::object::Value;

use crate::{plan, seeds};

/// It is understood whole, and asks the same when it is said again; or it is not taken at all.
pub fn holds(bytes: &[u8]) {
    let Ok(message) = serde_json::from_slice::<Value>(bytes) else { return };
    let Some(request) = Request::read(&message) else { return };
    assert!(request.plan.is_some() || request.theme.is_some() || request.lang.is_some());
    assert_eq!(message.get(KEY), Some(&Value::Whole(VERSION)));
    if let Some(found) = &request.plan {
        plan::holds(found);
    }
    let text = |text: &str| Value::Text(String::from(text));
    let mut said = vec![(String::from(KEY), Value::Whole(VERSION))];
    said.extend(request.plan.as_ref().map(|plan| (String::from("plan"), text(&encode(plan)))));
    said.extend(request.theme.map(|theme| (String::from("theme"), text(theme.slug()))));
    said.extend(request.lang.map(|lang| (String::from("lang"), text(lang.slug()))));
    let Value::Object(pairs) = &message else { panic!("a request is an object") };
    assert_eq!(pairs.len(), said.len(), "nothing in it was passed over");
    assert_eq!(Request::read(&Value::Object(said)), Some(request));
}

/// Messages with the plans of the seeds.
pub fn seeds() -> Vec<Vec<u8>> {
    let messages = seeds::links().into_iter().map(|link| {
        format!("{{\"{KEY}\":{VERSION},\"plan\":\"https://example.org/#p={link}\",\"theme\":\"dark\",\"lang\":\"en\"}}")
    });
    seeds::bytes(messages)
}
