//! The names as the text that a search takes.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::spellings::SPELLINGS;
use super::words::words;
use super::{Names, several};
use crate::domain::catalogue::ExerciseId;

impl Names {
    /// Every name, abbreviation and word that fits several, as [`SearchNames::read`](crate::domain::search::SearchNames::read)
    /// takes them.
    pub fn search_table(&self) -> String {
        let mut table = String::new();
        for (from, to) in SPELLINGS {
            _ = writeln!(table, "~{from}\t{to}");
        }
        for (name, exercises, _) in several::rows() {
            let codes: Vec<String> = exercises.iter().map(|id| id.exercise().code().to_string()).collect();
            _ = writeln!(table, "*{}\t{}", words(&name, None, false).join(" "), codes.join(" "));
        }
        for id in ExerciseId::all() {
            let names: BTreeSet<&str> =
                self.named.iter().filter(|(_, other)| *other == id).map(|(name, _)| name.as_str()).collect();
            let names: Vec<&str> = names.into_iter().collect();
            _ = writeln!(table, "{}\t{}", id.exercise().code(), names.join("|"));
        }
        table
    }
}
