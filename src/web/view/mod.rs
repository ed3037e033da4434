//! What is seen: a file for each view. A view gets data and one callback, and keeps to itself only what is typed or open in
//! it.

mod amounts;
mod banners;
mod best;
mod button;
mod choice;
mod days;
mod entries;
mod given;
mod header;
mod kind;
mod map;
mod method;
mod muscles;
mod naming;
mod pick;
mod result;
mod row;
mod shared;
mod stepper;
mod still;
pub(in crate::web) mod template;
mod tiles;
mod toast;
mod vote;
mod welcome;

pub use banners::banners;
pub(in crate::web) use button::button;
pub use days::days;
pub use entries::{Listed, entries};
pub use given::{Opened, Week, What, figure};
pub(in crate::web) use given::{Pair, given};
pub use header::header;
pub use map::map;
pub(in crate::web) use method::setting;
pub(in crate::web) use muscles::muscles;
pub use pick::{Pick, Picking};
pub use result::{result, unbroken};
pub use row::Row;
pub use shared::shared;
pub use stepper::Stepper;
pub use still::AtOnce;
pub(in crate::web) use tiles::state;
pub use tiles::{strip, tiles};
pub use toast::toast;
pub use welcome::{TO_TRY, welcome};
