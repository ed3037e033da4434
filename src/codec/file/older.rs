//! Plans of files of version 1 and 2, put into the words of today.

use crate::codec::object::Value;

/// The object of a plan as it is read today. What is none stays as it is, to be refused there.
pub(super) fn renewed(plan: Value) -> Value {
    under(plan, |key, value| match key {
        "settings" => under(value, setting),
        "days" => each(value, |day| under(day, |key, value| if key == "entries" { each(value, entry) } else { value })),
        _ => value,
    })
}

/// Settings that are on or off were words.
fn setting(key: &str, value: Value) -> Value {
    match (key, value.text()) {
        ("with-isolation" | "with-lower-body", Some("yes")) => Value::Flag(true),
        ("with-isolation" | "with-lower-body", Some("no")) => Value::Flag(false),
        _ => value,
    }
}

/// An exercise of one's own had its place from one.
fn entry(entry: Value) -> Value {
    under(entry, |key, value| match (key, value) {
        ("own", Value::Whole(place)) => place.checked_sub(1).map_or(Value::Other, Value::Whole),
        (_, value) => value,
    })
}

fn under(value: Value, change: impl Fn(&str, Value) -> Value) -> Value {
    match value {
        Value::Object(pairs) => Value::Object(
            pairs
                .into_iter()
                .map(|(key, value)| {
                    let value = change(&key, value);
                    (key, value)
                })
                .collect(),
        ),
        value => value,
    }
}

fn each(value: Value, change: impl Fn(Value) -> Value) -> Value {
    match value {
        Value::List(list) => Value::List(list.into_iter().map(change).collect()),
        value => value,
    }
}
