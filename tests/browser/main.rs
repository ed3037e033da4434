//! The release in a real browser, served as a static host would serve it. `cargo xtask test browser` builds it and says
//! where things are; every test has a browser of its own, and fails on any error of the console or breach of the page's
//! Content Security Policy.

mod axe;
mod before_the_program;
mod coach;
mod coach_checks;
mod coach_fix;
mod coach_gallery;
mod coach_limits;
mod coach_log;
mod coach_own;
mod coach_rules;
mod coach_text;
mod coach_week;
mod copied;
mod days;
mod driver;
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
mod plan_pages;
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
