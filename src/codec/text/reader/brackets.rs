//! Brackets behind the sets.

use super::*;
use crate::codec::names::is_equipment;

impl Reader<'_> {
    /// `Press 3x8 (dumbbell)`: brackets behind the sets may say which exercise of that name it is; or that it is one of several.
    pub(super) fn in_brackets(
        &mut self,
        line: Line,
        drafted: &Draft,
        words: &str,
        ids: Vec<ExerciseId>,
    ) -> Result<Vec<ExerciseId>, Vec<ExerciseId>> {
        let inner = |(from, to): &(usize, usize)| line.text.get(*from..*to)?.strip_prefix('(')?.strip_suffix(')');
        if ids.len() != 1 || drafted.items.len() != 1 {
            return Ok(ids);
        }
        for inner in drafted.passed.iter().filter_map(inner) {
            let whole = format!("{words} ({inner})");
            if let Some(id) = self.resolver.sure(&whole) {
                return Ok(vec![id]);
            }
            if is_equipment(inner)
                && let Some(several) = self.resolver.bare(&whole)
            {
                return Err(several);
            }
        }
        Ok(ids)
    }
}
