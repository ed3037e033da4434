//! What to add: the catalogue with its search and filters, and the rows to tick.

mod best;
mod filters;
mod kind;
mod listing;
mod pick;
mod row;
mod texts;

pub(in crate::web) use listing::own;
pub use pick::{Pick, Picking};
pub use row::Row;
