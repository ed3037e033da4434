//! A training week: days with entries, and the choices that travel with them.

mod edit;
mod enter;
mod left_out;
mod take_back;
mod words;
mod work;

pub use left_out::LeftOut;
pub use work::Work;

use super::bounded::{Sessions, Sets};
use super::catalogue::ExerciseId;
use super::exercise::{Amount, Muscles, Traits};
use super::lifter::Lifter;
use super::name::Name;
use super::own::{OwnExercise, OwnId};
use super::settings::Settings;
use super::term::terms;

terms! {
    /// A day of the week.
    Weekday {
        Monday = "monday", Tuesday = "tuesday", Wednesday = "wednesday", Thursday = "thursday", Friday = "friday",
        Saturday = "saturday", Sunday = "sunday",
    }
}

impl Weekday {
    /// What a person calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Monday => "Monday",
            Self::Tuesday => "Tuesday",
            Self::Wednesday => "Wednesday",
            Self::Thursday => "Thursday",
            Self::Friday => "Friday",
            Self::Saturday => "Saturday",
            Self::Sunday => "Sunday",
        }
    }
}

/// An exercise of the catalogue or one of the plan's own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ExerciseRef {
    /// A row of the catalogue.
    Catalogue(ExerciseId),
    /// One of the plan's own.
    Own(OwnId),
}

/// One exercise on one day: so many sets of so much.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Entry {
    /// What is done.
    pub exercise: ExerciseRef,
    /// Working sets.
    pub sets: Sets,
    /// Reps or seconds of each set.
    pub amount: Amount,
    /// The fix must leave it as it is.
    pub locked: bool,
}

/// One training day.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Day {
    /// May be empty: the page then counts the days.
    pub name: Name,
    /// The day of the week, where the plan says so.
    pub weekday: Option<Weekday>,
    entries: Vec<Entry>,
}

/// A plan: one to seven days. The same exercise may stand in a day more than once.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Plan {
    /// May be empty.
    pub name: Name,
    /// How often a week the lifter trains, where that is not once a day of the plan.
    pub sessions: Option<Sessions>,
    /// The choices that change a verdict.
    pub settings: Settings,
    /// What the fix must never suggest.
    pub left_out: LeftOut,
    /// Where the lifter trains, and how far along they are.
    pub lifter: Lifter,
    days: Vec<Day>,
    own: Vec<OwnExercise>,
    changed: Vec<(ExerciseId, Muscles)>,
}

/// Why a plan cannot be changed that way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PlanError {
    /// A plan has one to [`Plan::MAX_DAYS`] days.
    Days,
    /// A day holds at most [`Plan::MAX_ENTRIES`] entries.
    Entries,
    /// A plan has at most [`Plan::MAX_OWN`] exercises of its own.
    Own,
    /// There is no such day, entry or own exercise.
    Missing,
    /// Seconds for an exercise counted in reps, or the other way round.
    Unit,
}

impl Day {
    /// The entries, in the order they are done.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Is the exercise done on this day?
    pub fn has(&self, exercise: ExerciseRef) -> bool {
        self.entries.iter().any(|entry| entry.exercise == exercise)
    }
}

impl Default for Plan {
    /// One day, nothing ticked.
    fn default() -> Self {
        Self {
            name: Name::default(),
            sessions: None,
            settings: Settings::default(),
            left_out: LeftOut::default(),
            lifter: Lifter::default(),
            days: vec![Day::default()],
            own: Vec::new(),
            changed: Vec::new(),
        }
    }
}

impl Plan {
    /// The most days of a plan.
    pub const MAX_DAYS: usize = 7;
    /// The most entries of a day.
    pub const MAX_ENTRIES: usize = 60;
    /// The most own exercises of a plan.
    pub const MAX_OWN: usize = 60;

    /// The days: at least one.
    pub fn days(&self) -> &[Day] {
        &self.days
    }

    /// The exercises of the plan's own.
    pub fn own(&self) -> &[OwnExercise] {
        &self.own
    }

    /// The own exercise at a place of the list.
    pub fn own_id(&self, place: usize) -> Option<OwnId> {
        (place < self.own.len()).then_some(OwnId(u8::try_from(place).ok()?))
    }

    /// Catalogue exercises whose muscles this plan sees otherwise.
    pub fn changed(&self) -> &[(ExerciseId, Muscles)] {
        &self.changed
    }

    /// How often a week the lifter trains: as said, else once a day of the plan.
    pub fn sessions_a_week(&self) -> u64 {
        self.sessions.map_or(self.days.len() as u64, Sessions::get)
    }

    /// Has nobody ticked anything?
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(|day| day.entries.is_empty())
    }

    /// What the plan is called: its name, else `My plan`.
    pub fn title(&self) -> &str {
        if self.name.is_empty() { "My plan" } else { self.name.as_str() }
    }

    /// What a day is called: its name, else `Week` for the only day, else `Day 2`.
    pub fn day_title(&self, day: usize) -> String {
        match self.days.get(day) {
            Some(day) if !day.name.is_empty() => day.name.to_string(),
            _ if self.days.len() == 1 => String::from("Week"),
            _ => format!("Day {}", day + 1),
        }
    }

    /// What an exercise is called.
    pub fn exercise_name(&self, exercise: ExerciseRef) -> &str {
        match exercise {
            ExerciseRef::Catalogue(id) => id.exercise().name,
            ExerciseRef::Own(id) => self.own.get(usize::from(id.0)).map_or("", |own| own.name.as_str()),
        }
    }

    /// All that counting asks of an exercise, with this plan's changes to its muscles.
    pub fn traits(&self, exercise: ExerciseRef) -> Option<Traits> {
        match exercise {
            ExerciseRef::Catalogue(id) => {
                let mut traits = id.exercise().traits;
                if let Some((_, muscles)) = self.changed.iter().find(|(changed, _)| *changed == id) {
                    traits.muscles = *muscles;
                }
                Some(traits)
            }
            ExerciseRef::Own(id) => self.own.get(usize::from(id.0)).map(|own| own.traits),
        }
    }

    /// Is a set of the exercise a time?
    pub fn is_timed(&self, exercise: ExerciseRef) -> bool {
        match exercise {
            ExerciseRef::Catalogue(id) => id.exercise().usual.is_timed(),
            ExerciseRef::Own(id) => self.own.get(usize::from(id.0)).is_some_and(|own| own.timed),
        }
    }
}
