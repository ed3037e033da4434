//! What the room says in which a plan is written or pasted.

pub(super) const PLAN: &str = "Your plan, the way you write it";
pub(super) const EXAMPLE: &str = "Monday\nSquat 5x5, Bench 3x8-10, Chin ups 3 x AMRAP";
pub(super) const ABOUT: &str = "From a note, a table, a chat or a post: one exercise to a line, or several with commas between them, with sets and reps, under the names of the days. For a range, its lower end counts; for “as many as possible”, the usual reps. Loads, rest times and notes are skipped.";

// Several weeks.
pub(super) const CHOOSE_WEEK: &str = "Choose a week";
pub(super) const BEFORE_FIRST_WEEK: &str = "Before the first week";
pub(super) const AVERAGE: &str = "The average of all weeks";

/// Which of several weeks is meant.
pub(super) fn which_week(weeks: usize) -> String {
    format!("Your text has {weeks} weeks. Which one do you train?")
}

/// What an average of weeks does not have, with its sets in all.
pub(super) fn left_out(apart: &[(String, u64)]) -> String {
    let words: Vec<String> = apart
        .iter()
        .map(|(name, sets)| format!("{name} ({sets} {} in all)", if *sets == 1 { "set" } else { "sets" }))
        .collect();
    format!("Left out, at less than half a set a week: {}.", words.join(", "))
}

// What was understood.
pub(super) const OPEN: &str = "Open as a plan";
pub(super) const OPEN_WITHOUT: &str = "Open without the unclear lines";

/// How much was understood.
pub(super) fn understood(entries: usize, days: usize) -> String {
    let (entry, day) = (if entries == 1 { "entry" } else { "entries" }, if days == 1 { "day" } else { "days" });
    format!("Understood: {entries} {entry} on {days} {day}. ")
}

// What is said of the lines: the title of each group, and what can be done.
pub(super) const ASKED: [&str; 2] = ["Not in the plan yet", "Choose what you mean, or rewrite the line."];
pub(super) const GUESSED: [&str; 2] = ["Best guesses", "These are in the plan. Confirm them, or rewrite the line."];
pub(super) const TO_NAME: [&str; 2] = [
    "Unknown names",
    "These are in the plan as exercises of your own. They have no muscles yet, so they are not counted until you say which ones they work, or choose the exercise you mean.",
];

/// How many notes are passed over.
pub(super) fn passed_over(notes: usize) -> String {
    format!("Skipped: {notes} {}, not counted", if notes == 1 { "note" } else { "notes" })
}

/// What can be chosen in place of a part.
pub(super) fn in_place_of(part: &str) -> String {
    format!("Replace {part} with")
}

/// Which muscles a name counts with.
pub(super) fn counts_with(exercise: &str) -> String {
    format!("It counts with the muscles of {exercise}.")
}

/// An exercise of one's own that works what another one does.
pub(super) fn own_like(exercise: &str) -> String {
    format!("My own, with the muscles of {exercise}")
}
