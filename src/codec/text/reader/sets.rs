//! The sets of an exercise each in a line of its own, as apps share them: `Set 1: 60 kg x 10`.

use super::super::scan::Element;
use super::*;

impl Reader<'_> {
    /// Reads a set below the exercise that waits for it. Says whether it is such a line.
    pub(super) fn numbered_set(&mut self, number: usize, line: Line, part: &str) -> bool {
        let [label, counted, rest @ ..] = line.tokens else { return false };
        let of_one = |token: &Token| token.has(Class::Sets) && !token.has(Class::Reps);
        if self.waiting.is_none() || !of_one(label) || counted.digits().is_none_or(|number| number > MOST) {
            return false;
        }
        let parts = |token: &Token| matches!(token.kind, Kind::Colon | Kind::Dash | Kind::Stop | Kind::Close);
        let rest = rest.get(usize::from(rest.first().is_some_and(parts))..).unwrap_or_default();
        if rest.iter().any(|token| token.any(&[Class::WarmUp, Class::Drop]) || token.word == "drop") {
            self.book.say(number, part, What::PassedOver);
            return true;
        }
        let amounts = Amounts(rest);
        let Some((Ok(measures), next)) = amounts.load_times(0).or_else(|| amounts.amount(0)) else { return false };
        let [measure] = measures.as_slice() else { return false };
        let behind = rest.get(next..).unwrap_or_default();
        let behind =
            behind.get(usize::from(behind.first().is_some_and(|token| token.kind == Kind::Times))..).unwrap_or_default();
        // `60 x 10` says not which is the load.
        let sure = next == rest.len()
            || !scan(behind).iter().any(|element| !matches!(element, Element::Passed(..) | Element::Brackets(..)));
        if !sure {
            return false;
        }
        let item = Item { work: vec![Work { sets: 1, measure: *measure }], ..Item::default() };
        let added = self.nameless(number, &item, Ok(item.work.clone()), part);
        if added > 0 {
            self.book.say(number, part, What::Entries(added));
        }
        true
    }
}

/// Nobody counts more sets of an exercise.
const MOST: u64 = 15;
