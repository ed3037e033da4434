//! The names of a log and the exercises they mean.

use std::collections::BTreeMap;

use super::Log;
use crate::codec::names::{Language, Match, Names, OwnNames, folded};
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::{Done, History};
use crate::domain::name::Name;
use crate::domain::own::OwnExercise;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::sort;

/// What the user said a name means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Choice {
    /// An exercise of the catalogue.
    Exercise(ExerciseId),
    /// An exercise of one's own.
    Own(OwnExercise),
    /// Nothing that is trained: its sets are passed over.
    Ignored,
}

/// What the user said of names, to be remembered. It wins over every tier.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NameChoices(BTreeMap<String, Choice>);

impl NameChoices {
    /// Remembers what a name means, whatever its case and punctuation.
    pub fn set(&mut self, name: &str, choice: Choice) {
        self.0.insert(same(name), choice);
    }

    /// Forgets what was said of a name.
    pub fn forget(&mut self, name: &str) {
        self.0.remove(&same(name));
    }

    /// What was said of a name.
    pub fn get(&self, name: &str) -> Option<&Choice> {
        self.0.get(&same(name))
    }

    /// Every name, as it is remembered, with what was said of it.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Choice)> {
        self.0.iter().map(|(name, choice)| (name.as_str(), choice))
    }
}

/// How a name is remembered. Signs and emoji alone fold to nothing, and still they are not all the same name.
pub(super) fn same(name: &str) -> String {
    let folded = |name: &str| folded(name).split_whitespace().collect::<Vec<_>>().join(" ");
    let key = folded(name);
    if !key.is_empty() {
        return key;
    }
    let clean = Name::clean(name);
    let key = folded(clean.as_str());
    if key.is_empty() { String::from(clean.as_str()) } else { key }
}

/// A name of the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// As the file has it; at most eighty characters.
    pub name: String,
    /// Its working sets.
    pub sets: u64,
    /// What it means.
    pub certainty: Certainty,
}

/// What a name means, and how surely.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Certainty {
    /// The user said so.
    Chosen(Choice),
    /// An exercise, surely.
    Matched(Match),
    /// An exercise by a guess: its sets count only once the user confirms it.
    Guessed(Match),
    /// Nothing that is known.
    Unmatched,
}

/// Every name of a log with what it means, most sets first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Matching {
    /// The language by which they were read.
    pub language: Option<Language>,
    named: Vec<Named>,
}

impl Matching {
    /// The names, most sets first.
    pub fn named(&self) -> &[Named] {
        &self.named
    }

    /// The names of a certainty.
    pub fn of(&self, is: impl Fn(&Certainty) -> bool) -> impl Iterator<Item = &Named> {
        self.named.iter().filter(move |named| is(&named.certainty))
    }

    /// Confirms every guess: what was guessed is from now on chosen.
    pub fn confirm(&self, choices: &mut NameChoices) {
        for named in &self.named {
            if let Certainty::Guessed(found) = named.certainty {
                choices.set(&named.name, Choice::Exercise(found.exercise));
            }
        }
    }
}

impl Log {
    /// What the user said of names, and beside it those names of the log that are called like one of the plan's own exercises:
    /// they mean it, where nothing else was said.
    pub fn with_own(&self, choices: &NameChoices, plan: &Plan) -> NameChoices {
        let own = OwnNames::of(plan);
        let mut all = choices.clone();
        for name in self.names.iter().filter(|name| choices.get(name).is_none()) {
            let called = own.called(name).and_then(|id| plan.own().get(usize::from(id.place())));
            if let Some(own) = called {
                all.set(name, Choice::Own(own.clone()));
            }
        }
        all
    }

    /// What the log's names mean: by the user's choices, else by the tiers of the matcher. The file's language is that of
    /// its header or months, else that of its names.
    pub fn matching(&self, names: &Names, choices: &NameChoices) -> Matching {
        let mut sets = vec![0_u64; self.names.len()];
        for work in &self.work {
            if let Some(sum) = sets.get_mut(work.name as usize) {
                *sum += u64::from(work.sets);
            }
        }
        let language = self.language.or_else(|| Language::of_names(self.names.iter().map(String::as_str)));
        let matched = |name: &str, own: Option<Language>| match names.matched(name, own.or(language)) {
            Some(found) if found.is_guess() => Certainty::Guessed(found),
            Some(found) => Certainty::Matched(found),
            None => Certainty::Unmatched,
        };
        let certainty = |name: &str, language| {
            choices.get(name).map_or_else(|| matched(name, language), |said| Certainty::Chosen(said.clone()))
        };
        let named = self.names.iter().zip(&self.languages).zip(sets).filter(|(_, sets)| *sets > 0);
        let named = named.map(|((name, own), sets)| Named { name: name.clone(), sets, certainty: certainty(name, *own) });
        let mut named: Vec<Named> = named.collect();
        sort::by(&mut named, |a, b| b.sets.cmp(&a.sets).then_with(|| a.name.cmp(&b.name)));
        Matching { language, named }
    }

    /// What was done, through a plan's settings, own exercises and changes to muscles. Exercises of one's own that were
    /// chosen are added to it; sets of guesses and of names that are not known are those of an exercise not known.
    pub fn history(&self, matching: &Matching, plan: &Plan) -> History {
        let mut plan = plan.clone();
        let mut meant: BTreeMap<&str, Meaning> = BTreeMap::new();
        for named in &matching.named {
            let meaning = match &named.certainty {
                Certainty::Chosen(Choice::Ignored) => Meaning::Nothing,
                Certainty::Chosen(Choice::Own(own)) => Meaning::Exercise(owned(&mut plan, own)),
                Certainty::Chosen(Choice::Exercise(id)) => Meaning::Exercise(Some(ExerciseRef::Catalogue(*id))),
                Certainty::Matched(found) => Meaning::Exercise(Some(ExerciseRef::Catalogue(found.exercise))),
                Certainty::Guessed(_) | Certainty::Unmatched => Meaning::Exercise(None),
            };
            meant.insert(&named.name, meaning);
        }
        let by_place: Vec<Option<Meaning>> = self.names.iter().map(|name| meant.get(name.as_str()).copied()).collect();
        let done = self.work.iter().filter_map(|work| match by_place.get(work.name as usize)? {
            Some(Meaning::Exercise(exercise)) => Some(Done {
                date: work.date,
                exercise: *exercise,
                sets: u64::from(work.sets),
                reps: work.reps,
                seconds: work.seconds,
            }),
            _ => None,
        });
        History::new(plan, done.collect())
    }
}

#[derive(Clone, Copy)]
enum Meaning {
    Exercise(Option<ExerciseRef>),
    Nothing,
}

/// The plan's own exercise, added where it is not there yet; nothing where there is no room.
fn owned(plan: &mut Plan, own: &OwnExercise) -> Option<ExerciseRef> {
    let id = match plan.own().iter().position(|other| other == own) {
        Some(place) => plan.own_id(place),
        None => plan.add_own(own.clone()).ok(),
    };
    id.map(ExerciseRef::Own)
}
