//! What stands around the words of a line and says nothing: bullets, numbers of a list, Markdown, emoji, comments.

mod respelled;
mod stamp;

use respelled::respelled;
pub(super) use stamp::without_stamp;

/// A line without what stands around it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Clean {
    /// What is left.
    pub text: String,
    /// The same with the number of the item: `1. Tag` is a day, not an item.
    pub numbered: String,
    /// What was a comment (`# …`, `// …`) or struck out.
    pub comment: Option<String>,
    /// It was marked as a heading: by `#`, or all of it in bold.
    pub marked: bool,
    /// It was an item of a list.
    pub item: bool,
}

/// Takes away what stands around a line.
pub(super) fn clean(line: &str) -> Clean {
    let shown: String = line.chars().filter(|character| !is_decoration(*character)).collect();
    let mut clean = Clean::default();
    let trimmed = shown.trim();
    let hashes = trimmed.trim_start_matches('#');
    let level = trimmed.len() - hashes.len();
    let body = if level > 0 && (hashes.starts_with(char::is_whitespace) || hashes.is_empty()) {
        clean.marked = true;
        hashes.trim()
    } else if level == 1 && hashes.starts_with(|character: char| character.is_ascii_digit()) {
        trimmed.get(1..).unwrap_or_default()
    } else if level > 0 {
        clean.marked = true;
        hashes
    } else {
        trimmed
    };
    let (body, address) = without_addresses(body);
    let (body, comment) = without_comment(&body, clean.marked);
    let comment = comment.or(address);
    clean.comment = comment;
    let (body, struck) = without_struck(&body);
    clean.comment = clean.comment.or(struck);
    let bold = body.trim().starts_with("**") && body.trim().trim_end_matches(':').ends_with("**")
        || body.trim().starts_with("__") && body.trim().ends_with("__");
    clean.marked |= bold;
    let plain = with_commas(&respelled(&without_signs(&body)));
    let (text, item) = without_label(plain.trim());
    clean.numbered = String::from(plain.trim().trim_start_matches(BULLETS).trim());
    (clean.text, clean.item) = (String::from(text.trim()), item);
    clean
}

/// Emoji, joiners and the frame of a key: no part of any name.
fn is_decoration(character: char) -> bool {
    matches!(character,
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{20e3}'
        | '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{2604}' | '\u{2607}'..='\u{2714}' | '\u{2718}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{e0000}'..='\u{e007f}')
        && !matches!(character, '\u{2715}' | '\u{2716}')
}

/// A comment begins with `//` or with a `#` behind a blank; `https://` is none.
fn without_comment(line: &str, heading: bool) -> (String, Option<String>) {
    let slashes =
        line.match_indices("//").map(|(at, _)| at).find(|at| !line.get(..*at).is_some_and(|text| text.ends_with(':')));
    let hash = line.match_indices('#').map(|(at, _)| at).find(|at| {
        let behind_blank = line.get(..*at).is_some_and(|text| text.ends_with(char::is_whitespace));
        let number = line.get(at + 1..).is_some_and(|text| text.starts_with(|character: char| character.is_ascii_digit()));
        behind_blank && !number
    });
    let hash = hash.filter(|_| !heading || line.trim_end().ends_with(|character| character != '#'));
    match slashes.into_iter().chain(hash).min().and_then(|at| line.split_at_checked(at)) {
        Some((text, comment)) => {
            let comment = comment.trim_matches(['/', '#', ' ', '\t']);
            (String::from(text), (!comment.is_empty()).then(|| String::from(comment)))
        }
        None => (String::from(line), None),
    }
}

/// An address of a page is no part of a plan, whatever numbers it has.
fn without_addresses(line: &str) -> (String, Option<String>) {
    let is_address = |word: &str| {
        word.contains("://")
            || word.starts_with("www.")
            || word.contains('@')
                && word.contains('.')
                && !word.starts_with('@')
                && word.contains(char::is_alphabetic)
                && !word.contains(|digit: char| digit.is_ascii_digit())
    };
    if !line.split_whitespace().any(is_address) {
        return (String::from(line), None);
    }
    let (addresses, rest): (Vec<&str>, Vec<&str>) = line.split_whitespace().partition(|word| is_address(word));
    (rest.join(" "), Some(addresses.join(" ")))
}

/// `~~struck out~~` is no part of the plan any more.
fn without_struck(line: &str) -> (String, Option<String>) {
    let parts: Vec<&str> = line.split("~~").collect();
    if parts.len() < 3 || parts.len().is_multiple_of(2) {
        return (String::from(line), None);
    }
    let of = |odd: usize| parts.iter().skip(odd).step_by(2).copied().collect::<Vec<_>>().join(" ");
    (of(0), Some(of(1)))
}

/// `A1) Squat 3x8 A2) Row 3x8`: a label within a line parts its exercises.
fn with_commas(line: &str) -> String {
    let mut words: Vec<String> = line.split(' ').map(String::from).collect();
    let is_label = |word: &str| {
        let mut rest = word.chars();
        let letter = rest.next().is_some_and(|first| matches!(first, 'A'..='H'));
        letter && matches!((rest.next(), rest.next(), rest.next()), (Some('1'..='9'), Some(')' | '.' | ':'), None))
    };
    for at in 1..words.len() {
        let labelled = words.get(at).is_some_and(|word| is_label(word));
        let begun =
            words.get(..at).is_some_and(|before| before.iter().any(|word| word.ends_with(|last: char| last.is_ascii_digit())));
        if let Some(word) = words.get_mut(at).filter(|_| labelled && begun) {
            *word = String::from(",");
        }
    }
    words.join(" ")
}

