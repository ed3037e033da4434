//! Sets and amounts as they are written: `3x8-12`, `4 sets of 8`, `12/10/8`, `3 x 45 sec`.

mod loads;
mod value;
mod work;

use super::lexicon::Class;
use super::said::Why;
use super::token::{Kind, Token};

/// What one set is, as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Measure {
    /// A number without a unit: reps, or seconds where the exercise is timed.
    Number(u64),
    /// Reps or steps, in words.
    Reps(u64),
    /// A time, in seconds.
    Time(u64),
    /// As many as go: what is usual stands for it.
    Usual,
    /// A distance: what is usual stands for it, where the exercise goes a distance at all.
    Distance,
}

/// So many sets of so much.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Work {
    pub sets: u64,
    pub measure: Measure,
}

/// What was read at a place, with the place behind it.
pub(super) type Found<T> = Option<(Result<T, Why>, usize)>;

/// Reads amounts among the tokens of a line.
#[derive(Clone, Copy)]
pub(super) struct Amounts<'a>(pub &'a [Token]);

/// A number or a range, with its unit.
struct Value {
    lower: u64,
    upper: u64,
    measure: fn(u64) -> Measure,
    next: usize,
}

impl<'a> Amounts<'a> {
    pub(super) fn get(self, at: usize) -> Option<&'a Token> {
        self.0.get(at)
    }

    pub(super) fn is(self, at: usize, kind: Kind) -> bool {
        self.get(at).is_some_and(|token| token.kind == kind)
    }

    pub(super) fn has(self, at: usize, class: Class) -> bool {
        self.get(at).is_some_and(|token| token.has(class))
    }

    /// Can the word there mean one of these?
    pub(super) fn any(self, at: usize, classes: &[Class]) -> bool {
        self.get(at).is_some_and(|token| token.any(classes))
    }

    fn digits(self, at: usize) -> Option<u64> {
        self.get(at)?.digits()
    }

    /// The place behind tokens that say nothing here.
    fn past(self, mut at: usize, says_nothing: impl Fn(&Token) -> bool) -> usize {
        while self.get(at).is_some_and(&says_nothing) {
            at += 1;
        }
        at
    }

    /// A unit behind a number: what it makes of the number, and the place behind it.
    fn unit(self, at: usize) -> (fn(u64) -> Measure, usize) {
        let Some(token) = self.get(at) else { return (Measure::Number, at) };
        let close = token.glued || token.word.chars().count() > 1 || !token.word.is_ascii();
        match token.kind {
            Kind::Quotes => return (Measure::Time, at + 1),
            Kind::Quote => return (|minutes| Measure::Time(minutes.saturating_mul(60)), at + 1),
            Kind::Word if close || token.any(&[Class::Seconds, Class::Distance]) => {}
            _ => return (Measure::Number, at),
        }
        if token.has(Class::Seconds) {
            (Measure::Time, at + 1)
        } else if token.has(Class::Minutes) {
            (|minutes| Measure::Time(minutes.saturating_mul(60)), at + 1)
        } else if token.has(Class::Hours) {
            (|hours| Measure::Time(hours.saturating_mul(3600)), at + 1)
        } else if token.any(&[Class::Reps, Class::Steps]) && !token.has(Class::Sets) {
            (Measure::Reps, at + 1)
        } else if token.has(Class::Distance) {
            (|_| Measure::Distance, at + 1)
        } else {
            (Measure::Number, at)
        }
    }

    /// Is what stands here a load or a per cent, or a rest, so that the number before it is no amount?
    fn is_other(self, at: usize) -> bool {
        self.any(at, &[Class::Load, Class::Rounds]) || self.is(at, Kind::Percent)
    }

    /// Is what was read as an amount a load (`3 x 100 kg`), or a rest (`3x8 - 90 s rest`)?
    fn is_load_or_rest(self, measures: &Result<Vec<Measure>, Why>, at: usize) -> bool {
        let timed = matches!(measures.as_deref(), Ok([Measure::Time(_), ..]));
        self.is(at, Kind::Percent) || self.any(at, &[Class::Load]) || timed && self.any(at, &[Class::Rest])
    }

    /// `1:30`, in seconds.
    pub(super) fn clock(self, at: usize) -> Option<(u64, usize)> {
        let (minutes, seconds) = (self.digits(at)?, self.get(at + 2)?);
        let colon = self.get(at + 1).filter(|colon| colon.kind == Kind::Colon && colon.glued && seconds.glued)?;
        let two = seconds.to - seconds.from == 2 && colon.to == seconds.from;
        let value = seconds.digits().filter(|value| two && *value < 60)?;
        Some((minutes.saturating_mul(60).saturating_add(value), at + 3))
    }

    /// `+`, and what follows it glued: the extras of a last set.
    fn past_plus(self, mut at: usize) -> usize {
        while self.get(at).is_some_and(|token| token.kind == Kind::Plus && token.glued) {
            at += 1;
            while self.get(at).is_some_and(|token| token.glued && token.digits().is_some()) {
                at += 1;
            }
        }
        at
    }

    /// `/leg`, `per side`, `e/s`: a set of both sides is one set.
    fn past_each(self, at: usize) -> usize {
        self.past(at, |token| token.has(Class::Each) && !token.has(Class::Reps))
    }

    /// The amounts of sets: one, or as many as a list has (`12/10/8`).
    pub(super) fn amount(self, at: usize) -> Found<Vec<Measure>> {
        let start = self.past(at, |token| token.has(Class::Each) || token.has(Class::Of) && !token.any(&[Class::Usual]));
        if self.has(start, Class::Usual) || self.has(start, Class::Clock) && self.get(start)?.word == "amrap" {
            let next = self.past(start + 1, |token| token.any(&[Class::Reps, Class::Usual]));
            return Some((Ok(vec![Measure::Usual]), self.past_each(self.past_plus(next))));
        }
        if self.get(start)?.kind == Kind::Decimal {
            return None;
        }
        let first = self.value(start, true)?;
        let mut values = vec![first];
        let mut signs = Vec::new();
        loop {
            let next = self.past_plus(values.last()?.next);
            let sign = self.get(next).map(|token| token.kind).filter(|kind| matches!(kind, Kind::Slash | Kind::Dash));
            let ranges = !signs.contains(&Kind::Dash) && sign != Some(Kind::Dash);
            // `5 / 5 / 5 / AMRAP`
            if sign.is_some() && self.has(next + 1, Class::Usual) {
                values.push(Value { lower: 0, upper: 0, measure: |_| Measure::Usual, next: next + 2 });
                break;
            }
            let Some(value) = sign.and_then(|_| self.value(next + 1, ranges)) else { break };
            if sign == Some(Kind::Dash) && self.rests(values.last()?, next + 1) {
                break;
            }
            let rest = self.any(value.next, &[Class::Rest]) && matches!((value.measure)(1), Measure::Time(_));
            let other = self.is(value.next, Kind::Times) || self.is_other(value.next) || rest;
            let sets = self.any(value.next, &[Class::Sets]);
            if other || sets || value.lower > 999 {
                break;
            }
            signs.extend(sign);
            values.push(value);
        }
        let last = values.last()?;
        let next = self.past_plus(last.next);
        let usual = (last.measure)(0) == Measure::Usual;
        let unit = if usual { Measure::Number } else { last.measure };
        let mut next = self.past_each(next);
        // `8 per side reps`, `8/leg`.
        if self.any(next, &[Class::Reps]) && !self.any(next, &[Class::Sets]) && !self.any(next, &[Class::Times]) {
            next = self.past_each(next + 1);
        }
        let falling = values.iter().find(|value| value.upper < value.lower);
        if let Some(falling) = falling {
            return Some((Err(Why::Falling { first: falling.lower, last: falling.upper }), next));
        }
        if values.len() == 2 && !usual {
            // `8/8` may be both sides or two sets.
            let (first, last) = (values.first()?.lower, values.last()?.lower);
            return Some((Err(Why::TwoNumbers(first, last)), next));
        }
        Some((Ok(values.iter().map(|value| with_unit(value, unit)).collect()), next))
    }

    /// A number of sets: `3`, `3-4`, `three`.
    fn sets(self, at: usize) -> Found<u64> {
        let token = self.get(at)?;
        let lower = token.number()?;
        let ranged = self.is(at + 1, Kind::Dash) || self.has(at + 1, Class::To);
        match self.get(at + 2).and_then(Token::number).filter(|_| ranged && token.digits().is_some()) {
            Some(upper) if upper < lower => Some((Err(Why::Falling { first: lower, last: upper }), at + 3)),
            Some(_) => Some((Ok(lower), at + 3)),
            None => Some((Ok(lower), at + 1)),
        }
    }
}

fn with_unit(value: &Value, unit: fn(u64) -> Measure) -> Measure {
    match (value.measure)(value.lower) {
        Measure::Number(number) => unit(number),
        other => other,
    }
}
