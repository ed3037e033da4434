//! A part of an object, and the way to it.

use super::{ObjectError, Reason, Value};
use crate::domain::name::Name;

/// The most bytes of a key that are said again in an error.
const SAID: usize = 40;

type Result<T> = core::result::Result<T, ObjectError>;

/// A part that must be something.
pub(super) struct Part<'a> {
    path: String,
    value: &'a Value,
}

impl<'a> Part<'a> {
    pub(super) fn whole_plan(value: &'a Value) -> Self {
        Self { path: String::from("plan"), value }
    }

    pub(super) fn fails<T>(&self, reason: Reason) -> Result<T> {
        Err(ObjectError { path: self.path.clone(), reason })
    }

    /// Nothing where it was left out.
    pub(super) fn given(self) -> Option<Self> {
        (*self.value != Value::Nothing).then_some(self)
    }

    /// The object with these keys, each at most once, and no others.
    pub(super) fn with_keys(&self, keys: &[&'static str]) -> Result<()> {
        let Value::Object(pairs) = self.value else { return self.fails(Reason::NoObject) };
        if let Some((key, _)) = pairs.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
            let said = key.char_indices().take_while(|(at, _)| *at < SAID).map(|(_, character)| character).collect();
            return self.fails(Reason::UnknownKey(said));
        }
        match keys.iter().find(|key| pairs.iter().filter(|(name, _)| name == *key).nth(1).is_some()) {
            Some(key) => self.fails(Reason::KeyTwice(key)),
            None => Ok(()),
        }
    }

    /// What stands under a key.
    pub(super) fn get(&self, key: &str) -> Self {
        let value = self.value.get(key).unwrap_or(&Value::Nothing);
        Self { path: format!("{}.{key}", self.path), value }
    }

    /// The parts of a list of at most so many; none where it was left out and may be empty.
    pub(super) fn list(&self, least: usize, most: usize) -> Result<Vec<Self>> {
        let list = match self.value {
            Value::List(list) => list.as_slice(),
            Value::Nothing if least == 0 => &[],
            _ => return self.fails(Reason::NoList(least, most)),
        };
        if !(least..=most).contains(&list.len()) {
            return self.fails(Reason::NoList(least, most));
        }
        let parts = list.iter().enumerate();
        Ok(parts.map(|(place, value)| Self { path: format!("{}[{place}]", self.path), value }).collect())
    }

    /// A whole number in a range.
    pub(super) fn number(&self, least: u64, most: u64) -> Result<u64> {
        match self.value {
            Value::Whole(number) if (least..=most).contains(number) => Ok(*number),
            _ => self.fails(Reason::NotWhole(least, most)),
        }
    }

    pub(super) fn text(&self) -> Result<&'a str> {
        self.value.text().map_or_else(|| self.fails(Reason::NoText), Ok)
    }

    /// A name; empty where it was left out.
    pub(super) fn name(&self) -> Result<Name> {
        if *self.value == Value::Nothing { Ok(Name::default()) } else { self.text().map(Name::clean) }
    }

    /// False where it was left out.
    pub(super) fn flag(&self) -> Result<bool> {
        match self.value {
            Value::Flag(flag) => Ok(*flag),
            Value::Nothing => Ok(false),
            _ => self.fails(Reason::NoFlag),
        }
    }

    /// A word of a vocabulary.
    pub(super) fn term<T>(&self, from_slug: fn(&str) -> Option<T>, vocabulary: &'static str) -> Result<T> {
        self.value.text().and_then(from_slug).map_or_else(|| self.fails(Reason::NoTerm(vocabulary)), Ok)
    }
}
