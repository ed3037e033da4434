//! The page of the widget: `embed/` of a release.

use std::fs;
use std::path::Path;

use crate::{folders, prerender};

/// Where the page stands while the names of the files it needs are still to be written into it.
const DRAWN: &str = "embed.html";

/// Draws the first picture of the widget into its page.
pub fn draw(dist: &Path) -> Result<(), String> {
    let page = dist.join(DRAWN);
    fs::copy(folders::root().join("src/embed/index.html"), &page)
        .map_err(|error| format!("{} cannot be written: {error}", page.display()))?;
    prerender::into(&page, "widget")
}

/// Puts the page where frames look for it.
pub fn place(dist: &Path) -> Result<(), String> {
    let folder = dist.join("embed");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::rename(dist.join(DRAWN), folder.join("index.html")))
        .map_err(|error| format!("{} cannot be written: {error}", folder.display()))
}
