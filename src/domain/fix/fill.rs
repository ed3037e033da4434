//! Fills what the author of a well-known plan leaves to the lifter: pulls, something for the back of the legs, work for the
//! trunk. No main lift is touched.
//!
//! It is chosen step by step and proves nothing: for each kind and day the exercise comes that keeps every rail, is of a pattern that has come least often, has as many sets as are wanted, and costs least.

use super::choice::{Choice, Class};
use super::edit::Edit;
use super::fits::fits;
use super::goal::is_balanced;
use super::known::Known;
use super::model::Model;
use super::open::Slot;
use super::trail::Trail;
use crate::domain::pattern::Pattern;
use crate::domain::plan::ExerciseRef;
use crate::domain::sort;

/// The sets of a pull, where there is far more pushing, and of everything else; fewer where there is no room.
const WANTED: (u64, u64) = (5, 3);

/// The fewest sets for which a second pull comes to a day.
const LEAST_AGAIN: u64 = 3;

/// On so many days a week work for the trunk comes.
const CORE_DAYS: usize = 3;

/// What fills the kinds of which the plan has nothing, as far as the rails allow; nothing where none is empty, or none can be
/// filled.
pub(super) fn fill(model: &Model, empty: &[Slot]) -> Option<Trail> {
    let mut fill = Fill { model, trail: Trail::start(model), patterns: Vec::new() };
    if empty.is_empty() {
        return None;
    }
    let days: Vec<usize> = (0..model.plan.days().len()).collect();
    for day in &days {
        if !fill.is_balanced() && !fill.has(*day, Slot::Pull) {
            fill.take(*day, Slot::Pull, 1, true);
        }
    }
    for day in &days {
        if empty.contains(&Slot::Behind) && !fill.has(*day, Slot::Behind) {
            fill.take(*day, Slot::Behind, 1, true);
        }
    }
    if empty.contains(&Slot::Core) {
        let mut with_room = days.clone();
        sort::by_key(&mut with_room, |day| fill.sets(*day));
        for day in with_room.into_iter().take(CORE_DAYS) {
            fill.take(day, Slot::Core, 1, true);
        }
    }
    // What had no place on its own days comes to another, late in the week rather than before the legs.
    for slot in empty {
        for day in days.iter().rev() {
            if !fill.has_come(*slot) {
                fill.take(*day, *slot, 1, false);
            }
        }
    }
    for day in &days {
        if !fill.is_balanced() {
            fill.take(*day, Slot::Pull, LEAST_AGAIN, true);
        }
    }
    (!fill.trail.made.is_empty()).then_some(fill.trail)
}

/// What has come so far.
struct Fill<'a> {
    model: &'a Model<'a>,
    trail: Trail,
    /// The pattern of each exercise that has come.
    patterns: Vec<Option<Pattern>>,
}

impl Fill<'_> {
    fn is_balanced(&self) -> bool {
        let [push, pull] = [self.trail.totals.push, self.trail.totals.pull].map(|sum| u64::try_from(sum).unwrap_or(0));
        is_balanced(push, pull, self.model.plan.days().len() as u64, self.model.plan.settings.push_pull)
    }

    /// Has a day something of the kind already?
    fn has(&self, day: usize, slot: Slot) -> bool {
        self.model.plan.work().any(|work| work.day == day && Slot::of(&work.traits) == Some(slot))
    }

    /// Has any of the kind come?
    fn has_come(&self, slot: Slot) -> bool {
        let brought = self.trail.made.iter().filter_map(|choice| choice.moved(&self.model.known).next());
        brought.into_iter().any(|(known, _)| Slot::of(&known.traits) == Some(slot))
    }

    /// How many sets have come to a day.
    fn sets(&self, day: usize) -> i32 {
        self.trail.made.iter().filter(|choice| choice.day == day).map(|choice| choice.sets).sum()
    }

    /// Brings an exercise of the kind to a day, of at least so many sets, where one keeps every rail; to a day of its own kind
    /// alone, or to any.
    fn take(&mut self, day: usize, slot: Slot, least: u64, belongs: bool) {
        let plan = self.model.plan;
        let wanted = if slot == Slot::Pull { WANTED.0 } else { WANTED.1 };
        let is_meant = |(.., known, sets): &(_, _, &Known, u64)| *sets >= least && (!belongs || fits(plan, day, &known.traits));
        let mut coming: Vec<_> = self.coming(day, slot).filter(is_meant).collect();
        coming.sort_by_cached_key(|(_, choice, known, sets)| {
            let often = self.patterns.iter().filter(|pattern| **pattern == known.traits.pattern).count();
            (often, sets.abs_diff(wanted), self.with(choice).map(|made| self.model.rank(&made)))
        });
        for (class, choice, known, _) in coming {
            let totals = self.trail.totals + class.totals;
            let Some(made) = self.with(choice).filter(|made| self.model.keeps_rails(made)) else { continue };
            if self.model.goal.is_allowed(&totals) {
                self.patterns.push(known.traits.pattern);
                self.trail = Trail { totals, rank: self.model.rank(&made), made };
                return;
            }
        }
    }

    /// What has come with one more, where they go together.
    fn with(&self, choice: &Choice) -> Option<Vec<Choice>> {
        let made = [&self.trail.made[..], core::slice::from_ref(choice)].concat();
        (!self.trail.excludes(choice)).then_some(made)
    }

    /// The exercises of a kind that can come to a day, with their sets.
    fn coming(&self, day: usize, slot: Slot) -> impl Iterator<Item = (&Class, &Choice, &Known, u64)> {
        let choices = self.model.classes.iter().flat_map(|class| class.choices.iter().map(move |choice| (class, choice)));
        choices.filter_map(move |(class, choice)| {
            let Edit::Add { day: at, exercise, sets } = choice.edit else { return None };
            // A main lift is trained enough.
            let is_main = self.model.plan.days().iter().any(|day| day.has(ExerciseRef::Catalogue(exercise)));
            let (known, _) = choice.moved(&self.model.known).next()?;
            // Rule 27 has crunches give way.
            let is_of_kind = Slot::of(&known.traits) == Some(slot) && known.traits.pattern != Some(Pattern::TrunkFlexion);
            (at == day && is_of_kind && !(is_main && slot == Slot::Behind)).then_some((class, choice, known, sets.get()))
        })
    }
}
