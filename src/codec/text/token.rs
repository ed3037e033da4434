//! A line as tokens: words with what they can mean, numbers, and signs.

mod phrases;
mod signs;
mod tempo;

use super::lexicon::{self, Class, Classes};

use phrases::phrased;

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A whole number; what is larger than any is the largest.
    Number(u64),
    /// A number with a decimal point.
    Decimal,
    /// A word, or several that mean one thing.
    Word,
    /// `x` between numbers, `×`, `*`.
    Times,
    Slash,
    Dash,
    Plus,
    Comma,
    Semicolon,
    Colon,
    /// The end of a sentence: `.`, `!`, `?`.
    Stop,
    At,
    Percent,
    Open,
    Close,
    /// `"` or `''` behind a number: seconds.
    Quotes,
    /// `'` behind a number: minutes.
    Quote,
    /// `->`, `→`, `=`: what comes after is no work of this plan.
    Arrow,
    Other,
}

/// A part of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    /// Where it stands in the line, in bytes.
    pub from: usize,
    pub to: usize,
    /// No blank stands before it.
    pub glued: bool,
    /// What a word can mean.
    pub classes: Classes,
    /// The word as it is looked up; empty for all else.
    pub word: String,
}

impl Token {
    pub(super) fn has(&self, class: Class) -> bool {
        self.classes.has(class)
    }

    pub(super) fn any(&self, classes: &[Class]) -> bool {
        self.classes.any(classes)
    }

    /// The number it is, in digits or as a word.
    pub(super) fn number(&self) -> Option<u64> {
        match self.kind {
            Kind::Number(number) => Some(number),
            Kind::Word => lexicon::number(&self.word),
            _ => None,
        }
    }

    pub(super) fn digits(&self) -> Option<u64> {
        if let Kind::Number(number) = self.kind { Some(number) } else { None }
    }
}

/// The tokens of a line.
pub(super) fn tokens(line: &str) -> Vec<Token> {
    let mut lexer = Lexer { line, at: 0, found: Vec::new() };
    lexer.run();
    phrased(lexer.found)
}

struct Lexer<'a> {
    line: &'a str,
    at: usize,
    found: Vec<Token>,
}

/// What is larger is as good as this: no number of a plan comes near.
const LARGEST: u64 = u64::MAX / 8;

/// The value of a digit, also of one as wide as a Chinese character.
fn digit(character: char) -> Option<u64> {
    match character {
        '０'..='９' => Some(u64::from(u32::from(character) - u32::from('０'))),
        _ => character.to_digit(10).map(u64::from),
    }
}

fn is_times(character: char) -> bool {
    matches!(character, 'x' | 'X' | 'х' | 'Х' | 'ｘ' | 'Ｘ')
}

fn is_part_of_word(character: char) -> bool {
    character.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&character) || matches!(character, '\u{3099}' | '\u{309a}')
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    fn run(&mut self) {
        while let Some(first) = self.rest().chars().next() {
            if first.is_whitespace() {
                self.at += first.len_utf8();
            } else if digit(first).is_some() {
                self.number();
            } else if is_part_of_word(first) {
                self.word();
            } else {
                self.sign(first);
            }
        }
    }

    fn push(&mut self, kind: Kind, length: usize, word: String) {
        let (from, to) = (self.at, self.at + length);
        let glued = self.found.last().is_some_and(|token| token.to == from);
        let classes = if kind == Kind::Word { lexicon::classes(&word) } else { Classes::EMPTY };
        self.found.push(Token { kind, from, to, glued, classes, word });
        self.at = to;
    }

    fn number(&mut self) {
        if let Some(length) = self.tempo() {
            let figures = self.rest().get(..length).unwrap_or_default().to_lowercase();
            self.push(Kind::Word, length, figures);
            if let Some(tempo) = self.found.last_mut() {
                tempo.classes = Classes::of(&[Class::Tempo]);
            }
            return;
        }
        let (mut value, mut length) = (0_u64, 0);
        for character in self.rest().chars() {
            let Some(digit) = digit(character) else { break };
            value = value.saturating_mul(10).saturating_add(digit);
            length += character.len_utf8();
        }
        let mut after = self.rest().get(length..).unwrap_or_default().chars();
        let has_point = after.next() == Some('.');
        let decimals: usize = after.map_while(|character| digit(character).map(|_| character.len_utf8())).sum();
        // `1.2.3` and `12.03.2025` are no numbers, but neither are they several.
        let value = value.min(LARGEST);
        if has_point && decimals > 0 {
            self.push(Kind::Decimal, length + 1 + decimals, String::new());
        } else {
            self.push(Kind::Number(value), length, String::new());
        }
    }

    fn follows_number(&self) -> bool {
        self.found.last().is_some_and(|token| {
            matches!(token.kind, Kind::Number(_) | Kind::Decimal | Kind::Quotes | Kind::Quote | Kind::Close | Kind::Plus)
                || token.glued && token.any(&UNITS)
                || token.any(&[Class::Sets, Class::Reps, Class::Seconds, Class::Minutes, Class::Load, Class::Usual])
        })
    }

    fn word(&mut self) {
        let rest = self.rest();
        let mut end = 0;
        let mut characters = rest.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            let joins = matches!(character, '\'' | '’' | '\u{2bc}')
                && characters.peek().is_some_and(|(_, next)| is_part_of_word(*next));
            if !is_part_of_word(character) && !joins {
                break;
            }
            end = at + character.len_utf8();
        }
        let text = rest.get(..end).unwrap_or_default();
        let first = text.chars().next().unwrap_or_default();
        if is_times(first) {
            let more = text.get(first.len_utf8()..).unwrap_or_default();
            let after = rest.get(end..).unwrap_or_default().trim_start();
            let number_after = after.chars().next().is_some_and(|next| digit(next).is_some());
            let amount_after = lexicon::classes(&lexicon::word(more)).has(Class::Usual);
            let alone = more.is_empty() && (number_after || self.follows_number());
            if alone || self.follows_number() && amount_after {
                return self.push(Kind::Times, first.len_utf8(), String::new());
            }
        }
        // `3组力竭`: Chinese and Japanese have no blanks between words.
        let unspaced = !text.is_empty()
            && text.chars().all(|character| matches!(character, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}'));
        let behind_number =
            self.found.last().is_some_and(|token| token.to == self.at && (token.digits().is_some() || token.any(&UNITS)));
        // `4组x8次`
        let (unit, sign) = text.split_at(text.len() - text.chars().next_back().map_or(0, char::len_utf8));
        let times = sign.chars().all(is_times)
            && rest.get(end..).and_then(|after| after.chars().next()).is_some_and(|next| digit(next).is_some());
        if behind_number && times && lexicon::classes(&lexicon::word(unit)).any(&UNITS) {
            return self.push(Kind::Word, unit.len(), lexicon::word(unit));
        }
        if unspaced && behind_number && lexicon::classes(&lexicon::word(text)).is_none() {
            let ends = text.char_indices().map(|(at, character)| at + character.len_utf8()).take(12);
            let known =
                ends.filter(|end| !text.get(..*end).is_none_or(|start| lexicon::classes(&lexicon::word(start)).is_none()));
            if let Some(end) = known.last() {
                let start = text.get(..end).unwrap_or_default();
                return self.push(Kind::Word, end, lexicon::word(start));
            }
        }
        self.push(Kind::Word, end, lexicon::word(text));
    }
}

/// What stands behind a number and says what it counts.
const UNITS: [Class; 8] =
    [Class::Sets, Class::Reps, Class::Steps, Class::Seconds, Class::Minutes, Class::Hours, Class::Distance, Class::Load];
