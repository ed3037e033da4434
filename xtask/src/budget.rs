//! How many bytes each kind of file may have: `xtask/budget.txt`.

use std::fs;

use crate::folders;

/// The file, from the top of the repository.
pub const FILE: &str = "xtask/budget.txt";

/// A limit in bytes for each name, in the order of the file.
#[derive(Debug, PartialEq, Eq)]
pub struct Budget(pub Vec<(String, usize)>);

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
            if limits.iter().any(|(known, _)| known == name) {
                return Err(format!("{FILE}:{}: `{name}` stands there twice", index + 1));
            }
            limits.push((name.to_owned(), bytes));
        }
        Ok(Self(limits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_bytes_are_read_around_comments_and_empty_lines() {
        let budget =
            Budget::parse("# at start-up\n\nhtml+css = 20000\nboot.js=2000 # small\n").unwrap();
        assert_eq!(
            budget,
            Budget(vec![("html+css".into(), 20_000), ("boot.js".into(), 2_000)])
        );
    }

    #[test]
    fn a_line_that_is_no_limit_is_named() {
        for line in ["boot.js", "boot.js = 2 kB", "boot.js = -1", "boot.js ="] {
            assert_eq!(
                Budget::parse(&format!("# one\n{line}")),
                Err(format!(
                    "xtask/budget.txt:2: `{line}` is not `name = bytes`"
                ))
            );
        }
    }

    #[test]
    fn a_second_limit_for_a_name_is_refused() {
        assert_eq!(
            Budget::parse("a = 1\na = 2"),
            Err("xtask/budget.txt:2: `a` stands there twice".into())
        );
    }
}
