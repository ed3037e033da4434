//! The average week.

use std::collections::BTreeSet;

use super::{Apart, History};
use crate::domain::bounded::Weeks;
use crate::domain::calendar::{Date, Week};
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::quantity::Quantity;
use crate::domain::report::Report;

/// Which weeks are averaged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Span {
    /// So many calendar weeks that end with the last complete one.
    Last(Weeks),
    /// Every complete week.
    All,
}

impl Default for Span {
    /// Four weeks.
    fn default() -> Self {
        Self::Last(Weeks::clamped(4))
    }
}

/// The average of some calendar weeks, Monday to Sunday. Weeks without training leave the divisor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Average {
    /// The first of the weeks.
    pub first: Week,
    /// The last of them.
    pub last: Week,
    /// How many of them had training: the divisor, at least one.
    pub trained: u64,
    /// Those that had none.
    pub gaps: Vec<Week>,
    /// Sets a week of each exercise, exactly, in the order of the catalogue.
    pub sets: Vec<(ExerciseRef, Quantity)>,
    /// Sets a week of exercises that are not known: in no figure.
    pub unknown: Quantity,
    /// Every figure of the average week, exactly.
    pub report: Report,
    /// A plan made of it, in whole sets: its own report differs a little.
    pub plan: Plan,
    /// What the plan leaves out.
    pub apart: Vec<Apart>,
}

impl History {
    /// The average of the weeks that end with [`History::last_complete`]. Nothing where none of them had training.
    pub fn average(&self, span: Span, today: Option<Date>) -> Option<Average> {
        self.average_to(span, self.last_complete(today)?)
    }

    /// The average of the weeks that end with one of them. Nothing where none of them had training.
    pub fn average_to(&self, span: Span, last: Week) -> Option<Average> {
        let (begin, _) = self.weeks()?;
        let first = match span {
            Span::Last(weeks) => last.plus(1 - weeks.get() as i32),
            Span::All => begin,
        };
        self.of_weeks(first, last)
    }

    /// One week as a plan, complete or not. Nothing where it had no training.
    pub fn week(&self, week: Week) -> Option<Average> {
        self.of_weeks(week, week)
    }

    fn of_weeks(&self, first: Week, last: Week) -> Option<Average> {
        let done = self.between(first, last);
        // Weeks before the log begins are no gaps: nobody knows of them.
        let first = first.max(self.weeks()?.0);
        let weeks: BTreeSet<Week> = done.iter().map(|done| done.date.week()).collect();
        let trained = weeks.len() as u64;
        let unknown = done.iter().filter(|done| done.exercise.is_none()).map(|done| done.sets).sum();
        let (plan, apart) = self.planned(done, trained);
        (trained > 0).then(|| Average {
            first,
            last,
            trained,
            gaps: first.to(last).filter(|week| !weeks.contains(week)).collect(),
            sets: self.work(done).map(|(exercise, sets, _)| (exercise, Quantity::new(sets, trained))).collect(),
            unknown: Quantity::new(unknown, trained),
            report: Report::of_weeks(&self.plan, trained, self.work(done)),
            plan,
            apart,
        })
    }
}
