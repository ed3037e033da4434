//! Answers to the self-checks, as a plain text that a device keeps: `single-leg-deadlift no 20779`, a line each, the day
//! counted from 1970.

use crate::domain::calendar::Date;
use crate::domain::check::{Answer, Answers, Check};

/// More lines than this are not looked at.
const MOST: usize = 16;

impl Answers {
    /// Writes a line for each; nothing where there are none.
    pub fn encode(&self) -> String {
        self.iter().map(|(check, answer, day)| format!("{} {} {}\n", check.slug(), answer.slug(), day.days())).collect()
    }

    /// Reads what [`Answers::encode`] wrote; lines that are no answers are passed over, and of two to a check the later line
    /// counts.
    pub fn decode(text: &str) -> Self {
        let answers = text.lines().take(MOST).filter_map(read);
        answers.fold(Self::default(), |answers, (check, answer, day)| answers.with(check, Some((answer, day))))
    }
}

fn read(line: &str) -> Option<(Check, Answer, Date)> {
    let mut words = line.split(' ');
    let (check, answer) = (Check::from_slug(words.next()?)?, Answer::from_slug(words.next()?)?);
    Some((check, answer, Date::from_days(words.next()?.parse().ok()?)?))
}
