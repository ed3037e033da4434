//! Making a fix that was guessed as small as its parts allow.

use super::exact::Exact;
use super::model::{Barred, Model};
use super::trail::Trail;

/// Puts the best two edits in the place of any two, until no two can be bettered or so many steps are taken. What is left
/// is no proof, but a much better bound for the exact search than a guess.
pub(super) fn polished(model: &Model, barred: Barred, mut best: Trail, mut steps: u64) -> Trail {
    let pairs = |edits: usize| (0..edits).flat_map(move |a| (0..a).map(move |b| [a, b]));
    loop {
        let before = best.rank();
        for two in pairs(best.len()) {
            let rest = best.without(model, two);
            let (found, left) = Exact::new(model, barred, rest, 2, Some(best.clone()), steps).run();
            best = found.unwrap_or(best);
            steps = left;
        }
        if best.rank() == before || steps == 0 {
            return best;
        }
    }
}
