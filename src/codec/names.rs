//! Exercises by the names people use, in six tiers.

mod guess;
mod language;
mod meaning;
mod misspelt;
mod nearest;
mod own;
mod qualifiers;
mod several;
mod spellings;
mod table;
mod tiers;
mod words;
mod world;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

pub use language::Language;
pub use meaning::{Meaning, NEAREST};
pub use own::{Meant, OwnNames};

use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::EquipmentSet;
use crate::domain::term::terms;
use guess::Rules;
pub(in crate::codec) use qualifiers::is_equipment;
pub(in crate::codec) use words::folded;
pub use words::{Unmark, unmark_by};
use words::{key, words};

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

static SHARED: OnceLock<Names> = OnceLock::new();

/// Every id, name and alias of the catalogue, in the shapes in which they are looked for.
pub struct Names {
    exact: HashMap<String, ExerciseId>,
    /// Without blanks; nothing where these are the letters of two exercises' names.
    joined: HashMap<String, Option<ExerciseId>>,
    /// By the same words in any order; nothing where they are the names of two exercises.
    sorted: HashMap<String, Option<ExerciseId>>,
    /// By the words without equipment: every exercise with such a name, and the equipment it is named with.
    bare: HashMap<String, Vec<(ExerciseId, EquipmentSet)>>,
    /// Names that mean another exercise in one language than in the others.
    of_language: HashMap<String, Vec<(Language, ExerciseId)>>,
    /// Words that fit several exercises alike.
    several: HashMap<String, Vec<ExerciseId>>,
    /// Every word of a name, with the exercises that are named with it.
    said: BTreeMap<String, BTreeSet<ExerciseId>>,
    /// Every name.
    named: Vec<(String, ExerciseId)>,
    rules: OnceLock<Rules>,
}

impl Default for Names {
    fn default() -> Self {
        Self::of(Self::aliases())
    }
}

impl Names {
    /// The names of the catalogue, with its aliases, made once: of the tables in here, or in a browser of the one it has
    /// [learnt](Self::learn).
    pub fn shared() -> &'static Self {
        // What a browser loads as a file has no place in its program.
        SHARED.get_or_init(|| if cfg!(target_arch = "wasm32") { Self::read("") } else { Self::default() })
    }

    /// From now on the names are those of a table of [`search_table`](Self::search_table), unless they were asked for before.
    pub fn learn(table: &str) {
        let _ = SHARED.set(Self::read(table));
    }

    /// From now on the names are those of the tables in here, in a browser too: of a program that has no page beside it from
    /// which it could learn them.
    pub fn carry() {
        let _ = SHARED.set(Self::default());
    }

    fn empty() -> Self {
        Self {
            exact: HashMap::new(),
            joined: HashMap::new(),
            sorted: HashMap::new(),
            bare: HashMap::new(),
            of_language: HashMap::new(),
            several: several::read(),
            said: BTreeMap::new(),
            named: Vec::new(),
            rules: OnceLock::new(),
        }
    }

    /// The ids and names of the catalogue with these aliases, and its names in other languages. What is named first keeps
    /// the name.
    pub fn of(aliases: impl Iterator<Item = (String, ExerciseId)>) -> Self {
        let mut names = Self::empty();
        for id in ExerciseId::all() {
            names.add(words(id.exercise().slug(), None, false), id);
            names.add(words(id.exercise().name, None, false), id);
        }
        aliases.for_each(|(alias, id)| names.add(words(&alias, None, false), id));
        for (language, name, id) in world::names() {
            let words = words(name, None, false);
            match names.exact.get(&words.join(" ")) {
                Some(other) if *other != id => names.of_language.entry(words.join(" ")).or_default().push((language, id)),
                Some(_) => {}
                None => names.add(words, id),
            }
        }
        names
    }

    fn add(&mut self, words: Vec<String>, id: ExerciseId) {
        for word in &words {
            match self.said.get_mut(word) {
                Some(exercises) => _ = exercises.insert(id),
                None => _ = self.said.insert(word.clone(), BTreeSet::from([id])),
            }
        }
        let all = words.iter().map(String::as_str);
        for (names, key) in [(&mut self.sorted, key(all.clone())), (&mut self.joined, words.concat())] {
            let same = names.entry(key).or_insert(Some(id));
            if *same != Some(id) {
                *same = None;
            }
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
        let name = words.join(" ");
        self.exact.entry(name.clone()).or_insert(id);
        self.named.push((name, id));
    }

    /// The aliases with their exercises, as they stand in the table.
    pub fn aliases() -> impl Iterator<Item = (String, ExerciseId)> {
        csv::Reader::from_reader(ALIASES.as_bytes())
            .into_records()
            .flatten()
            .filter_map(|record| Some((String::from(record.get(0)?), ExerciseId::from_slug(record.get(1)?)?)))
    }

    /// The names of the ~90 most trained exercises in other languages than English: the language, the name, the exercise.
    pub fn of_the_world() -> impl Iterator<Item = (Language, &'static str, ExerciseId)> {
        world::names()
    }

    /// The exercise that is called so: its id, name or alias, whatever the case, punctuation, spelling and plural.
    pub fn called(&self, name: &str) -> Option<ExerciseId> {
        let words = words(name, None, false);
        self.several(&words).is_none().then(|| self.exactly(&words)).flatten()
    }

    /// The exercise that a name surely means: no guess, and no slip put right.
    pub fn find(&self, name: &str) -> Option<ExerciseId> {
        self.silent(name, None).map(|found| found.exercise)
    }

    fn rules(&self) -> &Rules {
        self.rules.get_or_init(Rules::read)
    }
}
