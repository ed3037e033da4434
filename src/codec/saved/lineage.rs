//! From which versions a version of a plan has come.

use core::fmt;

use crate::codec::link::base64;

/// The newest changes of a plan, the latest first: who made them, and how many so far. Two tabs that know nothing of each
/// other can tell from it whether one version has come from the other or each has a change that the other lacks.
///
/// An actor is one tab at work on one version: its changes follow one upon the other, so the latest of them stands for all.
/// What is older than [`Lineage::MOST`] actors is forgotten; a version from before that counts as one of its own, and is kept.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lineage(Vec<Event>);

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
        Self(vec![by])
    }

    /// The latest change; nothing for a plan that nobody has touched.
    pub fn latest(&self) -> Option<Event> {
        self.0.first().copied()
    }

    /// Has this version come from that one, or is it the same?
    pub fn covers(&self, other: &Self) -> bool {
        other.latest().is_none_or(|latest| self.knows(latest))
    }

    fn knows(&self, event: Event) -> bool {
        self.0.iter().any(|own| own.actor == event.actor && own.count >= event.count)
    }

    /// Notes a change by an actor.
    pub fn change(&mut self, actor: u64) {
        match self.0.first_mut().filter(|latest| latest.actor == actor) {
            Some(latest) => latest.count = latest.count.saturating_add(1),
            None => {
                self.0.insert(0, Event { actor, count: 1 });
                self.0.truncate(Self::MOST);
            }
        }
    }

    /// The lineage of a version to which two tabs have come: that of the later one by order, with what the other knows.
    pub fn joined(&self, other: &Self) -> Self {
        let (first, second) = if self.latest() >= other.latest() { (self, other) } else { (other, self) };
        let mut all = first.clone();
        // Behind the latest, and before what is old enough to be forgotten.
        let new: Vec<Event> = second.0.iter().filter(|event| !first.knows(**event)).copied().collect();
        all.0.splice(1.min(all.0.len())..1.min(all.0.len()), new);
        all.0.truncate(Self::MOST);
        all
    }

    /// Reads the text that [`fmt::Display`] writes; nothing for any other.
    pub fn parse(text: &str) -> Option<Self> {
        let events: Option<Vec<Event>> = text.split(',').map(Event::parse).collect();
        events.filter(|events| events.len() <= Self::MOST).map(Self)
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
    /// `ACTOR.COUNT,ACTOR.COUNT`, each actor as 11 characters of URL-safe base 64.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        for event in &self.0 {
            if !text.is_empty() {
                text.push(',');
            }
            base64::encode(&event.actor.to_be_bytes(), &mut text);
            text.push('.');
            text.push_str(&event.count.to_string());
        }
        f.write_str(&text)
    }
}
