//! What a line says of exercises: each name with its sets, before anybody has looked who is meant.

mod loads;
mod names;
pub(super) mod sides;

use super::amount::{Measure, Work};
use super::lexicon::Class;
use super::said::Why;
use super::scan::Element;
use super::token::{Kind, Token};
use names::{in_rounds, names_before, names_behind};

/// A name with its sets.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Item {
    /// The texts that name it, as places of tokens: one, or several that a colon, a dash or a comma parts.
    pub names: Vec<(usize, usize)>,
    pub work: Vec<Work>,
    /// Sets or an amount alone.
    pub sets: Option<u64>,
    pub amount: Option<Measure>,
    /// What of it cannot be read.
    pub why: Option<Why>,
    /// It shares the sets of the next one: `curl + press 3x10`.
    pub shares: bool,
    /// What stands before the sets is parted by a comma from what stands before that.
    pub listed: bool,
}

/// What a line says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Draft {
    pub items: Vec<Item>,
    /// Words behind the sets, as places of tokens.
    pub comments: Vec<(usize, usize)>,
    /// Loads, rests, sides and what stands in brackets, in bytes.
    pub passed: Vec<(usize, usize)>,
    pub rounds: Option<u64>,
    pub clock: bool,
    /// A warm-up within the line was left out.
    pub warm: bool,
    /// There is work, or a part of it.
    pub has_work: bool,
    /// There are rounds or a clock, and beside them words alone.
    pub only_names: bool,
    /// Brackets leave a choice: `(or dumbbells)`.
    pub choice: bool,
}

/// What stands between two strong signs.
#[derive(Default)]
struct Segment {
    sign: Option<Kind>,
    before: Vec<(usize, usize)>,
    item: Item,
    after: Vec<(usize, usize)>,
    has_work: bool,
}

/// Puts the parts of a line together.
pub(super) fn draft(tokens: &[Token], elements: Vec<Element>) -> Draft {
    let mut draft = Draft::default();
    let flat = flattened(tokens, elements, &mut draft);
    draft.has_work = flat.iter().any(|element| matches!(element, Element::Work(_) | Element::Sets(_) | Element::Amount(_)));
    if draft.rounds.is_some() || draft.clock {
        let segments = segments(tokens, flat, false);
        draft.items = segments.into_iter().filter_map(|segment| in_rounds(tokens, segment)).collect();
        draft.only_names = !draft.has_work;
        draft.has_work |= !draft.items.is_empty();
        return draft;
    }
    let work = |element: &Element| matches!(element, Element::Work(_) | Element::Sets(_) | Element::Amount(_));
    // `Do 3x10 hip thrusts`: what leads in is no name.
    let leads = |text: &super::scan::Text| is_only(tokens, text.tokens, Class::Then);
    let first = flat.iter().find(|element| work(element) || matches!(element, Element::Text(text) if !leads(text)));
    if first.is_some_and(work) {
        names_behind(tokens, segments(tokens, flat, true), &mut draft);
    } else {
        names_before(tokens, segments(tokens, flat, false), &mut draft);
    }
    sides::joined(tokens, &mut draft.items);
    draft
}

/// Brackets with sets in them are opened where there are no sets elsewhere; those behind a name belong to it.
fn flattened(tokens: &[Token], elements: Vec<Element>, draft: &mut Draft) -> Vec<Element> {
    let holds = |all: &[Element]| {
        all.iter().any(|element| {
            matches!(element, Element::Work(_) | Element::Sets(_) | Element::Amount(_) | Element::Rounds(_) | Element::Clock)
                || *element == Element::ForTime
        })
    };
    let outside = holds(&elements);
    let mut for_time = false;
    let mut flat: Vec<Element> = Vec::with_capacity(elements.len());
    for element in elements {
        match element {
            Element::Brackets(inner, from, to, end) => {
                let warm = inner.iter().any(|element| match element {
                    Element::Text(text) => {
                        any(tokens, text.tokens, &[Class::WarmUp, Class::Sentence, Class::Drop, Class::Comment])
                    }
                    _ => false,
                });
                let work = inner.iter().any(|element| matches!(element, Element::Work(_)));
                let rounds = inner.iter().any(|element| matches!(element, Element::Rounds(_)));
                let only_passed = inner.iter().all(|element| matches!(element, Element::Passed(..)));
                let names =
                    inner.iter().all(|element| matches!(element, Element::Text(_) | Element::Sign(_) | Element::Passed(..)));
                let says_warm = |element: &Element| match element {
                    Element::Text(text) => is_only(tokens, text.tokens, Class::WarmUp),
                    _ => false,
                };
                match flat.last_mut() {
                    // `2x10 (warm-up), 4x6`
                    Some(Element::Work(_)) if !inner.is_empty() && inner.iter().all(says_warm) => {
                        flat.extend(inner);
                        flat.push(Element::Sign(Kind::Comma));
                    }
                    _ if !outside && holds(&inner) || rounds => {
                        for element in inner {
                            match element {
                                Element::Rounds(number) => draft.rounds = Some(number),
                                Element::Clock => draft.clock = true,
                                other => flat.push(other),
                            }
                        }
                    }
                    // `Bench 10, 8, 6 (60/65/70)`: a load for each set.
                    Some(Element::Work(Ok(sets))) if loads::are_of(tokens, sets, (from, to)) => draft.passed.push((from, to)),
                    _ if work && !warm => {
                        flat.push(Element::Sign(Kind::Comma));
                        flat.push(Element::Work(Err(Why::Unclear)));
                    }
                    Some(Element::Text(text)) if names && !only_passed => text.tokens.1 = end,
                    _ => {
                        draft.choice |= inner.iter().any(|element| match element {
                            Element::Text(text) => tokens.get(text.tokens.0).is_some_and(|first| first.has(Class::Or)),
                            _ => false,
                        });
                        draft.passed.push((from, to));
                    }
                }
            }
            Element::Passed(from, to) => draft.passed.push((from, to)),
            Element::Rounds(number) => draft.rounds = Some(number),
            Element::Clock => draft.clock = true,
            Element::ForTime => for_time = true,
            other => flat.push(other),
        }
    }
    // `For time: 21-15-9 thrusters` and `5 rounds for time` say how much it is.
    let counted = draft.rounds.is_some() || flat.iter().any(|element| matches!(element, Element::Work(_)));
    draft.clock |= for_time && !counted;
    flat
}

