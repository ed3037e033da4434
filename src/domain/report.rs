//! Every figure of a plan's week, and which exercise gave how much.

mod contribution;
mod label;
mod readings;
mod weeks;

pub use contribution::Contribution;
pub use label::LabelSplit;
pub(super) use label::is_alarm;

use super::counting::{Vote, counts, half_sets};
use super::exercise::Traits;
use super::figure::Figure;
use super::muscle::Muscle;
use super::plan::{ExerciseRef, Plan};
use super::quantity::Quantity;
use super::settings::{Basis, Convention, Settings};
use super::split::percentages;

/// The figures of a week, derived from a plan and never stored. A plan of d days trained n times a week counts each day
/// n/d times; amounts are kept as whole numbers of 1/d.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    settings: Settings,
    days: u64,
    lines: Vec<Line>,
    unmapped: Vec<Line>,
    not_counted: Vec<Line>,
    figures: [u64; Figure::ALL.len()],
    muscles: [u64; Muscle::ALL.len()],
    votes: [[Vote; Basis::ALL.len()]; Convention::ALL.len()],
    second_votes: [[Vote; Basis::ALL.len()]; Convention::ALL.len()],
    labels: [[u64; 3]; Basis::ALL.len()],
    voting: u64,
}

/// An exercise with all its entries added up.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Line {
    exercise: ExerciseRef,
    traits: Traits,
    sets: u64,
    reps: u64,
}

impl Line {
    fn times(&self, basis: Basis) -> u64 {
        match basis {
            Basis::Sets => self.sets,
            Basis::Reps => self.reps,
        }
    }
}

impl Report {
    /// Counts a plan. Total: every plan has a report.
    pub fn of(plan: &Plan) -> Self {
        let mut report = Self::empty(plan.settings, plan.days().len() as u64);
        let times = plan.sessions_a_week();
        for entry in plan.days().iter().flat_map(|day| day.entries()) {
            let sets = entry.sets.get() * times;
            report.gather(plan, entry.exercise, sets, sets * entry.amount.in_reps());
        }
        report.add_up();
        report
    }

    fn empty(settings: Settings, days: u64) -> Self {
        Self {
            settings,
            days,
            lines: Vec::new(),
            unmapped: Vec::new(),
            not_counted: Vec::new(),
            figures: [0; Figure::ALL.len()],
            muscles: [0; Muscle::ALL.len()],
            votes: Default::default(),
            second_votes: Default::default(),
            labels: [[0; 3]; 2],
            voting: 0,
        }
    }

    /// Adds up the work of each exercise. The order of the plan leaves no trace.
    fn gather(&mut self, plan: &Plan, exercise: ExerciseRef, sets: u64, reps: u64) {
        let Some(traits) = plan.traits(exercise) else { return };
        let list = match (counts(&traits), traits.is_conditioning()) {
            (true, _) => &mut self.lines,
            (false, true) => &mut self.not_counted,
            (false, false) => &mut self.unmapped,
        };
        match list.binary_search_by_key(&exercise, |line| line.exercise) {
            Ok(place) => (list[place].sets, list[place].reps) = (list[place].sets + sets, list[place].reps + reps),
            Err(place) => list.insert(place, Line { exercise, traits, sets, reps }),
        }
    }

    fn add_up(&mut self) {
        for line in &self.lines {
            for figure in Figure::ALL {
                self.figures[*figure as usize] += part(*figure, line, &self.settings);
            }
            let muscles = line.traits.muscles;
            for muscle in Muscle::ALL {
                self.muscles[*muscle as usize] += line.sets * half_sets(muscles, *muscle, self.settings.convention);
            }
            for convention in Convention::ALL {
                let read = [Vote::of(muscles, *convention), readings::second_vote(&line.traits, *convention)];
                for (vote, sums) in read.into_iter().zip([&mut self.votes, &mut self.second_votes]) {
                    let Some(vote) = vote else { continue };
                    for basis in Basis::ALL {
                        let sum = &mut sums[*convention as usize][*basis as usize];
                        sum.anterior += vote.anterior * line.times(*basis);
                        sum.posterior += vote.posterior * line.times(*basis);
                    }
                }
            }
            if votes(line) {
                self.voting += line.sets;
            }
            if let Some(label) = label::place(line.traits.label) {
                for basis in Basis::ALL {
                    self.labels[*basis as usize][label] += line.times(*basis);
                }
            }
        }
    }

    /// The choices it was counted by.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// A figure as it is read: its number, with the sign of a percentage for a share; a dash where there is none.
    pub fn shown(&self, figure: Figure) -> String {
        let unit = if figure.is_share() { " %" } else { "" };
        self.figure(figure).map_or_else(|| String::from("–"), |value| format!("{value}{unit}"))
    }

    /// A figure: sets a week, or a percentage. Nothing when there is none: no vote for a share, no work on either side for
    /// the others. With work on the other side alone it is nought.
    pub fn figure(&self, figure: Figure) -> Option<Quantity> {
        let sum = self.sum(figure);
        if figure == Figure::LabelAnteriorShare {
            let [anterior, posterior, _] = self.labels[Basis::Reps as usize];
            return Quantity::percent(anterior, anterior + posterior);
        }
        let other = figure.opposite().map_or(0, |other| self.sum(other));
        if figure.is_share() {
            return Quantity::percent(sum, sum + other);
        }
        (sum + other > 0).then(|| Quantity::new(sum, figure.scale() * self.days))
    }

    /// The sets of a muscle a week, by the plan's convention.
    pub fn muscle(&self, muscle: Muscle) -> Quantity {
        Quantity::new(self.muscles[muscle as usize], 2 * self.days)
    }

    /// The posterior and the anterior share as whole percentages that add up to 100.
    pub fn split(&self) -> Option<[u64; 2]> {
        percentages([self.sum(Figure::PosteriorShare), self.sum(Figure::AnteriorShare)])
    }

    /// All votes, posterior and anterior, in the same unit.
    pub(super) fn votes(&self) -> (u64, u64) {
        (self.sum(Figure::PosteriorShare), self.sum(Figure::AnteriorShare))
    }

    /// Sets a week that vote for a chain.
    pub fn voting_sets(&self) -> Quantity {
        Quantity::new(self.voting, self.days)
    }

    /// Sets a week that count in any figure.
    pub fn sets(&self) -> Quantity {
        Quantity::new(self.lines.iter().map(|line| line.sets).sum(), self.days)
    }

    /// Pushing and pulling and one set a week, all in the same unit; nothing without either.
    pub(super) fn push_and_pull(&self) -> Option<(u64, u64, u64)> {
        let (push, pull) = (self.sum(Figure::Push), self.sum(Figure::Pull));
        (push + pull > 0).then_some((push, pull, self.days))
    }

    /// One set a week, in the unit of the sums.
    pub(super) fn week(&self) -> u64 {
        self.days
    }

    /// Any other sum over the sets of the week, in units of 1/`scale`.
    pub(super) fn sum_of(&self, per_set: impl Fn(&Traits) -> u64, scale: u64) -> Quantity {
        Quantity::new(self.lines.iter().map(|line| line.sets * per_set(&line.traits)).sum(), scale * self.days)
    }

    fn sum(&self, figure: Figure) -> u64 {
        self.figures[figure as usize]
    }
}

fn part(figure: Figure, line: &Line, settings: &Settings) -> u64 {
    line.times(figure.basis(settings)) * figure.of_one(&line.traits, settings)
}

fn votes(line: &Line) -> bool {
    Vote::of(line.traits.muscles, Convention::Fractional).is_some()
}
