//! The main paths of the page in every engine, by what the WebDriver standard has and nothing of one browser's own.
//!
//! `cargo xtask test engines` installs Firefox and WebKitGTK and runs this once for each engine: `CHAIN_BALANCE_ENGINE` says which,
//! `CHAIN_BALANCE_DRIVER` where its driver is.

mod engine;
#[path = "../browser/host.rs"]
#[allow(dead_code, reason = "the browser tests need more of a bad host")]
mod host;
mod page;
mod paths;
