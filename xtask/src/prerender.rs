//! The first picture of the page, drawn natively and put into `index.html`.

use std::fs::{self, File};
use std::path::Path;

use crate::process;

/// Draws the page into a file that trunk has written.
pub fn into(page: &Path) -> Result<(), String> {
    let drawn = page.with_extension("drawn");
    let opened = File::open(page).and_then(|page| Ok((page, File::create(&drawn)?)));
    let (shell, picture) = opened.map_err(|error| format!("{} cannot be drawn into: {error}", page.display()))?;
    let mut draw = process::cargo();
    draw.args(["run", "--quiet", "--example", "prerender"]).stdin(shell).stdout(picture);
    process::run(&mut draw)?;
    fs::rename(&drawn, page).map_err(|error| format!("{} cannot be written: {error}", page.display()))
}
