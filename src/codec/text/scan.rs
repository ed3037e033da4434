//! The tokens of a line as what they say: names, sets with reps, loads and rests, and what parts them.

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

/// No load, rest or tempo has more tokens.
const LONGEST: usize = 16;
/// Brackets within brackets are read as text from here on.
const DEEPEST: usize = 3;

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
        if let Some((element, next)) = self.rounds(at, to) {
            self.found.push(element);
            return next;
        }
        if let Some((work, next)) = self.amounts(to).work(at) {
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

    /// Numbers, signs between them, and words of these meanings.
    fn past(&self, mut at: usize, to: usize, classes: &[Class], kinds: &[Kind]) -> usize {
        let end = to.min(at + LONGEST);
        while at < end
            && self.tokens.get(at).is_some_and(|token| {
                matches!(token.kind, Kind::Number(_) | Kind::Decimal) || kinds.contains(&token.kind) || token.any(classes)
            })
        {
            at += 1;
        }
        at
    }

    /// A load, a rest, a tempo, an effort or a side, with the place behind it.
    fn passed(&self, at: usize, to: usize) -> Option<usize> {
        use Kind::{At, Colon, Comma, Dash, Decimal, Number, Percent, Plus, Slash, Times};
        let token = self.tokens.get(at)?;
        let amounts = self.amounts(to);
        let number = matches!(token.kind, Number(_) | Decimal);
        let with = [Class::Load, Class::Effort, Class::Of, Class::To];
        if token.kind == At {
            let signs = [Dash, Slash, Plus, Percent, Colon, At];
            let next = self.past(at + 1, to, &[Class::Load, Class::Effort, Class::To, Class::Usual], &signs);
            let next = if next == at + 1 { next + 1 } else { next };
            return Some(self.before_work(at, next.min(to)));
        }
        if token.has(Class::Effort) && token.word != "bw" {
            return Some(self.before_work(at, self.past(at + 1, to, &[Class::To, Class::Of], &[Dash, Slash, Colon, Percent, Plus])));
        }
        if token.word == "bw" && (amounts.is(at + 1, Plus) || self.has(at + 1, to, Class::Load)) {
            return Some(self.past(at + 1, to, &[Class::Load], &[Plus, Dash]));
        }
        if token.has(Class::Tempo) {
            let next = self.past(at + 1, to, &[], &[Dash, Slash, Colon, Times]);
            return (next > at + 1).then_some(next);
        }
        if token.has(Class::Rest) {
            return self.rest(at, to);
        }
        if token.has(Class::Each) && !token.has(Class::Reps) {
            let more = self.tokens.get(at + 1).filter(|_| at + 1 < to);
            let ends = more.is_none_or(|next| !matches!(next.kind, Kind::Word));
            return (ends || token.to - token.from > 5).then_some(at + 1);
        }
        if token.word == "w" && amounts.is(at + 1, Slash) {
            return Some(at + 2);
        }
        if number {
            // The rest in words: `90 s rest`, `2-3 min rest`.
            let time = [Class::Seconds, Class::Minutes, Class::To];
            let end = self.past(at, to, &time, &[Dash, Colon, Kind::Quotes, Kind::Quote]);
            if self.has(end, to, Class::Rest) && end > at {
                return self.rest(end, to).or(Some(end + 1));
            }
            let end = self.past(at, to, &[], &[Dash, Slash, Comma, Plus]);
            let unit = amounts.get(end).filter(|unit| unit.has(Class::Load) || unit.kind == Percent || unit.has(Class::Effort));
            if unit.is_some() && !amounts.is(end + 1, Times) && !self.holds_work(at, end) {
                // `100 kg`, `70-75 %`, `80 % 1RM`, `2 RIR`
                return Some(self.before_work(at, self.past(end, to, &with, &[Percent]).max(end + 1)));
            }
            // A tempo without its word: `3-1-1-0` has three signs, `30X1` a letter.
            return None;
        }
        None
    }

    /// Is there work among numbers that would be a load: `5x5`?
    fn holds_work(&self, at: usize, to: usize) -> bool {
        (at..to).any(|place| self.amounts(self.tokens.len()).is(place + 1, Kind::Times) && place + 1 < to)
    }

    /// The numbers of a load end before those of the work behind it: `@ 80 3x5`.
    fn before_work(&self, at: usize, next: usize) -> usize {
        let amounts = self.amounts(self.tokens.len());
        let work = amounts.is(next, Kind::Times) || amounts.has(next, Class::Sets) || amounts.has(next, Class::Reps);
        let number = next > at + 1 && self.tokens.get(next - 1).is_some_and(|token| matches!(token.kind, Kind::Number(_)));
        if work && number { next - 1 } else { next }
    }

    /// `rest 2-3 min`, `Pause 60 Sek.`, `rest: 90`; what else follows in words belongs to it.
    fn rest(&self, at: usize, to: usize) -> Option<usize> {
        let time = [Class::Seconds, Class::Minutes, Class::To, Class::Of, Class::Rest];
        let next = self.past(at + 1, to, &time, &[Kind::Colon, Kind::Dash, Kind::Quotes, Kind::Quote]);
        let next = self.before_work(at, next);
        let number = self.tokens.get(at..next).unwrap_or_default().iter().any(|token| token.digits().is_some());
        let before = at > 0 && self.tokens.get(at - 1).is_some_and(|token| token.any(&time) || token.digits().is_some());
        // `rest` alone is a word like any other: the rest of the sets.
        (number || before).then_some(next)
    }

    /// `3 rounds`, `x 3 rounds`, `EMOM 10`, `every 2 min x 6`, `AMRAP 12 min`
    fn rounds(&self, at: usize, to: usize) -> Option<(Element, usize)> {
        let amounts = self.amounts(to);
        let token = amounts.get(at)?;
        let skip = |place: usize, of: bool| -> usize {
            let mut place = place;
            while amounts.get(place).is_some_and(|token| token.kind == Kind::Colon || of && token.has(Class::Of) || token.word == "for")
            {
                place += 1;
            }
            place
        };
        let minutes = |place: usize| -> Option<(u64, usize)> {
            let number = amounts.get(place)?.digits()?;
            amounts.has(place + 1, Class::Minutes).then_some((number, place + 2))
        };
        let start = if token.kind == Kind::Times { at + 1 } else { at };
        // `Circuit x3:`
        let block = at > 0 && start > at && amounts.any(at - 1, &[Class::Section, Class::Superset, Class::Repeat]);
        if let Some(number) = amounts.get(start).and_then(Token::digits).filter(|_| block) {
            let ends = amounts.get(start + 1).is_none_or(|after| matches!(after.kind, Kind::Colon | Kind::Close | Kind::Stop | Kind::Dash));
            if ends {
                return Some((Element::Rounds(number), skip(start + 1, false)));
            }
        }
        if let Some(number) = amounts.get(start).and_then(Token::number) {
            let ranged = amounts.is(start + 1, Kind::Dash) && amounts.get(start + 2).is_some_and(|next| next.digits().is_some());
            let word = if ranged { start + 3 } else { start + 1 };
            if amounts.has(word, Class::Rounds) {
                return Some((Element::Rounds(number), skip(word + 1, true)));
            }
            if let Some((number, next)) = minutes(start) {
                if amounts.has(next, Class::Emom) {
                    return Some((Element::Rounds(number), skip(next + 1, true)));
                }
                if amounts.get(next).is_some_and(|token| token.has(Class::Clock) || token.word == "amrap") {
                    return Some((Element::Clock, skip(next + 1, true)));
                }
            }
            return None;
        }
        if token.has(Class::Rounds) && at == 0 {
            let next = skip(at + 1, false);
            let next = if amounts.is(next, Kind::Times) { next + 1 } else { next };
            let number = amounts.get(next)?.digits()?;
            let ends = amounts.get(next + 1).is_none_or(|after| matches!(after.kind, Kind::Colon | Kind::Close | Kind::Stop));
            return ends.then(|| (Element::Rounds(number), skip(next + 1, true)));
        }
        if token.has(Class::Emom) {
            let place = skip(at + 1, true);
            let Some(number) = amounts.get(place).and_then(Token::digits) else { return Some((Element::Clock, at + 1)) };
            let next = if amounts.has(place + 1, Class::Minutes) { place + 2 } else { place + 1 };
            return Some((Element::Rounds(number), skip(next, true)));
        }
        if token.has(Class::Every) {
            return self.interval(at, to);
        }
        if token.has(Class::Clock) {
            let timed = token.word != "amrap";
            let place = skip(at + 1, true);
            let clock = amounts.get(place).is_some_and(|token| token.digits().is_some());
            return (timed || clock || amounts.is(at + 1, Kind::Colon)).then(|| {
                let next = if clock { place + 1 } else { place };
                let next = if amounts.has(next, Class::Minutes) { next + 1 } else { next };
                (Element::Clock, skip(next, true))
            });
        }
        None
    }

    /// `every 2 min x 6`, `every 90 s for 12 min`: how often that is.
    fn interval(&self, at: usize, to: usize) -> Option<(Element, usize)> {
        let amounts = self.amounts(to);
        let time = |place: usize| -> Option<(u64, usize)> {
            if amounts.get(place)?.has(Class::Minutes) {
                return Some((60, place + 1));
            }
            let number = amounts.get(place)?.number()?;
            let unit = amounts.get(place + 1)?;
            let factor = if unit.has(Class::Minutes) { 60 } else if unit.has(Class::Seconds) { 1 } else { return None };
            Some((number.saturating_mul(factor), place + 2))
        };
        let (each, next) = time(at + 1)?;
        if amounts.is(next, Kind::Times) {
            let number = amounts.get(next + 1)?.digits()?;
            let end = if amounts.any(next + 2, &[Class::Rounds, Class::Sets]) { next + 3 } else { next + 2 };
            let end = if amounts.is(end, Kind::Colon) { end + 1 } else { end };
            return Some((Element::Rounds(number), end));
        }
        let next = if amounts.get(next)?.word == "for" { next + 1 } else { next };
        let (whole, next) = time(next)?;
        let end = if amounts.is(next, Kind::Colon) { next + 1 } else { next };
        let times = whole.checked_div(each).filter(|times| times * each == whole);
        Some((times.map_or(Element::Clock, Element::Rounds), end))
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
