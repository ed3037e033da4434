//! An edit in words, as a coach would say it.

use super::Edit;
use crate::domain::headline::{capital, number, plural};
use crate::domain::plan::Plan;

impl Edit {
    /// What is done, as a sentence: `Add three sets of Romanian Deadlift to Legs.` The day is named where there are several.
    pub fn words(&self, plan: &Plan) -> String {
        let on = |word: &str, day: usize| match plan.days().len() {
            1 => String::new(),
            _ => format!(" {word} {}", plan.day_title(day)),
        };
        let sets = |count: u64| format!("{} {}", number(count), plural(count, "set"));
        match *self {
            Self::Sets { day, exercise, to: None, .. } => {
                format!("Leave out {}{}.", plan.exercise_name(exercise), on("on", day))
            }
            Self::Sets { day, exercise, from, to: Some(to) } => {
                let (off, more) = (from.abs_diff(to.get()), if to.get() > from { "more" } else { "fewer" });
                let change = format!("{} {more} {} of", capital(&number(off)), plural(off, "set"));
                format!("{change} {}{}: {to} instead of {from}.", plan.exercise_name(exercise), on("on", day))
            }
            Self::Add { day, exercise, sets: count } => {
                format!("Add {} of {}{}.", sets(count.get()), exercise.exercise().name, on("to", day))
            }
            Self::Swap { day, exercise, with, sets: count } => {
                let (goes, comes) = (plan.exercise_name(exercise), with.exercise().name);
                format!("Swap {goes} for {comes}{}: {}.", on("on", day), sets(count))
            }
            Self::Move { day, exercise, to, sets: count } => {
                let (from, to) = (plan.day_title(day), plan.day_title(to));
                format!("Move {} of {} from {from} to {to}.", sets(count), plan.exercise_name(exercise))
            }
        }
    }
}
