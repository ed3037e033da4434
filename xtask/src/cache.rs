//! The tools in the user's cache: each in a folder of its own that is keyed by version and there only when complete.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use crate::folders;

/// The folder `name` of the cache, which `install` fills when it is not there yet.
///
/// `install` works in a sibling that gets the name in the end, so that an interrupted install never counts as done.
/// It finds that sibling again the next time, and may go on from what is there.
pub fn folder(name: &str, install: impl FnOnce(&Path) -> Result<(), String>) -> Result<PathBuf, String> {
    let cache = folders::cache()?;
    let folder = cache.join(name);
    if folder.exists() {
        return Ok(folder);
    }
    fs::create_dir_all(&cache).map_err(|error| format!("{} cannot be made: {error}", cache.display()))?;
    let _lock = lock(&cache.join("setup.lock"))?;
    // Another set-up may have finished it while this one waited for the lock.
    if !folder.exists() {
        let partial = cache.join(format!("{name}.partial"));
        fs::create_dir_all(&partial)
            .map_err(|error| error.to_string())
            .and_then(|()| install(&partial))
            .and_then(|()| fs::rename(&partial, &folder).map_err(|error| error.to_string()))
            .map_err(|reason| format!("{name} could not be installed: {reason}"))?;
    }
    Ok(folder)
}

/// Keeps a second clone from doing the same minutes of work at the same time. Ends with the process at the latest.
fn lock(path: &Path) -> Result<File, String> {
    let failed = |error| format!("{} cannot be locked: {error}", path.display());
    let file = File::create(path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!("Waiting for another set-up of this user to end.");
            file.lock().map_err(failed)?;
        }
        Err(TryLockError::Error(error)) => return Err(failed(error)),
    }
    Ok(file)
}
