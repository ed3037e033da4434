//! The tokens of a line as what they say: names, sets with reps, loads and rests, and what parts them.

mod apart;
mod passed;
mod rounds;

use super::amount::{Amounts, Measure, Work};
use super::lexicon::Class;
use super::said::Why;
use super::token::{Kind, Token};

/// A part of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Element {
    /// Words, perhaps with numbers: a name, or a comment.
    Text(Text),
    /// Sets with their amounts, or why they cannot be read.
    Work(Result<Vec<Work>, Why>),
    /// How many sets, without an amount.
    Sets(u64),
    /// An amount without sets.
    Amount(Measure),
    /// How often all of it is done: rounds, or minutes on the minute.
    Rounds(u64),
    /// As much as fits into a time.
    Clock,
    /// As fast as it goes: by the clock, unless the line says how much there is to do.
    ForTime,
    /// A load, a rest, a tempo, an effort, a side: from and to, in bytes.
    Passed(usize, usize),
    /// What stands in brackets: from and to, in bytes, and the place behind its last token.
    Brackets(Vec<Element>, usize, usize, usize),
    /// What parts names: the kind of the sign, or a superset as a plus.
    Sign(Kind),
}

/// Words that stand together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Text {
    /// Their tokens, from and to.
    pub tokens: (usize, usize),
}

/// The parts of a line.
pub(super) fn scan(tokens: &[Token]) -> Vec<Element> {
    Scan { tokens, found: Vec::new() }.run(0, tokens.len(), 0)
}

struct Scan<'a> {
    tokens: &'a [Token],
    found: Vec<Element>,
}

const DEEPEST: usize = 3;
/// A superset is named among so many tokens of its line.
const NEAR: usize = 64;

impl Scan<'_> {
    fn run(mut self, from: usize, to: usize, depth: usize) -> Vec<Element> {
        let mut at = from;
        while at < to {
            at = self.step(at, to, depth).max(at + 1);
        }
        self.found
    }

    fn amounts(&self, to: usize) -> Amounts<'_> {
        Amounts(self.tokens.get(..to).unwrap_or_default())
    }

    /// Reads what stands at a place, and gives the place behind it.
    fn step(&mut self, at: usize, to: usize, depth: usize) -> usize {
        let Some(token) = self.tokens.get(at).cloned() else { return at };
        if token.kind == Kind::Open && depth < DEEPEST {
            return self.brackets(at, to, depth);
        }
        if let Some(next) = self.passed(at, to) {
            let end = self.tokens.get(next.max(at + 1) - 1).map_or(token.to, |last| last.to);
            self.found.push(Element::Passed(token.from, end));
            return next;
        }
        if let Some((element, next)) = self.rounds(at, to, depth) {
            self.found.push(element);
            return next;
        }
        if let Some((work, next)) = self.amounts(to).work(at) {
            self.found.push(Element::Work(work));
            return next;
        }
        // `Leg press x 3 x 15`
        if token.kind == Kind::Times
            && matches!(self.found.last(), Some(Element::Text(_)))
            && let Some((work, next)) = self.amounts(to).work(at + 1)
        {
            self.found.push(Element::Work(work));
            return next;
        }
        if let Some((element, next)) = self.loose(at, to) {
            self.found.push(element);
            return next;
        }
        if let Some(sign) = self.sign(at, to) {
            self.found.push(Element::Sign(sign));
            return at + 1;
        }
        if matches!(token.kind, Kind::Other | Kind::Open | Kind::Close | Kind::Quote | Kind::Quotes) {
            return at + 1;
        }
        match self.found.last_mut() {
            Some(Element::Text(text)) => {
                text.tokens.1 = at + 1;
            }
            _ => self.found.push(Element::Text(Text { tokens: (at, at + 1) })),
        }
        at + 1
    }

    fn brackets(&mut self, at: usize, to: usize, depth: usize) -> usize {
        let mut open = 0_usize;
        let mut close = to;
        for place in at..to {
            match self.tokens.get(place).map(|token| token.kind) {
                Some(Kind::Open) => open += 1,
                Some(Kind::Close) => open -= 1,
                _ => {}
            }
            if open == 0 {
                close = place;
                break;
            }
        }
        let inner = Scan { tokens: self.tokens, found: Vec::new() }.run(at + 1, close, depth + 1);
        let from = self.tokens.get(at).map_or(0, |token| token.from);
        let end = self.tokens.get(close).or(self.tokens.get(to.max(1) - 1)).map_or(from, |token| token.to);
        self.found.push(Element::Brackets(inner, from, end, (close + 1).min(to)));
        close + 1
    }

    /// Signs that part names: those with a blank around them, and commas.
    fn sign(&self, at: usize, to: usize) -> Option<Kind> {
        let token = self.tokens.get(at)?;
        let blank_after = at + 1 >= to || self.tokens.get(at + 1).is_none_or(|next| !next.glued);
        let alone = !token.glued || blank_after;
        match token.kind {
            Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Stop | Kind::Arrow => Some(token.kind),
            Kind::Dash if alone => Some(Kind::Dash),
            // `Curl / pushdown superset 3x12`
            Kind::Slash if alone && self.tokens.iter().take(NEAR).any(|token| token.has(Class::Superset)) => Some(Kind::Plus),
            Kind::Slash | Kind::Plus if alone => Some(token.kind),
            Kind::Word if token.has(Class::Superset) => Some(Kind::Plus),
            // `5 pull-ups and 10 dips`
            Kind::Word if token.has(Class::And) && at > 0 && at + 1 < to => {
                self.tokens.get(at + 1).and_then(Token::digits).map(|_| Kind::Comma)
            }
            _ => None,
        }
    }

    fn has(&self, at: usize, to: usize, class: Class) -> bool {
        at < to && self.tokens.get(at).is_some_and(|token| token.has(class))
    }

    /// Sets without an amount, or an amount without sets.
    fn loose(&self, at: usize, to: usize) -> Option<(Element, usize)> {
        let amounts = self.amounts(to);
        let token = amounts.get(at)?;
        if let Some(number) = token.number()
            && amounts.has(at + 1, Class::Sets)
            && !amounts.has(at + 1, Class::Rounds)
        {
            return Some((Element::Sets(number), at + 2));
        }
        if let Some(found) = self.labelled(at, to).or_else(|| self.of_each(at, to)) {
            return Some(found);
        }
        // `push-ups x 10`
        let start = if token.kind == Kind::Times { at + 1 } else { at };
        if start > at && amounts.get(start)?.digits().is_none() {
            return None;
        }
        let number = matches!(amounts.get(start)?.kind, Kind::Number(_));
        let (measures, next) = amounts.amount(start).filter(|_| number)?;
        match measures.ok()?.as_slice() {
            [Measure::Number(number)] if start > at => Some((Element::Amount(Measure::Reps(*number)), next)),
            [Measure::Number(_)] => None,
            [measure] => Some((Element::Amount(*measure), next)),
            _ => None,
        }
    }
}
