//! The rules of the articles as a table, and how a plan stands to each of them.

mod antagonists;
mod contradiction;
mod evidence;
mod finding;
mod judge;
mod lifts;
mod must_haves;
mod reps;
mod rows;
mod say;
mod shown;
mod swap;
mod targets;
mod timing;

pub use contradiction::Contradiction;
pub use evidence::{Citation, Evidence, Grade, HALF_SETS, WEEKLY_SETS};
pub use finding::{Distance, Finding, Standing};
pub use shown::hint;
pub use swap::Swap;

use super::catalogue::ExerciseId;
use super::check::Check;
use super::exercise::ArticleSet;
use super::settings::Profile;
use super::verdict::Verdict;
use rows::RULES;

/// A rule of the articles.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rule {
    /// 1 to 43; 42 and 43 are the articles' rules 35b and 39b, which came later.
    pub number: u8,
    /// What it is about.
    pub title: &'static str,
    /// What the article asks for, in our own words.
    pub asks: &'static str,
    /// Who asks for it.
    pub articles: ArticleSet,
    /// What is known about it.
    pub evidence: Evidence,
    /// What is known about claims that the articles make beside it.
    pub beside: &'static [Evidence],
    /// What is measured, or where it is shown.
    pub measure: Measure,
    /// When a plan meets it, and the words for each verdict; empty for a rule that is shown and not judged.
    pub words: Words,
}

/// The band of a rule and its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Words {
    /// What meets the rule and what comes near.
    pub band: &'static str,
    /// What is said when it is met.
    pub met: &'static str,
    /// What is said when it is near; empty where nothing is near.
    pub near: &'static str,
    /// What is said when it is missed.
    pub missed: &'static str,
}

/// What a rule measures on a plan, or where it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// Anterior movements among the reps of movements that have a side.
    LabelShare,
    /// The chain split against a profile; the plan's own is the active one.
    Chain(Profile),
    /// Squat sets against sets of both Romanian deadlifts.
    SquatPairs,
    /// Upper-body pushing against pulling, against the plan's target.
    PushPull,
    /// Hip and hinge work beside knee flexion.
    TwoJoints,
    /// Pulling against pushing over the whole body, legs and isolation too.
    Pulls,
    /// Deadlifts, hip thrusts, Romanian deadlifts, single-leg work.
    MustHaves,
    /// Three pairs of muscles that work against each other.
    Antagonists,
    /// The reps of the named exercises: least and most.
    Reps(&'static [ExerciseId], u64, u64),
    /// Days of the week on which the same muscle is trained (15 to 17).
    Recovery,
    /// Squats before hinges on one day.
    Order,
    /// Exercises that are alone in their pattern.
    Variety,
    /// Squats, where Romanian deadlifts are fewer.
    Soreness,
    /// Stretching and mobility.
    Mobility,
    /// Days with hinges and no bridge before them.
    Bridges,
    /// A plan of its own: [`super::template::Template::of_rule`].
    Template,
    /// A first pair, while little is ticked.
    FirstPair,
    /// Deadlifts.
    SlowLowering,
    /// What goes on from week to week.
    Progress,
    /// An exercise that another could take the place of: [`Swap`].
    Swap,
    /// A question to the lifter.
    Check(Check),
    /// A choice of the lifter: [`super::preset::Preset`].
    Preset,
    /// The muscles of each chain.
    Muscles,
    /// What the movement table says of four lifts.
    MovementTable,
    /// Small hints beside an exercise: [`hint`].
    Hints,
    /// Hamstrings that feel tight: a hint, no diagnosis.
    Tightness,
    /// How many of the seven exercises of one article the week has.
    Seven,
}

impl Rule {
    /// Every rule, in the order of the numbers.
    pub fn all() -> &'static [Self] {
        &RULES
    }

    /// The rule of a number.
    pub fn of(number: u8) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.number == number)
    }

    /// Is it one author's opinion? The reader is told.
    pub fn is_opinion(&self) -> bool {
        self.evidence.grade == Grade::D
    }

    /// Does a plan meet or miss it? The others are shown where they apply.
    pub fn is_judged(&self) -> bool {
        !self.words.band.is_empty()
    }

    /// Where the sources contradict each other about it.
    pub fn contradictions(&self) -> impl Iterator<Item = &'static Contradiction> {
        let number = self.number;
        Contradiction::all().iter().filter(move |contradiction| contradiction.rules.contains(&number))
    }

    /// The words for a verdict.
    pub const fn says(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Met => self.words.met,
            Verdict::Near => self.words.near,
            Verdict::Missed => self.words.missed,
        }
    }
}
