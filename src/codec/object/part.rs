//! A part of an object, and the way to it.

use super::nearest::nearest;
use super::{ObjectError, Reason, Value};
use crate::domain::catalogue::ExerciseId;
use crate::domain::name::Name;

/// The most characters of a key or a text that are said again in an error.
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
        Err(ObjectError { path: self.path.clone(), found: self.found(), reason })
    }

    /// What stands there, in words.
    fn found(&self) -> String {
        match self.value {
            Value::Nothing => String::from("missing"),
            Value::Flag(flag) => flag.to_string(),
            Value::Whole(number) => number.to_string(),
            Value::Text(text) => format!("`{}`", cut(text)),
            Value::List(list) => format!("a list of {}", list.len()),
            Value::Object(_) => String::from("an object"),
            // What it is, this part of the program cannot say: it knows no fractions.
            Value::Other => String::from("another number"),
        }
    }

    /// Nothing where it was left out.
    pub(super) fn given(self) -> Option<Self> {
        (*self.value != Value::Nothing).then_some(self)
    }

    /// The object with these keys, each at most once, and no others.
    pub(super) fn with_keys(&self, keys: &[&'static str]) -> Result<()> {
        let Value::Object(pairs) = self.value else { return self.fails(Reason::NoObject) };
        if let Some((key, _)) = pairs.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
            return self.fails(Reason::UnknownKey(cut(key), nearest(key, keys.iter().map(|key| (*key, *key)))));
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

    /// A name; empty where it was left out. One that is too long is not cut.
    pub(super) fn name(&self) -> Result<Name> {
        if *self.value == Value::Nothing {
            return Ok(Name::default());
        }
        let text = self.text()?;
        if Name::fits(text) { Ok(Name::clean(text)) } else { self.fails(Reason::LongName) }
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
    pub(super) fn term<T: Copy>(&self, all: &[T], slug: fn(T) -> &'static str, vocabulary: &'static str) -> Result<T> {
        let word = self.value.text();
        match all.iter().find(|term| word == Some(slug(**term))) {
            Some(term) => Ok(*term),
            None => {
                let slugs = all.iter().map(|term| (slug(*term), slug(*term)));
                self.fails(Reason::NoTerm(vocabulary, word.and_then(|word| nearest(word, slugs))))
            }
        }
    }

    /// There is no such exercise.
    pub(super) fn fails_as_exercise<T>(&self) -> Result<T> {
        let names = ExerciseId::all()
            .map(|id| id.exercise())
            .flat_map(|exercise| [exercise.slug(), exercise.name].map(|name| (exercise.slug(), name)));
        self.fails(Reason::NoExercise(self.value.text().and_then(|word| nearest(word, names))))
    }
}

/// The beginning of a text, to be said again.
fn cut(text: &str) -> String {
    let said: String = text.chars().take(SAID).collect();
    if said.len() < text.len() { said + "…" } else { said }
}
