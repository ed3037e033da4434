//! Taking a change back from a plan that somebody else has changed since.

use super::{Day, Entry, Plan};
use crate::domain::own::OwnExercise;

impl Plan {
    /// This plan without the change that made `after` of `before`; what else was changed since stays. Nothing where that
    /// change is not in this plan as it was made.
    pub fn without(&self, before: &Self, after: &Self) -> Option<Self> {
        let (mut plan, mut after) = (self.clone(), after.clone());
        put_own_back(&mut plan, &before.own, &mut after)?;
        // Every field by name: none of them can be forgotten.
        let Self { name, sessions, settings, left_out, lifter, days, own: _, changed } = &mut plan;
        put_back(name, &before.name, &after.name)?;
        put_back(sessions, &before.sessions, &after.sessions)?;
        put_back(settings, &before.settings, &after.settings)?;
        put_back(left_out, &before.left_out, &after.left_out)?;
        put_back(lifter, &before.lifter, &after.lifter)?;
        put_back(changed, &before.changed, &after.changed)?;
        put_days_back(days, &before.days, &after.days)?;
        // What another tab has added meanwhile may not go with what comes back.
        plan.days.iter().flat_map(|day| &day.entries).all(|entry| plan.check(entry).is_ok()).then_some(plan)
    }
}

/// Entries name exercises of one's own by their place. Behind one that comes back between others they stand one further on, in the
/// plan as it is and as it was after the change.
fn put_own_back(now: &mut Plan, before: &[OwnExercise], after: &mut Plan) -> Option<()> {
    let place = before.iter().zip(&after.own).take_while(|(before, after)| before == after).count();
    if before == after.own {
        return now.own.starts_with(before).then_some(());
    }
    if before.get(place + 1..) == after.own.get(place..) {
        if !now.own.starts_with(&after.own) || now.own.len() == Plan::MAX_OWN {
            return None;
        }
        now.own.insert(place, before.get(place)?.clone());
        now.move_own(place, true);
        after.move_own(place, true);
        return Some(());
    }
    let keep_their_places = before.len() == after.own.len() || after.own.starts_with(before);
    (keep_their_places && now.own == after.own).then(|| now.own = before.to_vec())
}

/// What was changed goes back to what it was, unless it has been changed again.
fn put_back<T: Clone + PartialEq>(now: &mut T, before: &T, after: &T) -> Option<()> {
    if before != after {
        (now == after).then(|| now.clone_from(before))?;
    }
    Some(())
}

fn put_days_back(now: &mut Vec<Day>, before: &[Day], after: &[Day]) -> Option<()> {
    let alike = before.iter().zip(after).take_while(|(before, after)| before == after).count();
    let days = after.len();
    if before.len() == days {
        for (place, (before, after)) in before.iter().zip(after).enumerate().filter(|(_, (before, after))| before != after) {
            // Days are added at the end; where one was taken away, this one is known by what it holds.
            let place = if now.len() < days { now.iter().position(|day| day == after)? } else { place };
            let now = now.get_mut(place)?;
            put_back(&mut now.name, &before.name, &after.name)?;
            put_back(&mut now.weekday, &before.weekday, &after.weekday)?;
            put_entries_back(&mut now.entries, &before.entries, &after.entries)?;
        }
        Some(())
    } else if before.get(alike..) == after.get(alike + 1..) {
        let added = after.get(alike)?;
        let place = if now.get(alike) == Some(added) { alike } else { now.iter().rposition(|day| day == added)? };
        (now.len() > 1).then(|| drop(now.remove(place)))
    } else if before.get(alike + 1..) == after.get(alike..) && now.len() < Plan::MAX_DAYS {
        now.insert(alike.min(now.len()), before.get(alike)?.clone());
        Some(())
    } else {
        None
    }
}

fn put_entries_back(now: &mut Vec<Entry>, before: &[Entry], after: &[Entry]) -> Option<()> {
    if before == after {
        return Some(());
    }
    let (gone, new) = (missing(before, after), missing(after, before));
    if gone.is_empty() && new.is_empty() {
        // Their order was changed, and at most something was added behind them since.
        let theirs = now.get(after.len()..)?.to_vec();
        return now.starts_with(after).then(|| *now = [before, &theirs].concat());
    }
    for (_, entry) in new {
        let place = now.iter().position(|other| *other == entry)?;
        now.remove(place);
    }
    for (place, entry) in gone {
        now.insert(place.min(now.len()), entry);
    }
    (now.len() <= Plan::MAX_ENTRIES).then_some(())
}

/// The entries that the others lack, with their places. Two that are alike are two.
fn missing(entries: &[Entry], others: &[Entry]) -> Vec<(usize, Entry)> {
    let mut others = others.to_vec();
    let mut missing = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        match others.iter().position(|other| other == entry) {
            Some(same) => drop(others.remove(same)),
            None => missing.push((place, *entry)),
        }
    }
    missing
}
