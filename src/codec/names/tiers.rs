//! The tiers that need no word of the user's.

use super::language::Language;
use super::qualifiers;
use super::words::{key, starts, words};
use super::{Match, Names, Tier};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Equipment, EquipmentSet};

/// An exercise that is named with as many kinds of equipment is the same with any.
const ANY_EQUIPMENT: u32 = 3;

/// More qualifiers than any name has are not tried in every combination.
const MOST: usize = 6;

/// Words that name another exercise in another place: elbow to knee and knees to elbows, belt squat and squat with belt.
const IN_PLACE: [&str; 5] = ["to", "belt", "knee", "elbow", "side"];

type Find = fn(&Names, &[String]) -> Option<ExerciseId>;

impl Names {
    /// What words mean in a language that has them for another exercise than the others have.
    fn of_language(&self, words: &[String], language: Option<Language>) -> Option<ExerciseId> {
        let language = language?;
        let meanings = self.of_language.get(&words.join(" "))?;
        meanings.iter().find(|(of, _)| *of == language).map(|(_, id)| *id)
    }

    /// The exercise that a name surely means.
    pub(super) fn silent(&self, name: &str, language: Option<Language>) -> Option<Match> {
        let plain = words(name, None, false);
        if let Some(exercise) = self.of_language(&plain, language) {
            return Some(Match { exercise, tier: Tier::Alias });
        }
        if self.several(&plain).is_some() {
            return None;
        }
        if let Some(exercise) = self.exactly(&plain) {
            return Some(Match { exercise, tier: Tier::Alias });
        }
        let english = words(name, language, true);
        let spellings = if plain == english { vec![plain] } else { vec![plain, english.clone()] };
        if self.several(&english).is_some() {
            return None;
        }
        self.in_tiers(&spellings, &english)
    }

    /// The first tier in which one of the spellings is known.
    pub(super) fn in_tiers(&self, spellings: &[Vec<String>], english: &[String]) -> Option<Match> {
        let tiers: [(Tier, Find); 4] = [
            (Tier::Alias, Self::exactly),
            (Tier::Reordered, Self::in_any_order),
            (Tier::Unqualified, |names, words| fewest_dropped(words, words, |rest| names.in_any_order(rest))),
            (Tier::Unequipped, Self::without_equipment),
        ];
        tiers.into_iter().find_map(|(tier, find)| {
            let fits = |exercise: &ExerciseId| tier <= Tier::Reordered || !(one_sided(english) && only_with_a_bar(*exercise));
            let exercise = spellings.iter().find_map(|words| find(self, words)).filter(fits)?;
            Some(Match { exercise, tier })
        })
    }

    /// The exercise of just these words, or of the same letters where blanks are all that differs.
    pub(super) fn exactly(&self, words: &[String]) -> Option<ExerciseId> {
        self.exact.get(&words.join(" ")).copied().or_else(|| self.joined.get(&words.concat()).copied().flatten())
    }

    fn in_any_order(&self, words: &[String]) -> Option<ExerciseId> {
        let moved = || {
            let movable = !words.iter().any(|word| IN_PLACE.contains(&word.as_str()));
            movable.then(|| self.sorted.get(&key(words.iter().map(String::as_str))).copied().flatten()).flatten()
        };
        self.exactly(words).or_else(moved)
    }

    /// The only exercise of the bare name that owns the equipment (the one named last, where a name has two), or that is
    /// named with so much equipment that one more makes no other exercise of it.
    fn without_equipment(&self, words: &[String]) -> Option<ExerciseId> {
        let equipment = words.iter().rev().find_map(|word| qualifiers::equipment(word))?;
        let bare: Vec<String> = words.iter().filter(|word| qualifiers::equipment(word).is_none()).cloned().collect();
        let of = |rest: &[String]| {
            let found = self.bare.get(&key(rest.iter().map(String::as_str)))?;
            let owners: Vec<ExerciseId> =
                found.iter().map(|(id, _)| *id).filter(|id| id.exercise().equipment.has(equipment)).collect();
            let only = match (owners.as_slice(), found.as_slice()) {
                ([only], _) => *only,
                ([], [(only, named)]) if named.len() >= ANY_EQUIPMENT => *only,
                _ => return None,
            };
            // One word alone is vague: a kickback is of the triceps or of the glutes.
            (rest.len() > 1 || self.in_any_order(rest) == Some(only)).then_some(only)
        };
        of(&bare).or_else(|| fewest_dropped(&bare, words, of))
    }
}

/// Does a name say that one arm works at a time? No bar does that.
fn one_sided(words: &[String]) -> bool {
    let alternating = |word: &String| matches!(word.as_str(), "alternating" | "alternate");
    words.iter().any(alternating) || (0..words.len()).any(|at| words.get(at..).is_some_and(|rest| starts(rest, "single arm")))
}

fn only_with_a_bar(exercise: ExerciseId) -> bool {
    const BARS: EquipmentSet = EquipmentSet::of(&[Equipment::Barbell, Equipment::EzBar, Equipment::Smith, Equipment::TrapBar]);
    exercise.exercise().equipment.without(BARS).is_empty()
}

/// What the words mean with as few qualifiers dropped as it takes, and only those that the whole name can lose; nothing
/// where two ways of dropping as many differ.
pub(super) fn fewest_dropped<T: PartialEq>(
    words: &[String],
    whole: &[String],
    find: impl Fn(&[String]) -> Option<T>,
) -> Option<T> {
    let places = qualifiers::found(words, whole);
    let places = places.get(..places.len().min(MOST)).unwrap_or_default();
    for dropped in 1..=places.len() as u32 {
        let mut found = None;
        for set in (0_u32..1 << places.len()).filter(|set| set.count_ones() == dropped) {
            let goes = |at: usize| {
                places.iter().enumerate().any(|(bit, (from, to))| set >> bit & 1 == 1 && (*from..*to).contains(&at))
            };
            let rest: Vec<String> =
                words.iter().enumerate().filter(|(at, _)| !goes(*at)).map(|(_, word)| word.clone()).collect();
            match (find(&rest), &found) {
                (Some(meant), Some(other)) if meant != *other => return None,
                (Some(meant), _) => found = Some(meant),
                (None, _) => {}
            }
        }
        if found.is_some() {
            return found;
        }
    }
    None
}
