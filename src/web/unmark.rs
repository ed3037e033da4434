//! Letters without their marks, as the browser takes them off: the tables of Unicode would be a sixth of a program.

use js_sys::{JsString, RegExp};

thread_local! {
    /// Every mark but the two of Japanese that make another letter.
    static MARKS: RegExp = RegExp::new("(?![\\u3099\\u309a])\\p{M}", "gu");
}

/// The text in compatible letters, without marks.
pub(super) fn unmarked(text: &str) -> String {
    MARKS.with(|marks| JsString::from(text).normalize("NFKD").replace_by_pattern(marks, "")).into()
}
