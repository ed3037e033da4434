//! A pure crate that turns a [`domain::plan::Plan`] into a [`domain::report::Report`], speaks it in a few dialects, and wears a
//! thin Yew coat.
//!
//! - [`domain`]: what is true about training.
//! - [`codec`]: what leaves and enters: links, the saved record, plain text.
//! - [`state`]: what the page holds, and the one function that changes it.
//! - `web`: the browser.

#[deny(missing_docs, clippy::float_arithmetic, clippy::unwrap_used, clippy::expect_used)]
pub mod codec;
#[deny(missing_docs, clippy::float_arithmetic, clippy::unwrap_used, clippy::expect_used)]
pub mod domain;
#[deny(missing_docs, clippy::float_arithmetic, clippy::unwrap_used, clippy::expect_used)]
pub mod state;
#[cfg(feature = "web")]
pub mod web;
