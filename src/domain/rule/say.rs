//! How the rules put amounts and names into words.

use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::quantity::Quantity;

pub(super) use crate::domain::headline::{capital, number, plural};

/// So many sets: `no squat sets`, `1 squat set`, `7.5 sets`.
pub(super) fn sets(amount: Quantity, of: &str) -> String {
    let gap = if of.is_empty() { "" } else { " " };
    if amount.is_zero() {
        format!("no {of}{gap}sets")
    } else if amount == 1.into() {
        format!("1 {of}{gap}set")
    } else {
        format!("{amount} {of}{gap}sets")
    }
}

/// So many times a week: `once a week`, `1.5 times a week`.
pub(super) fn times(amount: Quantity) -> String {
    match amount {
        once if once == 1.into() => String::from("once a week"),
        twice if twice == 2.into() => String::from("twice a week"),
        _ => format!("{amount} times a week"),
    }
}

/// What an exercise is called in a sentence.
pub(super) fn called(plan: &Plan, exercise: ExerciseRef) -> String {
    match plan.exercise_name(exercise) {
        "" => String::from("an exercise of your own"),
        name => String::from(name),
    }
}

/// The most names of a sentence; of more the rest is counted.
const NAMES: usize = 4;

/// `A`, `A and B`, `A, B and C`, `A, B, C, D and 2 more`.
pub(super) fn list<T: AsRef<str>>(names: &[T]) -> String {
    joined(names, "and")
}

/// `A`, `A or B`, `A, B or C`, `A, B, C, D or 2 more`.
pub(super) fn either<T: AsRef<str>>(names: &[T]) -> String {
    joined(names, "or")
}

fn joined<T: AsRef<str>>(names: &[T], last: &str) -> String {
    let (shown, more) = names.split_at(names.len().min(NAMES));
    let mut text = String::new();
    for (place, name) in shown.iter().enumerate() {
        if place > 0 {
            text.push_str(&if place + 1 == names.len() { format!(" {last} ") } else { String::from(", ") });
        }
        text.push_str(name.as_ref());
    }
    match more.len() {
        0 => text,
        more => format!("{text} {last} {more} more"),
    }
}

/// The exercises by their names.
pub(super) fn exercises(plan: &Plan, exercises: &[ExerciseRef]) -> String {
    list(&exercises.iter().map(|exercise| called(plan, *exercise)).collect::<Vec<_>>())
}
