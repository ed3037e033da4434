//! The names as a text: what a page loads as a file.
//!
//! Beside what [`SearchNames`](crate::domain::search::SearchNames) reads of it stands what only the matcher needs:
//!
//! ```text
//! =knee raise<TAB>31        a name of several exercises, and the one it means
//! !de<TAB>terra<TAB>12      what a name means in one language, where it means something else in the others
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::language::Language;
use super::spellings::SPELLINGS;
use super::words::words;
use super::{Names, several};
use crate::domain::catalogue::ExerciseId;

impl Names {
    /// Every name, abbreviation and word that fits several, as [`SearchNames::read`](crate::domain::search::SearchNames::read)
    /// and [`Names::learn`] take them.
    pub fn search_table(&self) -> String {
        let mut table = String::new();
        for (from, to) in SPELLINGS {
            _ = writeln!(table, "~{from}\t{to}");
        }
        for (name, exercises, _) in several::rows() {
            let codes: Vec<String> = exercises.iter().map(|id| id.exercise().code().to_string()).collect();
            _ = writeln!(table, "*{}\t{}", words(&name, None, false).join(" "), codes.join(" "));
        }
        let mut meanings: BTreeMap<&str, BTreeSet<ExerciseId>> = BTreeMap::new();
        for (name, id) in &self.named {
            meanings.entry(name).or_default().insert(*id);
        }
        for (name, _) in meanings.iter().filter(|(_, ids)| ids.len() > 1) {
            let means = self.exact.get(*name).map(|id| id.exercise().code());
            _ = means.map(|code| writeln!(table, "={name}\t{code}"));
        }
        let of_language: BTreeMap<&String, _> = self.of_language.iter().collect();
        for (name, meanings) in of_language {
            for (language, id) in meanings {
                _ = writeln!(table, "!{}\t{name}\t{}", language.code(), id.exercise().code());
            }
        }
        for id in ExerciseId::all() {
            let names: Vec<&str> = meanings.iter().filter(|(_, ids)| ids.contains(&id)).map(|(name, _)| *name).collect();
            _ = writeln!(table, "{}\t{}", id.exercise().code(), names.join("|"));
        }
        table
    }

    /// The names of a table. A line that says nothing is passed over; ids and names of the catalogue are known without one.
    pub fn read(table: &str) -> Self {
        let mut names = Self::empty();
        let coded = |code: &str| ExerciseId::from_code(code.parse().ok()?);
        for (key, value) in table.lines().filter_map(|line| line.split_once('\t')) {
            if let Some((name, id)) = key.strip_prefix('=').zip(coded(value)) {
                names.exact.insert(String::from(name), id);
            } else if let Some(language) = key.strip_prefix('!').and_then(Language::from_code) {
                let meaning = value.split_once('\t').and_then(|(name, code)| Some((name, coded(code)?)));
                if let Some((name, id)) = meaning {
                    names.of_language.entry(String::from(name)).or_default().push((language, id));
                }
            } else if let Some(id) = coded(key) {
                value.split('|').for_each(|name| names.add(name.split(' ').map(String::from).collect(), id));
            }
        }
        for id in ExerciseId::all() {
            for name in [id.exercise().slug(), id.exercise().name] {
                let words = words(name, None, false);
                if !names.exact.contains_key(&words.join(" ")) {
                    names.add(words, id);
                }
            }
        }
        names
    }
}
