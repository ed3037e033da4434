//! The release in a real browser, served as a static host would serve it. `cargo xtask test browser` builds it and says
//! where things are; every test has a browser of its own, and fails on any error of the console or breach of the page's
//! Content Security Policy.

mod axe;
mod before_the_program;
mod copied;
mod days;
mod driver;
mod element;
mod figures;
mod first_frame;
mod first_impression;
mod focus;
mod full;
mod host;
mod keeping;
mod keyboard;
mod keys;
mod layout;
mod link_shapes;
mod links;
mod memory;
mod naming;
mod page;
mod picture;
mod records;
mod refused;
mod screens;
mod searching;
mod session;
mod tabs;
mod targets;
mod texts;
mod ticking;
mod typed;
mod undoing;
mod widget;
