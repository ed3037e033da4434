//! The plan in progress: its weeks, its days, and what was said of each line.

mod again;
mod entry;

use super::amount::{Measure, Work};
use super::heading::{Heading, Rank};
use super::said::{Remark, Unit, What, Why};
use crate::domain::bounded::{Reps, Seconds, Sessions, Sets};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Amount, Equipment, EquipmentSet, Force, Mechanic, MovementLabel, Muscles, Region, Traits};
use crate::domain::name::Name;
use crate::domain::own::OwnExercise;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan, PlanError, Weekday};

use entry::{entry, own_entry};

/// A week of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Week {
    /// What its heading says; empty for what stands before the first one.
    pub name: String,
    /// Its days.
    pub plan: Plan,
}

/// How many sessions a week the text speaks of.
pub(super) struct Hint {
    pub line: usize,
    pub part: String,
    pub sessions: u64,
    /// The text says that the days are gone through in turn, or repeated.
    pub strong: bool,
    /// The days take turns, so that a week may have fewer sessions than the plan has days.
    pub in_turn: bool,
}

/// The plan in progress.
#[derive(Default)]
pub(super) struct Book {
    pub weeks: Vec<Week>,
    /// A heading with its line, as long as nothing stands under it.
    open: Option<(usize, Heading)>,
    /// How strong the heading of the day is that entries go to.
    pub rank: Option<Rank>,
    /// Which weekday a heading without entries named, for the one that follows it.
    inherited: Option<Weekday>,
    /// How many days of the week each day stands for.
    pub often: Vec<(usize, u64)>,
    pub remarks: Vec<Remark>,
    pub name: Option<Name>,
    pub sessions: Option<Sessions>,
    pub hints: Vec<Hint>,
    /// The plan repeats its days within the week.
    pub repeats: bool,
    /// How many days of the week a line names that is no heading.
    pub weekdays: u64,
    /// The text says that its days are gone through in turn.
    pub alternates: bool,
    /// No more days fit: what comes has no place.
    full: bool,
}

impl Book {
    pub(super) fn say(&mut self, line: usize, part: &str, what: What) {
        self.propose(line, part, what, Vec::new());
    }

    pub(super) fn propose(&mut self, line: usize, part: &str, what: What, proposals: Vec<String>) {
        let part = Name::clean(part).to_string();
        self.remarks.push(Remark { line, part, what, proposals });
    }

    /// Asks, or names a fault, as the reason is.
    pub(super) fn ask(&mut self, line: usize, part: &str, why: Why, proposals: Vec<String>) {
        let what = if why.is_fault() { What::Fault(why) } else { What::Asked(why) };
        self.propose(line, part, what, proposals);
    }

    fn week(&mut self) -> Option<&mut Week> {
        if self.weeks.is_empty() {
            self.weeks.push(Week { name: String::new(), plan: Plan::default() });
        }
        self.weeks.last_mut()
    }

    /// Opens a day or a week.
    pub(super) fn open(&mut self, line: usize, mut heading: Heading) {
        self.say(line, &heading.name, What::Heading);
        if let Some((number, before)) = self.open.take() {
            self.opens_nothing(number);
            // `Monday`, then `Push`: the day keeps its weekday.
            self.inherited = before.weekdays.first().copied().or(self.inherited).filter(|_| heading.rank > Rank::Day);
            if heading.rank > Rank::Day && heading.weekdays.is_empty() {
                heading.weekdays = before.weekdays;
            }
            // What trains a part of the body within it is a part of the day.
            if before.dated && (Rank::Workout..=Rank::Other).contains(&heading.rank) {
                heading.rank = Rank::Workout;
            }
        }
        if heading.rank == Rank::Week {
            self.weeks.push(Week { name: heading.name.clone(), plan: Plan::default() });
            self.often.clear();
            self.full = false;
        }
        self.rank = None;
        self.open = Some((line, heading));
    }

    /// Weeks without entries go.
    pub(super) fn settle_weeks(&mut self) {
        self.weeks.retain(|week| !week.plan.is_empty());
        if self.weeks.is_empty() {
            self.weeks.push(Week { name: String::new(), plan: Plan::default() });
        }
    }

    /// What the day is called that is open, also where nothing stands in it yet.
    pub(super) fn day_name(&self) -> Option<String> {
        match &self.open {
            Some((_, heading)) => Some(heading.name.clone()),
            None => self.weeks.last().and_then(|week| week.plan.days().last()).map(|day| day.name.to_string()),
        }
    }

    /// A heading under which nothing stands is passed over.
    fn opens_nothing(&mut self, line: usize) {
        let said = self.remarks.iter_mut().rev().find(|remark| remark.line == line && remark.what == What::Heading);
        if let Some(remark) = said {
            remark.what = What::PassedOver;
        }
    }

    /// Closes the last heading, once all of the text is read.
    pub(super) fn close(&mut self) {
        if let Some((line, _)) = self.open.take() {
            self.opens_nothing(line);
        }
    }

    /// Is there a heading of a day under which nothing stands yet?
    pub(super) fn opens_a_day(&self) -> bool {
        self.open.as_ref().is_some_and(|(_, heading)| heading.dated || heading.rank == Rank::Workout)
    }

