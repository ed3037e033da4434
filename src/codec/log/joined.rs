//! Two logs as one.

use std::collections::{BTreeSet, HashMap};

use super::gathered::add_kind;
use super::{Log, LogError, LoggedSets, MOST_FAULTS, MOST_NAMES, Reason, same};
use crate::codec::names::Language;

impl Log {
    /// This log with another one added to it. Each name keeps the language of its file; sets that stand in both, as in two
    /// exports of one app that overlap, count once. The rows that cannot be read are those of both.
    pub fn join(mut self, other: Self) -> Result<Self, LogError> {
        self.speak();
        let mut other = other;
        other.speak();
        let days = |log: &Self| log.work.iter().map(|work| work.date).collect::<BTreeSet<_>>();
        let (mine, theirs) = (days(&self), days(&other));
        let mut places: HashMap<&str, u32> = HashMap::new();
        for (place, name) in self.names.iter().enumerate() {
            places.insert(name, place as u32);
        }
        let (mut names, mut languages) = (self.names.clone(), self.languages.clone());
        let mut moved = Vec::with_capacity(other.names.len());
        for (name, language) in other.names.iter().zip(&other.languages) {
            moved.push(match places.get(name.as_str()) {
                Some(place) => *place,
                None => {
                    names.push(name.clone());
                    languages.push(*language);
                    names.len() as u32 - 1
                }
            });
        }
        if names.len() > MOST_NAMES {
            return Err(LogError { row: None, reason: Reason::TooManyNames });
        }
        let part = self.work.iter().map(|work| work.part + 1).max().unwrap_or(0);
        let added = other.work.iter().filter_map(|work| {
            let name = *moved.get(work.name as usize)?;
            Some(LoggedSets { name, part: work.part.saturating_add(part), ..*work })
        });
        let (work, twice) = same::once(self.work.iter().copied().chain(added).collect());
        let kept: BTreeSet<_> = work.iter().filter(|work| work.part >= part).map(|work| work.date).collect();
        self.joined.push(other.app);
        self.joined.extend(other.joined);
        self.faults.extend(other.faults);
        self.faults.truncate(MOST_FAULTS);
        for (kind, sets) in other.kinds {
            add_kind(&mut self.kinds, kind, sets);
        }
        Ok(Self {
            language: if self.language == other.language { self.language } else { None },
            names,
            languages,
            work,
            twice: self.twice + other.twice + twice,
            shared_days: self.shared_days
                + other.shared_days
                + mine.intersection(&theirs).filter(|day| kept.contains(day)).count() as u64,
            unread: self.unread + other.unread,
            warm_ups: self.warm_ups + other.warm_ups,
            passed_over: self.passed_over + other.passed_over,
            cut: self.cut.or(other.cut),
            ..self
        })
    }

    /// Gives each name the language of its file.
    fn speak(&mut self) {
        let language = self.language.or_else(|| Language::of_names(self.names.iter().map(String::as_str)));
        for own in &mut self.languages {
            *own = own.or(language);
        }
    }
}
