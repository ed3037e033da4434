//! Makes what trunk leaves of each program small: panics end without a text, and wasm-opt does the rest.

use std::fs;
use std::path::Path;

use crate::setup::Web;
use crate::{panics, process};

/// Small before fast. Functions that are alike stand beside one another, which compresses.
const OPTIONS: [&str; 5] =
    ["-Oz", "--low-memory-unused", "--reorder-functions-by-name", "--strip-producers", "--strip-target-features"];

/// Makes a program small, in its place.
pub fn program(path: &Path, web: &Web) -> Result<(), String> {
    let bytes = fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let silent =
        panics::silenced(&bytes).ok_or_else(|| format!("{}: its panics are not found by their names", path.display()))?;
    fs::write(path, silent).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    process::run(web.wasm_opt()?.arg(path).arg("-o").arg(path).args(OPTIONS))
}
