//! What leaves the program and what enters it. All that enters is bounded and checked; errors are types.

pub mod error;
pub mod link;
pub mod saved;
#[cfg(feature = "import")]
pub mod names;
#[cfg(feature = "import")]
pub mod text;
pub mod summary;
