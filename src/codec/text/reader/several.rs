//! Several days that are the first ones once more: `Day 4, 5, 6: repeat`, `Thu-Sat: same as Mon-Wed`.

use super::super::lexicon;
use super::again::{is_sign, says_so};
use super::*;

impl Reader<'_> {
    /// Reads several days that are done like those above; where they are more or fewer, how often is asked. Says whether it is
    /// such a line.
    pub(super) fn days_again(&mut self, number: usize, clean: &Clean, line: Line) -> bool {
        let Some(sign) = line.tokens.iter().rposition(is_sign) else { return false };
        let (head, rest) = (line.tokens.get(..sign).unwrap_or_default(), line.tokens.get(sign + 1..).unwrap_or_default());
        let Some(days) = listed(head).filter(|days| *days > 1 && rest.iter().any(says_so)) else { return false };
        let is_day = |token: &Token| token.any(&[Class::Day, Class::To, Class::And]) || weekday(token).is_some();
        let joins = |token: &Token| matches!(token.kind, Kind::Number(_) | Kind::Dash | Kind::Comma | Kind::Slash | Kind::Stop);
        if !rest.iter().all(|token| says_so(token) || token.has(Class::Of) || is_day(token) || joins(token)) {
            return false;
        }
        self.end_waiting();
        let all = self.book.weeks.last().map_or(0, |week| week.plan.days().len());
        if days == all && !self.book.repeats {
            self.book.repeats = true;
            self.book.say(number, &clean.text, What::Setting);
        } else {
            self.book.ask(number, &clean.text, Why::HowOften, Vec::new());
        }
        true
    }
}

fn weekday(token: &Token) -> Option<usize> {
    lexicon::weekday(token.classes).map(|day| usize::from(day.code()))
}

/// How many days a heading lists: `Day 4, 5, 6`, `Days 4-6`, `Thu/Fri/Sat`.
fn listed(head: &[Token]) -> Option<usize> {
    let place = |token: &Token| token.digits().and_then(|digits| usize::try_from(digits).ok()).or_else(|| weekday(token));
    let rest = match head.split_first()? {
        (day, rest) if day.has(Class::Day) && weekday(day).is_none() => rest,
        _ => head,
    };
    let mut days: Vec<usize> = Vec::new();
    let mut ranged = false;
    for token in rest {
        match place(token) {
            Some(last) if ranged => {
                let first = *days.last()?;
                days.extend((first + 1..=last).take(7));
                ranged = false;
            }
            Some(day) => days.push(day),
            None if token.kind == Kind::Dash || token.has(Class::To) => ranged = true,
            None if matches!(token.kind, Kind::Comma | Kind::Slash | Kind::Plus) || token.any(&[Class::And, Class::Day]) => {}
            None => return None,
        }
    }
    days.dedup();
    Some(days.len())
}
