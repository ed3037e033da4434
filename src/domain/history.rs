//! Training that was done: sets by date, the average week, and the trend.

mod average;
mod planned;

pub use average::{Average, Span};
pub use planned::{Apart, Why};

use std::collections::BTreeMap;

use super::bounded::{Reps, Seconds};
use super::calendar::{Date, Week};
use super::catalogue::ExerciseId;
use super::exercise::Amount;
use super::figure::Figure;
use super::name::Name;
use super::own::OwnExercise;
use super::plan::{ExerciseRef, Plan, Weekday};
use super::quantity::Quantity;
use super::report::Report;
use crate::domain::sort;

/// Sets of one exercise on one day, all alike.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Done {
    /// The day, as the lifter's own calendar has it.
    pub date: Date,
    /// What was done; nothing while nobody knows. The week is a week of training all the same.
    pub exercise: Option<ExerciseRef>,
    /// How many working sets.
    pub sets: u64,
    /// Reps of each, where the log says so.
    pub reps: Option<Reps>,
    /// Seconds of each, where the log says so.
    pub seconds: Option<Seconds>,
}

/// All that was done, by date, seen through a plan: its settings, own exercises and changes to muscles.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct History {
    plan: Plan,
    /// In the order of their dates.
    done: Vec<Done>,
}

/// One week of the trend.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Point {
    /// Which week.
    pub week: Week,
    /// Working sets, also of exercises that are not known: none is a gap.
    pub sets: u64,
    /// The posterior share, in percent; nothing where nothing votes.
    pub posterior_share: Option<Quantity>,
    /// Sets of pushing; nothing with neither pushing nor pulling.
    pub push: Option<Quantity>,
    /// Sets of pulling; nothing with neither.
    pub pull: Option<Quantity>,
}

impl History {
    /// What was done, in any order. Of the plan its days do not count.
    pub fn new(plan: Plan, mut done: Vec<Done>) -> Self {
        done.retain(|done| done.sets > 0);
        sort::by_key(&mut done, |done| done.date);
        Self { plan: without_days(plan), done }
    }

    /// The plan through which it is seen, without days of its own.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// All that was done, in the order of the dates.
    pub fn done(&self) -> &[Done] {
        &self.done
    }

    /// The first and the last week with training.
    pub fn weeks(&self) -> Option<(Week, Week)> {
        Some((self.done.first()?.date.week(), self.done.last()?.date.week()))
    }

    /// The week in which the log ends, where it seems to be cut off: it ends on an earlier weekday than the weeks before it
    /// usually do, and has fewer sets than they. An export that is made on a Wednesday has half of that week.
    ///
    /// What is usual is the median of the last eight weeks with training before it; nothing where there are fewer than two.
    pub fn cut_off(&self) -> Option<Week> {
        let (_, last) = self.weeks()?;
        let mut weeks: BTreeMap<Week, (Weekday, u64)> = BTreeMap::new();
        for done in &self.done {
            let (day, sets) = weeks.entry(done.date.week()).or_insert((Weekday::Monday, 0));
            (*day, *sets) = ((*day).max(done.date.weekday()), *sets + done.sets);
        }
        let (day, sets) = weeks.remove(&last)?;
        let before: Vec<(Weekday, u64)> = weeks.into_values().rev().take(8).collect();
        let (mut days, mut counts): (Vec<_>, Vec<_>) = before.into_iter().unzip();
        sort::sort(&mut days);
        sort::sort(&mut counts);
        let middle = days.len() / 2;
        let usual = (*days.get(middle)?, *counts.get(middle)?);
        (days.len() > 1 && day < usual.0 && sets < usual.1).then_some(last)
    }

    /// The last week of the log that is complete: [`History::last_over`], or the one before it where that is cut off.
    pub fn last_complete(&self, today: Option<Date>) -> Option<Week> {
        let over = self.last_over(today)?;
        let whole = if self.cut_off() == Some(over) { over.plus(-1) } else { over };
        (whole >= self.weeks()?.0).then_some(whole)
    }

    /// The last week of the log that is over, also one that seems to be cut off.
    ///
    /// With a day of today it is the last one that was over before today, or the log's last one where that is earlier:
    /// of what came after its end a log says nothing. Without, a log has no clock: the week of its last date is complete
    /// only when that date is a Sunday. Nothing where the log begins in the week that is not complete.
    pub fn last_over(&self, today: Option<Date>) -> Option<Week> {
        let (first, last) = self.weeks()?;
        let complete = match today {
            Some(today) => last.min(today.week().plus(-1)),
            None => {
                let date = self.done.last()?.date;
                if last.last() == date { last } else { last.plus(-1) }
            }
        };
        (complete >= first).then_some(complete)
    }

    /// Every week from the first to the last with training, those without among them.
    pub fn trend(&self) -> Vec<Point> {
        let Some((first, last)) = self.weeks() else { return Vec::new() };
        first.to(last).map(|week| self.point(week)).collect()
    }

    fn point(&self, week: Week) -> Point {
        let done = self.between(week, week);
        let report = Report::of_weeks(&self.plan, 1, self.work(done));
        Point {
            week,
            sets: done.iter().map(|done| done.sets).sum(),
            posterior_share: report.figure(Figure::PosteriorShare),
            push: report.figure(Figure::Push),
            pull: report.figure(Figure::Pull),
        }
    }

    /// What was done from one week to another.
    fn between(&self, first: Week, last: Week) -> &[Done] {
        let from = self.done.partition_point(|done| done.date < first.first());
        let to = self.done.partition_point(|done| done.date <= last.last());
        self.done.get(from..to).unwrap_or_default()
    }

    /// Each known exercise with all its sets and reps.
    fn work(&self, done: &[Done]) -> impl Iterator<Item = (ExerciseRef, u64, u64)> {
        let mut sums: BTreeMap<ExerciseRef, (u64, u64)> = BTreeMap::new();
        for done in done {
            if let Some(exercise) = done.exercise {
                let sum = sums.entry(exercise).or_default();
                *sum = (sum.0 + done.sets, sum.1 + done.sets * self.amount(exercise, done).in_reps());
            }
        }
        sums.into_iter().map(|(exercise, (sets, reps))| (exercise, sets, reps))
    }

    /// What each of the sets was, in the unit of the exercise; what is usual where the log does not say.
    fn amount(&self, exercise: ExerciseRef, done: &Done) -> Amount {
        self.logged(exercise, done).unwrap_or_else(|| self.usual(exercise))
    }

    fn logged(&self, exercise: ExerciseRef, done: &Done) -> Option<Amount> {
        if self.plan.is_timed(exercise) { done.seconds.map(Amount::Seconds) } else { done.reps.map(Amount::Reps) }
    }

    fn usual(&self, exercise: ExerciseRef) -> Amount {
        match exercise {
            ExerciseRef::Catalogue(id) => ExerciseId::exercise(id).usual,
            ExerciseRef::Own(id) => {
                let own = self.plan.own().get(usize::from(id.place()));
                own.map_or(Amount::Reps(Reps::clamped(10)), OwnExercise::usual)
            }
        }
    }
}

fn without_days(mut plan: Plan) -> Plan {
    while plan.remove_day(1).is_ok() {}
    while plan.remove_entry(0, 0).is_ok() {}
    plan.sessions = None;
    // A plan always has its first day.
    _ = plan.set_day(0, Name::default(), None);
    plan
}
