//! GymBook: a row a set, in the language of the phone. The header of the kind of set lists what its cells can say.

use super::cell::{no, seconds, whole};
use super::error::LogError;
use super::gathered::{Found, Gathered};
use super::head::{Head, TableRow};
use super::layout::Layout;
use crate::codec::names::{Language, folded};

struct GymBook {
    date: usize,
    exercise: usize,
    kind: usize,
    /// `10 ripetizioni`, or `30 secondi`.
    amount: usize,
    skipped: Option<usize>,
    time: Option<usize>,
    weight: Option<usize>,
    language: Option<Language>,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    let exercise = head.find(&["esercizio", "exercise", "ubung"])?;
    let language = match head.columns().nth(exercise)?.1 {
        "esercizio" => Some(Language::Italian),
        "ubung" => Some(Language::German),
        _ => None,
    };
    let amount = ["ripetizioni", "repetitions", "wiederholungen", "reps"];
    Some(Box::new(GymBook {
        date: head.find(&["data", "date", "datum"])?,
        exercise,
        kind: head
            .starting("set set di riscaldamento")
            .or_else(|| head.starting("set warm up"))
            .or_else(|| head.starting("satz aufwarmsatz"))?,
        amount: amount.into_iter().find_map(|name| head.starting(name))?,
        skipped: head.find(&["saltato", "skipped", "ubersprungen"]),
        time: head.find(&["orario", "time", "uhrzeit", "zeit"]),
        weight: head.starting("peso").or_else(|| head.starting("weight")).or_else(|| head.starting("gewicht")),
        language,
    }))
}

impl Layout for GymBook {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        let exercise = row.cell(Some(self.exercise));
        let (kind, amount) = (folded(row.cell(Some(self.kind))), row.cell(Some(self.amount)));
        let is_work = matches!(kind.trim(), "set" | "satz");
        let unit = amount.trim_start_matches(|character: char| !character.is_alphabetic());
        let timed = unit.starts_with(['s', 'S', 'm', 'M', 'h', 'o', 'O']);
        let number = if timed { seconds(amount) } else { whole(amount) };
        if exercise.is_empty() || !no(row.cell(self.skipped)) || number == Some(0) || kind.trim().is_empty() {
            gathered.passed_over += 1;
        } else if !is_work {
            gathered.warm_ups += 1;
        } else {
            let (reps, seconds) = if timed { (None, number) } else { (number, None) };
            let date = row.cell(Some(self.date));
            let (time, weight) = (row.cell(self.time), row.cell(self.weight));
            gathered.take(row.number, &Found { time, reps, seconds, weight, ..Found::of(date, exercise) })?;
        }
        Ok(())
    }

    fn language(&self) -> Option<Language> {
        self.language
    }
}
