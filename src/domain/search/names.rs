//! One ranked search over every name of an exercise.
//!
//! The names come as a text, so that a page can load them at the first key; until then those of the catalogue are searched.
//!
//! ```text
//! ~db<TAB>dumbbell             what is typed for something else
//! *row<TAB>12 24 13 17         words that several exercises fit, by their codes, the most trained first
//! 12<TAB>barbell row|bb row    the code of an exercise, and its names
//! ```
//! Names are in small letters without marks, singular, words parted by one blank. A line that is none of these is passed
//! over: a table of a newer version holds more.

use std::collections::BTreeSet;

use super::fold::{folded, singular_words};
use super::slips::slips;
use crate::domain::catalogue::{Exercise, ExerciseId};
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::sort;

/// The names by which exercises are searched.
pub struct SearchNames {
    pub(super) names: Vec<(String, ExerciseId)>,
    /// How many of them, the first, are the catalogue's own.
    own: usize,
    several: Vec<(String, Vec<ExerciseId>)>,
    spellings: Vec<(String, String)>,
    words: BTreeSet<String>,
}

/// How well an exercise fits what was typed, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// A name is what was typed; or one of several that it fits, in this place.
    Named(usize),
    /// The catalogue's own name begins with what was typed.
    Called,
    /// Another name begins with it.
    Begins,
    /// Each typed word begins a word of a name, in the same order.
    InOrder,
    /// The same, in any order.
    InAnyOrder,
    /// A name has the same letters, blanks aside.
    Joined,
    /// A primary muscle or the pattern is named so.
    Muscle,
    /// A muscle that helps is named so.
    Helper,
}

/// What was typed, in the shape of the names.
pub(super) struct Typed {
    /// Before they were respelled: muscles are known by these.
    said: Vec<String>,
    pub words: Vec<String>,
    pub whole: String,
    joined: String,
}

impl Default for SearchNames {
    /// The names of the catalogue alone.
    fn default() -> Self {
        Self::read("")
    }
}

impl SearchNames {
    /// More letters than anybody types are passed over, and more words.
    const LONGEST: usize = 100;
    const MOST_WORDS: usize = 12;

    /// The names of the catalogue and those of a table.
    pub fn read(table: &str) -> Self {
        let mut names: Vec<(String, ExerciseId)> = Vec::new();
        for id in ExerciseId::all() {
            names.extend([id.exercise().name, id.exercise().slug()].map(|name| (singular_words(&folded(name)).join(" "), id)));
        }
        let own = names.len();
        let (mut several, mut spellings) = (Vec::new(), Vec::new());
        for (key, value) in table.lines().filter_map(|line| line.split_once('\t')) {
            if let Some(from) = key.strip_prefix('~') {
                spellings.push((String::from(from), String::from(value)));
            } else if let Some(words) = key.strip_prefix('*') {
                several.push((String::from(words), value.split(' ').filter_map(coded).collect()));
            } else if let Some(id) = coded(key) {
                names.extend(value.split('|').map(|name| (String::from(name), id)));
            }
        }
        let words = names.iter().flat_map(|(name, _)| name.split(' ')).map(String::from).collect();
        Self { names, own, several, spellings, words }
    }

    /// The exercises that are meant by what was typed, the best first, of those that fit alike the most trained. All of the
    /// catalogue, in its order, where nothing was typed. Letters with marks are found where they come apart (Unicode's NFKD),
    /// as a browser makes them by `normalize("NFKD")`.
    pub fn found(&self, typed: &str) -> Vec<ExerciseId> {
        let typed = self.typed(typed);
        if typed.words.is_empty() {
            return ExerciseId::all().collect();
        }
        let mut found = self.fitting(&typed);
        if found.is_empty()
            && let Some(typed) = self.put_right(&typed)
        {
            found = self.fitting(&typed);
        }
        found.into_iter().map(|(_, id)| id).collect()
    }

    pub(super) fn typed(&self, typed: &str) -> Typed {
        let folded = folded(&typed.chars().take(Self::LONGEST).collect::<String>());
        let mut words = singular_words(&folded);
        words.truncate(Self::MOST_WORDS);
        Typed { said: words.clone(), ..Typed::of(self.respelled(&words)) }
    }

    /// Phrases in the spelling of the table.
    pub(super) fn respelled(&self, words: &[String]) -> Vec<String> {
        let mut respelled = Vec::new();
        let mut rest = words;
        while let Some((first, others)) = rest.split_first() {
            let begins = |from: &str| {
                let mut words = rest.iter();
                from.split(' ').all(|part| words.next().is_some_and(|word| word == part))
            };
            let found = self.spellings.iter().find(|(from, _)| begins(from));
            let length = found.map_or(1, |(from, _)| from.split(' ').count());
            match found {
                Some((_, to)) => respelled.extend(to.split_whitespace().map(String::from)),
                None => respelled.push(first.clone()),
            }
            rest = others.get(length - 1..).unwrap_or_default();
        }
        respelled
    }

