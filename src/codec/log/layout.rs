//! What the formats have in common: a header that is recognised, and rows that are read by its columns.

use super::cell::{seconds, some, whole};
use super::error::LogError;
use super::gathered::{Found, Gathered};
use super::head::{Head, Row};
use super::{fitbod, fitnotes, gymbook, gymrun, hevy, liftosaur, strong, stronglifts};
use crate::codec::names::Language;

/// A training app whose exports are known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum App {
    /// Strong
    Strong,
    /// Hevy
    Hevy,
    /// FitNotes
    FitNotes,
    /// Fitbod
    Fitbod,
    /// StrongLifts
    StrongLifts,
    /// Liftosaur
    Liftosaur,
    /// GymBook
    GymBook,
    /// GymRun
    GymRun,
}

impl App {
    /// What it is called.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Strong => "Strong",
            Self::Hevy => "Hevy",
            Self::FitNotes => "FitNotes",
            Self::Fitbod => "Fitbod",
            Self::StrongLifts => "StrongLifts",
            Self::Liftosaur => "Liftosaur",
            Self::GymBook => "GymBook",
            Self::GymRun => "GymRun",
        }
    }
}

/// How the rows of one format are read.
pub(super) trait Layout {
    /// Gathers what a row says.
    fn read(&self, row: &Row<'_>, gathered: &mut Gathered) -> Result<(), LogError>;

    /// The last column that is read: a row that reaches beyond it is whole.
    fn last(&self) -> usize;

    /// The language of the header, where it says so.
    fn language(&self) -> Option<Language> {
        None
    }
}

type Format = fn(&Head) -> Option<Box<dyn Layout>>;

/// The format of a header.
pub(super) fn recognised(head: &Head) -> Option<(App, Box<dyn Layout>)> {
    let formats: [(App, Format); 8] = [
        (App::Strong, strong::recognised),
        (App::Hevy, hevy::recognised),
        (App::Liftosaur, liftosaur::recognised),
        (App::Fitbod, fitbod::recognised),
        (App::GymBook, gymbook::recognised),
        (App::GymRun, gymrun::recognised),
        (App::StrongLifts, stronglifts::recognised),
        (App::FitNotes, fitnotes::recognised),
    ];
    formats.into_iter().find_map(|(app, format)| Some((app, format(head)?)))
}

/// The columns that most formats have.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    /// The date.
    pub(super) date: usize,
    /// The exercise.
    pub(super) exercise: usize,
    /// Reps of a set.
    pub(super) reps: Option<usize>,
    /// The time of a set.
    pub(super) seconds: Option<usize>,
    /// The distance of a set.
    pub(super) distance: Option<usize>,
}

impl Columns {
    /// Gathers so many sets of a row. One without an exercise is none, nor is one in which nothing was done: nought reps,
    /// no time and no distance.
    pub(super) fn take(&self, row: &Row<'_>, sets: u64, gathered: &mut Gathered) -> Result<(), LogError> {
        let (exercise, reps) = (row.cell(Some(self.exercise)), whole(row.cell(self.reps)));
        let seconds = seconds(row.cell(self.seconds));
        let idle = reps == Some(0) && seconds.unwrap_or(0) == 0 && !some(row.cell(self.distance));
        if exercise.is_empty() || idle || sets == 0 {
            gathered.passed_over += 1;
            return Ok(());
        }
        let date = row.cell(Some(self.date));
        gathered.take(row.number, &Found { date, exercise, sets, reps, seconds })
    }

    /// The last of the columns and of some more.
    pub(super) fn last(&self, more: &[Option<usize>]) -> usize {
        let own = [Some(self.date), Some(self.exercise), self.reps, self.seconds, self.distance];
        own.iter().chain(more).copied().flatten().max().unwrap_or(0)
    }
}
