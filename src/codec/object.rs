//! A plan as a plain object, for programs that have no use for a link. The keys are those of the [summary](super::summary),
//! and a few more for what a link holds beside them; nothing of a plan gets lost on the way there and back.
//!
//! What comes from a program is as hostile as any link: it is turned into a [`Value`] first, which has no more parts than a
//! plan can have, and every part of it must be what it should be. There is no rounding, clamping or passing over.

mod error;
mod part;
mod read;
mod write;

pub use error::{ObjectError, Reason};
pub use read::read;
pub use write::PlanObject;

/// What a program handed over.
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
