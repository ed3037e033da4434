//! Plans as the texts of their links, from `tests/fixtures/links.txt`: what version 1 wrote, and not what the program under
//! test writes today.

/// Five sets of squats: half posterior, knee 5.
pub const SQUATS: &str = "1AAABAAABAgoF83Elyg";

/// StrongLifts: two days, three times a week; push 15, pull 7.5, hip 1.5, knee 15.
pub const STRONGLIFTS: &str = "1D1N0cm9uZ0xpZnRzIDV4NQECAQMCAUEAAwIKBQEKBQwKBQFCAAMCCgUJCgUIAgUAIgHHIw";

/// Four days of 28 entries, named; the longest of all.
pub const FOUR_DAYS: &str = "1H1B1c2gsIHB1bGwsIGxlZ3MgYW5kIGEgYml0IG1vcmUABARQdXNoAAcBCAgJBggPBgoKBg8GBgwaBg8rBBQEUHVsbAAHCAYFBAgIDAgKJwYPBQYMEAYMKgYMBExlZ3MABwIIBhMGCBkGDB4GDA4GDxcIDEgGLQRNb3JlAAc2CAooBgoNBgwDBgwyBgxiBgY7BgwAJUZTNg";

/// Names in three scripts, one written from right to left.
pub const SCRIPTS: &str = "1L-CkuOCli-CkruCkteCkvuCksCDwn4-L4oCN4pmA77iPINin2YTYp9ir2YbZitmGAAEG5LiL6IKiBQMCCwViBgZ2BR4ACsW8bw";

/// Twenty sets of bench presses and twelve of squats, all locked: no fix meets the targets.
pub const LOCKED_BENCH: &str = "1AAABAAACASkIAhkI-aBLRA";

/// Seven sets of squats before a hinge on Monday, a hinge again on Tuesday, pull-ups on Thursday.
pub const WEEKDAYS: &str = "1AAADAAECAg4FCAYFAAICCAYFAQYIAAQBBAYIXIx9QA";
