//! Lines that open a day, a week or a part of a day.

use super::clean::Clean;
use super::lexicon::{self, Class};
use super::token::{Kind, Token, tokens};
use crate::domain::plan::Weekday;

/// What a heading opens, the strongest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Rank {
    /// A week.
    Week,
    /// A day: `Day 1`, `Monday`, `Workout A`.
    Day,
    /// A day that is called after what is trained: `Push day`.
    Workout,
    /// What is trained: `Push`, `Legs`; within a day that is numbered or of the week, a part of it.
    Split,
    /// What a day often ends with: `Core`, `Cardio`; within a day of anything else, a part of it.
    Part,
    /// Words of no heading, where they stand as one.
    Other,
    /// A part of a day: `Accessories`.
    Section,
    /// What follows is not counted: a warm-up, a cool-down.
    Uncounted,
}

/// A heading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Heading {
    pub rank: Rank,
    pub name: String,
    /// The days of the week that it names.
    pub weekdays: Vec<Weekday>,
    /// It names what a whole day trains (`Legs`) rather than a muscle (`Quads`).
    pub whole: bool,
    /// It names a day of the week, or a day by its number or letter: no title does.
    pub dated: bool,
}

impl Heading {
    pub(super) fn new(rank: Rank, name: &str) -> Self {
        Self { rank, name: String::from(name), weekdays: Vec::new(), whole: false, dated: false }
    }
}

const LONGEST: usize = 12;
/// More than one week, which is no heading of one.
const WEEKS: [&str; 10] =
    ["weeks", "wks", "wochen", "semanas", "semaines", "settimane", "weken", "tygodnie", "недели", "haftalar"];

/// A heading by its words.
pub(super) fn heading(clean: &Clean) -> Option<Heading> {
    let found = tokens(&clean.text);
    let words: Vec<&Token> = found.iter().filter(|token| token.kind == Kind::Word).collect();
    if words.is_empty() || words.len() > LONGEST {
        return None;
    }
    // `1. Tag` has its number before it.
    let ordinal = words.len() == 1 && words.iter().all(|word| word.any(&[Class::Day, Class::Week]))
        || words.first().is_some_and(|day| day.has(Class::Day) && weekday(day).is_none())
            && !clean.text.contains(char::is_numeric)
            && clean.numbered.starts_with(char::is_numeric);
    let name = if ordinal { &clean.numbered } else { &clean.text };
    let rank = if is_tier(&found) { Rank::Section } else { rank(&found, &words)? };
    let mut weekdays: Vec<Weekday> = words.iter().filter_map(|word| weekday(word)).collect();
    weekdays.dedup();
    let whole = words.iter().any(|word| word.has(Class::Whole));
    let counted = found.get(1).is_some_and(|next| next.number().is_some() || next.word.chars().count() == 1);
    let dated = rank == Rank::Day && (!weekdays.is_empty() || words.first().is_some_and(|day| day.has(Class::Day)) && counted);
    Some(Heading { weekdays, whole, dated, ..Heading::new(rank, trimmed(name)) })
}

/// `T1`, `P2`: a letter with a number, which is the place of an exercise in its day, unless it is a day or a week.
pub(super) fn is_tier(label: &[Token]) -> bool {
    let [letter, number] = label else { return false };
    let one = letter.kind == Kind::Word && letter.word.chars().count() == 1;
    one && number.glued && number.digits().is_some() && !["d", "w"].contains(&letter.word.as_str())
}

/// A name without the signs at its end.
pub(super) fn trimmed(name: &str) -> &str {
    name.trim().trim_end_matches([':', '-', '–', '—', ',', '：', ' ', ';'])
}

fn weekday(token: &Token) -> Option<Weekday> {
    lexicon::weekday(token.classes)
}

