//! Names with a hash of what is in the file, so that a browser which keeps files never mixes two releases.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

use crate::folders;

/// The files that trunk leaves under plain names, each before those that name it.
const FILES: [&str; 31] = [
    "names.txt",
    "search_bg.wasm",
    "search.js",
    "unpack_bg.wasm",
    "unpack.js",
    "intake_bg.wasm",
    "intake.js",
    "intake-program.js",
    "coach_bg.wasm",
    "coach.js",
    "coach.css",
    "coach-drop.js",
    "finder.js",
    "coach-worker.js",
    "coach-ask.js",
    "dragging.js",
    "focus.js",
    "coaching.js",
    "picture.js",
    "taking.js",
    "offline.js",
    "handed.js",
    "arrival.js",
    "groups.js",
    "around.js",
    "boot.js",
    "from-file.js",
    "widget_bg.wasm",
    "widget.js",
    "embed.css",
    "frame.js",
];
/// The files that name others.
const NAMING: [&str; 3] = ["js", "html", "css"];

/// Gives every file of a release its name, and writes the names where they are used.
pub fn folder(folder: &Path) -> Result<(), String> {
    let failed = |what: &str, error: std::io::Error| format!("{what} cannot be named: {error}");
    for name in FILES {
        let path = folder.join(name);
        let bytes = fs::read(&path).map_err(|error| failed(name, error))?;
        let hashed = hashed(name, &bytes).ok_or_else(|| format!("{name} has no extension"))?;
        fs::rename(&path, folder.join(&hashed)).map_err(|error| failed(name, error))?;
        for other in folders::entries(folder)? {
            if !other.extension().is_some_and(|extension| NAMING.iter().any(|naming| extension == *naming)) {
                continue;
            }
            let text = fs::read_to_string(&other).map_err(|error| failed(name, error))?;
            let renamed = replaced(&text, name, &hashed);
            if renamed != text {
                fs::write(&other, renamed).map_err(|error| failed(name, error))?;
            }
        }
    }
    Ok(())
}

/// `boot.js` becomes `boot-0f1e2d3c4b5a6978.js`.
pub fn hashed(name: &str, bytes: &[u8]) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    Some(format!("{stem}-{:016x}.{extension}", hasher.finish()))
}

/// The text with another name, where the name stands alone: `coach.js` is no part of `my-coach.js`.
fn replaced(text: &str, name: &str, with: &str) -> String {
    let mut parts = text.split(name);
    let mut replaced = String::from(parts.next().unwrap_or_default());
    for part in parts {
        let alone = !replaced.ends_with(|sign: char| sign.is_alphanumeric() || sign == '-' || sign == '_');
        replaced.push_str(if alone { with } else { name });
        replaced.push_str(part);
    }
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_hash_of_what_is_in_the_file() {
        let one = hashed("boot.js", b"one").expect("a name");
        assert_eq!((one.len(), &one[..5], &one[21..]), (24, "boot-", ".js"));
        assert_ne!(one, hashed("boot.js", b"two").expect("a name"));
        assert_eq!(hashed("boot", b""), None);
    }

    #[test]
    fn a_name_is_replaced_where_it_stands_alone() {
        assert_eq!(
            replaced("'./coach.js' my-coach.js \"coach.js\"", "coach.js", "c-1.js"),
            "'./c-1.js' my-coach.js \"c-1.js\""
        );
    }
}
