//! What the pages have that need no program: those of the well-known plans, and `404.html`. It stands with the plans.

use std::fs;
use std::path::Path;

use crate::{folders, naming};

/// The folder, from the top of the release.
pub const FOLDER: &str = "plans";

/// Parts of the style sheet of `404.html`, from the top of the repository: the tokens and the base of the calculator, and its own.
const MISSING: [&str; 3] = ["styles/tokens.css", "styles/base.css", "styles/missing/missing.css"];
/// The order of the layers, as `Trunk.toml` writes it before the sheet of the calculator.
const LAYERS: &str = "@layer tokens, base, layout, view;\n";

/// Places the script that takes on the theme; its address from the top of the release.
pub fn theme(dist: &Path) -> Result<String, String> {
    place(dist, "theme.js", &source("src/web/pages/theme.js")?)
}

/// Places the sheet of the pages of the well-known plans; its address from the top of the release.
pub fn sheet_of_plans(dist: &Path) -> Result<String, String> {
    place(dist, "plans.css", &source("styles/plans/plans.css")?)
}

/// Places the sheet of `404.html`; its address from the top of the release.
pub fn sheet_of_missing(dist: &Path) -> Result<String, String> {
    let parts = MISSING.into_iter().map(source).collect::<Result<String, String>>()?;
    place(dist, "missing.css", &format!("{LAYERS}{parts}"))
}

fn source(path: &str) -> Result<String, String> {
    fs::read_to_string(folders::root().join(path)).map_err(|error| format!("{path} cannot be read: {error}"))
}

/// Writes a file under a name with its hash.
fn place(dist: &Path, name: &str, text: &str) -> Result<String, String> {
    let hashed = naming::hashed(name, text.as_bytes()).ok_or_else(|| format!("{name} has no extension"))?;
    let folder = dist.join(FOLDER);
    let written = fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(&hashed), text));
    written.map_err(|error| format!("{name} cannot be placed: {error}"))?;
    Ok(format!("{FOLDER}/{hashed}"))
}
