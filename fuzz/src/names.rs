//! A name that somebody gave an exercise.

use chain_balance::codec::names::{Language, Names, Tier};

use crate::seeds;

/// The surer way of asking never contradicts the less sure one, and the case of its letters says nothing.
pub fn holds(bytes: &[u8]) {
    let Some((last, name)) = bytes.split_last() else { return };
    let Ok(name) = str::from_utf8(name) else { return };
    let names = Names::shared();
    let language = Language::ALL.get(usize::from(last % 8)).copied();
    // A guess takes long, so one of the two at a time.
    let same = if last & 8 == 0 { name.to_ascii_uppercase() } else { format!(" {name}\n") };
    assert_eq!(names.matched(&same, language), names.matched(name, language), "{name}");
    let found = names.find(name);
    if let Some(id) = found {
        let matched = names.matched(name, None).expect("it is found");
        assert_eq!((matched.exercise, matched.is_guess()), (id, false), "{name}");
    }
    if let Some(id) = names.called(name) {
        let tier = names.matched(name, None).map(|found| found.tier);
        assert_eq!((found, tier), (Some(id), Some(Tier::Alias)), "{name}");
    }
    Language::of_names(name.lines());
}

/// Every name that the tests know, in no language and in each.
pub fn seeds() -> Vec<Vec<u8>> {
    let names = seeds::lines("names.csv");
    let names = names.iter().enumerate().filter_map(|(place, line)| Some((place, line.rsplit_once(',')?.0)));
    names.map(|(place, name)| [name.as_bytes(), &[place as u8 % 16]].concat()).collect()
}
