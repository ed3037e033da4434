//! The walls of the house, and the size of its rooms.

use std::collections::BTreeSet;
use std::fs::{read_dir, read_to_string};
use std::path::Path;

/// A source file: its path under the root, with `/` on every system, and its lines.
struct File {
    path: String,
    lines: Vec<String>,
}

impl File {
    /// The lines without their comments: what is said about a thing does not use it.
    fn code(&self) -> impl Iterator<Item = &str> {
        let uncommented =
            |line: &'_ String| line.find("//").filter(|at| *at == 0 || !line[..*at].ends_with(':')).unwrap_or(line.len());
        self.lines.iter().map(move |line| &line[..uncommented(line)])
    }

    /// The words of the code that are among those asked for.
    fn names(&self, words: &[&str]) -> BTreeSet<String> {
        let is_part = |character: char| character.is_alphanumeric() || character == '_';
        let all = self.code().flat_map(|line| line.split(move |character| !is_part(character)));
        all.filter(|word| words.contains(word)).map(String::from).collect()
    }

    fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path.starts_with(place))
    }

    fn stem(&self) -> &str {
        Path::new(&self.path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
    }
}

/// Every file of Rust under a folder; none where there is no such folder.
fn files(folder: &str) -> Vec<File> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for path in read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).expect("a path under the root");
                let lines = read_to_string(&path).expect("a file of text").lines().map(String::from).collect();
                found.push(File { path: inside.to_string_lossy().replace('\\', "/"), lines });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

#[track_caller]
fn names_nothing_of(place: &str, words: &[&str]) {
    let inside: Vec<File> = files("src").into_iter().filter(|file| file.is_in(&[place])).collect();
    assert!(!inside.is_empty(), "{place} has moved: so must its wall");
    for file in inside {
        assert_eq!(file.names(words), BTreeSet::new(), "{}", file.path);
    }
}

const BROWSER: [&str; 9] =
    ["yew", "web", "web_sys", "js_sys", "wasm_bindgen", "gloo_storage", "gloo_events", "gloo_timers", "serde_wasm_bindgen"];

#[test]
fn the_domain_names_nothing_that_stands_on_it() {
    names_nothing_of("src/domain/", &[&BROWSER[..], &["codec", "state", "serde", "csv"]].concat());
}

#[test]
fn the_codec_names_nothing_of_the_page() {
    names_nothing_of("src/codec/", &[&BROWSER[..], &["state"]].concat());
}

#[test]
fn the_state_knows_no_time_no_storage_and_no_page() {
    names_nothing_of("src/state", &[&BROWSER[..], &["time", "Instant", "SystemTime", "LocalStorage"]].concat());
}

#[test]
fn one_float_of_the_pure_part_is_written_by_the_summary_and_one_is_refused_unread() {
    let pure = files("src").into_iter().filter(|file| file.is_in(&["src/domain/", "src/codec/", "src/state"]));
    let floats: Vec<String> = pure
        .flat_map(|file| {
            let lines = file.code().filter(|line| line.contains("f32") || line.contains("f64"));
            lines.map(|line| format!("{}: {}", file.path, line.trim())).collect::<Vec<_>>()
        })
        .collect();
    let refused = "src/codec/object/value.rs: fn visit_f64<E>(self, _: f64) -> Result<Value, E> {";
    let written = "src/codec/summary.rs: hundredths => serializer.serialize_f64(hundredths as f64 / 100.0),";
    assert_eq!(floats, [refused, written]);
}

#[test]
fn three_files_touch_the_memory_the_address_and_the_parent_of_the_browser() {
    let words = [
        "localStorage",
        "sessionStorage",
        "local_storage",
        "session_storage",
        "gloo_storage",
        "LocalStorage",
        "SessionStorage",
    ];
    // A worker of the page's own is no window.
    let calls =
        [".location()", ".history()", ".parent()", "window.top", "onhashchange", "window.post_message", "parent.post_message"];
    let may = ["src/web/storage.rs", "src/web/location.rs", "src/web/host.rs"];
    for file in files("src").into_iter().filter(|file| !file.is_in(&may)) {
        assert_eq!(file.names(&words), BTreeSet::new(), "{}", file.path);
        let called: Vec<&str> = file.code().filter(|line| calls.iter().any(|call| line.contains(call))).collect();
        assert_eq!(called, Vec::<&str>::new(), "{}", file.path);
    }
}

#[test]
fn every_file_is_named_for_what_it_holds() {
    let all = ["src", "tests", "benches", "examples", "xtask"].into_iter().flat_map(files);
    let nameless =
        all.filter(|file| ["utils", "util", "helpers", "helper", "common", "types", "constants"].contains(&file.stem()));
    assert_eq!(nameless.map(|file| file.path).collect::<Vec<_>>(), Vec::<String>::new());
}

/// A file that grows past this usually holds two things.
const LONGEST: usize = 250;

#[test]
fn no_file_is_longer_than_250_lines() {
    let is_data = |line: &str| line.trim_start().starts_with("row(");
    let lengths = files("src").into_iter().map(|file| (file.lines.iter().filter(|line| !is_data(line)).count(), file.path));
    let long: Vec<(usize, String)> = lengths.filter(|(lines, _)| *lines > LONGEST).collect();
    assert_eq!(long, Vec::new());
}
