//! The movement labels of a week's work.

use super::Report;
use crate::domain::exercise::MovementLabel;
use crate::domain::quantity::Quantity;
use crate::domain::settings::Basis;
use crate::domain::split::percentages;

/// The movement-label split: the articles' own reading, in which a set counts whole for its movement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LabelSplit {
    /// Work of anterior movements a week.
    pub anterior: Quantity,
    /// Work of posterior movements a week.
    pub posterior: Quantity,
    /// Work of movements that are neither.
    pub neutral: Quantity,
    /// The three as whole percentages; nothing when there is no such work.
    pub shares: Option<[u64; 3]>,
}

const LABELS: [MovementLabel; 3] = [MovementLabel::Anterior, MovementLabel::Posterior, MovementLabel::Neutral];

/// Where the sums of a label stand; nothing for work that has none.
pub(super) fn place(label: MovementLabel) -> Option<usize> {
    LABELS.iter().position(|other| *other == label)
}

impl Report {
    /// The movement-label split, in sets or in reps.
    pub fn label_split(&self, basis: Basis) -> LabelSplit {
        let parts = self.labels[basis as usize];
        let [anterior, posterior, neutral] = parts.map(|part| Quantity::new(part, self.days));
        LabelSplit { anterior, posterior, neutral, shares: percentages(parts) }
    }

    /// Rule 1: anterior movements reach 70 % of the week's reps, neutral ones left out.
    pub fn label_alarm(&self) -> bool {
        let [anterior, posterior, _] = self.labels[Basis::Reps as usize];
        is_alarm(anterior, posterior)
    }
}

/// Do so many reps of anterior movements set off the alarm beside so many of posterior ones?
pub(in crate::domain) fn is_alarm(anterior: u64, posterior: u64) -> bool {
    anterior > 0 && 10 * anterior >= 7 * (anterior + posterior)
}
