//! What is seen: a folder for each screen, and beside them the parts that several screens have. A view gets data and one
//! callback, and keeps to itself only what is typed or open in it. What it says stands in the `texts` of its folder.

mod add;
mod amounts;
mod banners;
mod button;
mod choice;
mod naming;
mod plan;
mod result;
mod shared;
mod stepper;
mod still;
pub(in crate::web) mod template;
mod texts;
mod toast;
mod vote;

pub(in crate::web) use add::own;
pub use add::{Pick, Picking, Row};
pub use banners::banners;
pub(in crate::web) use button::button;
pub use plan::{Listed, TO_TRY, days, entries, header, welcome};
pub use result::{Opened, WeekView, What, figure, map, result, strip, tiles, unbroken};
pub(in crate::web) use result::{Pair, given, muscles, setting, state};
pub use shared::shared;
pub use stepper::Stepper;
pub use still::AtOnce;
pub use toast::toast;
