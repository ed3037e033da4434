//! Sets with their amounts, in any of the ways in which they are written.

use super::*;

/// A list with a number as large as this may be one of loads: `180/190/200`.
const MOST_LISTED: u64 = 60;

impl<'a> Amounts<'a> {
    /// Sets with their amounts, in any of the ways in which they are written.
    pub(in crate::codec::text) fn work(self, at: usize) -> Found<Vec<Work>> {
        self.labelled(at)
            .or_else(|| self.topped(at))
            .or_else(|| self.behind_load(at))
            .or_else(|| self.before_loads(at))
            .or_else(|| self.sets_first(at))
            .or_else(|| self.amount_first(at))
            .or_else(|| self.list(at))
    }

    /// `sets: 5 reps: 3`
    pub(super) fn labelled(self, at: usize) -> Found<Vec<Work>> {
        self.get(at).filter(|token| token.has(Class::Sets) && token.kind == Kind::Word)?;
        let sign =
            |token: &Token| matches!(token.kind, Kind::Colon | Kind::Arrow | Kind::Comma | Kind::Semicolon | Kind::Slash);
        let (sets, next) = self.sets(self.past(at + 1, sign))?;
        let next = self.past(next, |token| sign(token) || token.kind == Kind::Times);
        self.get(next).filter(|token| token.any(&[Class::Reps, Class::Steps]))?;
        let (measures, next) = self.amount(self.past(next + 1, sign))?;
        Some((together(sets, measures), next))
    }

