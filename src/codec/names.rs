//! Exercises by the names people use, in six tiers.

mod guess;
mod language;
mod meaning;
mod misspelt;
mod nearest;
mod qualifiers;
mod several;
mod spellings;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{LazyLock, OnceLock};

pub use language::Language;
pub use meaning::{Meaning, NEAREST};

use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Equipment, EquipmentSet};
use crate::domain::term::terms;
use guess::Rules;
pub(in crate::codec) use words::folded;
use words::{key, starts, words};

/// Names under which training apps export the catalogue's exercises. Never in the start-up download.
const ALIASES: &str = include_str!("aliases.csv");

terms! {
    /// How surely a name means an exercise, the surest first.
    Tier {
        /// It is the id, the name or an alias of the exercise, whatever its case, punctuation, spelling and plural.
        Alias = "alias",
        /// It has the same words in another order.
        Reordered = "reordered",
        /// It is a known name once a word goes that says how rather than what: weighted, single arm, wide grip, paused.
        Unqualified = "unqualified",
        /// It is a known name once the equipment goes; an exercise that owns the equipment comes first.
        Unequipped = "unequipped",
        /// It is a known name once a slip of a letter or two is put right: a guess, for the user to confirm.
        Misspelt = "misspelt",
        /// A pattern fits: a guess, for the user to confirm.
        Guess = "guess",
    }
}

/// The exercise that a name means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Match {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it was found.
    pub tier: Tier,
}

impl Match {
    /// Must the user confirm it?
    pub fn is_guess(self) -> bool {
        self.tier >= Tier::Misspelt
    }
}

/// Every id, name and alias of the catalogue, in the shapes in which they are looked for.
pub struct Names {
    exact: HashMap<String, ExerciseId>,
    /// By the same words in any order; nothing where they are the names of two exercises.
    sorted: HashMap<String, Option<ExerciseId>>,
    /// By the words without equipment: every exercise with such a name, and the equipment it is named with.
    bare: HashMap<String, Vec<(ExerciseId, EquipmentSet)>>,
    /// Words that fit several exercises alike.
    several: HashMap<String, Vec<ExerciseId>>,
    /// Every word of a name, with the exercises that are named with it.
    said: BTreeMap<String, BTreeSet<ExerciseId>>,
    /// Every name as pairs of letters.
    named: Vec<(BTreeSet<(char, char)>, ExerciseId)>,
    rules: OnceLock<Rules>,
}

impl Default for Names {
    fn default() -> Self {
        Self::of(Self::aliases())
    }
}

