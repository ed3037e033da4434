//! What can be said to the browser bench. It is read before anything is built: a slip should not cost minutes.

use std::num::NonZeroU16;

const RUNS: NonZeroU16 = NonZeroU16::new(9).expect("nine is not zero");

const NAMES: [&str; 4] = ["--runs", "--clicks", "--only", "--profiles"];
/// The parts of a run, as `benches/harness/perf.mjs` knows them.
const PARTS: [&str; 6] = ["cold", "first", "restored", OFFLINE, "ticking", IMPORTING];
/// The parts that no other page has.
const IMPORTING: &str = "importing";
const OFFLINE: &str = "offline";
/// The machines and networks it can imitate.
const PROFILES: [&str; 4] = ["unthrottled", "cpu4x", "slow4g", "slow4g+cpu4x"];

/// How long, and what of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    runs: NonZeroU16,
    /// Options that the harness takes as they are, each with its value.
    others: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { runs: RUNS, others: Vec::new() }
    }
}

impl Options {
    /// Reads `--option value` as often as there is one.
    pub fn parse(arguments: &[&str]) -> Result<Self, String> {
        let mut options = Self::default();
        let mut words = arguments.iter();
        while let Some(&name) = words.next() {
            if !NAMES.contains(&name) {
                return Err(format!("the browser bench does not take `{name}`"));
            }
            let value = words.next().ok_or_else(|| format!("`{name}` needs a value"))?;
            match name {
                "--only" => known(name, value, &PARTS)?,
                "--profiles" => known(name, value, &PROFILES)?,
                _ => {
                    let number = number(name, value)?;
                    if name == "--runs" {
                        options.runs = number;
                        continue;
                    }
                }
            }
            options.others.extend([name.to_owned(), (*value).to_owned()]);
        }
        Ok(options)
    }

    /// The number of runs, for the harness.
    pub fn runs(&self) -> String {
        self.runs.to_string()
    }

    /// Is there nothing to be measured beside another page?
    pub fn alone(&self) -> bool {
        self.others.windows(2).any(|option| [["--only", IMPORTING], ["--only", OFFLINE]].iter().any(|alone| option == alone))
    }

    /// The options that the harness takes as they are.
    pub fn others(&self) -> &[String] {
        &self.others
    }
}

fn number(name: &str, value: &str) -> Result<NonZeroU16, String> {
    value.parse().map_err(|_| format!("`{name}` takes a number from 1 to {}, not `{value}`", u16::MAX))
}

fn known(name: &str, values: &str, all: &[&str]) -> Result<(), String> {
    match values.split(',').find(|value| !all.contains(value)) {
        Some(unknown) => Err(format!("`{name}` knows {}, and not `{unknown}`", all.join(", "))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_in_any_order() {
        let options = Options::parse(&["--only", "ticking,cold", "--runs", "3", "--profiles", "slow4g+cpu4x"]);
        let others = ["--only", "ticking,cold", "--profiles", "slow4g+cpu4x"].map(String::from).to_vec();
        assert_eq!(options, Ok(Options { runs: NonZeroU16::new(3).unwrap(), others }));
    }

    #[test]
    fn importing_and_being_offline_have_no_other_page_beside_them() {
        let alone = |only: &str| Options::parse(&["--only", only]).map(|options| options.alone());
        assert_eq!((alone("importing"), alone("offline"), alone("importing,cold")), (Ok(true), Ok(true), Ok(false)));
        assert!(!Options::default().alone());
    }

    #[test]
    fn a_number_that_is_none_is_refused() {
        for value in ["0", "-1", "many", "65536", ""] {
            for name in ["--runs", "--clicks"] {
                let refused = format!("`{name}` takes a number from 1 to 65535, not `{value}`");
                assert_eq!(Options::parse(&[name, value]), Err(refused));
            }
        }
    }

    #[test]
    fn an_unknown_part_or_profile_is_named_beside_the_known() {
        assert_eq!(
            Options::parse(&["--only", "cold,warm"]),
            Err("`--only` knows cold, first, restored, offline, ticking, importing, and not `warm`".into())
        );
        assert_eq!(
            Options::parse(&["--profiles", "3g"]),
            Err("`--profiles` knows unthrottled, cpu4x, slow4g, slow4g+cpu4x, and not `3g`".into())
        );
    }

    #[test]
    fn an_option_without_its_value_or_of_another_name_is_named() {
        assert_eq!(Options::parse(&["--clicks", "9", "--runs"]), Err("`--runs` needs a value".into()));
        assert_eq!(Options::parse(&["--fast"]), Err("the browser bench does not take `--fast`".into()));
    }

    #[test]
    fn the_harness_has_every_part_and_profile() {
        let harness = include_str!("../../../benches/harness/perf.mjs");
        for part in PARTS {
            assert!(harness.contains(&format!("wants('{part}')")), "{part}");
        }
        for profile in PROFILES {
            let unquoted = harness.replace('\'', "");
            assert!(unquoted.contains(&format!(" {profile}: {{ cpu")), "{profile}");
        }
    }
}
