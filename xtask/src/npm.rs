//! What comes from npm: wasm-opt (binaryen), terser, axe-core and the font of the cards, as `xtask/npm/package-lock.json` pins them, and what the
//! folders of `benches/` pin for themselves.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{cache, folders, process};

const LOCK: &str = "package-lock.json";
const FILES: [&str; 2] = ["package.json", LOCK];
/// In `node_modules`: the checksum of the lock it was installed from.
const STAMP: &str = ".installed-from";

/// The `node_modules` folder, installed into the cache when it is not there.
pub fn modules() -> Result<PathBuf, String> {
    let checksum = checksum(&folders::root().join("xtask/npm").join(LOCK))?;
    cache::folder(&format!("npm-{checksum}"), install).map(|folder| folder.join("node_modules"))
}

/// Installs what the lock of a folder names beside it, unless that was done from this very lock.
pub fn beside_lock(folder: &Path) -> Result<(), String> {
    let checksum = checksum(&folder.join(LOCK))?;
    // npm begins with removing `node_modules`: an interrupted install leaves no stamp.
    let stamp = folder.join("node_modules").join(STAMP);
    if fs::read_to_string(&stamp).is_ok_and(|stamped| stamped == checksum) {
        return Ok(());
    }
    let name = folder.strip_prefix(folders::root()).unwrap_or(folder).display();
    println!("Installing the packages of {name} from npm. It takes seconds, once per lock file.");
    clean_install(folder)?;
    fs::write(&stamp, checksum).map_err(|error| format!("{} cannot be written: {error}", stamp.display()))
}

/// The script of this name in the folder's package.json.
pub fn script(folder: &Path, name: &str) -> Result<(), String> {
    process::run(process::command("npm").current_dir(folder).args(["run", "--silent", name]))
}

/// It only tells one lock file from the next: npm itself checks what it downloads.
fn checksum(lock: &Path) -> Result<String, String> {
    let lock = fs::read(lock).map_err(|error| format!("{} cannot be read: {error}", lock.display()))?;
    let mut checksum = flate2::Crc::new();
    checksum.update(&lock);
    Ok(format!("{:08x}", checksum.sum()))
}

fn install(into: &Path) -> Result<(), String> {
    println!(
        "Installing wasm-opt, terser, axe-core and a font from npm into the cache folder. It takes seconds, once per user."
    );
    for file in FILES {
        fs::copy(folders::root().join("xtask/npm").join(file), into.join(file)).map_err(|error| error.to_string())?;
    }
    clean_install(into)
}

fn clean_install(folder: &Path) -> Result<(), String> {
    process::timed("npm", || {
        let mut npm = process::command("npm");
        npm.current_dir(folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        process::run(&mut npm).map_err(|reason| format!("{reason} (npm comes with Node.js)"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_of_the_same_lock_are_not_installed_twice() {
        // npm could install nothing here: there is no package.json.
        let folder = std::env::temp_dir().join(format!("chain-balance-lock-{}", std::process::id()));
        fs::create_dir_all(folder.join("node_modules")).unwrap();
        fs::write(folder.join(LOCK), "{}").unwrap();
        fs::write(folder.join("node_modules").join(STAMP), checksum(&folder.join(LOCK)).unwrap()).unwrap();
        let installed = beside_lock(&folder);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(installed, Ok(()));
    }
}
