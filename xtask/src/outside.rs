//! The release seen from outside: in a real WordPress, and as a package in the tools of others. Apart from the usual tests, for
//! each of the two installs what it needs and takes minutes.

use std::process::Command;

use crate::{apt, folders, npm, process};

/// A plan in a blog of WordPress, as administrator, author and reader.
pub fn wordpress() -> Result<(), String> {
    let files = apt::wordpress()?;
    process::run(looking("tests/outside/wordpress.test.mjs")?.env("WORDPRESS", files))
}

/// The package, as npm packs it, in a plain page, Node, React, Vue and Svelte, and before the two judges of packages.
pub fn frameworks() -> Result<(), String> {
    process::run(&mut looking("tests/outside/frameworks.test.mjs")?)
}

/// A test in Node that looks at the release with a browser.
fn looking(test: &str) -> Result<Command, String> {
    let browser = apt::chromium()?.browser;
    npm::beside_lock(&folders::root().join("tests/outside"))?;
    let mut node = process::command("node");
    node.args(["--test", test]).env("CHAIN_BALANCE_DIST", folders::dist()).env("CHROMIUM", browser);
    Ok(node)
}
