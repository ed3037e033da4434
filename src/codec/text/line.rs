//! A line with its tokens.

use super::lexicon::Class;
use super::token::{Kind, Token};

/// A line with its tokens.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
}

/// Places of tokens, from and to.
pub(super) type Span = (usize, usize);

impl<'a> Line<'a> {
    /// What stands at places of tokens, as written, with the brackets behind it.
    pub(super) fn slice(self, (from, to): Span) -> &'a str {
        let start = self.tokens.get(from).map_or(0, |token| token.from);
        let end = self.tokens.get(to.max(1) - 1).map_or(start, |token| token.to);
        self.text.get(start..end.max(start)).unwrap_or_default().trim()
    }

    pub(super) fn words(self, (from, to): Span) -> impl Iterator<Item = &'a Token> {
        self.tokens.get(from..to).unwrap_or_default().iter().filter(|token| token.kind == Kind::Word)
    }
}

/// Longer texts are no names, in bytes.
pub(super) const LONGEST_NAME: usize = 100;

/// Is a text said rather than a name: has it the words of a sentence, or too many words?
pub(super) fn is_sentence(line: Line, span: Span) -> bool {
    line.words(span).any(|token| token.has(Class::Sentence)) || line.words(span).count() > 8
}
