//! What leaves the program and what enters it. All that enters is bounded and checked; errors are types.

pub mod advice;
mod checks;
pub mod error;
pub mod file;
pub mod lifter;
pub mod link;
pub mod listing;
#[cfg(feature = "import")]
pub mod log;
pub mod markup;
pub mod message;
#[cfg(feature = "import")]
pub mod names;
pub mod object;
#[cfg(feature = "import")]
pub mod reading;
#[cfg(feature = "import")]
pub mod recognise;
pub mod saved;
pub mod sheet;
pub mod snippet;
pub mod summary;
#[cfg(feature = "import")]
pub mod text;
#[cfg(feature = "unpack")]
pub mod unpack;