fn rank(found: &[Token], words: &[&Token]) -> Option<Rank> {
    let first = words.first()?;
    let second = words.get(1);
    let sentence = |words: &[&Token]| words.iter().any(|word| word.any(&[Class::Sentence, Class::PerWeek]));
    // `Sat / whenever`
    let apart = found.get(1).is_some_and(|sign| sign.kind == Kind::Slash && !sign.glued);
    if weekday(first).is_some() && apart && words.len() <= 5 && !words.iter().any(|word| word.has(Class::PerWeek)) {
        return Some(Rank::Day);
    }
    let ends_as_sentence = found.last().is_some_and(|token| token.kind == Kind::Stop) && words.len() > 3;
    if ends_as_sentence {
        return None;
    }
    let numbered = found.first().is_some_and(|token| token.digits().is_some());
    // `Descanso: 1 min` is a rest between sets.
    if first.has(Class::Rest) && !numbered && words.iter().any(|word| word.any(&[Class::Seconds, Class::Minutes])) {
        return None;
    }
    // `8 weeks` is how long it takes.
    let lasts = first.number().is_none() && numbered && words.iter().any(|word| WEEKS.contains(&word.word.as_str()));
    let is_week = |word: &Token| word.has(Class::Week) && !word.has(Class::PerWeek) && !lasts;
    let counted = found.iter().any(|token| token.digits().is_some())
        || second.is_some_and(|word| word.any(&[Class::Modifier, Class::Deload]));
    if is_week(first) && !sentence(words) && (counted || words.len() == 1 && numbered) && words.len() <= 8 {
        return Some(Rank::Week);
    }
    let leads = first.any(&[Class::Deload, Class::Modifier]) || numbered;
    if words.len() == 2 && leads && second.is_some_and(|word| is_week(word)) && !numbered {
        return Some(Rank::Week);
    }
    if first.has(Class::Deload) && words.len() == 1 || first.word.starts_with('第') && is_week(first) {
        return Some(Rank::Week);
    }
    // What stands before a colon, a dash or brackets decides.
    let parts = |token: &Token| {
        matches!(token.kind, Kind::Colon | Kind::Open | Kind::Comma) || token.kind == Kind::Dash && !token.glued
    };
    let end = found.iter().position(parts).filter(|end| *end > 0).unwrap_or(found.len());
    let (head, tail) = found.split_at_checked(end)?;
    let head: Vec<&Token> = head.iter().filter(|token| token.kind == Kind::Word).collect();
    let tail: Vec<&Token> = tail.iter().filter(|token| token.kind == Kind::Word).collect();
    let only = |words: &[&Token]| words.iter().all(|word| is_of_headings(word));
    if words.iter().any(|word| word.any(&[Class::WarmUp, Class::CoolDown]))
        && !sentence(words)
        && head.first().is_some_and(|word| word.any(&[Class::WarmUp, Class::CoolDown]))
    {
        // `Stretching` alone may be an exercise, and what follows it counts.
        let warm = words.iter().any(|word| word.has(Class::WarmUp));
        let colon = found.last().is_some_and(|token| token.kind == Kind::Colon);
        return (warm || colon || words.len() > 1).then_some(Rank::Uncounted);
    }
    let is_day = |word: &&&Token| weekday(word).is_some() || word.has(Class::Day);
    let numbers = found.iter().any(|token| token.digits().is_some() || token.number().is_some());
    let day_word = head.first().filter(is_day);
    if let Some(day) = day_word
        && !head.iter().any(|word| word.any(&[Class::Sentence, Class::PerWeek]))
    {
        let certain = weekday(day).is_some() || numbers || second.is_some_and(|word| word.has(Class::Modifier));
        let few = head.len() <= 4 || only(&head);
        if few && (certain || only(&head)) && (tail.len() <= 8 || only(&tail)) && !sentence(&tail) {
            return Some(Rank::Day);
        }
    }
    // `Gym (Tuesday)`: any name with a day of the week behind it.
    let days_behind = !tail.is_empty() && tail.iter().all(|word| weekday(word).is_some() || word.has(Class::And));
    let named =
        head.len() <= 3 && !numbers && !sentence(&head) && !head.iter().any(|word| word.any(&[Class::Rest, Class::Off]));
    if days_behind && named && !head.is_empty() {
        return Some(Rank::Day);
    }
    if head.is_empty() || !only(&head) && !ends_with_day(found.get(..end)?, &head) {
        return None;
    }
    if sentence(words) || tail.len() > 6 {
        return None;
    }
    let says = |class: &[Class]| head.iter().any(|word| word.any(class));
    let of_muscles = |word: &&Token| word.any(&[Class::Day, Class::Split, Class::And]) && weekday(word).is_none();
    if says(&[Class::Day]) && says(&[Class::Split]) && !numbers && head.iter().all(of_muscles) {
        return Some(Rank::Workout);
    }
    if says(&[Class::Day, Class::Off]) && !numbers_first(found) || head.iter().any(|word| weekday(word).is_some()) {
        Some(Rank::Day)
    } else if says(&[Class::Split, Class::Part]) {
        let small = head.iter().all(|word| !word.has(Class::Split) || word.has(Class::Part));
        Some(if small { Rank::Part } else { Rank::Split })
    } else if says(&[Class::Section]) {
        Some(Rank::Section)
    } else {
        let decimal = found.iter().any(|token| token.kind == Kind::Decimal);
        let letter = !decimal && head.len() == 1 && head.iter().all(|word| word.word.len() == 1) && tail.is_empty();
        letter.then_some(Rank::Split)
    }
}

