//! Tempos that look like sets.

use super::*;

/// `3-0-X-0`, in bytes.
const LONGEST: usize = 7;
/// The sets of a line stand among as many tokens before its tempo.
const NEAR: usize = 24;

impl Lexer<'_> {
    /// `31X1`, `3-0-X-0`, with an X for "as fast as you can", where it is not `10X3`: behind an `@`, or after the sets.
    pub(super) fn tempo(&self) -> Option<usize> {
        let other = |sign: char| !sign.is_ascii_digit() && !matches!(sign, 'X' | '-');
        let start = self.rest().get(..=LONGEST).unwrap_or(self.rest());
        let end = start.find(other).unwrap_or(start.len());
        let figures: String = start.get(..end).filter(|_| end <= LONGEST)?.split('-').collect();
        let counts = |sign: char| matches!(sign, '0'..='6' | 'X');
        let fits = figures.len() == 4 && figures.chars().all(counts) && figures.matches('X').count() == 1;
        if !fits || figures.ends_with('X') {
            return None;
        }
        let last = self.found.last()?;
        let behind = last.kind == Kind::At || last.has(Class::Tempo);
        let near = self.found.iter().rev().take(NEAR).any(|token| token.kind == Kind::Times);
        let sets = near && !matches!(last.kind, Kind::Comma | Kind::Plus | Kind::Word);
        (behind || sets).then_some(end)
    }
}
