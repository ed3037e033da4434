//! What the device remembers of names.

use chain_balance::codec::log::{Choice, NameChoices};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::plan::Plan;

use crate::{plan, seeds};

/// What is read of it is remembered: it comes back when it is written, and each name is found as it was said.
pub fn holds(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let choices = NameChoices::decode(text);
    if choices.iter().count() <= NameChoices::MOST {
        assert_eq!(NameChoices::decode(&choices.encode()), choices);
    }
    for (name, choice) in choices.iter() {
        assert_eq!(choices.get(name), Some(choice));
        if let Choice::Own(own) = choice {
            let mut with = Plan::default();
            with.add_own(own.clone()).expect("room for one");
            plan::is_bounded(&with);
        }
    }
    for name in text.lines().take(8) {
        let mut choices = NameChoices::default();
        choices.set(name, Choice::Ignored);
        // A name without a letter or a digit has nothing to be remembered by.
        if choices.iter().any(|(name, _)| !name.is_empty()) {
            assert_eq!(NameChoices::decode(&choices.encode()).get(name), Some(&Choice::Ignored), "{name}");
        }
        assert_eq!(choices.get(&name.to_ascii_uppercase()), Some(&Choice::Ignored), "whatever the case: {name}");
    }
}

/// NameChoices of names of the catalogue, of nothing, and of an exercise of one's own.
pub fn seeds() -> Vec<Vec<u8>> {
    let mut some = NameChoices::default();
    for (place, line) in seeds::lines("names.csv").iter().enumerate().step_by(20) {
        let Some((name, slug)) = line.rsplit_once(',') else { continue };
        let exercise = ExerciseId::from_slug(slug);
        some.set(name, exercise.filter(|_| place % 3 > 0).map_or(Choice::Ignored, Choice::Exercise));
    }
    for own in seeds::plans().iter().flat_map(|plan| plan.own()) {
        some.set(own.name.as_str(), Choice::Own(own.clone()));
    }
    seeds::bytes([some.encode(), String::from("sauna\t-\nsquat\tback-squat\nsquat\t\n")])
}
