//! Where things stand: the repository, and the user's cache that outlives a clone.

use std::env;
use std::path::{Path, PathBuf};

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
    let absolute = |name: &str| {
        env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        .map(|cache| cache.join("chain-balance"))
        .ok_or_else(|| "neither XDG_CACHE_HOME nor HOME names a folder to keep the tools in".into())
}
