//! What can be said to the search.

use std::path::PathBuf;

/// Seconds for each target where nothing is said.
const SECONDS: u32 = 20;

/// What is to be run.
#[derive(Debug, PartialEq, Eq)]
pub enum Options {
    /// A search of so many seconds with each of the targets, or with all of them.
    Search { seconds: u32, targets: Vec<String> },
    /// One input that was found.
    Again(PathBuf),
}

impl Options {
    /// Reads `[--seconds N] [target ...]` or `--again FILE`.
    pub fn parse(words: &[&str]) -> Result<Self, String> {
        match words {
            ["--again", input] => Ok(Self::Again(PathBuf::from(input))),
            ["--again", ..] => Err("`--again` takes one file".into()),
            ["--seconds", seconds, targets @ ..] => match seconds.parse() {
                Ok(seconds @ 1..) => Self::search(seconds, targets),
                _ => Err(format!("`--seconds` takes a number from 1 to {}, not `{seconds}`", u32::MAX)),
            },
            targets => Self::search(SECONDS, targets),
        }
    }

    fn search(seconds: u32, targets: &[&str]) -> Result<Self, String> {
        match targets.iter().find(|target| target.starts_with('-')) {
            Some(unknown) => Err(format!("the search does not take `{unknown}` here")),
            None => Ok(Self::Search { seconds, targets: targets.iter().map(|&target| target.into()).collect() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_means_every_target_for_twenty_seconds() {
        assert_eq!(Options::parse(&[]), Ok(Options::Search { seconds: 20, targets: Vec::new() }));
    }

    #[test]
    fn the_time_and_the_targets_can_be_said() {
        let said = Options::Search { seconds: 300, targets: vec!["link".into(), "log".into()] };
        assert_eq!(Options::parse(&["--seconds", "300", "link", "log"]), Ok(said));
    }

    #[test]
    fn an_input_is_run_again() {
        assert_eq!(Options::parse(&["--again", "a/b"]), Ok(Options::Again("a/b".into())));
        assert_eq!(Options::parse(&["--again"]), Err("`--again` takes one file".into()));
    }

    #[test]
    fn no_time_and_an_unknown_option_are_refused() {
        assert_eq!(Options::parse(&["--seconds", "0"]), Err("`--seconds` takes a number from 1 to 4294967295, not `0`".into()));
        assert_eq!(Options::parse(&["link", "--fast"]), Err("the search does not take `--fast` here".into()));
    }
}
