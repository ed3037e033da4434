//! What a line says of exercises: each name with its sets, before anybody has looked who is meant.

use super::amount::{Measure, Work};
use super::lexicon::Class;
use super::said::Why;
use super::scan::Element;
use super::token::{Kind, Token};

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
    draft
}

/// Brackets with sets in them are opened where there are no sets elsewhere; those behind a name belong to it.
fn flattened(tokens: &[Token], elements: Vec<Element>, draft: &mut Draft) -> Vec<Element> {
    let holds = |all: &[Element]| {
        all.iter().any(|element| {
            matches!(element, Element::Work(_) | Element::Sets(_) | Element::Amount(_) | Element::Rounds(_) | Element::Clock)
        })
    };
    let outside = holds(&elements);
    let mut flat: Vec<Element> = Vec::with_capacity(elements.len());
    for element in elements {
        match element {
            Element::Brackets(inner, from, to, end) => {
                let warm = inner.iter().any(|element| match element {
                    Element::Text(text) => any(tokens, text.tokens, &[Class::WarmUp, Class::Sentence, Class::Drop, Class::Comment]),
                    _ => false,
                });
                let work = inner.iter().any(|element| matches!(element, Element::Work(_)));
                let rounds = inner.iter().any(|element| matches!(element, Element::Rounds(_)));
                let only_passed = inner.iter().all(|element| matches!(element, Element::Passed(..)));
                let names = inner.iter().all(|element| matches!(element, Element::Text(_) | Element::Sign(_) | Element::Passed(..)));
                match flat.last_mut() {
                    _ if !outside && holds(&inner) || rounds => flat.extend(inner),
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
            other => flat.push(other),
        }
    }
    flat
}

/// Has a word of a text one of these meanings?
pub(super) fn any(tokens: &[Token], (from, to): (usize, usize), classes: &[Class]) -> bool {
    tokens.get(from..to).unwrap_or_default().iter().any(|token| token.any(classes))
}

/// Do all words of a text only say how a set is done, or join it to what stands before?
pub(super) fn is_comment(tokens: &[Token], (from, to): (usize, usize)) -> bool {
    let words = tokens.get(from..to).unwrap_or_default();
    let says_how = [Class::Comment, Class::Then, Class::Drop, Class::WarmUp, Class::And, Class::Of, Class::Each, Class::Modifier];
    words.iter().all(|token| token.kind != Kind::Word || token.any(&says_how)) && words.iter().all(|token| token.digits().is_none())
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

/// `Squat 5x5, bench 3x8`
fn names_before(tokens: &[Token], segments: Vec<Segment>, draft: &mut Draft) {
    let mut waiting = Waiting::new();
    let count = segments.len();
    let mut works_left = segments.iter().filter(|segment| segment.has_work).count();
    let mut place = 0;
    let mut arrow = false;
    let signs: Vec<Option<Kind>> = segments.iter().map(|segment| segment.sign).collect();
    for segment in segments {
        place += 1;
        let next_sign = signs.get(place).copied().flatten();
        let says_how = !segment.before.is_empty() && segment.before.iter().all(|text| is_comment(tokens, *text));
        let warm = segment.before.iter().chain(&segment.after).any(|text| any(tokens, *text, &[Class::WarmUp]));
        draft.comments.extend(&segment.after);
        if !segment.has_work {
            if segment.before.is_empty() {
                continue;
            }
            let expects = works_left > 0 && !(says_how && (place > 1 || waiting.is_empty() && !draft.items.is_empty()));
            if expects || draft.items.is_empty() && place <= count && works_left > 0 {
                waiting.push((segment.before, next_sign));
            } else {
                draft.comments.extend(&segment.before);
            }
            continue;
        }
        works_left -= 1;
        if warm && (!draft.items.is_empty() || works_left > 0 || !waiting.is_empty() || segment.before.len() > 1 || says_how) {
            draft.warm = true;
            // `Bench press 2x10 warm-up, 3x5`: the name is that of the sets which follow.
            let name: Vec<_> = segment.before.iter().filter(|text| !any(tokens, **text, &[Class::WarmUp])).copied().collect();
            if works_left > 0 && !name.is_empty() && draft.items.is_empty() {
                waiting.push((name, Some(Kind::Comma)));
            }
            continue;
        }
        // `5x5 -> 5x6`: what comes later is no work of this week; before any sets the arrow is a dash.
        arrow |= segment.sign == Some(Kind::Arrow) && !draft.items.is_empty();
        if arrow {
            draft.comments.extend(&segment.before);
            if let (true, Some(item)) = (segment.has_work, draft.items.last_mut()) {
                item.why = Some(Why::OtherWeek);
            }
            continue;
        }
        // `3x8 or 3x5`: somebody has to choose.
        if !segment.before.is_empty() && segment.before.iter().all(|text| is_only(tokens, *text, Class::Or)) {
            if let Some(item) = draft.items.last_mut() {
                item.why = Some(Why::Choice);
            }
            continue;
        }
        let alone = segment.before.is_empty() || says_how && (!draft.items.is_empty() || !waiting.is_empty());
        if alone {
            draft.comments.extend(&segment.before);
            if waiting.is_empty() {
                match draft.items.last_mut() {
                    Some(item) => add(item, segment.item),
                    None => draft.items.push(segment.item),
                }
                continue;
            }
            let mut names = waiting.pop().map(|(names, _)| names).unwrap_or_default();
            let listed = take_listed(&mut waiting, &mut names);
            settle(&mut waiting, draft);
            draft.items.push(Item { names, listed, ..segment.item });
            continue;
        }
        let mut names = segment.before;
        let listed = take_listed(&mut waiting, &mut names);
        settle(&mut waiting, draft);
        draft.items.push(Item { names, listed, ..segment.item });
    }
    settle(&mut waiting, draft);
}

/// Puts the names before a comma before those behind it: `Squat, barbell 3x8`. Says whether there were any.
fn take_listed(waiting: &mut Waiting, names: &mut Vec<(usize, usize)>) -> bool {
    let mut listed = false;
    while let Some((before, _)) = waiting.pop_if(|(_, sign)| matches!(sign, Some(Kind::Comma | Kind::Semicolon | Kind::Slash))) {
        names.splice(0..0, before);
        listed = true;
    }
    listed
}

/// Names that wait for their sets, each with the sign behind it.
type Waiting = Vec<(Vec<(usize, usize)>, Option<Kind>)>;

/// Names that wait share the sets of the name that comes.
fn settle(waiting: &mut Waiting, draft: &mut Draft) {
    for (names, sign) in waiting.drain(..) {
        if sign == Some(Kind::Stop) || sign == Some(Kind::Arrow) {
            draft.comments.extend(names);
        } else {
            let why = (sign != Some(Kind::Plus)).then_some(Why::Choice);
            draft.items.push(Item { names, shares: true, why, ..Item::default() });
        }
    }
}

fn add(item: &mut Item, more: Item) {
    item.work.extend(more.work);
    let twice = item.sets.is_some() && more.sets.is_some() || item.amount.is_some() && more.amount.is_some();
    item.sets = item.sets.or(more.sets);
    item.amount = item.amount.or(more.amount);
    item.why = item.why.take().or(more.why).or(twice.then_some(Why::Unclear));
}

/// `3x8 squat, 3x8 bench`; `3x15 raises + pulls`
fn names_behind(tokens: &[Token], segments: Vec<Segment>, draft: &mut Draft) {
    let mut held = Item::default();
    for segment in segments {
        let names: Vec<_> = segment.before.iter().chain(&segment.after).copied().collect();
        if segment.has_work {
            if names.iter().all(|text| is_comment(tokens, *text)) {
                draft.comments.extend(names);
                add(&mut held, segment.item);
                continue;
            }
            let mut item = core::mem::take(&mut held);
            add(&mut item, segment.item);
            draft.items.push(Item { names, ..item });
        } else if !names.is_empty() {
            let last = draft.items.last().cloned();
            match last {
                Some(last) if matches!(segment.sign, Some(Kind::Plus | Kind::Slash)) && !names.iter().all(|text| is_comment(tokens, *text)) => {
                    draft.items.push(Item { names, ..last });
                }
                Some(_) => draft.comments.extend(names),
                None => draft.items.push(Item { names, ..core::mem::take(&mut held) }),
            }
        }
    }
    if held != Item::default() {
        match draft.items.last_mut() {
            Some(item) => add(item, held),
            None => draft.items.push(held),
        }
    }
}

/// An item of a round: `10 push-ups`, `30 sec plank`, `burpees x 8`.
fn in_rounds(tokens: &[Token], segment: Segment) -> Option<Item> {
    let mut item = segment.item;
    let mut names: Vec<(usize, usize)> = segment.before.iter().chain(&segment.after).copied().collect();
    let (from, to) = *names.first().filter(|_| names.len() == 1).unwrap_or(&(0, 0));
    let number = |at: usize| tokens.get(at).and_then(Token::digits);
    if item.amount.is_none() && item.work.is_empty() && to > from {
        if let Some(first) = number(from).filter(|_| to > from + 1) {
            item.amount = Some(Measure::Number(first));
            names = vec![(from + 1, to)];
        } else if let Some(last) = number(to - 1).filter(|_| to > from + 1) {
            item.amount = Some(Measure::Number(last));
            names = vec![(from, to - 1)];
        }
    }
    let says_nothing = names.is_empty() && item == Item::default();
    item.names = names;
    (!says_nothing).then_some(item)
}
