//! What is done in turn by the minute: `odd: 10 swings`, `min 2: 8 push-ups`. How often that is, the clock decides.

use super::*;

const IN_TURN: [&str; 14] = [
    "odd", "odds", "even", "evens", "ungerade", "gerade", "impares", "pares", "impair", "impairs", "pair", "pairs", "dispari",
    "pari",
];

impl Reader<'_> {
    /// Asks about a line that is done only in some of the minutes. Says whether it is such a line.
    pub(super) fn by_the_minute(&mut self, number: usize, found: &[Token], part: &str) -> bool {
        let [first, rest @ ..] = found else { return false };
        let in_rounds = matches!(self.section, Section::Rounds(_) | Section::Clock);
        let turns = in_rounds && IN_TURN.contains(&first.word.as_str());
        let is_sign = |token: &Token| matches!(token.kind, Kind::Colon | Kind::Dash | Kind::Arrow | Kind::Close);
        let minute =
            first.has(Class::Minutes) && matches!(rest, [place, sign, _, ..] if place.digits().is_some() && is_sign(sign));
        let counted = found.iter().skip(1).any(|token| token.number().is_some());
        if !counted || !(turns || minute) {
            return false;
        }
        self.begun = true;
        self.end_waiting();
        self.book.ask(number, part, Why::ByTheClock, Vec::new());
        true
    }
}
