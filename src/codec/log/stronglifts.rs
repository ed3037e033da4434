//! StrongLifts: once a row a workout, wide and ragged; now a row an exercise. Each set has columns of its own.

use super::cell::{times, whole};
use super::error::LogError;
use super::gathered::{Found, Gathered};
use super::head::{Head, TableRow};
use super::layout::Layout;

struct StrongLifts {
    date: usize,
    exercises: Vec<Exercise>,
    /// `5×5` of the whole exercise, where a row is one.
    reps: Option<usize>,
    /// `3×60` of a timed exercise.
    times: Option<usize>,
}

/// An exercise of a row: where its name stands, and its sets.
struct Exercise {
    name: usize,
    sets: Vec<usize>,
    /// The cells of the sets hold reps rather than a weight.
    in_reps: bool,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    let date = head.starting("date")?;
    let wide = head.find(&["exercise 1"]).is_some();
    let mut exercises: Vec<Exercise> = Vec::new();
    for (place, column) in head.columns() {
        let starts = if wide { numbered(column, "exercise ") == Some("") } else { column == "exercise" };
        if starts {
            exercises.push(Exercise { name: place, sets: Vec::new(), in_reps: wide });
        }
        let (Some(exercise), Some(unit)) = (exercises.last_mut(), numbered(column, "set ")) else { continue };
        match unit {
            "" | "reps" if !exercise.in_reps => {
                exercise.in_reps = true;
                exercise.sets = vec![place];
            }
            "" | "reps" => exercise.sets.push(place),
            "kg" | "lb" if !exercise.in_reps => exercise.sets.push(place),
            _ => {}
        }
    }
    let (reps, times) = (head.find(&["sets reps"]), head.find(&["sets time"]));
    let known = exercises.iter().any(|exercise| !exercise.sets.is_empty());
    known.then(|| -> Box<dyn Layout> { Box::new(StrongLifts { date, exercises, reps, times }) })
}

/// What stands after a number in a column's name: nothing in `set 1`, `kg` in `set 1 kg`.
fn numbered<'a>(column: &'a str, start: &str) -> Option<&'a str> {
    let rest = column.strip_prefix(start)?;
    let unit = rest.trim_start_matches(|character: char| character.is_ascii_digit());
    (unit.len() < rest.len()).then(|| unit.trim_start())
}

impl Layout for StrongLifts {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        let date = row.cell(Some(self.date));
        let mut any = false;
        for exercise in &self.exercises {
            let name = row.cell(Some(exercise.name));
            // A row is a workout or an exercise: where it stands twice, all of it does.
            let set = Found { other: row.hash(), ..Found::of(date, name) };
            let planned = times(row.cell(self.reps)).map(|(_, reps)| reps);
            let cells = exercise.sets.iter().map(|set| row.cell(Some(*set))).enumerate();
            for (place, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
                // A set that failed is written as nought.
                let reps = if exercise.in_reps { whole(cell) } else { times(cell).map(|(reps, _)| reps).or(planned) };
                if !name.is_empty() && reps != Some(0) {
                    any = true;
                    gathered.take(row.number, &Found { reps, place: &(place + 1).to_string(), ..set })?;
                }
            }
            let timed = times(row.cell(self.times)).filter(|(sets, seconds)| *sets <= 99 && *seconds > 0);
            if let (false, false, Some((sets @ 1.., seconds))) = (any, name.is_empty(), timed) {
                any = true;
                gathered.take(row.number, &Found { sets, seconds: Some(seconds), place: "1", ..set })?;
            }
        }
        gathered.passed_over += u64::from(!any);
        Ok(())
    }

    fn is_ragged(&self) -> bool {
        true
    }
}
