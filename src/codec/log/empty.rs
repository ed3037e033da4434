//! Why no row of a log gives a set.

use core::fmt;

use super::{Fault, Log, Unread};
use crate::domain::calendar::Date;

/// Why a log has nothing that counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Nothing {
    /// So many dates cannot be read; the first of them.
    Dates(u64, Fault),
    /// So many rows cannot be read for another reason; the first of them.
    Rows(u64, Fault),
    /// All dates lie in the future; the first of them.
    Future(Date),
    /// There are only warm-ups: so many, and so many rows that are not sets.
    NoWork(u64, u64),
    /// The file ends within this row, the first below the header.
    Cut(u64),
    /// There are no rows below the header.
    NoRows,
}

impl Log {
    /// Why nothing of the log counts; nothing where something does. Without a day of today no date lies in the future.
    pub fn nothing(&self, today: Option<Date>) -> Option<Nothing> {
        if let Some((first, _)) = self.dates() {
            return today.filter(|today| first > *today).map(|_| Nothing::Future(first));
        }
        Some(match self.faults.first() {
            Some(fault @ Fault { reason: Unread::Date(_), .. }) => Nothing::Dates(self.unread, fault.clone()),
            Some(fault) => Nothing::Rows(self.unread, fault.clone()),
            None if self.warm_ups + self.passed_over > 0 => Nothing::NoWork(self.warm_ups, self.passed_over),
            None => self.cut.map_or(Nothing::NoRows, Nothing::Cut),
        })
    }
}

/// A number with commas between its thousands.
fn count(number: u64) -> String {
    let digits = number.to_string();
    let comma = |(place, digit): (usize, char)| {
        let comma = place > 0 && (digits.len() - place).is_multiple_of(3);
        comma.then_some(',').into_iter().chain([digit])
    };
    digits.chars().enumerate().flat_map(comma).collect()
}

impl fmt::Display for Nothing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let many = |count: u64| if count == 1 { "" } else { "s" };
        match self {
            Self::Dates(unread, Fault { row, reason: Unread::Date(cell) }) if cell.is_empty() => {
                write!(f, "{} date{} could not be read, the first in row {row}: it is empty", count(*unread), many(*unread))
            }
            Self::Dates(unread, Fault { row, reason: Unread::Date(cell) }) => {
                let hashes = cell.len() > 3 && cell.bytes().all(|byte| byte == b'#');
                let why = if hashes {
                    " (the column was too narrow when the table was saved: widen it, and save it again)"
                } else {
                    ""
                };
                write!(f, "{} date{} could not be read, the first in row {row}: {cell}{why}", count(*unread), many(*unread))
            }
            Self::Dates(unread, fault) | Self::Rows(unread, fault) => {
                write!(f, "{} row{} could not be read, the first: {fault}", count(*unread), many(*unread))
            }
            Self::Future(first) => write!(f, "all dates lie in the future: the first is {first}"),
            Self::NoWork(warm_ups, passed_over) => write!(
                f,
                "no row is a working set: {} warm-up{}, {} row{} passed over",
                count(*warm_ups),
                many(*warm_ups),
                count(*passed_over),
                many(*passed_over)
            ),
            Self::Cut(row) => write!(f, "the file ends within row {row}, and no row before it is a set: export it once more"),
            Self::NoRows => f.write_str("there is a header, and nothing below it"),
        }
    }
}
