//! `cargo xtask bench`: what counting costs natively, and what the page costs in a browser.

mod browser;
mod options;

use crate::process;
use options::Options;

/// The benches that were asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Bench {
    /// The native ones and then the one in the browser, each as it usually runs.
    All,
    /// Those of criterion, with arguments for `cargo bench`.
    Native(Vec<String>),
    /// The release beside a page made by other means.
    Browser(Options),
}

impl Bench {
    /// Reads the words after `bench`.
    pub fn named(words: &[&str]) -> Result<Self, String> {
        match words {
            [] => Ok(Self::All),
            ["native", arguments @ ..] => Ok(Self::Native(arguments.iter().map(|&argument| argument.into()).collect())),
            ["browser", arguments @ ..] => Options::parse(arguments).map(Self::Browser),
            [other, ..] => Err(format!("there is no bench `{other}`")),
        }
    }

    /// Sets up what the benches need and runs them.
    pub fn run(&self) -> Result<(), String> {
        match self {
            Self::All => {
                native(&[])?;
                browser::run(&Options::default())
            }
            Self::Native(arguments) => native(arguments),
            Self::Browser(options) => browser::run(options),
        }
    }
}

fn native(arguments: &[String]) -> Result<(), String> {
    process::run(process::cargo().arg("bench").args(arguments))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_means_both() {
        assert_eq!(Bench::named(&[]), Ok(Bench::All));
    }

    #[test]
    fn what_follows_native_is_for_cargo() {
        let named = Bench::named(&["native", "link", "--", "--quick"]);
        assert_eq!(named, Ok(Bench::Native(["link", "--", "--quick"].map(String::from).to_vec())));
    }

    #[test]
    fn the_browser_bench_runs_without_options() {
        assert_eq!(Bench::named(&["browser"]), Ok(Bench::Browser(Options::default())));
    }

    #[test]
    fn an_unknown_bench_is_named() {
        assert_eq!(Bench::named(&["--quick"]), Err("there is no bench `--quick`".into()));
    }
}
