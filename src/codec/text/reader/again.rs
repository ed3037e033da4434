//! A day that says no more than which other one it is: `Day 4: same as day 1`.

use super::super::lexicon;
use super::*;

/// Words that say so, beside those of a repetition.
const SAME: [&str; 20] = [
    "same",
    "like",
    "again",
    "as",
    "redo",
    "do",
    "the",
    "wie",
    "gleich",
    "igual",
    "mismo",
    "que",
    "comme",
    "meme",
    "identique",
    "come",
    "uguale",
    "zoals",
    "jak",
    "como",
];

impl Reader<'_> {
    /// Reads a day that is another one once more; where it is not clear which, that is asked. Says whether it is such a line.
    pub(super) fn again(&mut self, number: usize, clean: &Clean, line: Line) -> bool {
        let Some(sign) = line.tokens.iter().position(is_sign) else { return false };
        let rest = line.tokens.get(sign + 1..).unwrap_or_default();
        let led = rest.iter().take_while(|token| says_so(token)).count();
        let equals = line.tokens.get(sign).is_some_and(|token| token.kind == Kind::Arrow);
        let says =
            equals || rest.iter().take(led).any(|token| token.has(Class::Repeat) || SAME_ALONE.contains(&token.word.as_str()));
        let off = rest.iter().any(|token| token.any(&[Class::Off, Class::Rest]));
        if !says || off || led == rest.len() {
            return false;
        }
        let head = String::from(line.slice((0, sign)));
        let head = Clean { text: head.clone(), numbered: head, ..Clean::default() };
        let Some(mut heading) = heading::heading(&head) else { return false };
        let target = line.slice((sign + 1 + led, line.tokens.len()));
        let place = self.book.called(target.trim_end_matches(['.', '!', ' ', ')']));
        // `Upper B: repeat upper A` opens a day where there is an upper A.
        if heading.rank != Rank::Day && (place.is_none() || heading.rank > Rank::Part) {
            return false;
        }
        heading.rank = Rank::Day;
        // `Thursday - as heavy as possible` names no other day.
        let names_day = |token: &Token| token.has(Class::Day) || lexicon::weekday(token.classes).is_some();
        if place.is_none() && !rest.iter().skip(led).any(names_day) {
            return false;
        }
        let Some(place) = place else {
            self.open(number, heading);
            self.book.ask(number, &clean.text, Why::HowOften, Vec::new());
            return true;
        };
        self.open(number, heading);
        match self.book.again(place) {
            Ok(entries) => self.book.say(number, &clean.text, What::Entries(entries)),
            Err(why) => self.book.ask(number, &clean.text, why, Vec::new()),
        }
        true
    }
}

/// Does a sign part a day from what is said of it?
pub(super) fn is_sign(token: &Token) -> bool {
    matches!(token.kind, Kind::Colon | Kind::Arrow) || token.kind == Kind::Dash && !token.glued
}

/// Does a word say that something is done once more?
pub(super) fn says_so(token: &Token) -> bool {
    token.has(Class::Repeat) || SAME.contains(&token.word.as_str())
}

/// Those that need no other word beside them.
const SAME_ALONE: [&str; 16] = [
    "as",
    "como",
    "same",
    "like",
    "again",
    "redo",
    "wie",
    "gleich",
    "igual",
    "mismo",
    "comme",
    "identique",
    "come",
    "uguale",
    "zoals",
    "jak",
];