impl Names {
    /// The names of the catalogue, with its aliases, made once.
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<Names> = LazyLock::new(Names::default);
        &SHARED
    }

    /// The ids and names of the catalogue with these aliases. What is named first keeps the name.
    pub fn of(aliases: impl Iterator<Item = (String, ExerciseId)>) -> Self {
        let mut names = Self {
            exact: HashMap::new(),
            sorted: HashMap::new(),
            bare: HashMap::new(),
            several: several::read(),
            said: BTreeMap::new(),
            named: Vec::new(),
            rules: OnceLock::new(),
        };
        for id in ExerciseId::all() {
            names.add(id.exercise().slug(), id);
            names.add(id.exercise().name, id);
        }
        aliases.for_each(|(alias, id)| names.add(&alias, id));
        names
    }

    fn add(&mut self, name: &str, id: ExerciseId) {
        let words = words(name, None, false);
        self.named.push((nearest::pairs(&words.join(" ")), id));
        for word in &words {
            self.said.entry(word.clone()).or_default().insert(id);
        }
        self.exact.entry(words.join(" ")).or_insert(id);
        let all = words.iter().map(String::as_str);
        let same = self.sorted.entry(key(all.clone())).or_insert(Some(id));
        if *same != Some(id) {
            *same = None;
        }
        let bare = self.bare.entry(key(all.filter(|word| qualifiers::equipment(word).is_none()))).or_default();
        let mut named = match bare.iter().position(|(other, _)| *other == id) {
            Some(place) => bare.swap_remove(place).1,
            None => EquipmentSet::EMPTY,
        };
        for equipment in words.iter().filter_map(|word| qualifiers::equipment(word)) {
            named = named.with(equipment);
        }
        bare.push((id, named));
    }

    /// The aliases with their exercises, as they stand in the table.
    pub fn aliases() -> impl Iterator<Item = (String, ExerciseId)> {
        csv::Reader::from_reader(ALIASES.as_bytes())
            .into_records()
            .flatten()
            .filter_map(|record| Some((String::from(record.get(0)?), ExerciseId::from_slug(record.get(1)?)?)))
    }

    /// The exercise that is called so: its id, name or alias, whatever the case, punctuation, spelling and plural.
    pub fn called(&self, name: &str) -> Option<ExerciseId> {
        self.exact.get(&words(name, None, false).join(" ")).copied()
    }

    /// The exercise that a name surely means: any tier but the guess.
    pub fn find(&self, name: &str) -> Option<ExerciseId> {
        self.silent(name, None).map(|found| found.exercise)
    }

    fn rules(&self) -> &Rules {
        self.rules.get_or_init(Rules::read)
    }

    /// The tiers that need no word of the user's.
    fn silent(&self, name: &str, language: Option<Language>) -> Option<Match> {
        let plain = words(name, None, false);
        let english = words(name, language, true);
        let spellings = if plain == english { vec![plain] } else { vec![plain, english.clone()] };
        if spellings.iter().any(|words| self.several(words).is_some()) {
            return None;
        }
        self.in_tiers(&spellings, &english)
    }

    /// The first tier in which one of the spellings is known.
    fn in_tiers(&self, spellings: &[Vec<String>], english: &[String]) -> Option<Match> {
        let tiers: [(Tier, Find); 4] = [
            (Tier::Alias, |names, words| names.exact.get(&words.join(" ")).copied()),
            (Tier::Reordered, |names, words| names.in_any_order(words)),
            (Tier::Unqualified, |names, words| fewest_dropped(words, words, |rest| names.in_any_order(rest))),
            (Tier::Unequipped, |names, words| names.without_equipment(words)),
        ];
        tiers.into_iter().find_map(|(tier, find)| {
            let fits = |exercise: &ExerciseId| tier <= Tier::Reordered || !(one_sided(english) && only_with_a_bar(*exercise));
            let exercise = spellings.iter().find_map(|words| find(self, words)).filter(fits)?;
            Some(Match { exercise, tier })
        })
    }

    /// The exercises that the words fit alike, if they fit several.
    fn several(&self, words: &[String]) -> Option<Vec<ExerciseId>> {
        self.several.get(&key(words.iter().map(String::as_str))).cloned()
    }

    /// The exercises that are named with every one of the words, the most trained first; none for equipment alone.
    fn saying(&self, words: &[String]) -> Vec<ExerciseId> {
        if words.iter().all(|word| qualifiers::equipment(word).is_some()) {
            return Vec::new();
        }
        let mut named = words.iter().map(|word| self.said.get(word));
        let first = named.next().flatten().cloned().unwrap_or_default();
        let all = named.fold(first, |all, some| some.map_or_else(BTreeSet::new, |some| &all & some));
        all.into_iter().take(MOST_ALIKE).collect()
    }

    fn known_word(&self, word: &str) -> bool {
        self.said.contains_key(word) || qualifiers::equipment(word).is_some()
    }

    fn vocabulary(&self) -> impl Iterator<Item = &str> + Clone {
        self.said.keys().map(String::as_str)
    }

    fn in_any_order(&self, words: &[String]) -> Option<ExerciseId> {
        self.sorted.get(&key(words.iter().map(String::as_str))).copied().flatten()
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

/// More exercises than are offered where a name fits several.
const MOST_ALIKE: usize = 6;

/// An exercise that is named with as many kinds of equipment is the same with any.
const ANY_EQUIPMENT: u32 = 3;

type Find = fn(&Names, &[String]) -> Option<ExerciseId>;

/// More qualifiers than any name has are not tried in every combination.
const MOST: usize = 6;

/// What the words mean with as few qualifiers dropped as it takes, and only those that the whole name can lose; nothing
/// where two ways of dropping as many differ.
fn fewest_dropped(words: &[String], whole: &[String], find: impl Fn(&[String]) -> Option<ExerciseId>) -> Option<ExerciseId> {
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
            match (find(&rest), found) {
                (Some(id), Some(other)) if id != other => return None,
                (Some(id), _) => found = Some(id),
                (None, _) => {}
            }
        }
        if found.is_some() {
            return found;
        }
    }
    None
}
