//! Taking a change back from a plan that somebody else has changed since.

use super::{Day, Entry, ExerciseRef, Plan};
use crate::domain::own::OwnExercise;

impl Plan {
    /// This plan without the change that made `after` of `before`; what else was changed since stays. Nothing where that
    /// change is not in this plan as it was made.
    pub fn without(&self, before: &Self, after: &Self) -> Option<Self> {
        let mut plan = self.clone();
        // Every field by name: none of them can be forgotten.
        let Self { name, sessions, settings, left_out, lifter, days, own, changed } = &mut plan;
        put_back(name, &before.name, &after.name)?;
        put_back(sessions, &before.sessions, &after.sessions)?;
        put_back(settings, &before.settings, &after.settings)?;
        put_back(left_out, &before.left_out, &after.left_out)?;
        put_back(lifter, &before.lifter, &after.lifter)?;
        put_back(changed, &before.changed, &after.changed)?;
        put_days_back(days, &before.days, &after.days)?;
        put_own_back(own, &before.own, &after.own)?;
        // What the change had added goes, unless somebody else trains it by now.
        for place in (before.own.len()..after.own.len()).rev() {
            let id = plan.own_id(place)?;
            let is_used = plan.days.iter().any(|day| day.has(ExerciseRef::Own(id)));
            plan.remove_own(id).ok().filter(|()| !is_used)?;
        }
        // What somebody else has added meanwhile may not go with what comes back.
        plan.days.iter().flat_map(|day| &day.entries).all(|entry| plan.check(entry).is_ok()).then_some(plan)
    }
}

/// Exercises of one's own that were changed or taken away come back. Entries name them by their place, so each keeps it: one that
/// was taken out from between others comes back only where nothing else has changed.
fn put_own_back(now: &mut Vec<OwnExercise>, before: &[OwnExercise], after: &[OwnExercise]) -> Option<()> {
    let least = before.len().min(after.len());
    let keep_their_places = before.len() == after.len() || before.get(..least) == after.get(..least);
    let is_there = now.get(..after.len()) == Some(after);
    let has_room = before.len() <= after.len() || now.len() == after.len();
    (keep_their_places && is_there && has_room).then_some(())?;
    now.splice(..least, before.get(..least)?.iter().cloned());
    now.extend(before.get(least..)?.iter().cloned());
    Some(())
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
    let rest = |days: &[Day], from: usize| days.get(from..).unwrap_or_default().to_vec();
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
    } else if rest(before, alike) == rest(after, alike + 1) {
        let added = after.get(alike)?;
        let place = if now.get(alike) == Some(added) { alike } else { now.iter().rposition(|day| day == added)? };
        (now.len() > 1).then(|| drop(now.remove(place)))
    } else if rest(before, alike + 1) == rest(after, alike) && now.len() < Plan::MAX_DAYS {
        now.insert(alike.min(now.len()), before.get(alike)?.clone());
        Some(())
    } else {
        None
    }
}

fn put_entries_back(now: &mut Vec<Entry>, before: &[Entry], after: &[Entry]) -> Option<()> {
    let (gone, new) = (differing(before, after, false), differing(after, before, false));
    if gone.is_empty() && new.is_empty() && before != after {
        // Their order was changed: those that are still there go back to their order, in the places that they have now.
        let [is, was, made] =
            [(&**now, after), (after, &**now), (before, &**now)].map(|(days, others)| differing(days, others, true));
        let entries = |found: &[(usize, Entry)]| found.iter().map(|(_, entry)| *entry).collect::<Vec<_>>();
        (entries(&is) == entries(&was)).then_some(())?;
        for ((place, _), (_, entry)) in is.iter().zip(made) {
            *now.get_mut(*place)? = entry;
        }
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

/// The entries that the others lack, or have, with their places. Two that are alike are two.
fn differing(entries: &[Entry], others: &[Entry], has: bool) -> Vec<(usize, Entry)> {
    let mut others = others.to_vec();
    let mut found = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        let same = others.iter().position(|other| other == entry);
        if let Some(same) = same {
            others.remove(same);
        }
        if same.is_some() == has {
            found.push((place, *entry));
        }
    }
    found
}