    pub(super) fn fitting(&self, typed: &Typed) -> Vec<(Fit, ExerciseId)> {
        let mut best: Vec<(Option<Fit>, ExerciseId)> =
            ExerciseId::all().map(|id| (by_muscle(id.exercise(), &typed.said), id)).collect();
        let mut better = |id: ExerciseId, fit: Fit| {
            if let Ok(place) = best.binary_search_by_key(&id, |(_, id)| *id)
                && let Some((old, _)) = best.get_mut(place)
            {
                *old = Some(old.map_or(fit, |old| old.min(fit)));
            }
        };
        for (place, (name, id)) in self.names.iter().enumerate() {
            if let Some(fit) = typed.fit(name) {
                better(*id, if fit == Fit::Begins && place < self.own { Fit::Called } else { fit });
            }
        }
        if let Some((_, several)) = self.several.iter().find(|(words, _)| *words == typed.whole) {
            several.iter().enumerate().for_each(|(place, id)| better(*id, Fit::Named(place)));
            // What several fit alike none is named for: the list says which comes first.
            let listed = |id: &ExerciseId| several.contains(id);
            for (fit, id) in best.iter_mut().filter(|(fit, id)| *fit == Some(Fit::Named(0)) && !listed(id)) {
                *fit = Some(Fit::Named(several.len() + usize::from(id.exercise().code())));
            }
        }
        let mut best: Vec<(Fit, ExerciseId)> = best.into_iter().filter_map(|(fit, id)| Some((fit?, id))).collect();
        sort::sort(&mut best);
        best
    }

    /// What was typed with the words put right that begin no known word; nothing where one is like none.
    pub(super) fn put_right(&self, typed: &Typed) -> Option<Typed> {
        let words = typed.words.iter().map(|word| {
            let begins = self.words.range(word.clone()..).next().is_some_and(|known| known.starts_with(word.as_str()));
            if begins {
                return Some(word.clone());
            }
            let letters: Vec<char> = word.chars().collect();
            let most = if letters.len() < 5 { 1 } else { 2 };
            let near = self.words.iter().filter_map(|known| Some((slips(&letters, known, most)?, known)));
            near.min().map(|(_, known)| known.clone())
        });
        words.collect::<Option<Vec<_>>>().map(Typed::of)
    }
}

impl Typed {
    fn of(words: Vec<String>) -> Self {
        Self { said: words.clone(), whole: words.join(" "), joined: words.concat(), words }
    }

    pub(super) fn fit(&self, name: &str) -> Option<Fit> {
        if name == self.whole {
            return Some(Fit::Named(0));
        }
        if name.starts_with(&self.whole) {
            return Some(Fit::Begins);
        }
        let mut named = name.split(' ');
        if self.words.iter().all(|word| named.any(|named| named.starts_with(word.as_str()))) {
            return Some(Fit::InOrder);
        }
        if self.words.iter().all(|word| name.split(' ').any(|named| named.starts_with(word.as_str()))) {
            return Some(Fit::InAnyOrder);
        }
        is_joined(name, &self.joined).then_some(Fit::Joined)
    }
}

/// Does a name begin with these letters, blanks aside?
fn is_joined(name: &str, letters: &str) -> bool {
    let mut rest = name.bytes().filter(|byte| *byte != b' ');
    letters.len() > 2 && letters.bytes().all(|byte| rest.next() == Some(byte))
}

/// Is every word part of the name of a muscle that the exercise trains, or of its pattern?
fn by_muscle(exercise: &Exercise, words: &[String]) -> Option<Fit> {
    let says = |set: MuscleSet, word: &str| {
        let named = |muscle: Muscle| [muscle.label(), muscle.slug(), muscle.anatomy()].iter().any(|name| begins(name, word));
        set.iter().any(named)
    };
    let muscles = exercise.traits.muscles;
    let pattern = |word: &String| begins(exercise.pattern().slug(), word);
    if words.iter().all(|word| says(muscles.primary(), word) || pattern(word)) {
        return Some(Fit::Muscle);
    }
    let any = |word: &String| says(muscles.primary(), word) || says(muscles.secondary(), word) || pattern(word);
    words.iter().all(any).then_some(Fit::Helper)
}

/// Does a word of the text begin so, whatever the case of its letters?
fn begins(text: &str, word: &str) -> bool {
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    parts.into_iter().any(|part| part.get(..word.len()).is_some_and(|first| first.eq_ignore_ascii_case(word)))
}

fn coded(code: &str) -> Option<ExerciseId> {
    ExerciseId::from_code(code.parse().ok()?)
}
