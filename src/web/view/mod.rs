//! What is seen: a file for each view. A view gets data and one callback, and keeps to itself only what is typed or open in
//! it.

mod banners;
mod beam;
mod choice;
mod days;
mod figures;
mod header;
mod method;
mod muscles;
mod pick;
mod result;
mod row;
mod shared;
mod stepper;
mod toast;

pub use banners::Banners;
pub use days::Days;
pub use header::Header;
pub use pick::Pick;
pub use result::Result;
pub use row::{Row, RowProps};
pub use shared::Shared;
pub use stepper::Stepper;
pub use toast::Toast;
