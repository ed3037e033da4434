//! Where things stand in the memory. All pages of a host share it, so the names are the product's own; `boot.js` has some
//! of its own, the theme and what was done before the program.

/// The plans.
pub const RECORD: &str = "chain-balance";
/// Which plan is open: in the memory of the tab, and in that of the device for a new tab.
pub const OPEN: &str = "chain-balance.open";
/// The answers to the self-checks.
pub const CHECKS: &str = "chain-balance.checks";
/// Where the lifter trains and how far along they are: it holds for every plan that says nothing else.
pub const LIFTER: &str = "chain-balance.lifter";
/// What names of logs mean.
pub const NAMES: &str = "chain-balance.names";
/// That the user has a copy of a plan elsewhere, or was told to make one.
pub const BACKUP: &str = "chain-balance.backup";
/// The last look of the page: the scripts before the program write and read it.
pub const PICTURE: &str = "chain-balance.picture";
/// Unreadable records that were set aside; further ones have numbers behind it.
pub const SET_ASIDE: &str = "chain-balance.set-aside";
/// The original of an older record, kept once.
pub const BEFORE: &str = "chain-balance.before";
/// What is written in a room and not used yet, in the memory of the tab: a plan as text, rows of a log, and an exercise of one's own.
pub const DRAFT_TEXT: &str = "chain-balance.draft-text";
/// See [`DRAFT_TEXT`].
pub const DRAFT_LOG: &str = "chain-balance.draft-log";
/// See [`DRAFT_TEXT`].
pub const DRAFT_OWN: &str = "chain-balance.draft-own";
/// Written and taken away again, to see whether the memory takes anything.
pub const PROBE: &str = "chain-balance.probe";
