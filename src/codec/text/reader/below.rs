//! Rounds that are said above or below their exercises: `10 push-ups`, `20 squats`, then `Do 3 rounds.`

use super::super::scan::Element;
use super::*;

/// Words that stand in such a line beside those with a meaning: `Repeat the whole thing 3 times`.
const BESIDE: [&str; 41] = [
    "between",
    "after",
    "each",
    "zwischen",
    "the",
    "this",
    "that",
    "these",
    "it",
    "all",
    "whole",
    "thing",
    "above",
    "for",
    "through",
    "go",
    "do",
    "x",
    "complete",
    "perform",
    "in",
    "das",
    "ganze",
    "alles",
    "den",
    "die",
    "insgesamt",
    "todo",
    "la",
    "el",
    "lo",
    "le",
    "tout",
    "il",
    "tutto",
    "o",
    "tudo",
    "het",
    "geheel",
    "calosc",
    "все",
];
/// Nobody lists more exercises of one circuit.
const MOST_LINES: usize = 20;
/// Nobody goes round more often.
const MOST_ROUNDS: u64 = 20;

impl Reader<'_> {
    /// Opens the rounds that a line below says, where this line and those up to it are amounts without sets.
    pub(super) fn opens_rounds_below(&mut self, place: usize) {
        if self.section != Section::Work || self.waiting.is_some() {
            return;
        }
        let lines = || self.lines.iter().zip(&self.raw).enumerate().skip(place).take(MOST_LINES);
        let is_blank = |raw: &str| !raw.contains(char::is_alphanumeric);
        let mut blank = false;
        for (at, (line, raw)) in lines() {
            if is_blank(raw) {
                if blank {
                    return;
                }
                blank = true;
                continue;
            }
            let found = tokens(&line.text);
            if let Some(rounds) = said_below(&found, blank).filter(|_| at > place) {
                // Where amounts follow, the rounds may as well be theirs.
                let next = lines().find(|(next, _)| *next == at + 1);
                if next.is_none_or(|(_, (next, raw))| is_blank(raw) || !is_amount(&tokens(&next.text))) {
                    self.section = Section::Rounds(rounds);
                    self.closes = Some(at);
                }
                return;
            }
            if blank || !is_amount(&found) || heading::heading(line).is_some() {
                return;
            }
        }
    }

    /// Opens rounds with their rest: `4 rounds, rest 90 s between rounds`. Says whether it is such a line.
    pub(super) fn opens_rounds(&mut self, found: &[Token]) -> bool {
        let leads =
            found.first().is_some_and(|first| first.number().is_some()) && found.iter().any(|token| token.has(Class::Rest));
        let Some(rounds) = said_below(found, false).filter(|_| leads && self.section != Section::Uncounted) else {
            return false;
        };
        self.end_waiting();
        self.section = Section::Rounds(rounds);
        self.begun = false;
        true
    }

    /// `3 sets each:` above amounts, which says as much as three rounds of them. Says whether it is such a line.
    pub(super) fn opens_sets_of_each(&mut self, place: usize, found: &[Token]) -> bool {
        let ends = self.lines.get(place).is_some_and(|line| line.text.trim_end().ends_with([':', '：']));
        let sets = match scan(found).as_slice() {
            [Element::Sets(sets), rest @ ..] if ends => {
                let says_nothing = |element: &Element| match element {
                    Element::Passed(..) | Element::Sign(_) => true,
                    Element::Text(text) => found
                        .get(text.tokens.0..text.tokens.1)
                        .unwrap_or_default()
                        .iter()
                        .all(|token| token.any(&[Class::Each, Class::Of])),
                    _ => false,
                };
                rest.iter().all(says_nothing).then_some(*sets)
            }
            _ => None,
        };
        let below = self.lines.get(place + 1).is_some_and(|line| is_amount(&tokens(&line.text)));
        let Some(sets) = sets.filter(|_| below && self.section != Section::Uncounted) else { return false };
        self.end_waiting();
        self.section = Section::Rounds(sets);
        self.begun = false;
        true
    }

    /// Ends the rounds that a line above took from this one. Says whether it is such a line.
    pub(super) fn closes_rounds(&mut self, place: usize) -> bool {
        let closes = self.closes == Some(place);
        if closes {
            self.closes = None;
            self.section = Section::Work;
            self.begun = false;
        }
        closes
    }
}

/// Is a line an amount with its exercise, or a rest: no sets, no sentence?
fn is_amount(found: &[Token]) -> bool {
    let elements = scan(found);
    let counts =
        |element: &Element| matches!(element, Element::Work(_) | Element::Sets(_) | Element::Rounds(_) | Element::Clock);
    let numbers = found.iter().any(|token| token.digits().is_some());
    numbers && !elements.iter().any(counts) && !found.iter().any(|token| token.any(&[Class::Sentence, Class::PerWeek]))
}

/// How many rounds a line says and nothing else; over a blank line it has to tell that something is done again.
fn said_below(found: &[Token], over_blank: bool) -> Option<u64> {
    let tells = [Class::Then, Class::Repeat];
    if over_blank && !found.first()?.any(&tells) {
        return None;
    }
    let place = found.iter().position(|token| token.number().is_some())?;
    let number = found.get(place)?.number().filter(|number| (2..=MOST_ROUNDS).contains(number))?;
    let times = |token: &Token| token.any(&[Class::Rounds, Class::Times]);
    let told = found.iter().take(place).any(|token| token.any(&tells));
    let counted = match found.get(place + 1) {
        Some(next) => next.has(Class::Rounds) || told && times(next),
        None => false,
    };
    // `Repeat x3`
    let crossed = told && place.checked_sub(1).and_then(|at| found.get(at)).is_some_and(|times| times.kind == Kind::Times);
    let of_rounds = [
        Class::Then,
        Class::Repeat,
        Class::Rounds,
        Class::Times,
        Class::Of,
        Class::And,
        Class::Total,
        Class::Section,
        Class::Superset,
    ];
    let is_rest = |token: &Token| token.any(&[Class::Rest, Class::Seconds, Class::Minutes]) || token.digits().is_some();
    let rests = found.iter().any(|token| token.has(Class::Rest));
    let nothing_else = found.iter().enumerate().all(|(at, token)| {
        at == place
            || token.any(&of_rounds)
            || matches!(token.kind, Kind::Times | Kind::Stop | Kind::Comma)
            || BESIDE.contains(&token.word.as_str())
            || rests && is_rest(token)
    });
    ((counted || crossed) && nothing_else).then_some(number)
}
