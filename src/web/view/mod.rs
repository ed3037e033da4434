//! What is seen: a file for each view. A view gets data and one callback, and keeps to itself only what is typed or open in
//! it.

mod banners;
mod beam;
mod best;
mod button;
mod choice;
mod days;
mod given;
mod header;
mod listing;
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
mod toast;

pub use banners::banners;
pub use beam::beam;
pub(in crate::web) use button::button;
pub use days::days;
pub use given::{Opened, Week, What, figure};
pub(in crate::web) use given::{Pair, given};
pub use header::header;
pub(in crate::web) use method::setting;
pub(in crate::web) use muscles::muscles;
pub use pick::{Pick, Picking};
pub use result::{result, unbroken};
pub use row::Row;
pub use shared::shared;
pub use stepper::Stepper;
pub use still::AtOnce;
pub use toast::toast;
