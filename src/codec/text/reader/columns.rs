//! Tables with a column, or several, for each day.

use std::collections::HashMap;

use super::rows::is_usual;
use super::*;

/// A table with a column a day.
pub(super) struct DayColumns {
    pub sign: char,
    pub headings: Vec<Option<Heading>>,
    /// The cells below: their column, their line, their text.
    pub cells: Vec<(usize, usize, String)>,
}

impl DayColumns {
    /// How many columns a day has at most.
    pub(super) fn width(&self) -> usize {
        let starts = (0..self.headings.len()).filter(|at| self.headings.get(*at).is_some_and(Option::is_some));
        let starts: Vec<usize> = starts.collect();
        let gaps = starts.iter().zip(starts.iter().skip(1)).map(|(start, next)| next - start);
        gaps.max().unwrap_or(1)
    }
}

impl Reader<'_> {
    /// Reads what stands below the headings of columns, a day after the other.
    pub(super) fn end_columns(&mut self) {
        let Some(DayColumns { headings, cells: rows, .. }) = self.columns.take() else { return };
        // A column of exercises before those of the days: `| Squat | 5x5 | 3x8 |`.
        let unnamed = headings.first().is_some_and(|first| first.as_ref().is_none_or(|heading| heading.rank == Rank::Section));
        let names: HashMap<usize, &str> =
            rows.iter().filter(|(of, ..)| unnamed && *of == 0).map(|(_, line, cell)| (*line, cell.as_str())).collect();
        let starts: Vec<usize> = (0..headings.len()).filter(|at| headings.get(*at).is_some_and(Option::is_some)).collect();
        for (column, heading) in headings.into_iter().enumerate() {
            let Some(heading) = heading.filter(|_| column > 0 || names.is_empty()) else { continue };
            let end = starts.iter().copied().find(|start| *start > column).unwrap_or(usize::MAX);
            let of_day = |of: &usize| (column..end).contains(of);
            let line = rows.iter().find(|(of, ..)| of_day(of)).map_or(1, |(_, line, _)| *line);
            self.open(line, heading);
            // `Mon | | | Wed`: the cells of a day stand side by side, as those of a row do.
            if names.is_empty() && rows.iter().any(|(of, ..)| *of > column && of_day(of)) {
                for cells in rows.chunk_by(|(_, line, _), (_, other, _)| line == other) {
                    let Some((_, line, _)) = cells.first() else { continue };
                    let cells: Vec<String> =
                        cells.iter().filter(|(of, ..)| of_day(of)).map(|(_, _, cell)| cell.clone()).collect();
                    match cells.as_slice() {
                        [] => {}
                        [only] => self.plain(*line, self.lines.len(), &clean(only), only),
                        all => self.bare_row(*line, all, &all.join(" | ")),
                    }
                }
                continue;
            }
            for (_, line, cell) in rows.iter().filter(|(of, ..)| *of == column) {
                match names.get(line).filter(|_| cell.starts_with(|first: char| first.is_ascii_digit()) || is_usual(cell)) {
                    Some(name) => self.row_entry(*line, &clean(name).text, Some(cell), cell),
                    None => self.plain(*line, self.lines.len(), &clean(cell), cell),
                }
            }
        }
    }
}
