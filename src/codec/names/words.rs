//! A name as words, in one spelling for the many that apps and people use.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::language::{Language, parted, translated};
use super::spellings::SPELLINGS;
use crate::domain::search::singular;
use crate::domain::sort;

/// Longer names are cut before they are compared, in characters.
const LONGEST: usize = 120;
/// Words that say nothing about what is done.
const PASSED_OVER: [&str; 14] =
    ["a", "an", "and", "the", "on", "of", "with", "for", "at", "using", "con", "com", "mit", "avec"];

/// Without marks, in lower case, everything but letters and digits a blank: `Élévation (Câble)` is `elevation cable`.
pub(in crate::codec) fn folded(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for character in unmarked(name).chars().take(LONGEST) {
        match character {
            '\'' | '’' => {}
            '&' => text.push_str(" and "),
            'ß' | 'ẞ' => text.push_str("ss"),
            'ı' => text.push('i'),
            'ø' | 'Ø' => text.push('o'),
            'ł' | 'Ł' => text.push('l'),
            '\u{3099}' | '\u{309a}' => text.push(character),
            _ if character.is_alphanumeric() => text.extend(character.to_lowercase()),
            _ => text.push(' '),
        }
    }
    // Some letters gain a mark only when they are made small: `İ`.
    text.retain(|character| !matches!(character, '\u{300}'..='\u{36f}'));
    // Others became several: what is folded stays as it is when it is folded again.
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
    }
    text
}

/// Takes the marks off the letters of a text.
pub type Unmark = fn(&str) -> String;

static UNMARK: OnceLock<Unmark> = OnceLock::new();

/// From now on letters lose their marks so. A browser can do it by itself, and its tables weigh more than all the names: its
/// program says how before it reads the first name. It must do what is done elsewhere: take letters apart (Unicode's NFKD) and
/// drop every mark, but not the two of Japanese that make another letter: バック (back), ハック (hack).
pub fn unmark_by(how: Unmark) {
    let _ = UNMARK.set(how);
}

fn unmarked(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    UNMARK.get().map_or_else(|| by_tables(text), |unmark| Cow::Owned(unmark(text)))
}

#[cfg(not(target_arch = "wasm32"))]
fn by_tables(text: &str) -> Cow<'_, str> {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;

    let is_mark = |character: &char| is_combining_mark(*character) && !matches!(character, '\u{3099}' | '\u{309a}');
    text.nfkd().filter(|character| !is_mark(character)).collect()
}

#[cfg(target_arch = "wasm32")]
fn by_tables(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}

/// The words in one spelling. With a language, that language's words for equipment and the like are made English; else
/// only those that mean the same in every language that has them.
pub(super) fn words(name: &str, language: Option<Language>, translate: bool) -> Vec<String> {
    let name = name.trim();
    let (head, parenthesis) = match name.strip_suffix(')').and_then(|open| open.rsplit_once('(')) {
        Some((head, parenthesis)) => (head, parenthesis),
        None => (name, ""),
    };
    let mut words = split(head);
    let mut last = split(parenthesis);
    if translate {
        let parted = |words: Vec<String>| words.iter().flat_map(|word| parted(word, language)).collect();
        (words, last) = (parted(words), parted(last));
        translated(&mut words, language, false);
        translated(&mut last, language, true);
    }
    words.extend(last);
    respelled(words.iter().map(|word| String::from(singular(word))).collect())
}

fn split(text: &str) -> Vec<String> {
    folded(text).split_whitespace().map(String::from).collect()
}

/// Phrases in the spelling of the table, each word once where an app names the equipment twice.
fn respelled(words: Vec<String>) -> Vec<String> {
    let mut result: Vec<String> = Vec::with_capacity(words.len());
    let mut rest = words.as_slice();
    while let Some((first, others)) = rest.split_first() {
        let found = SPELLINGS.iter().find(|(from, _)| starts(rest, from));
        let length = found.map_or(1, |(from, _)| from.split(' ').count());
        match found {
            Some((_, to)) => to.split_whitespace().for_each(|word| add(&mut result, word)),
            None => add(&mut result, first),
        }
        rest = others.get(length - 1..).unwrap_or_default();
    }
    result
}

/// Do the words start with a phrase?
pub(super) fn starts(words: &[String], phrase: &str) -> bool {
    let mut words = words.iter();
    phrase.split(' ').all(|part| words.next().is_some_and(|word| word == part))
}

fn add(words: &mut Vec<String>, word: &str) {
    let equipment = super::qualifiers::equipment(word).is_some();
    if !(equipment && words.iter().any(|other| other == word)) {
        words.push(String::from(word));
    }
}

/// One key for the same words in any order; those that say nothing are left out.
pub(super) fn key<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<&str> = words.filter(|word| !PASSED_OVER.contains(word)).collect();
    sort::sort(&mut words);
    words.join(" ")
}
