//! Loads, rests, tempos, efforts and sides: what counts nothing.

use super::*;

impl Scan<'_> {
    /// Numbers, signs between them, and words of these meanings.
    pub(super) fn past(&self, mut at: usize, to: usize, classes: &[Class], kinds: &[Kind]) -> usize {
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
    pub(super) fn passed(&self, at: usize, to: usize) -> Option<usize> {
        use Kind::{At, Colon, Comma, Dash, Decimal, Number, Percent, Plus, Slash, Times};
        let token = self.tokens.get(at)?;
        let amounts = self.amounts(to);
        let number = matches!(token.kind, Number(_) | Decimal);
        let with = [Class::Load, Class::Effort, Class::Of, Class::To];
        if token.kind == At {
            let signs = [Dash, Slash, Plus, Percent, Colon, At];
            let words = [Class::Load, Class::Effort, Class::To, Class::Usual, Class::Tempo];
            let next = self.past(at + 1, to, &words, &signs);
            let next = if next == at + 1 { next + 1 } else { next };
            return Some(self.before_work(at, next.min(to)));
        }
        if token.has(Class::Effort) && token.word != "bw" {
            return Some(
                self.before_work(at, self.past(at + 1, to, &[Class::To, Class::Of], &[Dash, Slash, Colon, Percent, Plus])),
            );
        }
        // `BW 8/7/6`, below the name of the exercise.
        if token.word == "bw" && at == 0 && amounts.get(1).is_some_and(|reps| reps.digits().is_some()) {
            return Some(1);
        }
        if token.word == "bw" && (amounts.is(at + 1, Plus) || self.has(at + 1, to, Class::Load)) {
            return Some(self.past(at + 1, to, &[Class::Load], &[Plus, Dash]));
        }
        if token.has(Class::Tempo) {
            let figures = token.word.starts_with(|digit: char| digit.is_ascii_digit());
            let next = self.past(at + 1, to, &[], &[Dash, Slash, Colon, Times]);
            return (next > at + 1 || figures).then_some(next);
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
            // `2x30kg`: a load for each hand.
            let hands = token.digits().is_some_and(|hands| hands == 2) && amounts.is(at + 1, Times);
            if hands
                && amounts.get(at + 2).is_some_and(|load| matches!(load.kind, Number(_) | Decimal))
                && self.has(at + 3, to, Class::Load)
            {
                return Some(at + 4);
            }
            // The rest in words: `90 s rest`, `2-3 min rest`.
            let time = [Class::Seconds, Class::Minutes, Class::To];
            let end = self.past(at, to, &time, &[Dash, Colon, Kind::Quotes, Kind::Quote]);
            if self.has(end, to, Class::Rest) && end > at {
                return self.rest(end, to).or(Some(end + 1));
            }
            // `3 sets - 20 reps - 60 s`: what is counted already has its rest behind it.
            let timed = self.tokens.get(at..end).is_some_and(|run| run.iter().any(|token| token.any(&time)));
            if timed && self.is_counted() {
                return Some(end);
            }
            let end = self.past(at, to, &[], &[Dash, Slash, Comma, Plus]);
            // `8, 8, 8 - 40 kg`: a list, and its load.
            let run = self.tokens.get(at..end).unwrap_or_default();
            let comma = run.iter().position(|token| token.kind == Comma);
            let dash = run.iter().rposition(|token| token.kind == Dash && !token.glued);
            if comma.zip(dash).is_some_and(|(comma, dash)| comma < dash) {
                return None;
            }
            let unit = amounts.get(end).filter(|unit| unit.has(Class::Load) || unit.kind == Percent || unit.has(Class::Effort));
            if unit.is_some() && !amounts.is(end + 1, Times) && !self.holds_work(at, end) {
                // `100 kg`, `70-75 %`, `80 % 1RM`, `2 RIR`
                return Some(self.before_work(at, self.past(end, to, &with, &[Percent]).max(end + 1)));
            }
            return self.zeros(at, to);
        }
        None
    }

    /// Have sets and reps of a line been read, each in words?
    fn is_counted(&self) -> bool {
        let sets = self.found.iter().any(|element| matches!(element, Element::Sets(_)));
        sets && self.found.iter().any(|element| matches!(element, Element::Amount(Measure::Number(_) | Measure::Reps(_))))
    }

    /// A tempo without its word: nobody does a set of no reps, so `5-0-1` is one.
    fn zeros(&self, at: usize, to: usize) -> Option<usize> {
        let amounts = self.amounts(to);
        let digit = |at: usize| amounts.get(at).and_then(Token::digits).filter(|digit| *digit < 10);
        let first = digit(at)?;
        let (mut next, mut zeros, mut figures) = (at + 1, first == 0, 1);
        while figures < 5
            && amounts.get(next).is_some_and(|dash| dash.kind == Kind::Dash && dash.glued)
            && let Some(figure) = digit(next + 1)
        {
            (next, zeros, figures) = (next + 2, zeros || figure == 0, figures + 1);
        }
        ((3..=4).contains(&figures) && zeros).then_some(next)
    }

    /// Is there work among numbers that would be a load: `5x5`?
    pub(super) fn holds_work(&self, at: usize, to: usize) -> bool {
        (at..to).any(|place| self.amounts(self.tokens.len()).is(place + 1, Kind::Times) && place + 1 < to)
    }

    /// The numbers of a load end before those of the work behind it: `@ 80 3x5`, `100 kg 5/5/5`.
    pub(super) fn before_work(&self, at: usize, next: usize) -> usize {
        let amounts = self.amounts(self.tokens.len());
        let list = amounts.get(next).is_some_and(|sign| matches!(sign.kind, Kind::Slash | Kind::Comma))
            && amounts.get(next + 1).is_some_and(|other| other.digits().is_some());
        let work = list || amounts.is(next, Kind::Times) || amounts.has(next, Class::Sets) || amounts.has(next, Class::Reps);
        let number = next > at + 1 && self.tokens.get(next - 1).is_some_and(|token| matches!(token.kind, Kind::Number(_)));
        if work && number { next - 1 } else { next }
    }

    /// `rest 2-3 min`, `Pause 60 Sek.`, `rest: 90`; what else follows in words belongs to it.
    pub(super) fn rest(&self, at: usize, to: usize) -> Option<usize> {
        let time = [Class::Seconds, Class::Minutes, Class::To, Class::Of, Class::Rest];
        let next = self.past(at + 1, to, &time, &[Kind::Colon, Kind::Dash, Kind::Quotes, Kind::Quote]);
        let next = self.before_work(at, next);
        let number = self.tokens.get(at..next).unwrap_or_default().iter().any(|token| token.digits().is_some());
        let before = at > 0 && self.tokens.get(at - 1).is_some_and(|token| token.any(&time) || token.digits().is_some());
        // `rest` alone is a word like any other: the rest of the sets.
        (number || before).then_some(next)
    }
}

/// No load, rest or tempo has more tokens.
const LONGEST: usize = 16;
