//! Several exercises in one text, parted by a word or a slash.

use super::*;

impl Resolver<'_> {
    /// The exercises between the words of a meaning, where each part surely is one.
    pub(super) fn parted(&self, line: Line, span: Span, class: Class) -> Option<Vec<ExerciseId>> {
        let places: Vec<usize> =
            (span.0..span.1).filter(|at| line.tokens.get(*at).is_some_and(|token| token.has(class))).collect();
        if places.is_empty() || places.len() > 4 {
            return None;
        }
        let starts = core::iter::once(span.0).chain(places.iter().map(|at| at + 1));
        let ends = places.iter().copied().chain(core::iter::once(span.1));
        starts.zip(ends).map(|(from, to)| self.sure(line.slice((from, to))).filter(|_| from < to)).collect()
    }

    /// The same where the parts are no more than guesses: `pulldowns/chins`.
    pub(super) fn slashed_guesses(&mut self, text: &str) -> Option<Vec<ExerciseId>> {
        let parts: Vec<&str> = text.split('/').collect();
        let known = |part: &str| self.meaning(part).known().map(|found| found.exercise);
        (2..=4).contains(&parts.len()).then(|| parts.into_iter().map(known).collect())?
    }

    /// The exercises between slashes: `squat/bench`.
    pub(super) fn slashed(&self, line: Line, span: Span) -> Option<Vec<ExerciseId>> {
        let parts: Vec<&str> = line.slice(span).split('/').collect();
        (parts.len() <= 4).then(|| parts.into_iter().map(|part| self.sure(part)).collect())?
    }
}
