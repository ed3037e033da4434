//! How many bytes each kind of file may have: `xtask/budget.txt`.

use std::fs;

use crate::folders;
use crate::sizes::{KINDS, Table};

/// The file, from the top of the repository.
const FILE: &str = "xtask/budget.txt";

/// A limit in bytes, with brotli, for each kind of file that has one.
#[derive(Debug, PartialEq, Eq)]
pub struct Budget(Vec<(String, usize)>);

impl Budget {
    /// Reads the project's budget.
    pub fn of_project() -> Result<Self, String> {
        let text = fs::read_to_string(folders::root().join(FILE));
        Self::parse(&text.map_err(|error| format!("{FILE} cannot be read: {error}"))?)
    }

    /// Reads lines of `name = bytes`; what follows a `#` is a comment.
    fn parse(text: &str) -> Result<Self, String> {
        let mut limits = Vec::<(String, usize)>::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let (name, bytes) = line
                .split_once('=')
                .and_then(|(name, bytes)| Some((name.trim(), bytes.trim().parse().ok()?)))
                .ok_or_else(|| format!("{FILE}:{}: `{line}` is not `name = bytes`", index + 1))?;
            if !KINDS.contains(&name) {
                return Err(format!("{FILE}:{}: `{name}` is none of {}", index + 1, KINDS.join(", ")));
            }
            if limits.iter().any(|(known, _)| known == name) {
                return Err(format!("{FILE}:{}: `{name}` stands there twice", index + 1));
            }
            limits.push((name.to_owned(), bytes));
        }
        Ok(Self(limits))
    }

    /// Fails with a sentence for each kind that is above its limit.
    pub fn allows(&self, table: &Table) -> Result<(), String> {
        let over = |(kind, limit): &(String, usize)| {
            let total = table.total(kind).brotli;
            let over = total.checked_sub(*limit).filter(|over| *over > 0)?;
            Some(format!("{kind} is {total} bytes with brotli, {over} above the {limit} of {FILE}"))
        };
        let complaints: Vec<String> = self.0.iter().filter_map(over).collect();
        if complaints.is_empty() { Ok(()) } else { Err(complaints.join("\nerror: ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compress::Sized;

    fn of_boot_js(brotli: usize) -> Table {
        Table::of(vec![Sized { name: "boot.js".into(), raw: 9_000, gzip: 5_000, brotli }])
    }

    #[test]
    fn names_and_bytes_are_read_around_comments_and_empty_lines() {
        let budget = Budget::parse("# at start-up\n\nhtml+css = 20000\nboot.js=2000 # small\n");
        assert_eq!(budget, Ok(Budget(vec![("html+css".into(), 20_000), ("boot.js".into(), 2_000)])));
    }

    #[test]
    fn a_line_that_is_no_limit_is_named() {
        for line in ["boot.js", "boot.js = 2 kB", "boot.js = -1", "boot.js ="] {
            let read = Budget::parse(&format!("# one\n{line}"));
            assert_eq!(read, Err(format!("xtask/budget.txt:2: `{line}` is not `name = bytes`")));
        }
    }

    #[test]
    fn a_second_limit_for_a_name_is_refused() {
        let read = Budget::parse("boot.js = 1\nboot.js = 2");
        assert_eq!(read, Err("xtask/budget.txt:2: `boot.js` stands there twice".into()));
    }

    #[test]
    fn a_limit_for_a_kind_that_does_not_exist_is_refused() {
        let read = Budget::parse("wasm = 1");
        assert_eq!(
            read,
            Err("xtask/budget.txt:1: `wasm` is none of html+css, boot.js, wasm+glue, offline, coach, search, intake, unpack, widget, frame, embed.js, module, \
                 plans, other"
                .into())
        );
    }

    #[test]
    fn a_total_at_its_limit_is_allowed() {
        assert_eq!(Budget(vec![("boot.js".into(), 2_000)]).allows(&of_boot_js(2_000)), Ok(()));
    }

    #[test]
    fn a_total_above_its_limit_is_named_with_both_figures() {
        assert_eq!(
            Budget(vec![("boot.js".into(), 2_000)]).allows(&of_boot_js(2_001)),
            Err("boot.js is 2001 bytes with brotli, 1 above the 2000 of xtask/budget.txt".into())
        );
    }

    #[test]
    fn the_budget_of_this_project_is_readable() {
        assert!(Budget::of_project().is_ok());
    }
}
