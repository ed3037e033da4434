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

/// A literal of the code, with what stands around it.
struct Literal {
    line: usize,
    text: String,
    /// The code before and behind it, as far as it matters.
    before: String,
    behind: String,
}

impl Literal {
    /// Every literal of a source; comments and single characters are none.
    fn all(source: &str) -> Vec<Self> {
        let characters: Vec<char> = source.chars().collect();
        let near = |from: usize, to: usize| characters[from..to.min(characters.len())].iter().collect::<String>();
        let (mut found, mut at) = (Vec::new(), 0);
        while at < characters.len() {
            match characters[at] {
                '/' if characters.get(at + 1) == Some(&'/') => {
                    at = characters[at..]
                        .iter()
                        .position(|character| *character == '\n')
                        .map_or(characters.len(), |end| at + end);
                }
                '\'' if characters.get(at + 1) == Some(&'\\') => at += 4,
                '\'' if characters.get(at + 2) == Some(&'\'') => at += 3,
                '"' => {
                    let mut end = at + 1;
                    while characters[end] != '"' {
                        end += if characters[end] == '\\' { 2 } else { 1 };
                    }
                    found.push(Self {
                        line: characters[..at].iter().filter(|character| **character == '\n').count() + 1,
                        text: near(at + 1, end),
                        before: near(at.saturating_sub(60), at),
                        behind: near(end + 1, end + 60),
                    });
                    at = end + 1;
                }
                _ => at += 1,
            }
        }
        found
    }

    /// Does it say something that somebody reads? Handles, classes and paths of a drawing do not.
    fn speaks(&self) -> bool {
        let has_letter = |text: &str| text.chars().any(char::is_alphabetic);
        let attribute = self.before.strip_suffix('=').map(|before| {
            let name = |character: char| character.is_alphanumeric() || character == '-';
            before.rsplit(|character| !name(character)).next().unwrap_or_default()
        });
        if self.text.contains('<') {
            let (outside, inside) = apart(&self.text);
            let is_said = |name: &&str| inside.split(&format!("{name}='")).skip(1).any(|value| !value.starts_with(['{', '\'']));
            return has_letter(&outside) || SAID.iter().any(is_said);
        }
        if let Some(attribute) = attribute {
            return SAID.contains(&attribute) && has_letter(&self.text);
        }
        let before = self.before.trim_end();
        let is_child = before.strip_suffix('{').map(str::trim_end).is_some_and(|before| {
            before.ends_with(['>', '}']) && !before.ends_with("=>") && self.behind.trim_start().starts_with('}')
        });
        let mut letters = self.text.chars();
        let is_title = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
        let is_key = self.text.starts_with("Arrow");
        is_child && has_letter(&self.text) || is_title && !is_key || has_sentence(&self.text)
    }
}

/// The attributes that are read out or shown.
const SAID: [&str; 4] = ["aria-label", "title", "placeholder", "alt"];

/// Markup without its slots: what stands outside of the tags, and what stands inside.
fn apart(markup: &str) -> (String, String) {
    let (mut outside, mut inside, mut is_tag, mut is_slot) = (String::new(), String::new(), false, false);
    for character in markup.chars() {
        match character {
            '<' => is_tag = true,
            '>' => is_tag = false,
            '{' if !is_tag => is_slot = true,
            '}' if !is_tag => is_slot = false,
            _ if is_tag => inside.push(character),
            _ if !is_slot => outside.push(character),
            _ => {}
        }
    }
    (outside, inside)
}

/// Two words with a blank between, or a word and a value.
fn has_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').map(|word| word.trim_matches(['.', ',', ':', ';', '?', '!', '(', ')'])).collect();
    let is_value = |word: &str| word.starts_with('{') && word.ends_with('}');
    let is_word = |word: &str| !word.is_empty() && word.chars().all(char::is_alphabetic);
    words.windows(2).any(|pair| match pair {
        [first, second] => {
            (is_word(first) || is_value(first)) && (is_word(second) || is_value(second)) && (is_word(first) || is_word(second))
        }
        _ => false,
    })
}

#[test]
fn what_a_view_says_stands_in_the_texts_of_its_folder() {
    let views = ["src/web/view/", "src/web/coach/", "src/web/widget/", "src/web/app"];
    // What reads templates shows none.
    let views = files("src").into_iter().filter(|file| file.is_in(&views) && !file.is_in(&["src/web/view/template"]));
    let spoken: Vec<String> = views
        .filter(|file| file.stem() != "texts" && !file.path.contains("/texts/"))
        .flat_map(|file| {
            let spoken = Literal::all(&file.lines.join("\n")).into_iter().filter(Literal::speaks);
            spoken.map(|literal| format!("{}:{}: {}", file.path, literal.line, literal.text)).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(spoken, Vec::<String>::new());
}

#[test]
fn the_rule_for_texts_knows_a_text_from_a_handle() {
    let speaks = |code: &str| Literal::all(code).iter().any(Literal::speaks);
    let texts = [
        r#"format!("{sets} sets")"#,
        r#"String::from("Undo")"#,
        r#"fill!("<p class='hint'>Nothing yet.</p>")"#,
        r#"fill!("<section aria-label='Days'>{}</section>", days)"#,
        r#"html! { <p>{ "all" }</p> }"#,
        r#"html! { <button title="close" /> }"#,
        r#"match found { _ => "no exercise fits" }"#,
    ];
    assert_eq!(texts.iter().filter(|code| !speaks(code)).collect::<Vec<_>>(), Vec::<&&str>::new());
    let handles = [
        r#"let unit = 's'; // "a comment says nothing""#,
        r#"html! { <div class="menu open" data-kind="plain" /> }"#,
        r#"fill!("<svg viewBox='0 0 20 20'><use href='{}'></use></svg>", sign)"#,
        r#"format!("translate({x} {})", y)"#,
        r#"page::focus("[data-room] [open]")"#,
        r#"if cannot { "no-hang" } else { "hang" }"#,
    ];
    assert_eq!(handles.iter().filter(|code| speaks(code)).collect::<Vec<_>>(), Vec::<&&str>::new());
}
