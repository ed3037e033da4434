//! Files that hold plans: everything that is the user's as JSON, and one plan as a table.
//!
//! The JSON, version 3; a list that is empty may be left out:
//!
//! ```json
//! { "chain-balance": 3,
//!   "plans": [
//!     { "name": "Two days", "sessions": 3,
//!       "settings": { "profile": "edge", "push-pull": "even", "convention": "fractional", "basis": "sets",
//!                     "with-isolation": false, "with-lower-body": false },
//!       "days": [ { "name": "A", "weekday": "monday", "entries": [
//!         { "exercise": "back-squat", "sets": 5, "reps": 5 },
//!         { "exercise": "plank", "sets": 3, "seconds": 45, "locked": true },
//!         { "exercise": "Zottman curl", "own": 0, "sets": 3, "reps": 10 } ] } ],
//!       "own": [ { "name": "Zottman curl", "timed": false, "unilateral": false, "region": "upper", "force": "pull",
//!                  "label": "neutral", "mechanic": "isolation", "primary": ["biceps"], "secondary": ["forearms"] } ],
//!       "changed": [ { "exercise": "deadlift", "primary": ["glutes"], "secondary": [] } ],
//!       "left-out": { "equipment": ["sled"], "exercises": ["burpee"] } },
//!     "1AAABAAABAgoF83Elyg" ],
//!   "checks": [ { "check": "pull-up", "answer": "no", "day": "2024-05-16" } ],
//!   "names": { "squat barbell": "back-squat", "sauna": "-" },
//!   "lifter": { "places": ["gym", "bands"], "level": "trained" },
//!   "set-aside": "chain-balance 1 7 1\n1 1AAABAAAB" }
//! ```
//! A plan is an [object](super::object), or the text of its [link](super::link), as the start-up program writes it (see
//! [`of_links`]). `checks` are the answers to the self-checks; `names` says what names of logs mean, by the words of
//! [`Choice`](super::log::Choice): an exercise, `-` for nothing that is trained, or `+` and the link of a plan that has the own
//! exercise. `lifter` is where the lifter trains, by the words of [`Place`](crate::domain::lifter::Place), and how far along they
//! are; the device keeps it for every plan that says nothing else. `set-aside` is the text of a record of the device that could not be read, as it was found, or a list of such texts.
//!
//! Versions 1 and 2 are read for ever. Their plans differ in three places: an entry of an own exercise has no `exercise`, its
//! `own` counts from one, and the last two settings are `"yes"` or `"no"`.

#[cfg(feature = "import")]
mod checks;
#[cfg(feature = "import")]
mod contents;
#[cfg(feature = "import")]
mod error;
#[cfg(feature = "import")]
mod lifter;
#[cfg(feature = "import")]
mod older;
mod plain;
#[cfg(feature = "import")]
mod record;
#[cfg(feature = "import")]
mod table;
#[cfg(feature = "import")]
mod whole;

#[cfg(feature = "import")]
pub use contents::{Contents, LARGEST, open};
#[cfg(feature = "import")]
pub use error::{FileError, Unread};
pub use plain::of_links;
#[cfg(feature = "import")]
pub use record::is_record;
#[cfg(feature = "import")]
pub use table::{from_table, is_table, to_table};
#[cfg(feature = "import")]
use whole::objects;
#[cfg(feature = "import")]
pub use whole::{from_json, is_json, is_objects, to_json};

/// What a file of everything is called.
pub const NAME: &str = "plans.chain-balance.json";
