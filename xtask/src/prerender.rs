//! The first picture of the page, drawn natively and put into `index.html`.

use std::fs::{self, File};
use std::path::Path;

use crate::process;

/// Draws the page, or the widget, into the file of its shell.
pub fn into(page: &Path, what: &str) -> Result<(), String> {
    let drawn = page.with_extension("drawn");
    let opened = File::open(page).and_then(|page| Ok((page, File::create(&drawn)?)));
    let (shell, picture) = opened.map_err(|error| format!("{} cannot be drawn into: {error}", page.display()))?;
    let mut draw = process::cargo();
    draw.args(["run", "--quiet", "--example", "prerender", "--", what]).stdin(shell).stdout(picture);
    process::run(&mut draw)?;
    fs::rename(&drawn, page).map_err(|error| format!("{} cannot be written: {error}", page.display()))
}
