//! Loads in brackets behind the sets they are of.

use super::*;

/// Less than this is rather reps than a load.
const LEAST: u64 = 20;

/// `Bench 10, 8, 6 (60/65/70)`: is what stands in brackets, from and to in bytes, a number for each set and no more?
pub(super) fn are_of(tokens: &[Token], sets: &[Work], (from, to): (usize, usize)) -> bool {
    let inner = || tokens.iter().filter(|token| token.from > from && token.to < to);
    let is_number = |token: &&Token| matches!(token.kind, Kind::Number(_) | Kind::Decimal);
    let only = inner().all(|token| is_number(&token) || matches!(token.kind, Kind::Slash | Kind::Comma));
    let large = inner().filter_map(Token::digits).all(|load| load >= LEAST);
    let count = sets.iter().map(|work| work.sets).fold(0_u64, u64::saturating_add);
    only && large && count > 1 && inner().filter(is_number).count() as u64 == count
}