    /// `3x8`, `3 sets of 8`, `3组8次`
    pub(super) fn sets_first(self, at: usize) -> Found<Vec<Work>> {
        if self.get(at)?.kind == Kind::Decimal && self.is(at + 1, Kind::Times) {
            return self.amount(at + 2).map(|(_, next)| (Err(Why::SetsNotWhole), next));
        }
        if self.is(at + 1, Kind::Comma) && self.get(at + 2)?.glued && self.digits(at).is_some() && self.is(at + 3, Kind::Times)
        {
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
        let (measures, end) = self.enclosed(next).or_else(|| self.amount(next))?;
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

    /// `(6-8)`: an amount alone in brackets.
    fn enclosed(self, at: usize) -> Found<Vec<Measure>> {
        self.get(at).filter(|open| open.kind == Kind::Open)?;
        let (measures, end) = self.amount(at + 1)?;
        let last = self.end_of_list(end);
        let more = self.0.get(end..last).unwrap_or_default().iter().filter_map(Token::digits).map(Measure::Number);
        let all = measures.map(|first| first.into_iter().chain(more).collect());
        self.is(last, Kind::Close).then_some((all, last + 1))
    }

    /// `3x5x140kg`: the load comes last. Three bare numbers can be read in two ways.
    pub(super) fn third(self, sets: Result<u64, Why>, measures: Result<Vec<Measure>, Why>, at: usize) -> Found<Vec<Work>> {
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
    pub(super) fn behind_sets(self, sets: Result<u64, Why>, at: usize) -> Found<Vec<Work>> {
        let loose = self.past(at, |token| {
            matches!(token.kind, Kind::Comma | Kind::Colon | Kind::Dash | Kind::Open | Kind::Slash | Kind::At | Kind::Arrow)
        });
        let signs = self.0.get(at..loose).unwrap_or_default();
        let bare = signs.iter().any(|token| matches!(token.kind, Kind::Comma | Kind::Dash | Kind::At | Kind::Slash));
        let from = if self.has(loose, Class::Of) || self.get(loose).is_some_and(|token| token.word == "at") {
            loose + 1
        } else {
            loose
        };
        // `four sets of eight front squats`; `4 sets of one arm rows` has no reps.
        if let Some(reps) =
            self.get(from).filter(|token| token.kind == Kind::Word).and_then(Token::number).filter(|reps| *reps > 2)
        {
            let next = self.past(from + 1, |token| token.has(Class::Reps) && !token.has(Class::Sets));
            return Some((together(sets, Ok(vec![Measure::Reps(reps)])), self.past_each(next)));
        }
        let (measures, mut next) = self.enclosed(from).or_else(|| self.amount(from))?;
        let needs_unit = bare && !self.has(from, Class::Usual);
        // `4 sets - 12, 10, 8, 6`: as many numbers as there are sets say what they are.
        let more = self.0.get(next..self.end_of_list(next)).unwrap_or_default().iter().filter_map(Token::digits).count() as u64;
        let has_unit = measures.as_ref().is_ok_and(|all| !matches!(all.as_slice(), [Measure::Number(_)]))
            || more > 0 && sets.as_ref().is_ok_and(|sets| more + 1 == *sets);
        if needs_unit && !has_unit || self.is_load_or_rest(&measures, next) || self.is(next, Kind::Times) {
            return None;
        }
        if signs.iter().any(|token| token.kind == Kind::Open) && self.is(next, Kind::Close) {
            next += 1;
        }
        Some((self.with_the_rest(sets, measures, next), self.end_of_list(next)))
    }

    /// The sets of `3 x 12, 10, 8`: as many bare numbers as there are sets; the first is read already.
    pub(super) fn with_the_rest(
        self,
        sets: Result<u64, Why>,
        measures: Result<Vec<Measure>, Why>,
        at: usize,
    ) -> Result<Vec<Work>, Why> {
        let end = self.end_of_list(at);
        let more = self.0.get(at..end).unwrap_or_default().iter().filter_map(Token::digits);
        let mut all = measures?;
        all.extend(more.map(Measure::Number));
        together(sets, Ok(all))
    }

    /// The place behind `, 10, 8`: numbers between commas that are no sets of their own.
    pub(super) fn end_of_list(self, at: usize) -> usize {
        let mut next = at;
        while self.is(next, Kind::Comma) && self.digits(next + 1).is_some() {
            let after = self.past_plus(next + 2);
            let ends = self.get(after).is_none_or(|token| {
                let reps = token.any(&[Class::Reps, Class::Steps]) && !token.has(Class::Sets);
                let apart = token.kind == Kind::Dash && !token.glued;
                matches!(token.kind, Kind::Comma | Kind::Open | Kind::Close | Kind::At | Kind::Stop) || apart || reps
            });
            if !ends {
                break;
            }
            next = after;
        }
        next
    }

    /// `8 reps x 4 sets`, `10回×3セット`, `30 sec x 3`
    pub(super) fn amount_first(self, at: usize) -> Found<Vec<Work>> {
        let (measures, next) = self.amount(at)?;
        let has_unit = match &measures {
            Ok(all) => !matches!(all.as_slice(), [Measure::Number(_)]),
            Err(_) => false,
        };
        if !has_unit || measures.as_ref().is_ok_and(|all| all.len() > 1) {
            return None;
        }
        let times = self.is(next, Kind::Times) || self.has(next, Class::By);
        let joined = self.past(next, |token| {
            matches!(token.kind, Kind::Times | Kind::Comma | Kind::Slash)
                || token.any(&[Class::Of, Class::By])
                || token.word == "for"
        });
        let (sets, end) = self.sets(joined)?;
        if self.has(end, Class::Rounds) {
            return None;
        }
        let in_words = self.has(end, Class::Sets);
        if !(in_words || times && joined == next + 1) || self.any(end, &[Class::Load]) {
            return None;
        }
        Some((together(sets, measures), if in_words { end + 1 } else { end }))
    }

    /// `12/10/8`, `5, 5, 5`: three or more are sets of different reps.
    pub(super) fn list(self, at: usize) -> Found<Vec<Work>> {
        if let Some((Ok(all), next)) = self.amount(at)
            && all.len() > 2
        {
            let loads = self.is_other(next) && !self.has(next, Class::Rounds);
            let large = all.iter().any(|measure| matches!(measure, Measure::Number(MOST_LISTED..)));
            let work = if large { Err(Why::Unclear) } else { together(Ok(all.len() as u64), Ok(all)) };
            return (!loads).then_some((work, next));
        }
        if let Some(found) = self.timed_list(at) {
            return Some(found);
        }
        let first = self.digits(at)?;
        let end = self.end_of_list(self.past_plus(at + 1));
        let others = self.0.get(at + 1..end).unwrap_or_default().iter().filter_map(Token::digits);
        let mut all: Vec<Measure> = core::iter::once(first).chain(others).map(Measure::Number).collect();
        let mut end = end;
        // `5, 5, AMRAP`
        if all.len() > 1 && self.is(end, Kind::Comma) && self.has(end + 1, Class::Usual) {
            all.push(Measure::Usual);
            end += 2;
        }
        if all.len() < 3 || self.is_other(end) {
            return None;
        }
        if all.iter().any(|measure| matches!(measure, Measure::Number(MOST_LISTED..))) {
            return Some((Err(Why::Unclear), end));
        }
        let next = self.past(end, |token| token.any(&[Class::Reps]) && !token.has(Class::Sets));
        Some((together(Ok(all.len() as u64), Ok(all)), self.past_each(next)))
    }
}

/// Sets of one amount, or each with its own where there are as many amounts as sets.
pub(super) fn together(sets: Result<u64, Why>, measures: Result<Vec<Measure>, Why>) -> Result<Vec<Work>, Why> {
    let (sets, measures) = (sets?, measures?);
    match measures.as_slice() {
        [] => Err(Why::Unclear),
        [measure] => Ok(vec![Work { sets, measure: *measure }]),
        many if many.len() as u64 == sets => Ok(many.iter().map(|measure| Work { sets: 1, measure: *measure }).collect()),
        many => Err(Why::ListOfOthers { sets, amounts: many.len() }),
    }
}
