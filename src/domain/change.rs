//! What became of a plan, in a sentence.

use super::plan::{Entry, ExerciseRef, Plan};
use crate::domain::sort;

/// The place of an entry, from nought: its day and where it stands on it.
type Place = (usize, usize);

/// What is different about a plan: `Added Face Pull 3 × 12 to Pull.` The day is named where there are several. What is about
/// more than one exercise is counted, and what is about none of them is said to be a change.
pub fn words(before: &Plan, after: &Plan) -> String {
    let about = |is_other: bool, words: &'static str| is_other.then_some(words);
    let (was, is) = (before.lifter, after.lifter);
    told(before, after).unwrap_or_else(|| {
        about(before.days() != after.days(), "Your plan was changed.")
            .or(about(was.places != is.places, "Where you train was changed."))
            .or(about(was.level != is.level, "How far along you are was changed."))
            .or(about(before.left_out != after.left_out, "What you do without was changed."))
            .unwrap_or("Your plan was changed.")
            .into()
    })
}

/// Where the entries stand in the later plan that are new there, other than they were, or in another place; none where the days
/// themselves are others.
pub fn places(before: &Plan, after: &Plan) -> Vec<Place> {
    if before.days().len() != after.days().len() {
        return Vec::new();
    }
    let come: Vec<Place> = apart(after, before).into_iter().map(|(place, _)| place).collect();
    if come.is_empty() { moved(before, after).into_iter().collect() } else { come }
}

/// Where an entry stands on its day: `Plank is number 2 of 5 on Day 1 now.` Nothing where there is no such entry.
pub fn stands(plan: &Plan, (day, place): Place) -> Option<String> {
    let entries = plan.days().get(day)?.entries();
    let name = name(plan, *entries.get(place)?);
    Some(format!("{name} is number {} of {}{} now.", place + 1, entries.len(), on(plan, "on", day)))
}

/// The day after a word, where there are several.
fn on(plan: &Plan, word: &str, day: usize) -> String {
    if plan.days().len() == 1 { String::new() } else { format!(" {word} {}", plan.day_title(day)) }
}

fn name(plan: &Plan, entry: Entry) -> &str {
    // An exercise of one's own may have no name.
    Some(plan.exercise_name(entry.exercise)).filter(|name| !name.is_empty()).unwrap_or("an exercise")
}

fn told(before: &Plan, after: &Plan) -> Option<String> {
    if before.days().len() != after.days().len() {
        return None;
    }
    let on = |word: &str, day: usize| on(after, word, day);
    let dose = |entry: Entry| format!("{} × {}", entry.sets, entry.amount);
    let (gone, come) = (apart(before, after), apart(after, before));
    let words = match (gone.as_slice(), come.as_slice()) {
        ([], []) => stands(after, moved(before, after)?)?,
        ([], [((day, _), entry)]) => format!("Added {} {}{}.", name(after, *entry), dose(*entry), on("to", *day)),
        ([((day, _), entry)], []) => format!("Removed {}{}.", name(before, *entry), on("from", *day)),
        ([((from, _), was)], [((day, _), is)]) if was.exercise == is.exercise => {
            let name = name(after, *is);
            match (from == day, dose(*was) == dose(*is)) {
                (true, true) => format!("{} {name}{}.", if is.locked { "Locked" } else { "Unlocked" }, on("on", *day)),
                (true, false) => format!("{name}{}: {} instead of {}.", on("on", *day), dose(*is), dose(*was)),
                (false, _) => format!("Moved {name}{}.", on("to", *day)),
            }
        }
        ([((from, _), was)], [((day, _), is)]) if from == day => {
            format!("Swapped {} for {}{}.", name(before, *was), name(after, *is), on("on", *day))
        }
        _ => {
            let mut exercises: Vec<(usize, ExerciseRef)> =
                gone.iter().chain(&come).map(|((day, _), entry)| (*day, entry.exercise)).collect();
            sort::sort(&mut exercises);
            exercises.dedup();
            let mut days: Vec<usize> = exercises.iter().map(|(day, _)| *day).collect();
            days.dedup();
            let changes = format!("Made {} changes", exercises.len());
            match days.as_slice() {
                [day] => format!("{changes}{}.", on("on", *day)),
                [one, other] => format!("{changes}, on {} and {}.", after.day_title(*one), after.day_title(*other)),
                days => format!("{changes}, on {} days.", days.len()),
            }
        }
    };
    Some(words)
}

/// What a plan has on its days that the other one has not there, wherever on the day it stands.
fn apart(of: &Plan, other: &Plan) -> Vec<(Place, Entry)> {
    let mut apart = Vec::new();
    for (day, (of, other)) in of.days().iter().zip(other.days()).enumerate() {
        let mut rest = other.entries().to_vec();
        for (place, entry) in of.entries().iter().enumerate() {
            match rest.iter().position(|other| other == entry) {
                Some(same) => _ = rest.swap_remove(same),
                None => apart.push(((day, place), *entry)),
            }
        }
    }
    apart
}

/// Where the one entry is now that stands elsewhere on its day; nothing where that is true of none or of several.
fn moved(before: &Plan, after: &Plan) -> Option<Place> {
    let mut days =
        before.days().iter().zip(after.days()).enumerate().filter(|(_, (before, after))| before.entries() != after.entries());
    let (day, (before, after)) = days.next().filter(|_| days.next().is_none())?;
    let (before, after) = (before.entries(), after.entries());
    let different =
        || before.iter().zip(after).enumerate().filter(|(_, (before, after))| before != after).map(|(place, _)| place);
    let (first, last) = (different().next()?, different().next_back()?);
    let goes = |from: usize, to: usize| {
        let mut made = before.to_vec();
        let entry = made.remove(from);
        made.insert(to, entry);
        made == after
    };
    // Of two that have changed places both have moved: it is the later one that has gone up.
    [(last, first), (first, last)].into_iter().find(|(from, to)| goes(*from, *to)).map(|(_, to)| (day, to))
}
