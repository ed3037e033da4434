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

mod alpha;
mod boostcamp;
mod cell;
mod choices;
mod columns;
mod date;
mod empty;
mod error;
mod fastnfitness;
mod fitbod;
mod fitnotes;
mod fitnotes_ios;
mod flexify;
mod foreign;
mod found;
mod gathered;
mod gymbook;
mod gymrun;
mod head;
mod hevy;
mod jefit;
mod joined;
mod json;
mod layout;
mod liftlog;
mod liftosaur;
mod lyfta;
mod matching;
mod reader;
mod same;
mod start;
mod strong;
mod stronglifts;
mod summary;
mod waiting;

pub use columns::{Mapping, Suggested, Table};
pub use date::Order;
pub use empty::Nothing;
pub use error::{Fault, LogError, Reason, Unread};
pub use foreign::Foreign;
pub use layout::App;
pub use matching::{Certainty, Choice, Matching, NameChoices, Named};
pub use reader::{Answers, Outcome, Progress, Reader, Unordered};
pub use start::recognise;
pub use summary::LogSummary;
pub use waiting::Waiting;

use super::names::Language;
use crate::domain::bounded::{Reps, Seconds};
use crate::domain::calendar::Date;

/// More bytes than any log has: a hundred thousand sets take some ten million.
pub const LARGEST: usize = 40_000_000;
/// More different names than anybody has exercises.
pub const MOST_NAMES: usize = 2_000;
/// Rows that cannot be read are counted, and so many of them are kept with their reason.
pub const MOST_FAULTS: usize = 100;
/// So many kinds of sets that are not known are named.
pub const MOST_KINDS: usize = 20;

/// A training log: sets by date and by the name that the file gives their exercise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Log {
    /// The app whose export it is; nothing for a table whose columns the user named.
    pub app: Option<App>,
    /// The language of the file, where its header or its months say so.
    pub language: Option<Language>,
    /// The apps of the logs that were joined to it.
    joined: Vec<Option<App>>,
    names: Vec<String>,
    /// The language of each name, where logs in two languages were joined.
    languages: Vec<Option<Language>>,
    work: Vec<LoggedSets>,
    faults: Vec<Fault>,
    unread: u64,
    /// Warm-up sets: they never count.
    pub warm_ups: u64,
    /// Rows that are no sets: rest timers, notes, what was planned or skipped.
    pub passed_over: u64,
    /// The row within which the file ends, from one; it is not read. Nothing for a file that is whole.
    pub cut: Option<u64>,
    /// Sets that stand in it twice and count once.
    pub twice: u64,
    /// Days on which two logs that were joined both have sets.
    pub shared_days: u64,
    kinds: Vec<(String, u64)>,
}

/// Working sets of one row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct LoggedSets {
    date: Date,
    /// The place of the name among the log's names.
    name: u32,
    sets: u32,
    reps: Option<Reps>,
    seconds: Option<Seconds>,
    /// What tells it from others.
    key: same::Key,
    /// The part of the file, or the file, in which it stands.
    part: u32,
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

    /// Kinds of sets that are not known, with their sets, which count: at most [`MOST_KINDS`].
    pub fn kinds(&self) -> &[(String, u64)] {
        &self.kinds
    }

    /// The apps of the logs that were joined to it, in their order.
    pub fn joined(&self) -> &[Option<App>] {
        &self.joined
    }

    /// How many rows cannot be read.
    pub fn unread(&self) -> u64 {
        self.unread
    }
}
