//! What mail programs, chats and blogs do to a link, undone.

/// How often a link is percent-decoded at most: mail filters wrap links that were wrapped already.
const WRAPPINGS: usize = 4;
/// Shorter than the text of any plan with an exercise; about one in two of its letters is a capital.
const SHORTEST: usize = 12;
/// Stands for the beginning of a text among the marks before `p=`.
const START: char = '\0';

/// The texts that may be meant, the likelier first: up to the first blank (a form writes it `+`), and with the blanks taken
/// out, as a line break inside a link leaves them.
pub(super) fn candidates(text: &str) -> Vec<String> {
    let end = text.find(|character| !belongs(character)).unwrap_or(text.len());
    let run = text.get(..end).unwrap_or_default();
    // The text of a plan begins and ends in a letter or a digit: what else stands there is emphasis of a chat.
    let kept = |text: &str| {
        let kept: String = text.chars().filter(|character| !is_filling(*character)).collect();
        String::from(kept.trim_matches(['-', '_']))
    };
    let blank = |character: char| character.is_whitespace() || character == '+';
    let first = kept(run.split(blank).find(|part| !part.is_empty()).unwrap_or_default());
    let joined = kept(run);
    if first == joined { vec![first] } else { vec![first, joined] }
}

/// What stands behind `p=` at the beginning of another part of an address; else all of it. A blog's own `?p=123` is no plan.
pub(super) fn anywhere(plain: &str) -> &str {
    behind(plain, &['?', '&', '/', '!', START]).unwrap_or(plain.trim())
}

/// What stands behind `p=` at the beginning of a fragment.
fn in_fragment(plain: &str) -> Option<&str> {
    behind(plain, &['#'])
}

/// Is a fragment nearly one with a plan, as `#P=`, `#!p=` or `#/p=` are?
pub(super) fn is_nearly_marked(plain: &str) -> bool {
    let near = plain.chars().filter(|character| !matches!(character, '!' | '/'));
    in_fragment(&near.map(|character| character.to_ascii_lowercase()).collect::<String>()).is_some()
}

/// What of an address claims to be a plan, in the shapes that open.
#[inline(never)]
pub(super) fn claimed(plain: &str) -> Option<&str> {
    in_fragment(plain).or_else(|| in_other_fragment(plain))
}

/// What stands in a fragment that somebody has typed or a program has put together anew: behind `#?p=`, `#&p=`, `#p:`, `#plan=`, or
/// behind the sign alone, where it looks like the text of a plan.
fn in_other_fragment(plain: &str) -> Option<&str> {
    let fragment = plain.split_once('#')?.1.trim_start_matches(['?', '&']);
    let marked = |mark| fragment.strip_prefix(mark)?.strip_prefix(['=', ':']);
    let is_text = fragment.len() >= SHORTEST && fragment.starts_with(super::VERSION) && fragment.chars().all(belongs);
    marked("p").or_else(|| marked("plan")).or(is_text.then_some(fragment))
}

/// Is a text that holds no plan one that held it, all of whose capitals were made small?
pub(super) fn is_lowered(text: &str) -> bool {
    text.len() >= SHORTEST && text.starts_with(super::VERSION) && !text.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// What stands behind the first `p=` that follows one of the marks.
fn behind<'a>(plain: &'a str, marks: &[char]) -> Option<&'a str> {
    plain.char_indices().filter(|(_, character)| *character == 'p').find_map(|(at, _)| {
        let before = plain.get(..at)?.trim_end_matches(is_filling).chars().next_back().unwrap_or(START);
        plain.get(at + 1..)?.strip_prefix('=').filter(|_| marks.contains(&before))
    })
}

/// Percent-decoded until nothing is left to decode.
pub(super) fn unescaped(shape: &str) -> String {
    let mut text = String::from(shape);
    for _ in 0..WRAPPINGS {
        let Some(decoded) = percent_decoded(&text) else { break };
        text = decoded;
    }
    text
}

fn percent_decoded(text: &str) -> Option<String> {
    text.contains('%').then_some(())?;
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    let mut found = false;
    while let Some((first, behind)) = rest.split_first() {
        match (first, behind) {
            (b'%', [high, low, behind @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(nibble(*high) << 4 | nibble(*low));
                (rest, found) = (behind, true);
            }
            _ => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    found.then_some(())?;
    // What is no text holds no plan: its escapes are left as they are.
    String::from_utf8(bytes).ok()
}

fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 32) - b'a' + 10,
    }
}

fn belongs(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_') || is_filling(character)
}

/// Never part of a plan's text, and put into it by programs that break, pad or re-encode.
fn is_filling(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '+' | '=' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}
