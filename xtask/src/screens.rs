//! `cargo xtask screens`: pictures of every screen of the release, to be looked at before a change goes in.

use crate::{folders, process, test};

/// Builds the release and takes the pictures into `target/screens`, which no repository holds.
pub fn take() -> Result<(), String> {
    let folder = folders::root().join("target/screens");
    let mut test = test::in_browser()?;
    test.args(["--", "--ignored", "--exact", "screenshots::every_screen_is_taken"]).env("CHAIN_BALANCE_SCREENS", &folder);
    process::run(&mut test)?;
    println!("the pictures are in {}", folder.display());
    Ok(())
}
