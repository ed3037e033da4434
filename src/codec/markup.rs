//! Text within markup.

/// A text as HTML and XML hold it, between tags and between quotes of either kind. A blog takes nothing in it for a command of
/// its own, as `[gallery]` or `{{ more }}`. Signs that no XML may hold fall away.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // By their numbers, for they have no names in XML. A line that ended within a quote would be a blank there.
            '\'' | '`' | '[' | ']' | '{' | '}' | '\t' | '\n' | '\r' => escaped.push_str(&format!("&#{};", u32::from(sign))),
            '\u{fffe}' | '\u{ffff}' => {}
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}
