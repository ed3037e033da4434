//! What comes from npm: wasm-opt (binaryen), terser and axe-core, as `xtask/npm/package-lock.json` pins them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{cache, folders, process};

const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// The `node_modules` folder, installed into the cache when it is not there.
pub fn modules() -> Result<PathBuf, String> {
    let lock = folders::root().join("xtask/npm/package-lock.json");
    let lock = fs::read(&lock).map_err(|error| format!("{} cannot be read: {error}", lock.display()))?;
    // The checksum only tells one lock file from the next: npm itself checks what it downloads.
    let mut checksum = flate2::Crc::new();
    checksum.update(&lock);
    cache::folder(&format!("npm-{:08x}", checksum.sum()), install).map(|folder| folder.join("node_modules"))
}

fn install(into: &Path) -> Result<(), String> {
    println!("Installing wasm-opt, terser and axe-core from npm into the cache folder. It takes seconds, once per user.");
    for file in FILES {
        fs::copy(folders::root().join("xtask/npm").join(file), into.join(file)).map_err(|error| error.to_string())?;
    }
    process::timed("npm", || {
        let mut npm = process::command("npm");
        npm.current_dir(into).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        process::run(&mut npm).map_err(|reason| format!("{reason} (npm comes with Node.js)"))
    })
}
