//! The scripts of the release, made smaller by terser.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{folders, npm, process};

/// What terser is told: every script of the page is a module.
const TERSER: [&str; 5] = ["--module", "--compress", "passes=2", "--mangle", "--output"];

/// Style sheets that trunk copies as they are.
const COPIED: [&str; 2] = ["coach.css", "embed.css"];

/// Minifies the scripts of a folder where they stand, and fails when trunk left the style sheet of the page as it was; those
/// of the coach and the widget stay as they are written.
///
/// The names keep the hashes that trunk gave them, and index.html has no checksum of a script (`pattern_script` and
/// `pattern_preload` of Trunk.toml write none), so nothing else has to follow.
pub fn folder(folder: &Path) -> Result<(), String> {
    let terser = npm::modules()?.join(".bin/terser");
    for script in files(folder, "js")? {
        process::run(process::command(&terser).arg(&script).args(TERSER).arg(&script))?;
    }
    for sheet in files(folder, "css")?.into_iter().filter(|sheet| !COPIED.iter().any(|copied| sheet.ends_with(copied))) {
        let text = fs::read_to_string(&sheet).map_err(|error| format!("{} cannot be read: {error}", sheet.display()))?;
        if text.trim_end().contains('\n') {
            return Err("trunk could not minify the style sheet: `RUST_LOG=trunk=info cargo xtask build` says why".into());
        }
    }
    Ok(())
}

fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    Ok(folders::entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|found| found == extension)).collect())
}
