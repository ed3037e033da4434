//! What a text as a whole is called, each text looked up once.

use super::Resolver;
use crate::codec::names::Meaning;
use crate::codec::text::line::LONGEST_NAME;
use crate::domain::catalogue::ExerciseId;

/// So many texts are remembered.
const REMEMBERED: usize = 10_000;

impl Resolver<'_> {
    /// How many names were looked up.
    pub(in crate::codec::text) fn looked_up(&self) -> usize {
        self.seen.len()
    }

    pub(super) fn meaning(&mut self, name: &str) -> Meaning {
        if let Some(meaning) = self.seen.get(name) {
            return meaning.clone();
        }
        let meaning = self.names.meaning(name, self.language);
        self.seen.insert(String::from(name), meaning.clone());
        meaning
    }

    /// The exercise a text surely means.
    pub(in crate::codec::text) fn sure(&self, text: &str) -> Option<ExerciseId> {
        if text.len() > LONGEST_NAME {
            return None;
        }
        if let Some(found) = self.known.borrow().get(text) {
            return *found;
        }
        let found = self.names.find(text);
        let mut known = self.known.borrow_mut();
        if known.len() < REMEMBERED {
            known.insert(String::from(text), found);
        }
        found
    }

    /// One exercise or several that a text without sets names: `Bench press`, `Row`.
    pub(in crate::codec::text) fn bare(&mut self, text: &str) -> Option<Vec<ExerciseId>> {
        if let Some(id) = self.sure(text) {
            return Some(vec![id]);
        }
        match self.meaning(text) {
            Meaning::Several(several) => Some(several),
            _ => None,
        }
    }

    /// The exercise a text means, also where that is a guess.
    pub(in crate::codec::text) fn guess(&mut self, text: &str) -> Option<ExerciseId> {
        self.meaning(text).known().map(|found| found.exercise)
    }

    /// The place of the exercise of the plan's own that is called so.
    pub(in crate::codec::text) fn own_called(&self, text: &str) -> Option<usize> {
        let named = text.len() <= LONGEST_NAME && text.contains(char::is_alphanumeric);
        self.own.called(text).filter(|_| named).map(|id| usize::from(id.place()))
    }
}
