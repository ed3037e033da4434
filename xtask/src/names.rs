//! The table of names that the search of the page loads, made natively before the page is built.

use std::fs::{self, File};

use crate::{folders, process};

/// Writes it where the build copies it from.
pub fn write() -> Result<(), String> {
    let path = folders::root().join("target/names.txt");
    let failed = |error: std::io::Error| format!("{} cannot be written: {error}", path.display());
    fs::create_dir_all(folders::root().join("target")).map_err(failed)?;
    let table = File::create(&path).map_err(failed)?;
    let mut make = process::cargo();
    process::run(make.args(["run", "--quiet", "--example", "names"]).stdout(table))
}
