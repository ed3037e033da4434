//! The sets of an exercise each in a line of its own, as apps share them: `Set 1: 60 kg x 10`.

use super::super::scan::Element;
use super::*;

impl Reader<'_> {
    /// Reads a set below the exercise that waits for it. Says whether it is such a line.
    pub(super) fn numbered_set(&mut self, number: usize, line: Line, part: &str) -> bool {
        if self.waiting.is_some() && self.lone_set(number, line, part) {
            return true;
        }
        if self.waiting.is_none() {
            return false;
        }
        let parts = |token: &Token| matches!(token.kind, Kind::Colon | Kind::Dash | Kind::Stop | Kind::Close);
        let of_one = |token: &Token| token.has(Class::Sets) && !token.has(Class::Reps);
        let is_place = |token: &Token| token.digits().is_some_and(|number| number <= MOST);
        let rest = match line.tokens {
            [label, counted, rest @ ..] if of_one(label) && is_place(counted) => {
                rest.get(usize::from(rest.first().is_some_and(parts))..).unwrap_or_default()
            }
            // `1: 130 kg x 5`
            [counted, colon, rest @ ..] if colon.kind == Kind::Colon && is_place(counted) => rest,
            // `W: 60 kg x 8`, a warm-up; `D: 80 kg x 8`, a drop.
            [label, colon, load, ..] if colon.kind == Kind::Colon && is_uncounted(label) && load.digits().is_some() => {
                self.book.say(number, part, What::PassedOver);
                return true;
            }
            _ => return false,
        };
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

    /// `80 kg x 8`, then `80 kg x 7`: two or more lines of a load and its reps below an exercise are its sets.
    fn lone_set(&mut self, number: usize, line: Line, part: &str) -> bool {
        let beside = [number.checked_sub(2), Some(number)].into_iter().flatten();
        let is_set = |place: usize| self.lines.get(place).is_some_and(|line| one_set(&tokens(&line.text)).is_some());
        let Some(measure) = one_set(line.tokens).filter(|_| beside.into_iter().any(is_set)) else { return false };
        let item = Item { work: vec![Work { sets: 1, measure }], ..Item::default() };
        let added = self.nameless(number, &item, Ok(item.work.clone()), part);
        if added > 0 {
            self.book.say(number, part, What::Entries(added));
        }
        true
    }
}

impl Reader<'_> {
    /// `21-15-9`, and below it the exercises that are done so. Says whether it is such a line; any other ends what was open.
    pub(super) fn opens_scheme(&mut self, number: usize, drafted: &Draft, part: &str) -> bool {
        self.scheme = None;
        let below = self.lines.get(number).map(|line| String::from(heading::trimmed(&line.text)));
        let named = below.is_some_and(|text| self.resolver.sure(&text).is_some());
        let [item] = drafted.items.as_slice() else { return false };
        // `3 sets of 12 each:` holds for what follows.
        let leads = self.lines.get(number - 1).is_some_and(|line| line.text.trim_end().ends_with([':', '：']));
        let is_scheme = item.work.len() > 2 || leads && !item.work.is_empty();
        if self.waiting.is_some() || !named || !item.names.is_empty() || item.why.is_some() || !is_scheme {
            return false;
        }
        self.scheme = Some(item.work.clone());
        self.section = Section::Work;
        self.book.say(number, part, What::Heading);
        true
    }

    /// An exercise by its name alone, below the sets that hold for all of them. Says whether there are such sets.
    pub(super) fn follows_scheme(&mut self, number: usize, ids: &[ExerciseId], part: &str) -> bool {
        let ([_], Some(work)) = (ids, self.scheme.clone()) else { return false };
        let added = self.known(number, ids, Ok(work), part);
        if added > 0 {
            self.book.say(number, part, What::Entries(added));
        }
        true
    }
}

/// The amount of a line that holds a load with its reps, or reps in words, and nothing else.
fn one_set(found: &[Token]) -> Option<Measure> {
    let amounts = Amounts(found);
    let (measures, next) = amounts
        .load_times(0)
        .or_else(|| amounts.amount(0).filter(|(measures, _)| matches!(measures.as_deref(), Ok([Measure::Reps(_)]))))?;
    match measures.ok()?.as_slice() {
        [measure] if next == found.len() => Some(*measure),
        _ => None,
    }
}

/// How apps mark a set that is a warm-up, or a drop.
fn is_uncounted(label: &Token) -> bool {
    ["w", "wu", "d"].contains(&label.word.as_str())
}

/// Nobody counts more sets of an exercise.
const MOST: u64 = 15;
