//! Left and right in lines of their own, below the exercise: a set of both sides is one set.

use super::super::draft::sides::is_side;
use super::*;

/// Words that may stand beside the side: `left leg 3x10`.
const LIMBS: [&str; 11] = ["side", "leg", "arm", "seite", "bein", "pierna", "brazo", "jambe", "bras", "perna", "braco"];

impl Reader<'_> {
    /// `left 3x10`, `right 3x10`: says whether it is such a line. The first side has the sets of the exercise that waits above;
    /// the other one does the same, or somebody has to say how that counts.
    pub(super) fn of_one_side(&mut self, number: usize, line: Line, drafted: &Draft, part: &str) -> bool {
        let [item] = drafted.items.as_slice() else { return false };
        let names = || item.names.iter().flat_map(|span| line.words(*span));
        let only = names().all(|word| is_side(word) || LIMBS.contains(&word.word.as_str()));
        if !only || names().filter(|word| is_side(word)).count() != 1 {
            return false;
        }
        let bare = |line: &str| {
            let kept = |token: &&Token| !is_side(token);
            tokens(line).iter().filter(kept).map(|token| token.word.clone()).collect::<Vec<_>>()
        };
        let above = number.checked_sub(2).and_then(|place| self.lines.get(place)).map(|line| line.text.clone());
        let is_other = |line: &String| tokens(line).iter().any(is_side);
        match above.filter(is_other) {
            Some(above) if bare(&above) == bare(line.text) => self.book.say(number, part, What::PassedOver),
            Some(_) => self.book.ask(number, part, Why::Unclear, Vec::new()),
            None => {
                let item = Item { names: Vec::new(), ..item.clone() };
                self.items(number, line, &Draft { items: vec![item], ..drafted.clone() }, part);
            }
        }
        true
    }
}
