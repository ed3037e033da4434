//! `cargo xtask wander`: two tabs of the release take random steps side by side, and lose nothing on their way.

use std::num::NonZeroU64;

use crate::{process, test};

const NAMES: [&str; 2] = ["--steps", "--seed"];

/// How far, and by which numbers.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    steps: NonZeroU64,
    seed: NonZeroU64,
}

impl Options {
    /// Reads `--option value` as often as there is one.
    pub fn parse(arguments: &[&str]) -> Result<Self, String> {
        let mut options = Self { steps: NonZeroU64::new(10_000).unwrap_or(NonZeroU64::MIN), seed: NonZeroU64::MIN };
        let mut words = arguments.iter();
        while let Some(&name) = words.next() {
            if !NAMES.contains(&name) {
                return Err(format!("the tabs do not take `{name}`"));
            }
            let value = words.next().ok_or_else(|| format!("`{name}` needs a value"))?;
            let number = value.parse().map_err(|_| format!("`{name}` takes a whole number from 1, not `{value}`"))?;
            *if name == "--steps" { &mut options.steps } else { &mut options.seed } = number;
        }
        Ok(options)
    }
}

/// Builds the release and lets the tabs go.
pub fn run(options: &Options) -> Result<(), String> {
    let mut test = test::in_browser()?;
    test.args(["--", "--ignored", "--exact", "--nocapture", "wandering::two_tabs_lose_nothing_on_their_way"])
        .env("CHAIN_BALANCE_STEPS", options.steps.to_string())
        .env("CHAIN_BALANCE_SEED", options.seed.to_string());
    process::run(&mut test)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(steps: u64, seed: u64) -> Options {
        let number = |number| NonZeroU64::new(number).expect("not nought");
        Options { steps: number(steps), seed: number(seed) }
    }

    #[test]
    fn ten_thousand_steps_are_usual() {
        assert_eq!(Options::parse(&[]), Ok(of(10_000, 1)));
        assert_eq!(Options::parse(&["--seed", "7", "--steps", "20"]), Ok(of(20, 7)));
    }

    #[test]
    fn what_is_no_number_is_named() {
        assert_eq!(Options::parse(&["--steps", "0"]), Err("`--steps` takes a whole number from 1, not `0`".into()));
        assert_eq!(Options::parse(&["--steps"]), Err("`--steps` needs a value".into()));
        assert_eq!(Options::parse(&["--far", "1"]), Err("the tabs do not take `--far`".into()));
    }
}
