//! A name that somebody gave an exercise.

use chain_balance::codec::names::{Language, Names, Tier};

use crate::seeds;

/// The surer way of asking never contradicts the less sure one, and the case of its letters says nothing.
pub fn holds(bytes: &[u8]) {
    let Some((last, name)) = bytes.split_last() else { return };
    let Ok(name) = str::from_utf8(name) else { return };
    let names = Names::shared();
    let language = Language::ALL.get(usize::from(*last)).copied();
    let matched = names.matched(name, language);
    assert_eq!(names.matched(&name.to_ascii_uppercase(), language), matched, "{name}");
    assert_eq!(names.matched(&format!(" {name}\n"), language), matched, "{name}");
    let found = names.find(name);
    let sure = names.matched(name, None).filter(|found| !found.is_guess());
    assert_eq!(found, sure.map(|found| found.exercise), "{name}");
    if let Some(id) = names.called(name) {
        assert_eq!((found, sure.map(|found| found.tier)), (Some(id), Some(Tier::Alias)), "{name}");
    }
    Language::of_names(name.lines());
}

/// Every name that the tests know, in no language and in each.
pub fn seeds() -> Vec<Vec<u8>> {
    let names = seeds::lines("names.csv");
    let names = names.iter().enumerate().filter_map(|(place, line)| Some((place, line.rsplit_once(',')?.0)));
    names.map(|(place, name)| [name.as_bytes(), &[place as u8 % 8]].concat()).collect()
}
