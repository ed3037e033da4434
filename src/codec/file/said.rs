//! What the user said: answers to the self-checks, and what names of logs mean.

use serde::{Deserialize, Serialize};

use super::error::Unread;
use super::own::{OwnPart, known, maybe};
use crate::codec::log::Choice;
use crate::domain::calendar::Date;
use crate::domain::catalogue::ExerciseId;
use crate::domain::check::{Answer, Check};

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

/// The day of `2024-05-16`.
fn day(text: &str) -> Option<Date> {
    let (year, month, day) = (text.get(..4)?, text.get(5..7)?, text.get(8..)?);
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    (date.to_string() == text).then_some(date)
}

/// What a name means.
#[derive(Serialize, Deserialize)]
pub(super) struct NamePart {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    exercise: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    own: Option<OwnPart>,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    ignored: bool,
}

impl NamePart {
    pub(super) fn of((name, choice): (&str, &Choice)) -> Self {
        let part = Self { name: name.into(), exercise: None, own: None, ignored: false };
        match choice {
            Choice::Exercise(id) => Self { exercise: Some(id.exercise().slug().into()), ..part },
            Choice::Own(own) => Self { own: Some(OwnPart::of(own)), ..part },
            Choice::Ignored => Self { ignored: true, ..part },
        }
    }

    pub(super) fn said(self) -> Result<(String, Choice), Unread> {
        let exercise = maybe(self.exercise.as_ref(), ExerciseId::from_slug)?;
        let choice = match (exercise, self.own, self.ignored) {
            (Some(id), None, false) => Choice::Exercise(id),
            (None, Some(own), false) => Choice::Own(own.own()?),
            (None, None, true) => Choice::Ignored,
            _ => return Err(Unread::Meaning),
        };
        Ok((self.name, choice))
    }
}
