//! A plan's own exercises by their names.

use std::collections::HashMap;

use super::language::Language;
use super::words::words;
use super::{Meaning, Names, misspelt};
use crate::domain::own::OwnId;
use crate::domain::plan::Plan;
use crate::domain::sort;

/// The exercises of a plan's own, by the same folding as those of the catalogue.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OwnNames {
    exact: HashMap<String, OwnId>,
    words: Vec<String>,
}

/// What a name means where a plan has exercises of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Meant {
    /// One of the plan's own.
    Own {
        /// Which.
        id: OwnId,
        /// A slip of a letter or two was put right: the user is asked whether it is meant.
        is_guess: bool,
    },
    /// What it means in the catalogue.
    Catalogue(Meaning),
}

impl OwnNames {
    /// The names of a plan's own exercises. The first of two that are called alike keeps the name; one without letters has
    /// none.
    pub fn of(plan: &Plan) -> Self {
        let mut names = Self::default();
        for (place, own) in plan.own().iter().enumerate() {
            let words = words(own.name.as_str(), None, false);
            let Some(id) = plan.own_id(place).filter(|_| !words.is_empty()) else { continue };
            names.exact.entry(words.join(" ")).or_insert(id);
            names.words.extend(words);
        }
        sort::sort(&mut names.words);
        names.words.dedup();
        names
    }

    /// The exercise that is called so, whatever the case, punctuation, spelling and plural.
    pub fn called(&self, name: &str) -> Option<OwnId> {
        // Most plans have none of their own, and folding a name takes longer than looking it up.
        if self.exact.is_empty() {
            return None;
        }
        self.exact.get(&words(name, None, false).join(" ")).copied()
    }

    fn misspelt(&self, name: &str) -> Option<OwnId> {
        let known = |word: &str| self.words.binary_search_by(|other| other.as_str().cmp(word)).is_ok();
        let ways = misspelt::corrected(&words(name, None, false), known, self.words.iter().map(String::as_str));
        let mut meant = ways.iter().filter_map(|way| self.exact.get(&way.join(" "))).copied();
        let first = meant.next()?;
        meant.all(|other| other == first).then_some(first)
    }
}

impl Names {
    /// What a name means in a plan with exercises of its own: one that is called so comes first, then what the catalogue
    /// surely knows, then one's own with a slip put right, then all else of the catalogue.
    pub fn meaning_in(&self, own: &OwnNames, name: &str, language: Option<Language>) -> Meant {
        if let Some(id) = own.called(name) {
            return Meant::Own { id, is_guess: false };
        }
        if let Some(found) = self.silent(name, language) {
            return Meant::Catalogue(Meaning::Known(found));
        }
        match own.misspelt(name) {
            Some(id) => Meant::Own { id, is_guess: true },
            None => Meant::Catalogue(self.meaning(name, language)),
        }
    }
}
