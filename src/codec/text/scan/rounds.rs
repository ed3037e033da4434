//! Rounds, minutes on the minute, and what goes by the clock.

use super::*;

impl Scan<'_> {
    /// `3 rounds`, `x 3 rounds`, `EMOM 10`, `every 2 min x 6`, `AMRAP 12 min`
    pub(super) fn rounds(&self, at: usize, to: usize, depth: usize) -> Option<(Element, usize)> {
        let amounts = self.amounts(to);
        let token = amounts.get(at)?;
        let skip = |place: usize, of: bool| -> usize {
            let mut place = place;
            while amounts
                .get(place)
                .is_some_and(|token| token.kind == Kind::Colon || of && token.has(Class::Of) || token.word == "for")
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
        // `3x(8 pull-ups + 12 push-ups)`
        let encloses = at == 0
            && amounts.is(1, Kind::Times)
            && amounts.is(2, Kind::Open)
            && self.tokens.last().is_some_and(|last| last.kind == Kind::Close)
            && self.tokens.iter().filter(|token| token.kind == Kind::Open).count() == 1;
        if let Some(number) = token.digits().filter(|_| encloses && depth == 0) {
            return Some((Element::Rounds(number), 3));
        }
        // `Circuit x3:`
        let blocks = [Class::Section, Class::Superset, Class::Repeat];
        let lettered = amounts.get(at.wrapping_sub(1)).is_some_and(|token| token.word.chars().count() == 1);
        let block =
            start > at && (at > 0 && amounts.any(at - 1, &blocks) || at > 1 && lettered && amounts.any(at - 2, &blocks));
        if let Some(number) = amounts.get(start).and_then(Token::digits).filter(|_| block) {
            // `Superset x3 bench 10 + row 10`: what leads the line is no exercise.
            let leads = at < 3 && number <= MOST_OF_A_BLOCK;
            let ends = amounts.get(start + 1).is_none_or(|after| {
                matches!(after.kind, Kind::Colon | Kind::Close | Kind::Stop | Kind::Dash) || leads && after.kind == Kind::Word
            });
            if ends {
                return Some((Element::Rounds(number), skip(start + 1, false)));
            }
        }
        if let Some(number) = amounts.get(start).and_then(Token::number) {
            let ranged =
                amounts.is(start + 1, Kind::Dash) && amounts.get(start + 2).is_some_and(|next| next.digits().is_some());
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
        if token.has(Class::ForTime) {
            return Some((Element::ForTime, skip(at + 1, true)));
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
    pub(super) fn interval(&self, at: usize, to: usize) -> Option<(Element, usize)> {
        let amounts = self.amounts(to);
        let time = |place: usize| -> Option<(u64, usize)> {
            if let Some((seconds, next)) = amounts.clock(place) {
                return Some((seconds, next));
            }
            if amounts.get(place)?.has(Class::Minutes) {
                return Some((60, place + 1));
            }
            let number = amounts.get(place)?.number()?;
            let unit = amounts.get(place + 1)?;
            let factor = if unit.has(Class::Minutes) {
                60
            } else if unit.has(Class::Seconds) {
                1
            } else {
                return None;
            };
            Some((number.saturating_mul(factor), place + 2))
        };
        let (each, next) = time(at + 1)?;
        if amounts.is(next, Kind::Times) {
            let number = amounts.get(next + 1)?.digits()?;
            let end = if amounts.any(next + 2, &[Class::Rounds, Class::Sets]) { next + 3 } else { next + 2 };
            let end = if amounts.is(end, Kind::Colon) { end + 1 } else { end };
            return Some((Element::Rounds(number), end));
        }
        // `every 90 s for 8 sets`, `every 2 min, 5 rounds`
        let leads = |token: &Token| token.word == "for" || token.kind == Kind::Comma;
        let next = if amounts.get(next).is_some_and(leads) { next + 1 } else { next };
        let times = amounts.get(next).and_then(Token::number);
        if let Some(number) = times.filter(|_| amounts.any(next + 1, &[Class::Sets, Class::Rounds, Class::Times])) {
            let end = if amounts.is(next + 2, Kind::Colon) { next + 3 } else { next + 2 };
            return Some((Element::Rounds(number), end));
        }
        // `E3MOM 15:` lasts so many minutes, as an EMOM does.
        let bare = amounts.get(next).and_then(Token::digits).filter(|_| each % 60 == 0 && amounts.is(next + 1, Kind::Colon));
        let (whole, next) = match bare {
            Some(minutes) => (minutes.saturating_mul(60), next + 1),
            None => time(next)?,
        };
        let end = if amounts.is(next, Kind::Colon) { next + 1 } else { next };
        let times = whole.checked_div(each).filter(|times| times * each == whole);
        Some((times.map_or(Element::Clock, Element::Rounds), end))
    }
}

/// Nobody goes through a superset more often.
const MOST_OF_A_BLOCK: u64 = 10;
