//! The size table of a build, and whether it keeps to the budget.

use std::fmt;

use crate::budget::{self, Budget};
use crate::compress::Sized;

/// The kinds of files, in the order of the table. The budget names them.
const KINDS: [&str; 4] = ["html+css", "boot.js", "wasm+glue", "other"];

/// The sizes of a build, file by file.
pub struct Table {
    files: Vec<Sized>,
}

impl Table {
    pub fn of(files: Vec<Sized>) -> Self {
        Self { files }
    }

    /// Fails with a sentence when a kind is above its limit, or the budget names a kind that does not exist.
    pub fn within(&self, budget: &Budget) -> Result<(), String> {
        let complaints: Vec<String> = budget
            .0
            .iter()
            .filter_map(|(kind, limit)| {
                if !KINDS.contains(&kind.as_str()) {
                    return Some(format!(
                        "`{kind}` of {} is none of {}",
                        budget::FILE,
                        KINDS.join(", ")
                    ));
                }
                let total = self.total(kind).brotli;
                (total > *limit).then(|| {
                    let over = total - limit;
                    format!(
                        "{kind} is {total} bytes with brotli, {over} above the {limit} of {}",
                        budget::FILE
                    )
                })
            })
            .collect();
        if complaints.is_empty() {
            Ok(())
        } else {
            Err(complaints.join("\nerror: "))
        }
    }

    fn total(&self, kind: &str) -> Sized {
        let files = || self.files.iter().filter(|file| kind_of(&file.name) == kind);
        Sized {
            name: kind.to_owned(),
            raw: files().map(|file| file.raw).sum(),
            gzip: files().map(|file| file.gzip).sum(),
            brotli: files().map(|file| file.brotli).sum(),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let totals: Vec<Sized> = KINDS
            .iter()
            .map(|kind| self.total(kind))
            .filter(|total| total.raw > 0)
            .collect();
        let width = self
            .files
            .iter()
            .chain(&totals)
            .map(|file| file.name.len())
            .max()
            .unwrap_or_default();
        writeln!(
            f,
            "{:width$}  {:>9}  {:>9}  {:>9}",
            "bytes", "raw", "gzip", "brotli"
        )?;
        for (
            index,
            Sized {
                name,
                raw,
                gzip,
                brotli,
            },
        ) in self.files.iter().chain(&totals).enumerate()
        {
            if index == self.files.len() {
                writeln!(f, "{}", "-".repeat(width + 33))?;
            }
            writeln!(f, "{name:width$}  {raw:>9}  {gzip:>9}  {brotli:>9}")?;
        }
        Ok(())
    }
}

fn kind_of(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some((_, "html" | "css")) => "html+css",
        Some(_) if name == "boot.js" => "boot.js",
        Some((_, "wasm" | "js")) => "wasm+glue",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let file = |name: &str, brotli| Sized {
            name: name.into(),
            raw: 10 * brotli,
            gzip: 2 * brotli,
            brotli,
        };
        Table::of(vec![
            file("404.html", 1),
            file("boot.js", 2),
            file("icon.svg", 4),
            file("index.html", 8),
            file("page-1f.css", 16),
            file("page-2a.js", 32),
            file("page-2a_bg.wasm", 64),
            file("snippets/boot.js", 128),
        ])
    }

    fn budget(limits: &[(&str, usize)]) -> Budget {
        Budget(
            limits
                .iter()
                .map(|(name, bytes)| ((*name).into(), *bytes))
                .collect(),
        )
    }

    #[test]
    fn every_file_counts_in_one_kind() {
        assert_eq!(
            KINDS.map(|kind| table().total(kind).brotli),
            [25, 2, 224, 4]
        );
    }

    #[test]
    fn a_total_at_its_limit_is_within_the_budget() {
        assert_eq!(
            table().within(&budget(&[
                ("html+css", 25),
                ("boot.js", 2),
                ("wasm+glue", 224)
            ])),
            Ok(())
        );
    }

    #[test]
    fn a_total_above_its_limit_is_named_with_both_figures() {
        assert_eq!(
            table().within(&budget(&[("html+css", 25), ("wasm+glue", 200)])),
            Err("wasm+glue is 224 bytes with brotli, 24 above the 200 of xtask/budget.txt".into())
        );
    }

    #[test]
    fn a_limit_for_a_kind_that_does_not_exist_is_a_mistake() {
        assert_eq!(
            table().within(&budget(&[("wasm", 200)])),
            Err("`wasm` of xtask/budget.txt is none of html+css, boot.js, wasm+glue, other".into())
        );
    }

    #[test]
    fn the_table_has_a_row_for_each_file_and_each_kind() {
        let table = table().to_string();
        let rows: Vec<Vec<&str>> = table
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(rows.len(), 1 + 8 + 1 + 4);
        assert_eq!(rows[1], ["404.html", "10", "2", "1"]);
        assert_eq!(rows[10], ["html+css", "250", "50", "25"]);
    }

    #[test]
    fn the_budget_of_this_project_names_kinds_that_exist() {
        let Budget(limits) = Budget::of_project().unwrap();
        assert!(
            limits
                .iter()
                .all(|(name, _)| KINDS.contains(&name.as_str())),
            "{limits:?}"
        );
    }
}
