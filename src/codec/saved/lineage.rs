//! From which versions a version of a plan has come.

use core::fmt;

use crate::codec::link::base64;

/// The newest changes of a plan, the latest first: who made them, and how many so far. Two tabs that know nothing of each
/// other can tell from it whether one version has come from the other or each has a change that the other lacks.
///
/// An actor is one tab at work on one version: its changes follow one upon the other, so the latest of them stands for all.
/// Two tabs may come to the same plan by ways of their own: such a version has several last changes, its heads.
/// What is older than [`Lineage::MOST`] actors is forgotten; a version from before that counts as one of its own, and is kept.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lineage {
    /// The heads, the latest by order first, and what they have come from.
    events: Vec<Event>,
    /// How many of them are heads.
    heads: usize,
}

/// A change of a plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Event {
    /// Who made it.
    pub actor: u64,
    /// Which of the actor's changes it is, from one.
    pub count: u32,
}

impl Lineage {
    /// The most actors that are remembered.
    pub const MOST: usize = 12;

    /// The lineage of a version that has come from nowhere.
    pub fn begun(by: Event) -> Self {
        Self { events: vec![by], heads: 1 }
    }

    /// The latest change by order; nothing for a plan that nobody has touched.
    pub fn latest(&self) -> Option<Event> {
        self.events.first().copied()
    }

    /// Is it the same version? Somebody who has come to it by another way may have a head of their own besides.
    pub fn is_same(&self, other: &Self) -> bool {
        let is_head = |event: &Event| other.heads().contains(event);
        if self.heads == 0 { other.heads == 0 } else { self.heads().iter().any(is_head) }
    }

    /// Has this version come from that one, or is it the same?
    pub fn covers(&self, other: &Self) -> bool {
        other.heads().iter().all(|head| self.knows(*head))
    }

    fn heads(&self) -> &[Event] {
        self.events.get(..self.heads).unwrap_or_default()
    }

    fn knows(&self, event: Event) -> bool {
        self.events.iter().any(|own| own.actor == event.actor && own.count >= event.count)
    }

    /// Notes a change by an actor, who knows all that it has come from.
    pub fn change(&mut self, actor: u64) {
        match self.events.first_mut().filter(|latest| latest.actor == actor) {
            Some(latest) => latest.count = latest.count.saturating_add(1),
            None => {
                self.events.insert(0, Event { actor, count: 1 });
                self.events.truncate(Self::MOST);
            }
        }
        self.heads = 1;
    }

    /// The lineage of a version to which two tabs have come: the heads of both, and what both know.
    pub fn joined(&self, other: &Self) -> Self {
        // The latest first, each at its place: they are few, and a sort would be paid for in the download.
        let mut events: Vec<Event> = Vec::new();
        for head in self.heads().iter().chain(other.heads()) {
            if let Err(place) = events.binary_search_by(|event| head.cmp(event)) {
                events.insert(place, *head);
            }
        }
        events.truncate(Self::MOST);
        let heads = events.len();
        let mut all = Self { events, heads };
        all.learn(self);
        all.learn(other);
        all
    }

    /// Notes what another version has come from. The heads stay what they were.
    pub fn learn(&mut self, other: &Self) {
        // Behind the heads, and before what is old enough to be forgotten.
        let new: Vec<Event> = other.events.iter().filter(|event| !self.knows(**event)).copied().collect();
        self.events.splice(self.heads..self.heads, new);
        self.events.truncate(Self::MOST);
    }

    /// Reads the text that [`fmt::Display`] writes; nothing for any other.
    pub fn parse(text: &str) -> Option<Self> {
        let (heads, rest) = text.split_once(',').map_or((text, None), |(heads, rest)| (heads, Some(rest)));
        let heads: Vec<&str> = heads.split('+').collect();
        let events: Option<Vec<Event>> =
            heads.iter().copied().chain(rest.into_iter().flat_map(|rest| rest.split(','))).map(Event::parse).collect();
        events.filter(|events| events.len() <= Self::MOST).map(|events| Self { events, heads: heads.len() })
    }
}

impl Event {
    fn parse(text: &str) -> Option<Self> {
        let (actor, count) = text.split_once('.')?;
        let (bytes, true) = base64::decode(actor)? else { return None };
        let count = count.parse().ok().filter(|count| *count > 0)?;
        Some(Self { actor: u64::from_be_bytes(bytes.try_into().ok()?), count })
    }
}

impl fmt::Display for Lineage {
    /// `HEAD+HEAD,EVENT,EVENT`, each as `ACTOR.COUNT`, and each actor as 11 characters of URL-safe base 64.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        for (place, event) in self.events.iter().enumerate() {
            if place > 0 {
                text.push(if place < self.heads { '+' } else { ',' });
            }
            base64::encode(&event.actor.to_be_bytes(), &mut text);
            text.push('.');
            text.push_str(&event.count.to_string());
        }
        f.write_str(&text)
    }
}
