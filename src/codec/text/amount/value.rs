//! One number or one range, with its unit.

use super::*;

/// No range of times has an upper end so many times its lower one.
const LONGEST_RANGE: u64 = 4;

/// So many seconds behind the reps are how long each is held.
const MOST_HELD: u64 = 5;

impl Amounts<'_> {
    /// A number or a range with its unit: `8`, `8-10`, `8 to 10`, `30-45 s`, `1:00`, `1 min`.
    pub(super) fn value(self, at: usize, ranges: bool) -> Option<Value> {
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
            && (self.has(after + 1, Class::Seconds)
                || self.get(after + 1).is_none_or(|token| token.kind != Kind::Word && token.kind != Kind::Times))
        {
            // `1 min 30 s`
            let next = if self.has(after + 1, Class::Seconds) { after + 2 } else { after + 1 };
            let lower = lower.saturating_mul(60).saturating_add(seconds);
            return Some(Value { lower, upper: lower, measure: Measure::Time, next });
        }
        let dash = ranges && self.is(after, Kind::Dash) || self.has(after, Class::To) && self.digits(after + 1).is_some();
        if let Some(upper) = self.digits(after + 1).filter(|_| dash) {
            let (unit, next) = self.unit(after + 2);
            // `6-8 — 2:30 rest`: a dash that stands apart is no sign of the list.
            let alike = self.get(next).map(|dash| dash.glued) == self.get(after).map(|dash| dash.glued);
            let list = self.is(next, Kind::Dash) && alike && self.digits(next + 1).is_some() && next == after + 2;
            let work = self.is(next, Kind::Times) || self.any(next, &[Class::Sets]) || self.is(next, Kind::Colon);
            let units_differ = after > at + 1 && next == after + 2;
            let rest = self.any(next, &[Class::Rest]) && matches!(unit(1), Measure::Time(_)) && next > after + 2;
            // `5x5 - 3 min`, `3x8 - 90 s`: a time behind a dash that stands apart, and no longer set of the same kind.
            let apart =
                after == at + 1 && self.get(after).is_some_and(|dash| !dash.glued) && matches!(unit(1), Measure::Time(_));
            let seconds = if let Measure::Time(seconds) = unit(upper) { seconds } else { 0 };
            // `4x8 - 2-3 min rest`
            let ranged = self.is(after + 2, Kind::Dash) && self.digits(after + 3).is_some();
            let ranged = ranged && !self.get(after).is_some_and(|dash| dash.glued);
            let behind = (self.unit(after + 4).0)(upper);
            let ranged = ranged && matches!(behind, Measure::Time(seconds) if seconds / LONGEST_RANGE > lower);
            // `4 x 8 - 2 sec squeeze`, `20 reps - 60 s`
            let held = apart && seconds <= MOST_HELD.min(lower);
            let mixed = matches!(first_unit(1), Measure::Reps(_)) && matches!(unit(1), Measure::Time(_));
            let rest = rest || ranged || held || mixed || apart && seconds / LONGEST_RANGE > lower;
            if !self.is_other(next) && !rest && !work && !list && !units_differ {
                return Some(Value { lower, upper, measure: unit, next });
            }
        }
        Some(Value { lower, upper: lower, measure: first_unit, next: after })
    }

    /// Is the time behind a dash a rest: `4x6-8 - 2-3 min rest`, `8 reps - 90 s`?
    pub(super) fn rests(self, last: &Value, at: usize) -> bool {
        let timed = |value: &Value| matches!((value.measure)(1), Measure::Time(_));
        let ranged = self.is(at + 1, Kind::Dash) && self.digits(at + 2).is_some();
        let unit = self.unit(at + 3).0;
        let apart = self.get(at).is_some_and(|number| !number.glued);
        if let (true, Some(Measure::Time(seconds))) = (ranged, self.digits(at).map(unit)) {
            // `Plank 20 - 30 - 40 s` is a list.
            return last.upper > last.lower || apart && seconds / LONGEST_RANGE > last.lower;
        }
        let Some(value) = self.value(at, true).filter(timed) else { return false };
        let Measure::Time(seconds) = (value.measure)(value.lower) else { return false };
        let counted = (last.measure)(1) == Measure::Reps(1) || last.upper > last.lower;
        // `5x5 - 3 min`
        let held = seconds <= MOST_HELD.min(last.lower);
        counted || apart && (last.measure)(1) == Measure::Number(1) && (held || seconds / LONGEST_RANGE > last.lower)
    }
}
