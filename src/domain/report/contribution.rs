//! Which exercise gave how much.

use super::{Line, Report, part};
use crate::domain::counting::half_sets;
use crate::domain::figure::Figure;
use crate::domain::muscle::Muscle;
use crate::domain::plan::ExerciseRef;
use crate::domain::quantity::Quantity;

/// What one exercise gave a figure or a muscle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Contribution {
    /// Which exercise.
    pub exercise: ExerciseRef,
    /// How much of it, in the unit of what it was given to.
    pub amount: Quantity,
}

impl Report {
    /// What gave a figure how much, most first: sets a week, for a share votes (each set has one, in reps each rep).
    pub fn gave(&self, figure: Figure) -> Vec<Contribution> {
        self.contributions(&self.lines, figure.scale(), |line| part(figure, line, &self.settings))
    }

    /// What gave a muscle how many sets, most first.
    pub fn gave_muscle(&self, muscle: Muscle) -> Vec<Contribution> {
        self.contributions(&self.lines, 2, |line| line.sets * half_sets(line.traits.muscles, muscle, self.settings.convention))
    }

    /// Exercises of which no muscle is known, with their sets a week.
    pub fn unmapped(&self) -> Vec<Contribution> {
        self.contributions(&self.unmapped, 1, |line| line.sets)
    }

    /// Conditioning, with its sets a week: listed, never counted.
    pub fn not_counted(&self) -> Vec<Contribution> {
        self.contributions(&self.not_counted, 1, |line| line.sets)
    }

    /// What each line gave, most first, equals in the order of the catalogue.
    fn contributions(&self, lines: &[Line], scale: u64, part: impl Fn(&Line) -> u64) -> Vec<Contribution> {
        let mut contributions: Vec<Contribution> = Vec::new();
        for line in lines {
            let amount = Quantity::new(part(line), scale * self.days);
            if !amount.is_zero() {
                let place = contributions.partition_point(|other| other.amount >= amount);
                contributions.insert(place, Contribution { exercise: line.exercise, amount });
            }
        }
        contributions
    }
}
