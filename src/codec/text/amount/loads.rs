//! Reps with the load of each set: `100kg x 5, 110kg x 3`, `5 @ 65%, 5 @ 75%`; and the top set.

use super::work::together;
use super::*;

impl Amounts<'_> {
    /// `60kg x 8 x 3`: the load, the reps, the sets; `65% x 5, 75% x 5`: a set with each load.
    pub(super) fn behind_load(self, at: usize) -> Found<Vec<Work>> {
        let (measures, next) = self.load_times(at)?;
        if self.is(next, Kind::Times) {
            let (sets, next) = self.sets(next + 1)?;
            let next = self.past(next, |token| token.has(Class::Sets));
            return Some((together(sets, measures), next));
        }
        let mut all = vec![measures];
        let mut end = next;
        while self.parts(end)
            && let Some((measures, next)) = self.load_times(end + 1).filter(|(_, next)| !self.is(*next, Kind::Times))
        {
            all.push(measures);
            end = next;
        }
        if all.len() < 2 {
            return Some((Err(Why::NoSets), next));
        }
        Some((each_a_set(all), end))
    }

    /// `20 sec, 30 sec, 40 sec`: three or more times are sets.
    pub(super) fn timed_list(self, at: usize) -> Found<Vec<Work>> {
        let timed = |at: usize| self.value(at, false).filter(|value| matches!((value.measure)(1), Measure::Time(_)));
        let mut values = vec![timed(at)?];
        while self.is(values.last()?.next, Kind::Comma)
            && let Some(value) = timed(values.last()?.next + 1)
        {
            values.push(value);
        }
        let end = values.last()?.next;
        let rests = values.iter().any(|value| self.any(value.next, &[Class::Rest]) || self.is(value.next, Kind::Times));
        let all: Vec<Vec<Measure>> = values.iter().map(|value| vec![(value.measure)(value.lower)]).collect();
        let each = all.into_iter().map(Ok).collect();
        (values.len() > 2 && !rests).then(|| (each_a_set(each), end))
    }

    /// A load, `x`, and the amount behind it.
    pub(in crate::codec::text) fn load_times(self, at: usize) -> Found<Vec<Measure>> {
        let next = self.load(at, true)?;
        self.get(next).filter(|token| token.kind == Kind::Times)?;
        self.amount(next + 1)
    }

    /// The place behind a load; behind a number alone, where it need not have its unit.
    fn load(self, at: usize, needs_unit: bool) -> Option<usize> {
        if !matches!(self.get(at)?.kind, Kind::Number(_) | Kind::Decimal) {
            return None;
        }
        let decimals = self.is(at + 1, Kind::Comma)
            && self.get(at + 2).is_some_and(|token| token.digits().is_some() && (needs_unit || token.glued));
        let next = if decimals { at + 3 } else { at + 1 };
        let unit = self.any(next, &[Class::Load]) || self.is(next, Kind::Percent);
        (unit || !needs_unit).then_some(if unit { next + 1 } else { next })
    }

    fn parts(self, at: usize) -> bool {
        self.get(at).is_some_and(|token| matches!(token.kind, Kind::Comma | Kind::Semicolon | Kind::Slash))
    }

    /// `5 @ 65%, 5 @ 75%, 5+ @ 85%`: a set with each load.
    pub(super) fn before_loads(self, at: usize) -> Found<Vec<Work>> {
        let one = |at: usize| {
            let value = self.value(at, false)?;
            let next = self.past_plus(value.next);
            let load = self.get(next).filter(|token| token.kind == Kind::At).and_then(|_| self.load(next + 1, false))?;
            let unit = self.is(load - 1, Kind::Percent) || self.any(load - 1, &[Class::Load]);
            Some((Ok(vec![(value.measure)(value.lower)]), load, unit))
        };
        let (first, mut end, mut units) = one(at)?;
        let mut all = vec![first];
        while self.parts(end)
            && let Some((measure, next, unit)) = one(end + 1)
        {
            all.push(measure);
            (end, units) = (next, units && unit);
        }
        // Two loads without a unit may be anything: `5 @ 8, 3 @ 9`.
        (all.len() > 2 || all.len() == 2 && units).then(|| (each_a_set(all), end))
    }

    /// `top set of 5`, `1 top set x 3`: one set.
    pub(super) fn topped(self, at: usize) -> Found<Vec<Work>> {
        let counted = self.digits(at) == Some(1);
        let word = if counted { at + 1 } else { at };
        self.get(word).filter(|token| matches!(token.word.as_str(), "top set" | "topset"))?;
        let from = self.past(word + 1, |token| token.has(Class::Of) || matches!(token.kind, Kind::Times | Kind::Colon));
        let value = self.value(from, true)?;
        let other = self.is(value.next, Kind::Times) || self.is_other(value.next) || self.any(value.next, &[Class::Sets]);
        let next = self.past_plus(self.past(value.next, |token| token.has(Class::Reps)));
        (!other && value.lower < 60).then(|| (Ok(vec![Work { sets: 1, measure: (value.measure)(value.lower) }]), next))
    }
}

/// One set of each amount.
fn each_a_set(all: Vec<Result<Vec<Measure>, Why>>) -> Result<Vec<Work>, Why> {
    all.into_iter()
        .map(|one| one.and_then(|amounts| together(Ok(1), Ok(amounts))))
        .collect::<Result<Vec<_>, _>>()
        .map(|sets| sets.concat())
}
