//! The catalogue: 169 exercises that count and nine of conditioning that are listed and not counted.
//!
//! The muscle lists follow open exercise data and the five articles, with corrections; a note says what is disputed.

mod held;
mod levels;
mod needs;
mod notes;
mod rows;

pub use levels::Level;
pub use needs::{Fixture, FixtureSet};

use super::bounded::{Reps, Seconds};
use super::exercise::{
    Amount, Article, ArticleSet, Dominance, Equipment, EquipmentSet, Force, Mechanic, MovementLabel, Muscles, Plane, Region,
    Traits,
};
use super::muscle::{Muscle, MuscleSet};
use super::pattern::Pattern;
use notes::NOTES;
use rows::ROWS;

/// An exercise of the catalogue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Exercise {
    code: u16,
    slug: &'static str,
    /// The name a lifter knows it by.
    pub name: &'static str,
    /// All that counting asks of it.
    pub traits: Traits,
    /// Any one of these will do.
    pub equipment: EquipmentSet,
    /// What a set is counted in, and how much of it is usual.
    pub usual: Amount,
    /// The articles that name it.
    pub articles: ArticleSet,
}

impl Exercise {
    /// The number that stands for it in links. It never changes, and a new exercise gets a new one.
    pub const fn code(&self) -> u16 {
        self.code
    }

    /// The word that stands for it in files and handles: `back-squat`.
    pub const fn slug(&self) -> &'static str {
        self.slug
    }

    /// What is disputed about the row; empty where nothing is.
    pub fn note(&self) -> &'static str {
        NOTES.iter().find(|(code, _)| *code == self.code).map_or("", |(_, note)| note)
    }

    /// How much training it asks for.
    pub fn level(&self) -> Level {
        levels::of(self.code)
    }

    /// What it is done on beside its equipment: any one of these, or nothing.
    pub fn needs(&self) -> FixtureSet {
        needs::of(self.code)
    }

    /// The catalogue's pattern: a row always has one.
    pub fn pattern(&self) -> Pattern {
        self.traits.pattern.unwrap_or(Pattern::FullBody)
    }
}

/// An exercise of the catalogue. Only the catalogue makes one, so it always stands for a row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ExerciseId(u16);

impl ExerciseId {
    /// The row.
    pub fn exercise(self) -> &'static Exercise {
        &ROWS[usize::from(self.0)]
    }

    /// Every exercise, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ROWS.len() as u16).map(Self)
    }

    /// The exercise of a code.
    pub fn from_code(code: u64) -> Option<Self> {
        let code = u16::try_from(code).ok()?;
        ROWS.binary_search_by_key(&code, Exercise::code).ok().map(|place| Self(place as u16))
    }

    /// The exercise of a slug: `back-squat`.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::all().find(|id| id.exercise().slug == slug)
    }

    /// The exercise that a table of the domain names. For constants alone: one that names no exercise does not compile.
    pub(super) const fn named(slug: &str) -> Self {
        let mut place = 0;
        while place < ROWS.len() {
            if same(slug.as_bytes(), ROWS[place].slug.as_bytes()) {
                return Self(place as u16);
            }
            place += 1;
        }
        panic!("a table names an exercise that there is not");
    }

    /// Is a set of it a time?
    pub(super) const fn is_timed(self) -> bool {
        ROWS[self.0 as usize].usual.is_timed()
    }
}

const ONE: bool = true;
const TWO: bool = false;

/// A row's unit as it is written in the table.
enum U {
    Reps(u64),
    Seconds(u64),
}

#[expect(clippy::too_many_arguments, reason = "a row of a table: the columns are named at its head")]
const fn row(
    code: u16,
    slug: &'static str,
    name: &'static str,
    pattern: Pattern,
    region: Region,
    force: Force,
    plane: Option<Plane>,
    dominance: Option<Dominance>,
    label: MovementLabel,
    mechanic: Mechanic,
    unilateral: bool,
    equipment: &[Equipment],
    primary: &[Muscle],
    secondary: &[Muscle],
    usual: U,
    articles: &[Article],
) -> Exercise {
    let muscles = Muscles::new(MuscleSet::of(primary), MuscleSet::of(secondary));
    assert!(
        muscles.secondary().len() == secondary.len() as u32 && muscles.primary().len() == primary.len() as u32,
        "a muscle is named twice in one row"
    );
    let usual = match usual {
        U::Reps(number) => match Reps::new(number) {
            Some(reps) => Amount::Reps(reps),
            None => panic!("usual reps out of range"),
        },
        U::Seconds(number) => match Seconds::new(number) {
            Some(seconds) => Amount::Seconds(seconds),
            None => panic!("usual seconds out of range"),
        },
    };
    let traits = Traits { pattern: Some(pattern), region, force, plane, dominance, label, mechanic, unilateral, muscles };
    Exercise { code, slug, name, traits, equipment: EquipmentSet::of(equipment), usual, articles: ArticleSet::of(articles) }
}

/// Refuses to compile a table whose codes are out of order or whose slugs are not unique words of `a-z` and `-`.
const _: () = {
    let mut i = 0;
    while i < ROWS.len() {
        assert!(i == 0 || ROWS[i - 1].code < ROWS[i].code, "codes are sorted and unique");
        let slug = ROWS[i].slug.as_bytes();
        assert!(!slug.is_empty(), "a slug is not empty");
        let mut at = 0;
        while at < slug.len() {
            assert!(slug[at].is_ascii_lowercase() || slug[at] == b'-', "a slug is made of a-z and -");
            at += 1;
        }
        let mut other = 0;
        while other < i {
            assert!(!same(slug, ROWS[other].slug.as_bytes()), "slugs are unique");
            other += 1;
        }
        assert!(
            ROWS[i].traits.muscles.is_empty() == matches!(ROWS[i].traits.region, Region::Cardio),
            "what counts has a muscle, conditioning has none"
        );
        i += 1;
    }
};

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}
