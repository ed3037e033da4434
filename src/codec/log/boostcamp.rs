//! Boostcamp: a row a workout, its exercises as JSON in one cell.

use super::error::{LogError, Unread};
use super::gathered::{Gathered, shown};
use super::head::{Head, TableRow};
use super::json::{self, Set};
use super::layout::Layout;

struct Boostcamp {
    date: usize,
    records: usize,
}

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    let records = head.find(&["records"])?;
    let dates = ["date", "finished at", "completed at", "workout date", "start time", "started at", "created at"];
    let date = head.find(&dates).or_else(|| head.starting("date"))?;
    Some(Box::new(Boostcamp { date, records }))
}

impl Layout for Boostcamp {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        let (date, records) = (row.cell(Some(self.date)), row.cell(Some(self.records)));
        if records.is_empty() {
            gathered.passed_over += 1;
            return Ok(());
        }
        let Some(sets) = json::sets(records, date) else {
            gathered.fault(row.number, Unread::Sets(shown(records)));
            return Ok(());
        };
        gathered.passed_over += u64::from(sets.is_empty());
        for set in &sets {
            // The row has the date; what a record may say of its own is when it was planned.
            let set = Set { date: String::from(date), ..set.clone() };
            json::take(&set, row.number, row.hash(), gathered)?;
        }
        Ok(())
    }
}