/// `Squat day`, `Posterior chain day`; not `160 g a day`, nor `stretch every day`.
fn ends_with_day(head: &[Token], words: &[&Token]) -> bool {
    let [before @ .., last] = words else { return false };
    let joins = |word: &&&Token| {
        word.any(&[Class::Every, Class::Each, Class::Of, Class::Sentence, Class::PerWeek])
            || ["a", "per", "the", "one", "next"].contains(&word.word.as_str())
    };
    let numbers = head.iter().any(|token| matches!(token.kind, Kind::Number(_) | Kind::Decimal));
    last.has(Class::Day)
        && before.len() <= 3
        && !numbers
        && !before.last().is_some_and(|word| joins(&word))
        && !before.iter().any(|word| word.has(Class::Sentence))
}

/// `4-Day Split` is a title, `2. Tag` a day.
fn numbers_first(found: &[Token]) -> bool {
    found.first().is_some_and(|token| token.digits().is_some())
        && found.iter().filter(|token| token.kind == Kind::Word).count() > 1
}

fn is_of_headings(word: &Token) -> bool {
    const OF_HEADINGS: [Class; 10] = [
        Class::Day,
        Class::Split,
        Class::Part,
        Class::Section,
        Class::Modifier,
        Class::Off,
        Class::And,
        Class::Of,
        Class::WarmUp,
        Class::CoolDown,
    ];
    word.any(&OF_HEADINGS) || weekday(word).is_some() || word.word.chars().count() == 1 || lexicon::number(&word.word).is_some()
}

/// Could a line without a word of headings be one: a few words, none of a sentence?
pub(super) fn could_be(clean: &Clean) -> bool {
    let found = tokens(&clean.text);
    let words: Vec<&Token> = found.iter().filter(|token| token.kind == Kind::Word).collect();
    let says = words.iter().any(|word| {
        word.any(&[
            Class::Sentence,
            Class::PerWeek,
            Class::Total,
            Class::Repeat,
            Class::Alternate,
            Class::Rest,
            Class::Effort,
            Class::Week,
        ])
    });
    let colon = clean.text.trim_end().ends_with([':', '：']);
    let numbers = found.iter().any(|token| matches!(token.kind, Kind::Number(_) | Kind::Decimal));
    let ends = found.last().is_some_and(|token| token.kind == Kind::Stop) && words.len() > 2;
    let starts = clean.text.chars().next().is_some_and(|first| !first.is_lowercase());
    (1..=5).contains(&words.len()) && !says && !ends && (!numbers || colon || clean.marked) && (starts || colon || clean.marked)
}
