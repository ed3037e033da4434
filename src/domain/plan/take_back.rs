//! Taking a change back from a plan that somebody else has changed since.

use super::{Day, Entry, Plan};

impl Plan {
    /// This plan without the change that made `after` of `before`; what else was changed since stays. Nothing where that
    /// change is not in this plan as it was made.
    pub fn without(&self, before: &Self, after: &Self) -> Option<Self> {
        // Entries name exercises of one's own by their place.
        if before.own != after.own || self.own != after.own {
            return None;
        }
        let mut plan = self.clone();
        put_back(&mut plan.name, &before.name, &after.name)?;
        put_back(&mut plan.sessions, &before.sessions, &after.sessions)?;
        put_back(&mut plan.settings, &before.settings, &after.settings)?;
        put_back(&mut plan.left_out, &before.left_out, &after.left_out)?;
        put_back(&mut plan.changed, &before.changed, &after.changed)?;
        put_days_back(&mut plan.days, &before.days, &after.days)?;
        Some(plan)
    }
}

/// What was changed goes back to what it was, unless it has been changed again.
fn put_back<T: Clone + PartialEq>(now: &mut T, before: &T, after: &T) -> Option<()> {
    if before != after {
        (now == after).then(|| now.clone_from(before))?;
    }
    Some(())
}

fn put_days_back(now: &mut Vec<Day>, before: &[Day], after: &[Day]) -> Option<()> {
    if now.len() != after.len() {
        return (before == after).then_some(());
    }
    let alike = before.iter().zip(after).take_while(|(before, after)| before == after).count();
    let rest = |days: &[Day], from: usize| days.get(from..).unwrap_or_default().to_vec();
    if before.len() == after.len() {
        for (now, (before, after)) in now.iter_mut().zip(before.iter().zip(after)) {
            put_back(&mut now.name, &before.name, &after.name)?;
            put_back(&mut now.weekday, &before.weekday, &after.weekday)?;
            put_entries_back(&mut now.entries, &before.entries, &after.entries)?;
        }
        Some(())
    } else if rest(before, alike) == rest(after, alike + 1) {
        let added = now.get(alike) == after.get(alike);
        added.then(|| drop(now.remove(alike)))
    } else if rest(before, alike + 1) == rest(after, alike) {
        now.insert(alike, before.get(alike)?.clone());
        Some(())
    } else {
        None
    }
}

fn put_entries_back(now: &mut Vec<Entry>, before: &[Entry], after: &[Entry]) -> Option<()> {
    let (gone, new) = (missing(before, after), missing(after, before));
    if gone.is_empty() && new.is_empty() {
        // At most their order was changed.
        return put_back(now, &before.to_vec(), &after.to_vec());
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
