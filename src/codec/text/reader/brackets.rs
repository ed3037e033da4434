//! Brackets behind the sets.

use super::*;
use crate::codec::names::is_equipment;

impl Reader<'_> {
    /// `Press 3x8 (dumbbell)`: brackets behind the sets may say which exercise of that name it is; or that it is one of several.
    pub(super) fn in_brackets(
        &mut self,
        line: Line,
        drafted: &Draft,
        item: &Item,
        ids: Vec<ExerciseId>,
    ) -> Result<Vec<ExerciseId>, Vec<ExerciseId>> {
        let Some((inner, whole)) = behind(line, drafted, item).filter(|_| ids.len() == 1) else { return Ok(ids) };
        if let Some(id) = self.resolver.sure(&whole) {
            return Ok(vec![id]);
        }
        let several = if is_equipment(inner) { self.resolver.bare(&whole) } else { None };
        several.map_or(Ok(ids), Err)
    }

    /// `Row 3x8 (barbell)`: which of several exercises alike brackets behind the sets name, where they do.
    pub(super) fn named_behind(&mut self, line: Line, drafted: &Draft, item: &Item) -> Option<ExerciseId> {
        self.resolver.sure(&behind(line, drafted, item)?.1)
    }
}

/// What stands in brackets behind an item and before the next one, and the item's name with it.
fn behind<'a>(line: Line<'a>, drafted: &Draft, item: &Item) -> Option<(&'a str, String)> {
    let (first, last) = (item.names.first()?, item.names.last()?);
    let start = |place: usize| line.tokens.get(place).map(|token| token.from);
    let from = start(last.1.checked_sub(1)?)?;
    let next = drafted.items.iter().filter_map(|item| start(item.names.first()?.0)).filter(|next| *next > from).min();
    let passed = drafted.passed.iter().filter(|(start, _)| *start > from && next.is_none_or(|next| *start < next));
    let inner = passed.filter_map(|(from, to)| line.text.get(*from..*to)?.strip_prefix('(')?.strip_suffix(')')).next()?;
    Some((inner, format!("{} ({inner})", line.slice((first.0, last.1)))))
}
