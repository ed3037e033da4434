//! Answers to the self-checks, as a file has them.

use serde::{Deserialize, Serialize};

use super::error::Unread;
use crate::domain::calendar::Date;
use crate::domain::check::{Answer, Check};
use crate::domain::name::Name;

/// An answer to a self-check.
#[derive(Serialize, Deserialize)]
pub(super) struct CheckPart {
    check: String,
    answer: String,
    day: String,
}

impl CheckPart {
    pub(super) fn of((check, answer, day): (Check, Answer, Date)) -> Self {
        Self { check: check.slug().into(), answer: answer.slug().into(), day: day.to_string() }
    }

    pub(super) fn said(&self) -> Result<(Check, Answer, Date), Unread> {
        Ok((known(&self.check, Check::from_slug)?, known(&self.answer, Answer::from_slug)?, known(&self.day, day)?))
    }
}

/// The term of a word, or the word as the reason why there is none.
pub(super) fn known<T>(word: &str, of: impl Fn(&str) -> Option<T>) -> Result<T, Unread> {
    of(word).ok_or_else(|| Unread::Word(String::from(Name::clean(word).as_str())))
}

/// The day of `2024-05-16`.
fn day(text: &str) -> Option<Date> {
    let (year, month, day) = (text.get(..4)?, text.get(5..7)?, text.get(8..)?);
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    (date.to_string() == text).then_some(date)
}
