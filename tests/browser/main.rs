//! The release in a real browser, served as a static host would serve it. `cargo xtask test browser` builds it and says
//! where things are; every test has a browser of its own, and fails on any error of the console or breach of the page's
//! Content Security Policy.

mod driver;
mod figures;
mod first_frame;
mod host;
mod keys;
mod page;
mod session;
mod ticking;
