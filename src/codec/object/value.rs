//! Plain data that is not yet anything, off any format that serde reads.

use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Plain data: what a program handed over, or a part of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// `null`, or nothing at all.
    Nothing,
    /// True or false.
    Flag(bool),
    /// A whole number from nought.
    Whole(u64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Keys and what stands under them.
    Object(Vec<(String, Value)>),
    /// What no plan has: a negative number, a fraction, no number, bytes, a list within too many others.
    Other,
}

impl Value {
    /// The most parts of a value: the largest plan has about 11,000.
    pub const MOST: usize = 16_384;
    /// How deep parts lie within parts: a muscle of an exercise of one's own lies four deep.
    pub const DEEPEST: usize = 8;

    /// What stands under a key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(pairs) = self else { return None };
        pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The text, where it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// Fails where there are more than [`Value::MOST`] parts, or parts deeper than [`Value::DEEPEST`].
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let left = Cell::new(Self::MOST);
        ValueSeed { left: &left, depth: Self::DEEPEST }.deserialize(deserializer)
    }
}

/// A part of a value that is not read yet: how many parts may come, and how deep they may lie.
#[derive(Clone, Copy)]
struct ValueSeed<'a> {
    left: &'a Cell<usize>,
    depth: usize,
}

impl ValueSeed<'_> {
    fn inside<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| E::custom("too deep"))?;
        Ok(Self { depth, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.left.set(self.left.get().checked_sub(1).ok_or_else(|| D::Error::custom("too many parts"))?);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("plain data")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(u64::try_from(number).map_or(Value::Other, Value::Whole))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Whole(number))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.into()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_byte_buf<E>(self, _: Vec<u8>) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(inside)? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut pairs = Vec::new();
        while let Some((key, value)) = object.next_entry_seed(PhantomData::<String>, inside)? {
            pairs.push((key, value));
        }
        Ok(Value::Object(pairs))
    }
}
