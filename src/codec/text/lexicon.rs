//! What the words of a plan mean, in the languages that plans are written in. Names of exercises are not among them.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::codec::names::folded;
use crate::domain::plan::Weekday;
use crate::domain::sort;

pub(super) use super::class::{Class, Classes};

/// A row a meaning: its slug, then its words; `_` joins the words of a phrase.
const WORDS: &str = include_str!("words.csv");

/// The numbers that are written as words, up to twenty.
const NUMBERS: [(u64, &str); 16] = [
    (1, "one single ein eine einen eins un una uno une um uma een één jeden jedna один одна одну bir 一"),
    (2, "two zwei dos deux due dois duas twee dwa dwie два две iki 二 两"),
    (3, "three drei tres trois tre três drie trzy три üç 三"),
    (4, "four vier cuatro quatre quattro quatro cztery четыре dört 四"),
    (5, "five fünf cinco cinq cinque vijf pięć пять beş 五"),
    (6, "six sechs seis sei zes sześć шесть altı 六"),
    (7, "seven sieben siete sept sette sete zeven siedem семь yedi 七"),
    (8, "eight acht ocho huit otto oito osiem восемь sekiz 八"),
    (9, "nine neun nueve neuf nove negen dziewięć девять dokuz 九"),
    (10, "ten zehn diez dix dieci dez tien dziesięć десять on 十"),
    (12, "twelve zwölf doce douze dodici doze twaalf dwanaście двенадцать oniki 十二"),
    (15, "fifteen fünfzehn quince quinze quindici vijftien piętnaście пятнадцать onbeş 十五"),
    (20, "twenty zwanzig veinte vingt venti vinte twintig dwadzieścia двадцать yirmi 二十"),
    (11, "eleven elf once onze undici"),
    (14, "fourteen vierzehn catorce quatorze"),
    (16, "sixteen sechzehn dieciséis seize sedici"),
];

struct Lexicon {
    /// By the first word: the words that follow it in a phrase, and what the phrase means; the longest first.
    phrases: HashMap<String, Vec<(Vec<String>, Classes)>>,
    numbers: HashMap<String, u64>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut phrases: HashMap<String, Vec<(Vec<String>, Classes)>> = HashMap::new();
    for (slug, words) in WORDS.lines().filter_map(|line| line.split_once(',')) {
        let Some(class) = Class::from_slug(slug) else { continue };
        for phrase in words.split_whitespace() {
            let mut parts: Vec<String> = phrase.split(['_', '-', '/']).filter(|part| !part.is_empty()).map(word).collect();
            if parts.is_empty() {
                continue;
            }
            let mut first = parts.remove(0);
            if phrase.starts_with('/') {
                first.insert(0, '/');
            }
            let known = phrases.entry(first).or_default();
            match known.iter_mut().find(|(rest, _)| *rest == parts) {
                Some((_, classes)) => *classes = classes.with(class),
                None => known.push((parts, Classes::of(&[class]))),
            }
        }
    }
    for known in phrases.values_mut() {
        sort::by_key(known, |(rest, _)| core::cmp::Reverse(rest.len()));
    }
    let numbers = NUMBERS.iter().flat_map(|(number, words)| words.split(' ').map(|text| (word(text), *number))).collect();
    Lexicon { phrases, numbers }
});

/// A word as it is looked up: without marks, in lower case.
pub(super) fn word(text: &str) -> String {
    folded(text).split_whitespace().collect()
}

/// The phrases that begin with a word: the words that follow, and what the phrase means; the longest first.
pub(super) fn phrases(first: &str) -> &'static [(Vec<String>, Classes)] {
    LEXICON.phrases.get(first).map_or(&[], Vec::as_slice)
}

/// What one word alone means.
pub(super) fn classes(text: &str) -> Classes {
    phrases(text).iter().find(|(rest, _)| rest.is_empty()).map_or(Classes::EMPTY, |(_, classes)| *classes)
}

/// The number that a word stands for.
pub(super) fn number(text: &str) -> Option<u64> {
    LEXICON.numbers.get(text).copied()
}

/// The day of the week among what a word means.
pub(super) fn weekday(classes: Classes) -> Option<Weekday> {
    let days =
        [Class::Monday, Class::Tuesday, Class::Wednesday, Class::Thursday, Class::Friday, Class::Saturday, Class::Sunday];
    days.into_iter().zip(Weekday::ALL.iter()).find(|(class, _)| classes.has(*class)).map(|(_, weekday)| *weekday)
}
