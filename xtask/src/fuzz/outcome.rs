//! What the engine said of a search.

use std::path::Path;

/// The columns of [`Outcome::row`].
pub const HEAD: &str = "target          runs  branches  paths     new      time";

/// What came of a search with one target.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    runs: u64,
    /// Branches that were reached, and paths of them that are told apart.
    branches: u64,
    paths: u64,
    /// Inputs that reached something that none before them did, this time.
    new: u64,
    seconds: u64,
    /// The input for which something does not hold, from the top of the repository.
    pub found: Option<String>,
    /// What does not.
    pub reason: String,
}

impl Outcome {
    /// Reads what the engine printed.
    pub fn read(printed: &str, success: bool, root: &Path) -> Self {
        let mut outcome = Self::default();
        let mut panicked = false;
        for line in printed.lines() {
            let after = |key: &str| line.strip_prefix(key).map(str::trim);
            if line.starts_with('#') {
                outcome.branches = number(line, "cov:").unwrap_or(outcome.branches);
                outcome.paths = number(line, "ft:").unwrap_or(outcome.paths);
            } else if let Some(stat) = after("stat::number_of_executed_units:") {
                outcome.runs = stat.parse().unwrap_or(0);
            } else if let Some(stat) = after("stat::new_units_added:") {
                outcome.new = stat.parse().unwrap_or(0);
            } else if line.starts_with("Done ") {
                outcome.seconds = number(line, "in").unwrap_or(0);
            } else if line.contains("panicked at ") {
                // The message stands on the lines below.
                (outcome.reason, panicked) = (String::from(line), true);
            } else if panicked {
                // The message ends where the engine begins, or a note of how it came.
                panicked = !["note:", "stack backtrace:", "==", "NOTE:"].iter().any(|end| line.starts_with(end));
                if panicked {
                    outcome.reason = format!("{}\n  {line:.500}", outcome.reason);
                }
            }
            if let Some((_, error)) = line.split_once("ERROR: libFuzzer: ")
                && outcome.reason.is_empty()
            {
                outcome.reason = error.into();
            }
            if let Some((_, path)) = line.split_once("Test unit written to ") {
                let path = Path::new(path.trim());
                outcome.found = Some(path.strip_prefix(root).unwrap_or(path).display().to_string());
            }
        }
        if !success && outcome.found.is_none() {
            outcome.found = Some(String::from("(nothing was kept)"));
            if outcome.reason.is_empty() {
                outcome.reason = printed.lines().last().unwrap_or("it ended without a word").into();
            }
        }
        outcome
    }

    /// A line of the table.
    pub fn row(&self, name: &str) -> String {
        let Self { runs, branches, paths, new, seconds, .. } = self;
        let found = if self.found.is_some() { "  FOUND" } else { "" };
        format!("{name:<10} {runs:>9} {branches:>9} {paths:>6} {new:>7} {seconds:>7} s{found}")
    }
}

/// The number behind a word.
fn number(line: &str, word: &str) -> Option<u64> {
    let mut words = line.split_whitespace().skip_while(|other| *other != word);
    words.nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUIET: &str = "\
INFO: Seed: 1
#2\tINITED cov: 26 ft: 26 corp: 1/1b exec/s: 0 rss: 29Mb
#1048576\tpulse  cov: 90 ft: 210 corp: 40/2Kb lim: 4096 exec/s: 52428 rss: 30Mb
Done 149842 runs in 6 second(s)
stat::number_of_executed_units: 149842
stat::average_exec_per_sec:     24973
stat::new_units_added:          1879
";

    #[test]
    fn a_search_that_found_nothing_has_its_figures() {
        let outcome = Outcome::read(QUIET, true, Path::new("/top"));
        let expected = Outcome { runs: 149_842, branches: 90, paths: 210, new: 1879, seconds: 6, ..Outcome::default() };
        assert_eq!(outcome, expected);
        assert_eq!(outcome.row("link"), "link          149842        90    210    1879       6 s");
        assert_eq!(outcome.row("link").len(), HEAD.len());
    }

    #[test]
    fn what_was_found_is_named_with_its_reason() {
        let printed = "\nthread '<unnamed>' (7) panicked at src/link.rs:9:5:\nby its link\n\
            ==7== ERROR: libFuzzer: deadly signal\nartifact_prefix='x'; Test unit written to /top/fuzz/artifacts/link/crash-1\n";
        let outcome = Outcome::read(printed, false, Path::new("/top"));
        assert_eq!(outcome.found.as_deref(), Some("fuzz/artifacts/link/crash-1"));
        assert_eq!(outcome.reason, "thread '<unnamed>' (7) panicked at src/link.rs:9:5:\n  by its link");
    }

    #[test]
    fn a_program_that_ends_without_an_input_has_failed_too() {
        let outcome = Outcome::read("error while loading\n", false, Path::new("/top"));
        assert_eq!(outcome.found.as_deref(), Some("(nothing was kept)"));
        assert_eq!(outcome.reason, "error while loading");
    }
}