/// Without the signs of Markdown; a star between two numbers stays, for it is a sign of multiplication.
fn without_signs(line: &str) -> String {
    let characters: Vec<char> = line.chars().collect();
    let is_number = |found: Option<&char>| found.is_some_and(char::is_ascii_digit);
    let mut last = None;
    let mut result = String::with_capacity(line.len());
    for (at, character) in characters.iter().enumerate() {
        let next = || characters.iter().skip(at + 1).take(3).find(|next| **next != ' ');
        let keeps = match character {
            '*' => is_number(last) && is_number(next()),
            '`' => false,
            '_' => last.is_some_and(|last| last.is_alphanumeric()) && next().is_some_and(|next| next.is_alphanumeric()),
            _ => true,
        };
        if *character != ' ' {
            last = Some(character);
        }
        match character {
            '_' if keeps => result.push(' '),
            _ if keeps => result.push(*character),
            _ => {}
        }
    }
    result
}

const BULLETS: [char; 28] = [
    '-', '–', '—', '•', '‣', '◦', '→', '+', '*', '·', '▪', '▫', '●', '○', '■', '□', '►', '▶', '➤', '➢', '>', '⁃', '∙', '☐',
    '☑', '✓', '✔', '・',
];

/// Without bullets, boxes, and the number or letter of an item. What is left still holds letters.
fn without_label(line: &str) -> (&str, bool) {
    let mut rest = line;
    let mut item = false;
    for _ in 0..6 {
        let shorter = without_bullet(rest).or_else(|| without_number(rest)).or_else(|| without_letter(rest));
        match shorter.map(str::trim_start).filter(|shorter| shorter.contains(char::is_alphanumeric)) {
            Some(shorter) => (rest, item) = (shorter, true),
            None => break,
        }
    }
    (rest, item)
}

fn without_bullet(line: &str) -> Option<&str> {
    let boxes = ["[ ]", "[x]", "[X]", "[]"];
    boxes.into_iter().find_map(|mark| line.strip_prefix(mark)).or_else(|| line.strip_prefix(BULLETS))
}

/// `1.`, `2)`, `(3)`, `1.1`, `1、`, `①`: a number that cannot be an amount.
fn without_number(line: &str) -> Option<&str> {
    let open = line.strip_prefix('(');
    let body = open.unwrap_or(line);
    if let Some(rest) = body.strip_prefix(|character| matches!(character, '①'..='⑳')) {
        return Some(rest);
    }
    let rest = body.trim_start_matches(|character: char| character.is_ascii_digit());
    let digits = body.len() - rest.len();
    if digits == 0 || digits > 3 {
        return None;
    }
    if open.is_some() {
        return rest.strip_prefix(')');
    }
    if let Some(rest) = rest.strip_prefix([')', '、', '．']) {
        return Some(rest);
    }
    let after = rest.strip_prefix('.')?;
    let more = after.trim_start_matches(|character: char| character.is_ascii_digit());
    if more.len() < after.len() {
        // `1.1 Leg press`; `2.5 kg` is an amount, which no name begins with.
        let more = more.strip_prefix(['.', ')']).unwrap_or(more);
        let name = more.strip_prefix(char::is_whitespace)?.trim_start();
        let word: String = name.chars().take_while(|character| character.is_alphabetic()).collect();
        let unit = super::lexicon::classes(&super::lexicon::word(&word));
        let amount = [super::lexicon::Class::Load, super::lexicon::Class::Distance, super::lexicon::Class::Minutes];
        return (word.chars().count() > 1 && !unit.any(&amount)).then_some(name);
    }
    Some(after)
}

/// `A1.`, `B2)`, `C:`, `A1 `, `1a `, `b)`: the place of an exercise in a superset.
fn without_letter(line: &str) -> Option<&str> {
    let mut characters = line.chars();
    let first = characters.next()?;
    let is_letter = |character: char| matches!(character, 'A'..='H' | 'a'..='h');
    let numbered = |rest: &'_ str| rest.chars().next().is_some_and(|character| character.is_ascii_digit());
    if is_letter(first) {
        let rest = characters.as_str();
        let after = rest.trim_start_matches(|character: char| character.is_ascii_digit());
        let digits = rest.len() - after.len();
        if digits > 2 {
            return None;
        }
        let ended = after.strip_prefix([')', '.']).or_else(|| after.strip_prefix(':').filter(|_| digits > 0));
        let ended = ended.filter(|rest| rest.starts_with(char::is_whitespace) || digits > 0);
        let spaced =
            after.strip_prefix(char::is_whitespace).filter(|rest| digits > 0 && !numbered(rest) && first.is_uppercase());
        let dashed = spaced.and_then(|rest| rest.trim_start().strip_prefix(['-', '–', ':']));
        return ended.or(dashed).or(spaced);
    }
    let digits = line.trim_start_matches(|character: char| character.is_ascii_digit());
    if (1..=2).contains(&(line.len() - digits.len())) {
        let after = digits.strip_prefix(|character: char| matches!(character, 'A'..='G' | 'a'..='g'))?;
        return after.strip_prefix([')', '.', ':']).or_else(|| after.strip_prefix(char::is_whitespace));
    }
    None
}
