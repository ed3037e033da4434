//! What is said of the names of a log.

use crate::domain::headline::plural;

pub(in crate::web::coach::log) const NAMES: &str = "What the names mean";
pub(in crate::web::coach::log) const GUESSED: &str = "Guessed, please confirm";
pub(in crate::web::coach::log) const NOT_KNOWN: &str = "Not known";
pub(in crate::web::coach::log) const KNOWN: &str = "Known";
pub(in crate::web::coach::log) const IN_NO_FIGURE: &str = "Their sets are not counted until you say what they are.";
pub(in crate::web::coach::log) const REMEMBERED: &str = "This device remembers what you say a name means.";
pub(in crate::web::coach::log) const RIGHT: &str = "Right";
pub(in crate::web::coach::log) const MY_OWN: &str = "My own";
pub(in crate::web::coach::log) const FORGET: &str = "Forget";
pub(in crate::web::coach::log) const IGNORE: &str = "Ignore";
pub(in crate::web::coach::log) const LIKE: &str = "Maybe";

/// A number of something.
fn count(number: u64, what: &str) -> String {
    format!("{number} {}", plural(number, what))
}

/// Names of a kind, with their sets.
pub(in crate::web::coach::log) fn names(kind: &str, names: u64, sets: u64) -> String {
    format!("{kind}: {} with {}", count(names, "name"), count(sets, "set"))
}

/// The sets that wait to be named, of all, and by how many hundredths of a point they could move the result.
pub(in crate::web::coach::log) fn waiting(sets: u64, all: u64, moves: u64) -> String {
    let moves = match moves.div_ceil(100) {
        0 => String::from("none of these weeks has any of them, so the result stays as it is"),
        1 => String::from("the result may change by at most one point"),
        points => format!("the result may change by at most {points} points"),
    };
    let (are, they) = if sets == 1 { ("is", "it") } else { ("are", "they") };
    format!("{sets} of {} {are} not counted until you say what {they} {are}: {moves}.", count(all, "set"))
}

/// Several guesses are of one exercise.
pub(in crate::web::coach::log) fn all_are(names: usize, exercise: &str) -> String {
    format!("All {names} are {exercise}")
}

/// The sets of a name, and the most that it could do while it waits, in hundredths of a point.
pub(in crate::web::coach::log) fn sets_of_name(sets: u64, moves: u64) -> String {
    let moves = match moves {
        0 => String::new(),
        1..=100 => String::from(", at most one point"),
        moves => format!(", at most {} points", moves.div_ceil(100)),
    };
    format!(" {}{moves}", count(sets, "set"))
}

/// What the search field at a name is for.
pub(in crate::web::coach::log) fn what_is(name: &str) -> String {
    format!("what {name} is")
}

/// What the button does that confirms a guess.
pub(in crate::web::coach::log) fn right(name: &str, means: &str) -> String {
    format!("Right: {name} is {means}")
}

/// What the button does that makes an exercise of one's own.
pub(in crate::web::coach::log) fn is_own(name: &str) -> String {
    format!("{name} is an exercise of my own")
}

/// What the button does that takes back what was said of a name.
pub(in crate::web::coach::log) fn forget(name: &str) -> String {
    format!("forget what I said {name} means")
}

/// What the button does that leaves a name out.
pub(in crate::web::coach::log) fn ignore(name: &str) -> String {
    format!("ignore {name}")
}

/// What is proposed for a name.
pub(in crate::web::coach::log) fn may_be(name: &str) -> String {
    format!("What {name} may be")
}

/// An exercise of one's own that works what another one does.
pub(in crate::web::coach::log) fn own_like(exercise: &str) -> String {
    format!("My own, with the muscles of {exercise}")
}
