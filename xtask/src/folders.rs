//! Where things stand: the repository, and the user's cache that outlives a clone.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The top of the repository.
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// The release, as a static host would serve it.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// This project's folder in the user's cache.
pub fn cache() -> Result<PathBuf, String> {
    absolute("XDG_CACHE_HOME")
        .or_else(|| in_home(".cache"))
        .map(|cache| cache.join("chain-balance"))
        .ok_or_else(|| "neither XDG_CACHE_HOME nor HOME names a folder to keep the tools in".into())
}

/// The flag that keeps the folder of downloaded crates out of what rustc writes.
pub fn without_cargo_home() -> Result<OsString, String> {
    let home = absolute("CARGO_HOME").or_else(|| in_home(".cargo"));
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(home.ok_or("neither CARGO_HOME nor HOME names a folder")?);
    flag.push("=/cargo");
    Ok(flag)
}

/// Every file in a folder and in the folders below it, sorted.
pub fn below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() { files.extend(below(&path)?) } else { files.push(path) }
    }
    files.sort();
    Ok(files)
}

/// What stands in a folder.
pub fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read =
        || -> std::io::Result<Vec<PathBuf>> { fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect() };
    read().map_err(|error| format!("{} cannot be read: {error}", folder.display()))
}

fn in_home(name: &str) -> Option<PathBuf> {
    absolute("HOME").map(|home| home.join(name))
}

/// A folder that a variable of the environment names. Relative ones do not count, as the XDG specification has it.
fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}
