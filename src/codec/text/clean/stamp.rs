//! When and by whom a line of an exported chat was said.

/// More words than the name of somebody has.
const MOST_WORDS: usize = 4;

/// A line without its stamp: `[14.01.26, 08:12:33] Kim: Squat 5x5`, `1/14/26, 8:12 AM - Kim: Squat 5x5`. A line that says
/// nothing else stays whole.
pub(in crate::codec::text) fn without_stamp(line: &str) -> &str {
    let shown = line.trim_start_matches(['\u{200e}', '\u{200f}', '\u{feff}', ' ']);
    let (when, rest) = match shown.strip_prefix('[') {
        Some(open) => match open.split_once(']') {
            Some(parts) => parts,
            None => return line,
        },
        None => match shown.split_once(" - ") {
            Some(parts) => parts,
            None => return line,
        },
    };
    let somebody = rest.split_once(':').filter(|(name, _)| is_somebody(name));
    // What is copied out of a chat may leave out the year: `[14.01, 08:12] Kim: Squat 5x5`.
    let short = shown.starts_with('[') && somebody.is_some();
    if !is_moment(when, if short { 1 } else { 2 }) {
        return line;
    }
    let said = match somebody {
        Some((_, said)) => said,
        _ => rest,
    };
    // A tab after it is the empty first cell of a row.
    let said = said.strip_prefix(' ').unwrap_or(said);
    if said.contains(char::is_alphanumeric) { said } else { line }
}

/// Is it a date with a time, in figures, and does the date have so many signs at least?
fn is_moment(text: &str, signs: usize) -> bool {
    let of_moment = |part: &str| {
        let part = part.trim_end_matches(',');
        let figures = part.contains(|digit: char| digit.is_ascii_digit());
        let signs = part.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | '/' | '-' | ':'));
        let half = matches!(part.to_ascii_lowercase().as_str(), "am" | "pm" | "a.m." | "p.m." | "uhr");
        half || figures && signs
    };
    let has = |sign: char| text.split_whitespace().any(|part| part.matches(sign).count() > 0);
    let dated = text.split_whitespace().any(|part| part.matches(['.', '/', '-']).count() >= signs);
    text.len() <= 32 && has(':') && dated && text.split_whitespace().all(of_moment)
}

fn is_somebody(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let letters = name.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '.' | '-' | '~' | '+' | '\'' | '’'));
    (1..=MOST_WORDS).contains(&words) && letters
}
