//! What a page shows for what is typed: exercises of a plan's own beside those of the catalogue, and where nothing is called
//! so, what is called most like it.

use core::fmt::Write;

use super::SearchNames;
use super::alike::{alike, pairs};
use super::fold::{folded, singular_words};
use super::names::{Fit, Typed};
use crate::domain::bounded::digits;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::sort;

/// What was found, the best first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    /// The exercises.
    pub exercises: Vec<ExerciseRef>,
    /// None is called so: these are called most like it, at most three.
    pub is_like: bool,
}

impl Found {
    /// As a text for another program: codes of the catalogue, places of own exercises behind an `o`, after a `~` where they are
    /// only like what was typed.
    pub fn to_text(&self) -> String {
        let mut text = String::from(if self.is_like { "~" } else { "" });
        for exercise in &self.exercises {
            _ = match exercise {
                ExerciseRef::Catalogue(id) => write!(text, " {}", id.exercise().code()),
                ExerciseRef::Own(id) => write!(text, " o{}", id.place()),
            };
        }
        text
    }

    /// Reads that text for a plan. What the plan or the catalogue does not have is passed over.
    pub fn read(text: &str, plan: &Plan) -> Self {
        let (is_like, list) = text.strip_prefix('~').map_or((false, text), |list| (true, list));
        let exercise = |word: &str| match word.strip_prefix('o') {
            Some(place) => plan.own_id(usize::try_from(digits(place).ok()?).ok()?).map(ExerciseRef::Own),
            None => ExerciseId::from_code(digits(word).ok()?).map(ExerciseRef::Catalogue),
        };
        Self { exercises: list.split(' ').filter_map(exercise).collect(), is_like }
    }
}

impl SearchNames {
    /// How many exercises are shown where none is called so.
    const NEAREST: usize = 3;

    /// What is meant by what was typed into the search field of a page that shows this plan. Sets and reps behind a name or
    /// before it do not matter. Nothing where nothing was typed. `apart` takes the marks of letters apart (Unicode's NFKD), as
    /// the caller has done with what was typed.
    pub fn look(&self, typed: &str, plan: &Plan, apart: impl Fn(&str) -> String) -> Found {
        let names = plan.own().iter().enumerate().filter_map(|(place, own)| {
            let name = self.respelled(&singular_words(&folded(&apart(own.name.as_str())))).join(" ");
            Some((name, ExerciseRef::Own(plan.own_id(place)?)))
        });
        let own: Vec<(String, ExerciseRef)> = names.collect();
        let ways = [self.typed(typed), self.typed(name_of(typed))];
        let mut ways: Vec<Typed> = ways.into_iter().filter(|typed| !typed.words.is_empty()).collect();
        ways.dedup_by(|way, before| way.whole == before.whole);
        let fits = |way: &Typed| Some(self.all(way, &own)).filter(|found| !found.is_empty());
        let found = ways.iter().find_map(fits);
        let found = found.or_else(|| ways.iter().find_map(|way| fits(&self.put_right(way)?)));
        match (found, ways.last()) {
            (Some(exercises), _) => Found { exercises, is_like: false },
            (None, Some(way)) if name_of(typed).contains(char::is_alphabetic) => {
                Found { exercises: self.nearest(&way.whole), is_like: true }
            }
            _ => Found::default(),
        }
    }

    /// The plan's own exercises and those of the catalogue by how well they fit; of those that fit alike its own come first.
    fn all(&self, typed: &Typed, own: &[(String, ExerciseRef)]) -> Vec<ExerciseRef> {
        let own = own.iter().filter_map(|(name, exercise)| Some((typed.fit(name)?, *exercise)));
        let mut all: Vec<(Fit, ExerciseRef)> = own.collect();
        all.extend(self.fitting(typed).into_iter().map(|(fit, id)| (fit, ExerciseRef::Catalogue(id))));
        sort::by_key(&mut all, |(fit, _)| *fit);
        all.into_iter().map(|(_, exercise)| exercise).collect()
    }

    /// The exercises that are called most like it, of those alike the most trained first.
    fn nearest(&self, name: &str) -> Vec<ExerciseRef> {
        let typed = pairs(name);
        let mut best: Vec<(usize, ExerciseId)> = ExerciseId::all().map(|id| (0, id)).collect();
        for (other, id) in &self.names {
            if let Ok(place) = best.binary_search_by_key(id, |(_, id)| *id)
                && let Some((most, _)) = best.get_mut(place)
            {
                *most = alike(&typed, &pairs(other)).max(*most);
            }
        }
        sort::by_key(&mut best, |(alike, id)| (usize::MAX - alike, *id));
        best.into_iter().take(Self::NEAREST).map(|(_, id)| ExerciseRef::Catalogue(id)).collect()
    }
}

/// The name in a line that may have sets and reps: what stands before the first word with a digit, else behind the last one,
/// as in `bench 3x8` and `4 sets of 8 squats`.
pub fn name_of(typed: &str) -> &str {
    let typed = typed.trim();
    let is_digit = |letter: char| letter.is_ascii_digit();
    let (Some(first), Some(last)) = (typed.find(is_digit), typed.rfind(is_digit)) else { return typed };
    let before = typed.get(..first).unwrap_or_default();
    let before = before.rsplit_once(char::is_whitespace).map_or("", |(before, _)| before).trim();
    if before.contains(char::is_alphabetic) {
        return before;
    }
    let behind = typed.get(last..).unwrap_or_default();
    behind.split_once(char::is_whitespace).map_or("", |(_, behind)| behind).trim()
}
