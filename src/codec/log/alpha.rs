//! Alpha Progression: sessions one below the other, each a line of title, date and duration, then its exercises, each with a
//! header of its own. Warm-ups stand beside the exercise: `WU1 · 37,5 kg · 9 reps<br>WU2 …`.

use super::cell::{Mark, seconds, whole};
use super::date;
use super::error::LogError;
use super::gathered::{Found, Gathered};
use super::head::{Head, TableRow};
use super::layout::Layout;

/// What a set says besides its number.
#[derive(Clone, Copy, Default)]
struct Sets {
    weight: Option<usize>,
    reps: Option<usize>,
    seconds: Option<usize>,
}

struct Alpha {
    sets: Sets,
    /// The cell of the date of the session, and the exercise.
    date: String,
    exercise: String,
}

/// The names of the columns: `#;KG;REPS;RIR`.
fn sets(head: &Head) -> Option<Sets> {
    let first = head.columns().next().is_some_and(|(_, name)| name.is_empty());
    let sets = Sets {
        weight: head.find(&["kg", "lb", "lbs"]),
        reps: head.find(&["reps", "wdh", "rep", "repetitions", "wiederholungen"]),
        seconds: head.find(&["sec", "secs", "sek", "time", "zeit", "seconds", "sekunden"]),
    };
    (first && sets.reps.or(sets.seconds).is_some() && head.len() <= 6).then_some(sets)
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    sets(head)
        .filter(|sets| sets.weight.is_some())
        .map(|sets| -> Box<dyn Layout> { Box::new(Alpha { sets, date: String::new(), exercise: String::new() }) })
}

/// Are the first rows those of a session? The header of the sets comes later.
pub(super) fn begins(row: &csv::StringRecord, next: &csv::StringRecord) -> bool {
    is_session(row) && next.get(0).and_then(exercise).is_some()
}

/// A layout that waits for the first header of sets.
pub(super) fn waiting() -> Box<dyn Layout> {
    Box::new(Alpha { sets: Sets::default(), date: String::new(), exercise: String::new() })
}

fn is_session(row: &csv::StringRecord) -> bool {
    row.len() <= 4 && row.get(1).is_some_and(|cell| cell.contains(':') && date::read(cell).is_some())
}

/// The name of `1. Hack Squats · Machine · 8 reps`, with its equipment in parentheses.
fn exercise(cell: &str) -> Option<String> {
    let (number, rest) = cell.split_once(". ")?;
    number.trim().parse::<u16>().ok()?;
    let mut parts = rest.split('·').map(str::trim);
    let name = parts.next().filter(|name| !name.is_empty())?;
    // What holds a number says how many reps are wanted, or drop sets.
    let equipment =
        parts.next().filter(|part| !part.contains(|character: char| character.is_ascii_digit()) && !part.is_empty());
    Some(match equipment {
        Some(equipment) if !equipment.eq_ignore_ascii_case("bodyweight") => format!("{name} ({equipment})"),
        _ => String::from(name),
    })
}

impl Layout for Alpha {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        let first = row.cell(Some(0));
        if is_session(row.cells) {
            (self.date, self.exercise) = (String::from(row.cell(Some(1))), String::new());
        } else if let Some(exercise) = exercise(first) {
            self.exercise = exercise;
            gathered.warm_ups += row.cell(Some(1)).matches("WU").count() as u64;
        } else if first == "#" {
            self.sets = sets(&Head::of(row.cells)).unwrap_or_default();
        } else {
            let (reps, seconds) = (whole(row.cell(self.sets.reps)), seconds(row.cell(self.sets.seconds)));
            let is_set = matches!(Mark::of(first), Mark::Work) && reps.or(seconds).unwrap_or(0) > 0;
            if !is_set || self.exercise.is_empty() {
                gathered.passed_over += 1;
                return Ok(());
            }
            let weight = row.cell(self.sets.weight);
            let set = Found { reps, seconds, place: first, weight, ..Found::of(&self.date, &self.exercise) };
            gathered.take(row.number, &set)?;
        }
        Ok(())
    }

    fn is_ragged(&self) -> bool {
        true
    }
}
