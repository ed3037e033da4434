//! An amount without sets.

use super::plain::rounded;
use super::works::ALONE;
use super::*;

impl Reader<'_> {
    /// A time alone is one set, where the exercise is timed; reps alone are asked about, and so is a time among them: what a
    /// circuit lists is done as often as the rest of it.
    pub(super) fn alone(&mut self, number: usize, id: ExerciseId, work: &[Work]) -> Result<usize, Why> {
        match work {
            [Work { measure: measure @ (Measure::Time(_) | Measure::Distance), .. }]
                if id.exercise().usual.is_timed() && !self.stands_among_reps(number) =>
            {
                self.book.add(id, &[Work { sets: 1, measure: *measure }])
            }
            _ => Err(Why::NoSets),
        }
    }

    /// Has the line above or below an exercise with its reps, and no sets?
    fn stands_among_reps(&self, number: usize) -> bool {
        let beside = [number.checked_sub(2), Some(number)].into_iter().flatten();
        beside.filter_map(|place| self.lines.get(place)).any(|line| {
            let found = tokens(&line.text);
            let drafted = draft(&found, scan(&found));
            let each = rounded(&found, 1);
            let of_reps = |item: &Item| {
                item.work.is_empty()
                    && matches!(item.amount, Some(Measure::Number(_) | Measure::Reps(_)))
                    && !item.names.is_empty()
            };
            let sets = drafted.items.iter().any(|item| !item.work.is_empty() || item.sets.is_some());
            !sets
                && drafted.rounds.is_none()
                && each.items.iter().all(of_reps)
                && self.names_one(Line { text: &line.text, tokens: &found }, &each)
        })
    }
}

/// Are the sets of an item no more than an amount?
pub(super) fn is_alone(work: &[Work]) -> bool {
    matches!(work, [Work { sets: ALONE, .. }])
}
