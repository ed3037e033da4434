//! What the page keeps on a device: the files of a release, told to the worker that keeps them.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::{folders, hosting, versions};

/// The worker. It has the same name in every release: that is how a browser finds the next one.
const WORKER: &str = "offline-worker.js";
/// What the page cannot stand without, by what the names begin with; and its style sheet.
const START: [&str; 8] = ["boot-", "around-", "groups-", "arrival-", "picture-", "offline-", "from-file-", "chain-balance-"];
/// What comes when somebody uses the page.
const ROOMS: [&str; 15] = [
    "coach-",
    "coach_bg-",
    "coaching-",
    "dragging-",
    "focus-",
    "taking-",
    "finder-",
    "search-",
    "search_bg-",
    "names-",
    "intake-",
    "intake_bg-",
    "unpack-",
    "unpack_bg-",
    "handed-",
];
/// What other sites show, and no visit to the page needs.
const WIDGET: [&str; 4] = ["widget-", "widget_bg-", "frame-", "embed-"];

/// Writes the list of the files into the worker. Every file must have its name by then, and the page its final text.
pub fn list(dist: &Path) -> Result<(), String> {
    let read = |name: &str| fs::read(dist.join(name)).map_err(|error| format!("{name} cannot be read: {error}"));
    let sheet = hosting::sheet(dist)?;
    let page = read("index.html")?;
    let mut names: Vec<String> = folders::entries(dist)?
        .into_iter()
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .filter(|name| hosting::has_hash(name))
        .collect();
    names.sort();
    let (mut start, mut rooms) = (Vec::new(), Vec::new());
    for name in names {
        let begins = |with: &[&str]| with.iter().any(|part| name.starts_with(part));
        let files = match () {
            () if name == sheet || begins(&START) => &mut start,
            () if begins(&ROOMS) => &mut rooms,
            () if begins(&WIDGET) => continue,
            () => return Err(format!("nobody has said when {name} is kept for visits without a network")),
        };
        files.push((checksum(&read(&name)?), name));
    }
    let written = String::from_utf8_lossy(&page);
    let named = start.iter().filter(|(_, name)| written.contains(name.as_str())).map(|(_, name)| format!("{name:?}"));
    let named = named.collect::<Vec<_>>().join(",");
    let files = format!("start:{},rooms:{},named:[{named}]", object(&start), object(&rooms));
    let version = version(&versions::of_project()?, &[files.as_bytes(), &page].concat());
    let worker = String::from_utf8_lossy(&read(WORKER)?).into_owned();
    let worker = format!("const RELEASE={{version:{version:?},{files}}};\n{worker}");
    fs::write(dist.join(WORKER), worker).map_err(|error| format!("{WORKER} cannot be written: {error}"))
}

/// The version of the project, and what tells this build of it from every other.
fn version(project: &str, of: &[u8]) -> String {
    let digest = Sha256::digest(of);
    let hash: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("{project}-{hash}")
}

/// As a browser checks it.
fn checksum(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

fn object(files: &[(String, String)]) -> String {
    let pairs: Vec<String> = files.iter().map(|(checksum, name)| format!("{name:?}:{checksum:?}")).collect();
    format!("{{{}}}", pairs.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A release of a few files.
    fn release(called: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("chain-balance-{called}-{}", std::process::id()));
        let sheet = ("styles-00112233445566778.css", "a{}");
        let page = (
            "index.html",
            "<link rel=stylesheet href=./styles-00112233445566778.css><script src=./boot-0011223344556677.js></script>",
        );
        let worker = (WORKER, "work(RELEASE)");
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in [sheet, page, worker].iter().chain(files) {
            fs::write(folder.join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn the_worker_is_told_what_the_start_needs_what_rooms_need_and_nothing_of_the_widget() {
        let folder = release(
            "kept",
            &[
                ("boot-0011223344556677.js", "boot"),
                ("coach_bg-0011223344556677.wasm", "coach"),
                ("frame-0011223344556677.js", "frame"),
                ("embed.v1.js", "element"),
            ],
        );
        list(&folder).unwrap();
        let worker = fs::read_to_string(folder.join(WORKER)).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let (release, rest) = worker.split_once(";\n").unwrap();
        assert_eq!(rest, "work(RELEASE)");
        // `printf boot | openssl dgst -sha256 -binary | base64`, and so on.
        let (_, files) = release.split_once(",start:").unwrap();
        assert_eq!(
            files,
            "{\"boot-0011223344556677.js\":\"sha256-RQm+sKtAHXH6SlzZSlXJp08TMyd2rkAZxb/EwgBRV/8=\",\"styles-00112233445566778.css\":\"sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=\"},\
             rooms:{\"coach_bg-0011223344556677.wasm\":\"sha256-4PFnvIS4gbwG9ohPtI4C9B38VXniVInbbGveI45K7RU=\"},\
             named:[\"boot-0011223344556677.js\",\"styles-00112233445566778.css\"]}"
        );
    }

    #[test]
    fn a_file_of_which_nobody_has_said_when_it_is_kept_is_named() {
        let folder = release("unknown", &[("new-0011223344556677.js", "new")]);
        let listed = list(&folder);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(listed, Err("nobody has said when new-0011223344556677.js is kept for visits without a network".into()));
    }

    #[test]
    fn any_other_byte_is_another_version() {
        assert_ne!(version("1.2.3", b"one"), version("1.2.3", b"two"));
        assert!(version("1.2.3", b"one").starts_with("1.2.3-"));
    }
}
