//! Strong: a row a set, and rows for rest timers and notes. Five headers over the years, one of them German.

use super::cell::Mark;
use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, Row};
use super::layout::{Columns, Layout};
use crate::codec::names::Language;

struct Strong {
    columns: Columns,
    order: usize,
    language: Option<Language>,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    let german = head.find(&["name der ubung"]).is_some();
    Some(Box::new(Strong {
        columns: Columns {
            date: head.find(&["date", "datum"])?,
            exercise: head.find(&["exercise name", "name der ubung"])?,
            reps: head.find(&["reps", "wiederh"]),
            seconds: head.find(&["seconds", "sekunden"]),
            distance: head.find(&["distance", "distance meters", "distance km", "distance mi", "km", "mi", "entfernung"]),
        },
        order: head.find(&["set order", "reihenfolge festlegen"])?,
        language: german.then_some(Language::German),
    }))
}

impl Layout for Strong {
    fn read(&self, row: &Row<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        match Mark::of(row.cell(Some(self.order))) {
            Mark::Work => self.columns.take(row, 1, gathered)?,
            Mark::WarmUp => gathered.warm_ups += 1,
            Mark::None => gathered.passed_over += 1,
        }
        Ok(())
    }

    fn last(&self) -> usize {
        self.columns.last(&[Some(self.order)])
    }

    fn language(&self) -> Option<Language> {
        self.language
    }
}
