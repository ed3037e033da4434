//! An edit in words, as a coach would say it.

use super::Edit;
use super::edit::amount;
use super::place::place;
use crate::domain::at_hand::AtHand;
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Amount, Equipment, Region};
use crate::domain::headline::{capital, number, plural};
use crate::domain::plan::{ExerciseRef, Plan};

impl Edit {
    /// What is done, as a sentence: `Add Romanian Deadlift 3 x 8 to Legs, after Squat (Barbell).` The day is named where there
    /// are several.
    pub fn words(&self, plan: &Plan) -> String {
        let on = |word: &str, day: usize| match plan.days().len() {
            1 => String::new(),
            _ => format!(" {word} {}", plan.day_title(day)),
        };
        let sets = |count: u64| format!("{} {}", number(count), plural(count, "set"));
        match *self {
            Self::Sets { day, exercise, from, to } => {
                let to = to.get();
                let (off, more) = (from.abs_diff(to), if to > from { "more" } else { "fewer" });
                let change = format!("{} {more} {} of", capital(&number(off)), plural(off, "set"));
                format!("{change} {}{}: {to} instead of {from}.", plan.exercise_name(exercise), on("on", day))
            }
            Self::Add { day, exercise, sets: count } => {
                let dose = dose(count.get(), amount(plan, exercise));
                let to = on("to", day);
                match before(plan, day, exercise) {
                    Some(_) if exercise.exercise().traits.region == Region::Core => {
                        format!("Add {} {dose} {}.", called(plan, exercise), at_the_end(plan, day))
                    }
                    Some(before) => {
                        format!("Add {} {dose}{to}, after {}.", called(plan, exercise), plan.exercise_name(before))
                    }
                    None => format!("Add {} {dose}{to}.", called(plan, exercise)),
                }
            }
            Self::Swap { day, exercise, with, sets: count } => {
                let (goes, comes) = (plan.exercise_name(exercise), called(plan, with));
                format!("Swap {goes} for {comes}{}: {}.", on("on", day), sets(count))
            }
            Self::Move { day, exercise, to, sets: count } => {
                let (from, to) = (plan.day_title(day), plan.day_title(to));
                format!("Move {} of {} from {from} to {to}.", sets(count), plan.exercise_name(exercise))
            }
        }
    }
}

/// The name of what comes, and with what, where a kettlebell or a band is all there is for it.
fn called(plan: &Plan, id: ExerciseId) -> String {
    let (exercise, at_hand) = (id.exercise(), AtHand::of(plan));
    let only = at_hand.only_kind(id).filter(|kind| matches!(kind, Equipment::Kettlebell | Equipment::Band));
    match only.filter(|kind| !exercise.name.contains(kind.label())) {
        Some(kind) if exercise.equipment.len() > 1 => {
            // `Seated Row (Cable)` is one with a band then.
            let name = exercise.name.split(" (").next().unwrap_or(exercise.name);
            format!("{name} (with a {})", kind.label().to_lowercase())
        }
        _ => String::from(exercise.name),
    }
}

/// Work for the trunk ends a day.
fn at_the_end(plan: &Plan, day: usize) -> String {
    if plan.days().len() == 1 { String::from("at the end") } else { format!("at the end of {}", plan.day_title(day)) }
}

/// `3 x 8`, `3 x 30 s`.
fn dose(sets: u64, amount: Amount) -> String {
    format!("{sets} x {amount}")
}

/// What stands before the place where an exercise comes; nothing where it comes first.
fn before(plan: &Plan, day: usize, id: ExerciseId) -> Option<ExerciseRef> {
    let place = place(plan, day, id).checked_sub(1)?;
    let exercise = plan.days().get(day)?.entries().get(place)?.exercise;
    // An exercise of one's own may have no name.
    (!plan.exercise_name(exercise).is_empty()).then_some(exercise)
}
