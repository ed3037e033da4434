//! Training logs as apps export them, and any other table whose columns the user names.
//!
//! ```
//! use chain_balance::codec::log::{Answers, Outcome, Reader};
//! let file = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n2024-05-16 18:03:11,A,Squat (Barbell),1,100,5\n";
//! let mut reader = Reader::new(file.into(), &Answers::default()).unwrap();
//! while !reader.step(1000).unwrap().done {}
//! let Outcome::Log(log) = reader.finish().unwrap() else { panic!() };
//! assert_eq!(log.sets(), 1);
//! ```

mod cell;
mod choices;
mod columns;
mod date;
mod error;
mod fitbod;
mod fitnotes;
mod gathered;
mod gymbook;
mod gymrun;
mod head;
mod hevy;
mod layout;
mod liftosaur;
mod matching;
mod reader;
mod split;
mod strong;
mod stronglifts;
mod summary;

pub use columns::{Mapping, Table};
pub use date::Order;
pub use error::{Fault, LogError, Reason, Unread};
pub use layout::App;
pub use matching::{Choice, Choices, Matching, Named, Standing};
pub use reader::{Answers, Outcome, Progress, Reader, Unordered};
pub use split::recognise;
pub use summary::LogSummary;

use super::names::Language;
use crate::domain::bounded::{Reps, Seconds};
use crate::domain::calendar::Date;

/// More bytes than any log has: a hundred thousand sets take some ten million.
pub const LARGEST: usize = 40_000_000;
/// More different names than anybody has exercises.
pub const MOST_NAMES: usize = 2_000;
/// Rows that cannot be read are counted, and so many of them are kept with their reason.
pub const MOST_FAULTS: usize = 100;

/// A training log: sets by date and by the name that the file gives their exercise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Log {
    /// The app whose export it is; nothing for a table whose columns the user named.
    pub app: Option<App>,
    /// The language of the file, where its header or its months say so.
    pub language: Option<Language>,
    names: Vec<String>,
    work: Vec<Work>,
    faults: Vec<Fault>,
    unread: u64,
    /// Warm-up sets: they never count.
    pub warm_ups: u64,
    /// Rows that are no sets: rest timers, notes, what was planned or skipped.
    pub passed_over: u64,
    /// The row within which the file ends, from one; it is not read. Nothing for a file that is whole.
    pub cut: Option<u64>,
}

/// Working sets of one row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Work {
    date: Date,
    /// The place of the name among the log's names.
    name: u32,
    sets: u32,
    reps: Option<Reps>,
    seconds: Option<Seconds>,
}

/// Reads a whole file at once.
pub fn read(bytes: Vec<u8>, answers: &Answers) -> Result<Outcome, LogError> {
    Reader::new(bytes, answers)?.finish()
}

impl Log {
    /// All working sets.
    pub fn sets(&self) -> u64 {
        self.work.iter().map(|work| u64::from(work.sets)).sum()
    }

    /// The first and the last day with a set.
    pub fn dates(&self) -> Option<(Date, Date)> {
        let dates = || self.work.iter().map(|work| work.date);
        Some((dates().min()?, dates().max()?))
    }

    /// The first rows that cannot be read, at most [`MOST_FAULTS`].
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// How many rows cannot be read.
    pub fn unread(&self) -> u64 {
        self.unread
    }
}