/// Has a word of a text one of these meanings?
pub(super) fn any(tokens: &[Token], (from, to): (usize, usize), classes: &[Class]) -> bool {
    tokens.get(from..to).unwrap_or_default().iter().any(|token| token.any(classes))
}

/// Do all words of a text only say how a set is done, or join it to what stands before?
pub(super) fn is_comment(tokens: &[Token], (from, to): (usize, usize)) -> bool {
    let words = tokens.get(from..to).unwrap_or_default();
    let says_how = [
        Class::Comment,
        Class::Then,
        Class::Drop,
        Class::WarmUp,
        Class::And,
        Class::Of,
        Class::Each,
        Class::Modifier,
        Class::Sets,
    ];
    words.iter().all(|token| token.kind != Kind::Word || token.any(&says_how))
        && words.iter().all(|token| token.digits().is_none())
}

/// Have all words of a text this meaning?
fn is_only(tokens: &[Token], (from, to): (usize, usize), class: Class) -> bool {
    tokens.get(from..to).unwrap_or_default().iter().all(|token| token.has(class))
}

fn segments(tokens: &[Token], flat: Vec<Element>, behind: bool) -> Vec<Segment> {
    let mut segments = vec![Segment::default()];
    for (place, element) in flat.iter().enumerate() {
        let work_follows = || {
            let rest = flat.iter().skip(place + 1).take_while(|next| !matches!(next, Element::Sign(sign) if is_strong(*sign)));
            rest.take(8).any(|next| matches!(next, Element::Work(_)))
        };
        let Some(last) = segments.last_mut() else { break };
        match element {
            Element::Sign(sign) if is_strong(*sign) => {
                segments.push(Segment { sign: Some(*sign), ..Segment::default() });
            }
            Element::Text(text) if last.has_work => {
                let choice = is_only(tokens, text.tokens, Class::Or);
                if !behind && work_follows() && (choice || !is_comment(tokens, text.tokens)) {
                    segments.push(Segment { before: vec![text.tokens], ..Segment::default() });
                } else {
                    last.after.push(text.tokens);
                }
            }
            Element::Text(text) => last.before.push(text.tokens),
            Element::Work(work) => {
                let last = if behind && !last.after.is_empty() {
                    segments.push(Segment::default());
                    segments.last_mut()
                } else {
                    Some(last)
                };
                let Some(last) = last else { break };
                last.has_work = true;
                match work {
                    Ok(work) => last.item.work.extend(work),
                    Err(why) => last.item.why = Some(why.clone()),
                }
            }
            Element::Sets(sets) => {
                let twice = last.item.sets.replace(*sets).is_some();
                last.item.why = last.item.why.take().or(twice.then_some(Why::Unclear));
                last.has_work = true;
            }
            Element::Amount(amount) => {
                let timed = matches!(amount, Measure::Time(_)) && !last.item.work.is_empty();
                let twice = !timed && last.item.amount.replace(*amount).is_some();
                last.item.why = last.item.why.take().or(twice.then_some(Why::Unclear));
                last.has_work = true;
            }
            _ => {}
        }
    }
    segments
}

fn is_strong(sign: Kind) -> bool {
    !matches!(sign, Kind::Colon | Kind::Dash)
}
