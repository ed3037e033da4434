//! Which sets belong to which names.

use super::*;

/// `Squat 5x5, bench 3x8`
pub(super) fn names_before(tokens: &[Token], segments: Vec<Segment>, draft: &mut Draft) {
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
        let marked = segment.after.iter().any(|text| is_only(tokens, *text, Class::WarmUp));
        if warm
            && (!draft.items.is_empty()
                || works_left > 0
                || !waiting.is_empty()
                || segment.before.len() > 1
                || says_how
                || marked)
        {
            draft.warm = true;
            // `Bench press 2x10 warm-up, 3x5`: the name is that of the sets which follow.
            let name: Vec<_> = segment.before.iter().filter_map(|text| without_warm_up(tokens, *text)).collect();
            if works_left > 0 && !name.is_empty() && draft.items.is_empty() {
                waiting.push((name, Some(Kind::Other)));
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

/// What is left of a text without its warm-up: `Squat warm-up`, `warm-up squat`.
fn without_warm_up(tokens: &[Token], (from, to): (usize, usize)) -> Option<(usize, usize)> {
    let is_warm = |at: &usize| tokens.get(*at).is_some_and(|token| token.has(Class::WarmUp));
    match (from..to).find(is_warm) {
        None => Some((from, to)),
        Some(at) if at > from => Some((from, at)),
        Some(at) => Some((at + 1, to)).filter(|(from, to)| from < to),
    }
}

/// Puts the names before a comma before those behind it: `Squat, barbell 3x8`. Says whether there were any.
pub(super) fn take_listed(waiting: &mut Waiting, names: &mut Vec<(usize, usize)>) -> bool {
    let mut listed = false;
    while let Some((before, _)) = waiting.pop_if(|(_, sign)| matches!(sign, Some(Kind::Comma | Kind::Semicolon | Kind::Slash)))
    {
        names.splice(0..0, before);
        listed = true;
    }
    listed
}

/// Names that wait for their sets, each with the sign behind it.
type Waiting = Vec<(Vec<(usize, usize)>, Option<Kind>)>;

/// Names that wait share the sets of the name that comes.
pub(super) fn settle(waiting: &mut Waiting, draft: &mut Draft) {
    for (names, sign) in waiting.drain(..) {
        // The name of a warm-up whose sets were left out.
        if sign == Some(Kind::Other) {
            continue;
        }
        if sign == Some(Kind::Stop) || sign == Some(Kind::Arrow) {
            draft.comments.extend(names);
        } else {
            let why = (sign != Some(Kind::Plus)).then_some(Why::Choice);
            draft.items.push(Item { names, shares: true, why, ..Item::default() });
        }
    }
}

pub(super) fn add(item: &mut Item, more: Item) {
    item.work.extend(more.work);
    let twice = item.sets.is_some() && more.sets.is_some() || item.amount.is_some() && more.amount.is_some();
    item.sets = item.sets.or(more.sets);
    item.amount = item.amount.or(more.amount);
    item.why = item.why.take().or(more.why).or(twice.then_some(Why::Unclear));
}

/// `3x8 squat, 3x8 bench`; `3x15 raises + pulls`
pub(super) fn names_behind(tokens: &[Token], segments: Vec<Segment>, draft: &mut Draft) {
    // `21-15-9: swings, push-ups`: what a colon follows is done of each.
    let colon = tokens.iter().position(|token| token.kind == Kind::Colon);
    let listed =
        colon.is_some_and(|at| tokens.get(..at).is_some_and(|before| before.iter().all(|token| token.kind != Kind::Word)));
    let mut held = Item::default();
    for segment in segments {
        let names: Vec<_> = segment.before.iter().chain(&segment.after).copied().collect();
        if segment.has_work {
            // `2 sets of 10 (warm-up), 3 sets of 8 squats`
            if !names.is_empty() && names.iter().all(|text| is_only(tokens, *text, Class::WarmUp)) {
                draft.warm = true;
                draft.comments.extend(names);
                continue;
            }
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
            // `15-12-9 thrusters, burpees`
            let of_scheme = |last: &Item| last.work.len() > 2 && last.work.iter().all(|work| work.sets == 1);
            match last {
                Some(last)
                    if (matches!(segment.sign, Some(Kind::Plus | Kind::Slash))
                        || segment.sign == Some(Kind::Comma) && (listed || of_scheme(&last)))
                        && !names.iter().all(|text| is_comment(tokens, *text)) =>
                {
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
pub(super) fn in_rounds(tokens: &[Token], segment: Segment) -> Option<Item> {
    let mut item = segment.item;
    let mut names: Vec<(usize, usize)> = segment.before.iter().chain(&segment.after).copied().collect();
    // `Circuit x3: 12 push-ups`
    if names.len() > 1 {
        let words = |(from, to): (usize, usize)| tokens.get(from..to).unwrap_or_default().iter();
        names.retain(|text| {
            !words(*text).any(|token| token.has(Class::Section))
                || !words(*text).all(|token| token.any(&[Class::Section, Class::Modifier]) || token.word.chars().count() == 1)
        });
    }
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
    // `Then: 3 rounds`
    names.retain(|text| !is_only(tokens, *text, Class::Then));
    let says_nothing = names.is_empty() && item == Item::default();
    item.names = names;
    (!says_nothing).then_some(item)
}