    /// Is that of a day like `Push day`, whose muscles are parts of it?
    pub(super) fn opens_a_workout(&self) -> bool {
        self.open.as_ref().is_some_and(|(_, heading)| heading.rank == Rank::Workout)
    }

    /// Is there work in the day that is open?
    pub(super) fn has_entries(&self) -> bool {
        self.open.is_none()
            && self.weeks.last().and_then(|week| week.plan.days().last()).is_some_and(|day| !day.entries().is_empty())
    }

    /// Makes the day of the heading that is open, once something stands under it.
    fn begin_day(&mut self) {
        let Some((line, heading)) = self.open.take() else { return };
        let inherited = self.inherited.take();
        let Some(week) = self.week() else { return };
        let used = week.plan.days().last().is_some_and(|day| !day.entries().is_empty());
        if used && let Err(error) = week.plan.add_day(Day::default()) {
            self.full = true;
            return self.ask(line, &heading.name, Why::TooMany(error), Vec::new());
        }
        let weekday = heading.weekdays.first().copied().or(inherited);
        let last = week.plan.days().len() - 1;
        let _ = week.plan.set_day(last, Name::clean(&heading.name), weekday);
        let often = heading.weekdays.len().max(1) as u64;
        self.rank = Some(heading.rank);
        self.often.resize(last, (line, 1));
        self.often.push((line, often));
    }

    /// Adds an exercise of the catalogue with its sets: nothing is added where one of them cannot be.
    pub(super) fn add(&mut self, id: ExerciseId, work: &[Work]) -> Result<usize, Why> {
        let entries: Vec<(Sets, Amount)> = work.iter().map(|work| entry(id, *work)).collect::<Result<_, _>>()?;
        self.add_all(ExerciseRef::Catalogue(id), &entries)
    }

    fn add_all(&mut self, exercise: ExerciseRef, entries: &[(Sets, Amount)]) -> Result<usize, Why> {
        self.begin_day();
        if self.full {
            return Err(Why::TooMany(PlanError::Days));
        }
        let Some(week) = self.week() else { return Err(Why::Unclear) };
        let day = week.plan.days().len() - 1;
        let room = Plan::MAX_ENTRIES - week.plan.days().last().map_or(0, |day| day.entries().len());
        if entries.len() > room {
            return Err(Why::TooMany(PlanError::Entries));
        }
        for (sets, amount) in entries {
            let entry = Entry { exercise, sets: *sets, amount: *amount, locked: false };
            week.plan.add_entry(day, entry).map_err(Why::TooMany)?;
        }
        Ok(entries.len())
    }

    /// Adds an exercise that nobody knows, as one of the plan's own without muscles. Gives its sets.
    pub(super) fn add_own(&mut self, name: &str, work: &[Work]) -> Result<Vec<(Sets, Amount)>, Why> {
        let timed = work.iter().all(|work| matches!(work.measure, Measure::Time(_)));
        let entries: Vec<(Sets, Amount)> = work.iter().map(|work| own_entry(timed, *work)).collect::<Result<_, _>>()?;
        self.add_all_own(OwnExercise { name: Name::clean(name), traits: UNKNOWN, timed }, &entries)?;
        Ok(entries)
    }

    /// Adds an exercise of somebody's own with its sets. Says how many entries that gave.
    pub(super) fn add_known_own(&mut self, own: &OwnExercise, work: &[Work]) -> Result<usize, Why> {
        let entry = |work: &Work| match (work.measure, own.timed) {
            (Measure::Usual | Measure::Distance, _) => Ok((entry::sets(work.sets)?, own.usual())),
            (Measure::Number(number) | Measure::Time(number), true) => Ok((entry::sets(work.sets)?, entry::seconds(number)?)),
            (Measure::Number(number) | Measure::Reps(number), false) => Ok((entry::sets(work.sets)?, entry::reps(number)?)),
            (Measure::Reps(_), true) | (Measure::Time(_), false) => Err(Why::OwnUnit { timed: own.timed }),
        };
        let entries: Vec<(Sets, Amount)> = work.iter().map(entry).collect::<Result<_, _>>()?;
        self.add_all_own(own.clone(), &entries)
    }

    fn add_all_own(&mut self, own: OwnExercise, entries: &[(Sets, Amount)]) -> Result<usize, Why> {
        self.begin_day();
        let Some(week) = self.week() else { return Err(Why::Unclear) };
        let known = week.plan.own().iter().position(|other| *other == own);
        let id = match known.and_then(|place| week.plan.own_id(place)) {
            Some(id) => id,
            None => week.plan.add_own(own).map_err(Why::TooMany)?,
        };
        self.add_all(ExerciseRef::Own(id), entries)
    }
}

/// Nothing is known of it, so it counts in no figure.
const UNKNOWN: Traits = Traits {
    pattern: None,
    region: Region::Full,
    force: Force::Neutral,
    plane: None,
    dominance: None,
    label: MovementLabel::None,
    mechanic: Mechanic::Compound,
    unilateral: false,
    muscles: Muscles::new(crate::domain::muscle::MuscleSet::EMPTY, crate::domain::muscle::MuscleSet::EMPTY),
};
