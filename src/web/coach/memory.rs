//! What the coach keeps on the device: the answers to the self-checks, each with its day. They belong to the lifter and not to
//! a plan, so no link carries them.

use crate::domain::calendar::Date;
use crate::domain::check::{Answer, Check};
use crate::web::storage;

const KEY: &str = "chain-balance.checks";

/// The answers, one for each check at most: `single-leg-deadlift no 20779`, the day counted from 1970.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Answers(Vec<(Check, Answer, i32)>);

impl Answers {
    /// What is kept; lines that are no answers are passed over.
    pub(super) fn kept() -> Self {
        let text = storage::kept(KEY).unwrap_or_default();
        text.lines()
            .take(16)
            .filter_map(read)
            .fold(Self::default(), |answers, (check, answer, day)| answers.with(check, Some((answer, day))))
    }

    /// Keeps them, where the browser lends its memory. Where there are none nothing is left behind.
    pub(super) fn keep(&self) {
        let line = |(check, answer, day): &(Check, Answer, i32)| format!("{} {} {day}\n", check.slug(), answer.slug());
        storage::keep(KEY, &self.0.iter().map(line).collect::<String>());
    }

    /// With another answer to a check, or none.
    pub(super) fn with(&self, check: Check, answer: Option<(Answer, i32)>) -> Self {
        let others = self.0.iter().copied().filter(|(other, ..)| *other != check);
        Self(others.chain(answer.map(|(answer, day)| (check, answer, day))).collect())
    }

    /// The answer to a check, and its day.
    pub(super) fn of(&self, check: Check) -> Option<(Answer, Option<Date>)> {
        let (_, answer, day) = self.0.iter().find(|(other, ..)| *other == check)?;
        Some((*answer, Date::from_days(*day)))
    }

    /// The answers without their days.
    pub(super) fn answers(&self) -> Vec<(Check, Answer)> {
        self.0.iter().map(|(check, answer, _)| (*check, *answer)).collect()
    }
}

fn read(line: &str) -> Option<(Check, Answer, i32)> {
    let mut words = line.split(' ');
    let (check, answer) = (Check::from_slug(words.next()?)?, Answer::from_slug(words.next()?)?);
    let day = words.next()?.parse().ok().filter(|day| Date::from_days(*day).is_some())?;
    Some((check, answer, day))
}

/// Today, counted from 1970.
pub(super) fn today() -> i32 {
    const DAY: f64 = 86_400_000.0;
    let now = js_sys::Date::new_0();
    // The day that the calendar on the wall says.
    ((now.get_time() - now.get_timezone_offset() * 60_000.0) / DAY).floor() as i32
}
