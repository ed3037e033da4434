//! What the formats have in common: a header that is recognised, and rows that are read by its columns.

use super::cell::{Mark, seconds, some, undone, whole, yes};
use super::error::LogError;
use super::gathered::{Found, Gathered};
use super::head::{Head, TableRow};
use super::{
    alpha, boostcamp, fastnfitness, fitbod, fitnotes, fitnotes_ios, flexify, gymbook, gymrun, hevy, jefit, json, liftlog,
    liftosaur, lyfta, strong, stronglifts,
};
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
    /// Lyfta
    Lyfta,
    /// JEFIT
    Jefit,
    /// LiftLog
    LiftLog,
    /// Alpha Progression
    AlphaProgression,
    /// Boostcamp
    Boostcamp,
    /// Flexify, and Massive before it
    Flexify,
    /// FastNFitness
    FastNFitness,
    /// wger
    Wger,
    /// openGym
    OpenGym,
    /// Workouts as JSON, of an app that does not say which it is
    Json,
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
            Self::Lyfta => "Lyfta",
            Self::Jefit => "JEFIT",
            Self::LiftLog => "LiftLog",
            Self::AlphaProgression => "Alpha Progression",
            Self::Boostcamp => "Boostcamp",
            Self::Flexify => "Flexify",
            Self::FastNFitness => "FastNFitness",
            Self::Wger => "wger",
            Self::OpenGym => "openGym",
            Self::Json => "JSON",
        }
    }
}

/// How the rows of one format are read.
pub(super) trait Layout {
    /// Gathers what a row says.
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError>;

    /// The language of the header, where it says so.
    fn language(&self) -> Option<Language> {
        None
    }

    /// Rows may have other numbers of cells than the header.
    fn is_ragged(&self) -> bool {
        false
    }
}

/// The format of a header.
pub(super) type Format = fn(&Head) -> Option<Box<dyn Layout>>;

/// The format of a header.
pub(super) fn recognised(head: &Head) -> Option<(App, Box<dyn Layout>)> {
    let formats: [(App, Format); 17] = [
        (App::Strong, strong::recognised),
        (App::Hevy, hevy::recognised),
        (App::Liftosaur, liftosaur::recognised),
        (App::Fitbod, fitbod::recognised),
        (App::GymBook, gymbook::recognised),
        (App::GymRun, gymrun::recognised),
        (App::StrongLifts, stronglifts::recognised),
        (App::FitNotes, fitnotes_ios::recognised),
        (App::FitNotes, fitnotes::recognised),
        (App::Lyfta, lyfta::recognised),
        (App::Jefit, jefit::recognised),
        (App::LiftLog, liftlog::recognised),
        (App::AlphaProgression, alpha::recognised),
        (App::Boostcamp, boostcamp::recognised),
        (App::Flexify, flexify::recognised),
        (App::FastNFitness, fastnfitness::recognised),
        (App::Json, json::recognised),
    ];
    formats.into_iter().find_map(|(app, format)| Some((app, format(head)?)))
}

/// The columns that most formats have.
#[derive(Clone, Copy, Default)]
pub(super) struct Columns {
    /// The date.
    pub(super) date: usize,
    /// The time of the day, where it has a column of its own.
    pub(super) time: Option<usize>,
    /// The exercise.
    pub(super) exercise: usize,
    /// The place of a set among those of its exercise.
    pub(super) place: Option<usize>,
    /// The weight: only to tell whether two rows are the same set.
    pub(super) weight: Option<usize>,
    /// Reps of a set.
    pub(super) reps: Option<usize>,
    /// The time of a set.
    pub(super) seconds: Option<usize>,
    /// The distance of a set.
    pub(super) distance: Option<usize>,
    /// The kind of set, in a word.
    pub(super) kind: Option<usize>,
    /// Is it a warm-up?
    pub(super) warm_up: Option<usize>,
    /// Was it done?
    pub(super) done: Option<usize>,
}

impl Columns {
    /// Gathers so many sets of a row. One without an exercise is none, nor is one in which nothing was done: nought reps,
    /// no time and no distance. Warm-ups and what was not done are counted apart.
    pub(super) fn take(&self, row: &TableRow<'_>, sets: u64, gathered: &mut Gathered) -> Result<(), LogError> {
        let (exercise, reps) = (row.cell(Some(self.exercise)), whole(row.cell(self.reps)));
        let seconds = seconds(row.cell(self.seconds));
        let idle = reps == Some(0) && seconds.unwrap_or(0) == 0 && !some(row.cell(self.distance));
        let kind = row.cell(self.kind);
        let mark = if kind.is_empty() { Mark::Work } else { Mark::of(kind) };
        if exercise.is_empty()
            || idle
            || sets == 0
            || mark == Mark::None
            || self.done.is_some_and(|done| undone(row.cell(Some(done))))
        {
            gathered.passed_over += 1;
            return Ok(());
        }
        if mark == Mark::WarmUp || yes(row.cell(self.warm_up)) {
            gathered.warm_ups += sets;
            return Ok(());
        }
        if mark == Mark::Unknown {
            gathered.strange(kind, sets);
        }
        let (date, time) = (row.cell(Some(self.date)), row.cell(self.time));
        let (place, weight) = (row.cell(self.place), row.cell(self.weight));
        gathered.take(row.number, &Found { time, sets, reps, seconds, place, weight, mark, ..Found::of(date, exercise) })
    }
}
