//! A plan as a plain object: the one grammar of a plan in JSON. The module for programmers, the [file](super::file) and the
//! [summary](super::summary) of a report all write it, and what one of them wrote the others read. Nothing of a plan gets lost
//! on the way there and back.
//!
//! An entry names its exercise by `exercise`: the id of one of the catalogue, or the name of one of the plan's own, which then
//! has its place in the list `own` too, from zero.
//!
//! What comes in is as hostile as any link: it is turned into a [`Value`] first, which has no more parts than a plan can have,
//! and every part of it must be what it should be. There is no rounding, clamping or passing over.

mod error;
mod nearest;
mod part;
mod read;
mod value;
mod write;

pub use error::{ObjectError, Reason};
pub use read::read;
pub use value::Value;
pub use write::PlanObject;
pub(in crate::codec) use write::SettingsObject;
