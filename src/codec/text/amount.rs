//! Sets and amounts as they are written: `3x8-12`, `4 sets of 8`, `12/10/8`, `3 x 45 sec`.

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
    fn clock(self, at: usize) -> Option<(u64, usize)> {
        let (minutes, seconds) = (self.digits(at)?, self.get(at + 2)?);
        let colon = self.get(at + 1).filter(|colon| colon.kind == Kind::Colon && colon.glued && seconds.glued)?;
        let two = seconds.to - seconds.from == 2 && colon.to == seconds.from;
        let value = seconds.digits().filter(|value| two && *value < 60)?;
        Some((minutes.saturating_mul(60).saturating_add(value), at + 3))
    }

    /// A number or a range with its unit: `8`, `8-10`, `8 to 10`, `30-45 s`, `1:00`, `1 min`.
    fn value(self, at: usize, ranges: bool) -> Option<Value> {
        if let Some((seconds, next)) = self.clock(at) {
            let next = self.unit(next).1;
            let joined = self.get(next).is_some_and(|sign| sign.kind == Kind::Dash);
            return match self.clock(next + 1).filter(|_| joined) {
                Some((upper, next)) => Some(Value { lower: seconds, upper, measure: Measure::Time, next: self.unit(next).1 }),
                None => Some(Value { lower: seconds, upper: seconds, measure: Measure::Time, next }),
            };
        }
        let lower = self.digits(at)?;
        let (first_unit, after) = self.unit(at + 1);
        if self.has(at + 1, Class::Minutes)
            && let Some(seconds) = self.digits(after).filter(|seconds| *seconds < 60)
            && (self.has(after + 1, Class::Seconds) || self.get(after + 1).is_none_or(|token| token.kind != Kind::Word && token.kind != Kind::Times))
        {
            // `1 min 30 s`
            let next = if self.has(after + 1, Class::Seconds) { after + 2 } else { after + 1 };
            let lower = lower.saturating_mul(60).saturating_add(seconds);
            return Some(Value { lower, upper: lower, measure: Measure::Time, next });
        }
        let dash = ranges && self.is(after, Kind::Dash) || self.has(after, Class::To) && self.digits(after + 1).is_some();
        if let Some(upper) = self.digits(after + 1).filter(|_| dash) {
            let (unit, next) = self.unit(after + 2);
            let list = self.is(next, Kind::Dash) && self.digits(next + 1).is_some() && next == after + 2;
            let work = self.is(next, Kind::Times) || self.any(next, &[Class::Sets]) || self.is(next, Kind::Colon);
            let units_differ = after > at + 1 && next == after + 2;
            let rest = self.any(next, &[Class::Rest]) && unit(1) == Measure::Time(1) && next > after + 2;
            if !self.is_other(next) && !rest && !work && !list && !units_differ {
                return Some(Value { lower, upper, measure: unit, next });
            }
        }
        Some(Value { lower, upper: lower, measure: first_unit, next: after })
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
            let Some(value) = sign.and_then(|_| self.value(next + 1, ranges)) else { break };
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
        let unit = last.measure;
        let mut next = self.past_each(next);
        // `8 per side reps`, `8/leg`.
        if self.any(next, &[Class::Reps]) && !self.any(next, &[Class::Sets]) && !self.any(next, &[Class::Times]) {
            next = self.past_each(next + 1);
        }
        let falling = values.iter().find(|value| value.upper < value.lower);
        if let Some(falling) = falling {
            return Some((Err(Why::Falling { first: falling.lower, last: falling.upper }), next));
        }
        if values.len() == 2 {
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

    /// Sets with their amounts, in any of the ways in which they are written.
    pub(super) fn work(self, at: usize) -> Found<Vec<Work>> {
        self.labelled(at)
            .or_else(|| self.behind_load(at))
            .or_else(|| self.sets_first(at))
            .or_else(|| self.amount_first(at))
            .or_else(|| self.list(at))
    }

    /// `sets: 5 reps: 3`
    fn labelled(self, at: usize) -> Found<Vec<Work>> {
        self.get(at).filter(|token| token.has(Class::Sets) && token.kind == Kind::Word)?;
        let sign = |token: &Token| matches!(token.kind, Kind::Colon | Kind::Arrow | Kind::Comma | Kind::Semicolon | Kind::Slash);
        let (sets, next) = self.sets(self.past(at + 1, sign))?;
        let next = self.past(next, |token| sign(token) || token.kind == Kind::Times);
        self.get(next).filter(|token| token.any(&[Class::Reps, Class::Steps]))?;
        let (measures, next) = self.amount(self.past(next + 1, sign))?;
        Some((together(sets, measures), next))
    }

    /// `60kg x 8 x 3`: the load, the reps, the sets.
    fn behind_load(self, at: usize) -> Found<Vec<Work>> {
        let mut next = at;
        if !matches!(self.get(at)?.kind, Kind::Number(_) | Kind::Decimal) {
            return None;
        }
        next += 1;
        if self.is(next, Kind::Comma) && self.digits(next + 1).is_some() {
            next += 2;
        }
        self.get(next).filter(|token| token.has(Class::Load) || token.kind == Kind::Percent)?;
        self.get(next + 1).filter(|token| token.kind == Kind::Times)?;
        let (measures, next) = self.amount(next + 2)?;
        if !self.is(next, Kind::Times) {
            return Some((Err(Why::NoSets), next));
        }
        let (sets, next) = self.sets(next + 1)?;
        let next = self.past(next, |token| token.has(Class::Sets));
        Some((together(sets, measures), next))
    }

    /// `3x8`, `3 sets of 8`, `3组8次`
    fn sets_first(self, at: usize) -> Found<Vec<Work>> {
        if self.get(at)?.kind == Kind::Decimal && self.is(at + 1, Kind::Times) {
            return self.amount(at + 2).map(|(_, next)| (Err(Why::SetsNotWhole), next));
        }
        if self.is(at + 1, Kind::Comma) && self.get(at + 2)?.glued && self.digits(at).is_some() && self.is(at + 3, Kind::Times) {
            return self.amount(at + 4).map(|(_, next)| (Err(Why::SetsNotWhole), next));
        }
        let (sets, after) = self.sets(at)?;
        let in_words = self.has(after, Class::Sets) && !self.any(after, &[Class::Rounds]);
        let mut next = if in_words { after + 1 } else { after };
        let times = self.is(next, Kind::Times);
        if times {
            next += 1;
        } else if self.has(next, Class::By) && self.get(next + 1)?.number().is_some() && !in_words {
            // `five by five`, `3 por 8`
            let (reps, by) = (self.get(next + 1)?.number()?, next + 2);
            if self.digits(next + 1).is_none() {
                return Some((together(sets, Ok(vec![Measure::Reps(reps)])), by));
            }
            next += 1;
        } else if !in_words {
            return None;
        }
        if !times && in_words {
            return self.behind_sets(sets, next);
        }
        if self.get(next)?.kind == Kind::Decimal {
            let load = self.is_other(next + 1);
            return (!load).then_some((Err(Why::RepsNotWhole), next + 1));
        }
        let (measures, end) = self.amount(next)?;
        if self.is_load_or_rest(&measures, end) {
            return None;
        }
        if self.any(end, &[Class::Sets]) && !in_words {
            // `12 x 3 sets`: the words decide.
            return match (sets, measures) {
                (Ok(reps), Ok(measures)) => match measures.as_slice() {
                    [Measure::Number(sets)] => Some((Ok(vec![Work { sets: *sets, measure: Measure::Reps(reps) }]), end + 1)),
                    _ => Some((Err(Why::Unclear), end + 1)),
                },
                (Err(why), _) | (_, Err(why)) => Some((Err(why), end + 1)),
            };
        }
        if self.is(end, Kind::Times) {
            return self.third(sets, measures, end + 1);
        }
        Some((self.with_the_rest(sets, measures, end), self.end_of_list(end)))
    }

    /// `3x5x140kg`: the load comes last. Three bare numbers can be read in two ways.
    fn third(self, sets: Result<u64, Why>, measures: Result<Vec<Measure>, Why>, at: usize) -> Found<Vec<Work>> {
        let number = self.past(at, |token| matches!(token.kind, Kind::Number(_) | Kind::Decimal | Kind::Comma));
        if number > at && self.get(number).is_some_and(|token| token.has(Class::Load) || token.kind == Kind::Percent) {
            return Some((together(sets, measures), number + 1));
        }
        if self.any(number, &[Class::Rounds]) {
            return None;
        }
        Some((Err(Why::Unclear), number))
    }

    /// What stands behind `4 sets`.
    fn behind_sets(self, sets: Result<u64, Why>, at: usize) -> Found<Vec<Work>> {
        let loose = self.past(at, |token| {
            matches!(token.kind, Kind::Comma | Kind::Colon | Kind::Dash | Kind::Open | Kind::Slash | Kind::At | Kind::Arrow)
        });
        let signs = self.0.get(at..loose).unwrap_or_default();
        let bare = signs.iter().any(|token| matches!(token.kind, Kind::Comma | Kind::Dash | Kind::At | Kind::Slash));
        let from = if self.has(loose, Class::Of) || self.get(loose).is_some_and(|token| token.word == "at") { loose + 1 } else { loose };
        // `four sets of eight front squats`; `4 sets of one arm rows` has no reps.
        if let Some(reps) = self.get(from).filter(|token| token.kind == Kind::Word).and_then(Token::number).filter(|reps| *reps > 2) {
            let next = self.past(from + 1, |token| token.has(Class::Reps) && !token.has(Class::Sets));
            return Some((together(sets, Ok(vec![Measure::Reps(reps)])), self.past_each(next)));
        }
        let (measures, mut next) = self.amount(from)?;
        let needs_unit = bare && !self.has(from, Class::Usual);
        let has_unit = measures.as_ref().is_ok_and(|all| !matches!(all.as_slice(), [Measure::Number(_)]));
        if needs_unit && !has_unit || self.is_load_or_rest(&measures, next) || self.is(next, Kind::Times) {
            return None;
        }
        if signs.iter().any(|token| token.kind == Kind::Open) && self.is(next, Kind::Close) {
            next += 1;
        }
        Some((self.with_the_rest(sets, measures, next), self.end_of_list(next)))
    }

    /// The sets of `3 x 12, 10, 8`: as many bare numbers as there are sets; the first is read already.
    fn with_the_rest(self, sets: Result<u64, Why>, measures: Result<Vec<Measure>, Why>, at: usize) -> Result<Vec<Work>, Why> {
        let end = self.end_of_list(at);
        let more = self.0.get(at..end).unwrap_or_default().iter().filter_map(Token::digits);
        let mut all = measures?;
        all.extend(more.map(Measure::Number));
        together(sets, Ok(all))
    }

    /// The place behind `, 10, 8`: numbers between commas that are no sets of their own.
    fn end_of_list(self, at: usize) -> usize {
        let mut next = at;
        while self.is(next, Kind::Comma) && self.digits(next + 1).is_some() {
            let after = self.past_plus(next + 2);
            let ends = self.get(after).is_none_or(|token| {
                let reps = token.any(&[Class::Reps, Class::Steps]) && !token.has(Class::Sets);
                matches!(token.kind, Kind::Comma | Kind::Close | Kind::At | Kind::Stop) || reps
            });
            if !ends {
                break;
            }
            next = after;
        }
        next
    }

    /// `8 reps x 4 sets`, `10回×3セット`, `30 sec x 3`
    fn amount_first(self, at: usize) -> Found<Vec<Work>> {
        let (measures, next) = self.amount(at)?;
        let has_unit = match &measures {
            Ok(all) => !matches!(all.as_slice(), [Measure::Number(_)]),
            Err(_) => false,
        };
        if !has_unit || measures.as_ref().is_ok_and(|all| all.len() > 1) {
            return None;
        }
        let times = self.is(next, Kind::Times) || self.has(next, Class::By);
        let joined = self.past(next, |token| matches!(token.kind, Kind::Times | Kind::Comma | Kind::Slash) || token.any(&[Class::Of, Class::By]) || token.word == "for");
        let (sets, end) = self.sets(joined)?;
        if self.has(end, Class::Rounds) {
            return None;
        }
        let in_words = self.has(end, Class::Sets);
        if !in_words && !(times && joined == next + 1) || self.any(end, &[Class::Load]) {
            return None;
        }
        Some((together(sets, measures), if in_words { end + 1 } else { end }))
    }

    /// `12/10/8`, `5, 5, 5`: three or more are sets of different reps.
    fn list(self, at: usize) -> Found<Vec<Work>> {
        if let Some((Ok(all), next)) = self.amount(at)
            && all.len() > 2
        {
            let loads = self.is_other(next) && !self.has(next, Class::Rounds);
            return (!loads).then(|| (together(Ok(all.len() as u64), Ok(all)), next));
        }
        let first = self.digits(at)?;
        let end = self.end_of_list(self.past_plus(at + 1));
        let others = self.0.get(at + 1..end).unwrap_or_default().iter().filter_map(Token::digits);
        let all: Vec<Measure> = core::iter::once(first).chain(others).map(Measure::Number).collect();
        if all.len() < 3 || self.is_other(end) {
            return None;
        }
        let next = self.past(end, |token| token.any(&[Class::Reps]) && !token.has(Class::Sets));
        Some((together(Ok(all.len() as u64), Ok(all)), self.past_each(next)))
    }
}

fn with_unit(value: &Value, unit: fn(u64) -> Measure) -> Measure {
    match (value.measure)(value.lower) {
        Measure::Number(number) => unit(number),
        other => other,
    }
}

/// Sets of one amount, or each with its own where there are as many amounts as sets.
fn together(sets: Result<u64, Why>, measures: Result<Vec<Measure>, Why>) -> Result<Vec<Work>, Why> {
    let (sets, measures) = (sets?, measures?);
    match measures.as_slice() {
        [] => Err(Why::Unclear),
        [measure] => Ok(vec![Work { sets, measure: *measure }]),
        many if many.len() as u64 == sets => Ok(many.iter().map(|measure| Work { sets: 1, measure: *measure }).collect()),
        many => Err(Why::ListOfOthers { sets, amounts: many.len() }),
    }
}
