//! Spellings that are brought to another before a line is taken apart.

use super::super::lexicon::{Class, classes, word};

/// `E2MOM` and `E90S` as `every 2 min` and `every 90 s`; `bench.press` as two words.
pub(super) fn respelled(line: &str) -> String {
    let parts = line.split(' ').map(|part| interval(part).unwrap_or_else(|| pointed(part)));
    parts.collect::<Vec<_>>().join(" ")
}

fn interval(part: &str) -> Option<String> {
    let lower = part.to_ascii_lowercase();
    let rest = lower.strip_prefix('e')?;
    let unit = rest.trim_start_matches(|digit: char| digit.is_ascii_digit());
    let number = rest.get(..rest.len() - unit.len()).filter(|number| !number.is_empty())?;
    let (unit, sign) = match unit.strip_suffix(':') {
        Some(unit) => (unit, ":"),
        None => (unit, ""),
    };
    let unit = match unit {
        "mom" | "m" | "min" => "min",
        "som" | "s" | "sec" => "s",
        _ => return None,
    };
    Some(format!("every {number} {unit}{sign}"))
}

/// A point between two words of letters is a blank: `bench.press`, not `Sek.Pause`, `e.g.` or `example.org`.
fn pointed(part: &str) -> String {
    let is_word = |text: &str| text.chars().count() > 2 && text.chars().all(char::is_alphabetic);
    let unit = |text: &str| classes(&word(text)).any(&[Class::Seconds, Class::Minutes, Class::Reps, Class::Sets]);
    match part.split_once('.') {
        Some((first, second)) if is_word(first) && is_word(second) && second.chars().count() > 3 && !unit(first) => {
            format!("{first} {second}")
        }
        _ => String::from(part),
    }
}
