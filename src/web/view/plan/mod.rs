//! The plan: the head of the page with what belongs to a plan as a whole, its days, its entries, and what stands there while
//! there are none.

mod days;
mod entries;
mod header;
mod texts;
mod welcome;

pub use days::days;
pub use entries::{Listed, entries};
pub use header::header;
pub use welcome::{TO_TRY, welcome};
