//! What parts words and numbers.

use super::*;

impl Lexer<'_> {
    pub(super) fn sign(&mut self, first: char) {
        let length = first.len_utf8();
        let follows = matches!(self.found.last(), Some(Token { kind: Kind::Number(_), to, .. }) if *to == self.at);
        let next = self.rest().chars().nth(1);
        let (kind, length) = match first {
            // `C&J` is one name.
            '&' if next == Some(' ') => return self.push(Kind::Word, length, String::from("and")),
            '×' | '✕' | '✖' | '*' | '⨯' => (Kind::Times, length),
            '/' | '／' | '\\' => (Kind::Slash, length),
            '-' if next == Some('>') => (Kind::Arrow, 2),
            '-' | '–' | '—' | '‐' | '‑' | '−' | '~' | '～' | '〜' => (Kind::Dash, length),
            '+' | '＋' => (Kind::Plus, length),
            ',' | '，' | '、' => (Kind::Comma, length),
            ';' | '；' => (Kind::Semicolon, length),
            ':' | '：' => (Kind::Colon, length),
            '.' | '。' if self.is_abbreviation() => {
                self.at += length;
                return;
            }
            '.' | '!' | '?' | '。' | '！' | '？' | '…' => (Kind::Stop, length),
            '@' => (Kind::At, length),
            '%' | '％' => (Kind::Percent, length),
            '(' | '[' | '{' | '（' | '【' => (Kind::Open, length),
            ')' | ']' | '}' | '）' | '】' => (Kind::Close, length),
            '"' | '″' | '”' if follows => (Kind::Quotes, length),
            '\'' | '’' if follows && next == Some(first) => (Kind::Quotes, 2 * length),
            '\'' | '’' | '′' if follows => (Kind::Quote, length),
            '→' | '➡' | '=' | '⇒' | '»' => (Kind::Arrow, length),
            _ => (Kind::Other, length),
        };
        self.push(kind, length, String::new());
    }

    /// Does the point belong to a short word before it: `Sek.`, `Wdh.`, `reps.`?
    fn is_abbreviation(&self) -> bool {
        let ends = self.rest().chars().nth(1).is_none();
        self.found.last().is_some_and(|token| token.to == self.at && !ends && token.any(&UNITS))
    }
}
