//! Tempos that look like sets.

use super::*;

impl Lexer<'_> {
    /// `31X1`, `3-0-X-0`, with an X for "as fast as you can", where it is not `10X3`: behind an `@`, or after the sets.
    pub(super) fn tempo(&self) -> Option<usize> {
        let behind = self.found.last().is_some_and(|token| token.kind == Kind::At || token.has(Class::Tempo));
        let sets = self.found.iter().any(|token| token.kind == Kind::Times)
            && self.found.last().is_some_and(|token| !matches!(token.kind, Kind::Comma | Kind::Plus | Kind::Word));
        let end =
            self.rest().find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, 'X' | '-')).unwrap_or(self.rest().len());
        let figures: String = self.rest().get(..end)?.split('-').collect();
        let counts = |sign: char| matches!(sign, '0'..='6' | 'X');
        let fits = figures.len() == 4 && figures.chars().all(counts) && figures.matches('X').count() == 1;
        let last = figures.ends_with(|sign: char| sign.is_ascii_digit());
        (fits && last && (behind || sets)).then_some(end)
    }
}
