//! Sets and amounts that stand apart from each other: `Sets: 4`, `4 sets of squats à 6`.

use super::*;

impl Scan<'_> {
    /// `Sets: 4` and `Reps: 8-10`, each alone.
    pub(super) fn labelled(&self, at: usize, to: usize) -> Option<(Element, usize)> {
        let amounts = self.amounts(to);
        let label = amounts.get(at)?;
        let sign = amounts.get(at + 1).filter(|sign| matches!(sign.kind, Kind::Colon | Kind::Arrow))?;
        if sign.kind == Kind::Arrow && at > 0 {
            return None;
        }
        if label.has(Class::Sets) {
            let number = amounts.get(at + 2)?.digits()?;
            let ranged = amounts.is(at + 3, Kind::Dash) && amounts.get(at + 4).is_some_and(|next| next.digits().is_some());
            let next = if ranged { at + 5 } else { at + 3 };
            return (!amounts.is(next, Kind::Times)).then_some((Element::Sets(number), next));
        }
        if label.has(Class::Reps) {
            let (measures, next) = amounts.amount(at + 2)?;
            return only(measures).filter(|_| !amounts.is(next, Kind::Times)).map(|measure| (Element::Amount(measure), next));
        }
        None
    }

    /// `4 sets of squats à 6`: the reps behind the name, where only the sets stand before it.
    pub(super) fn of_each(&self, at: usize, to: usize) -> Option<(Element, usize)> {
        let amounts = self.amounts(to);
        amounts.get(at).filter(|of| of.any(&[Class::Of, Class::By]) || of.kind == Kind::Times)?;
        let sets = self.found.iter().any(|element| matches!(element, Element::Sets(_)));
        let amount = |element: &Element| matches!(element, Element::Work(_) | Element::Amount(_));
        if !sets || self.found.iter().any(amount) || !matches!(self.found.last(), Some(Element::Text(_))) {
            return None;
        }
        let (measures, next) = amounts.amount(at + 1)?;
        let ends = amounts.get(next).is_none_or(|token| token.kind != Kind::Word && token.kind != Kind::Times);
        only(measures).filter(|_| ends).map(|measure| (Element::Amount(measure), next))
    }
}

/// One amount, in reps where it has no unit.
fn only(measures: Result<Vec<Measure>, Why>) -> Option<Measure> {
    match measures.ok()?.as_slice() {
        [Measure::Number(number)] => Some(Measure::Reps(*number)),
        [measure] => Some(*measure),
        _ => None,
    }
}
