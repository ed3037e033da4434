//! What comes to a day: for another exercise, or on top.

use super::super::choice::Choice;
use super::super::cost;
use super::super::dose;
use super::super::edit::{Edit, amount};
use super::super::fits::{fits, has, has_twin};
use super::super::place::is_hinge_behind_squats;
use super::super::work::Work;
use super::{Choices, NONE};
use crate::domain::bounded::Sets;
use crate::domain::counting::Vote;
use crate::domain::exercise::{Mechanic, Region};
use crate::domain::pattern::Pattern;
use crate::domain::plan::ExerciseRef;
use crate::domain::settings::{Basis, Convention};

/// The most sets of a fly by which a plan comes nearer.
const FLIES: u64 = 3;

impl Choices<'_> {
    pub(super) fn swap(&mut self, slot: u32, work: &Work, place: usize) {
        let Some(old) = self.known.get(place).filter(|_| work.sets <= dose::NEW.1) else { return };
        let goes = old.effect.of_work(-(work.sets as i64) * self.times, -work.reps() * self.times);
        for (with, new) in self.known.iter().enumerate() {
            let ExerciseRef::Catalogue(id) = new.exercise else { continue };
            let can_come =
                new.is_at_hand && !has(self.plan, work.day, new.exercise) && work.sets <= dose::most_new(self.plan, id);
            let is_worth_it = Vote::of(new.traits.muscles, Convention::Fractional).is_some() && !cost::is_small(&new.traits);
            // Work for the trunk is only swapped where an article says so.
            let is_pointless =
                old.traits.region == Region::Core && !cost::is_named(work.exercise, &old.traits, id, &new.traits);
            // A compound is not given up for a fly; a face pull is one, whatever else it is.
            let is_less = old.traits.mechanic == Mechanic::Compound
                && (new.traits.mechanic != Mechanic::Compound || cost::is_fly(&new.traits));
            let belongs = is_worth_it
                && !is_less
                && !is_pointless
                && new.traits.region == old.traits.region
                && fits(self.plan, work.day, &new.traits);
            // Nothing comes beside its twin, and a deadlift takes the place of a squat or of another hinge.
            let is_compound = old.traits.mechanic == Mechanic::Compound;
            let is_leg_lift = is_compound && matches!(old.traits.pattern, Some(Pattern::Squat | Pattern::Hinge));
            let is_strain = cost::is_heavy(id) && !is_leg_lift;
            let is_twin = has_twin(self.plan, work.day, &new.traits, Some(work.exercise));
            if !can_come || !belongs || is_strain || is_twin || is_hinge_behind_squats(self.plan, work.day, id) {
                continue;
            }
            let edit = Edit::Swap { day: work.day, exercise: work.exercise, with: id, sets: work.sets };
            let sets = work.sets as i64 * self.times;
            let totals = goes + new.effect.of_work(sets, work.reps_as(id) * self.times);
            let is_new = !self.in_plan.get(with).copied().unwrap_or(false);
            let base = cost::of_swap(work.sets, (work.exercise, &old.traits), (id, is_new), &self.lacks);
            let tie = 1_000_000 * self.lacks.ties(id) - i32::from(id.exercise().code());
            let moved = [(place as u16, -(work.sets as i32)), (with as u16, work.sets as i32)];
            let choice = Choice { edit, slot, base, tie, day: work.day, new: is_new.then_some(id), moved, ..NONE };
            self.push(totals, choice);
        }
    }

    pub(super) fn add(&mut self, first: u32, day: usize) {
        for (place, new) in self.known.iter().enumerate() {
            let ExerciseRef::Catalogue(id) = new.exercise else { continue };
            if !new.is_at_hand
                || cost::is_small(&new.traits)
                || has(self.plan, day, new.exercise)
                || has_twin(self.plan, day, &new.traits, None)
                || is_hinge_behind_squats(self.plan, day, id)
            {
                continue;
            }
            let is_new = !self.in_plan.get(place).copied().unwrap_or(false);
            let fits = fits(self.plan, day, &new.traits);
            // What is strange to a day comes only where it is strange to every day, or fills what is open; flies never.
            if !fits && (cost::is_fly(&new.traits) || !self.is_open && self.has_a_day.get(place).copied().unwrap_or(false)) {
                continue;
            }
            let lacked = if is_new { 1_000_000 * self.lacks.ties(id) } else { 0 };
            let tie = lacked - 1_000 * self.dose.sets(day) - i32::from(id.exercise().code());
            // Fifteen reps of a fly would do more than ten of a row.
            let in_reps = self.plan.settings.basis == Basis::Reps;
            let (least, most) = (dose::NEW.0.min(self.usual_sets), dose::most_new(self.plan, id).min(self.usual_sets + 1));
            for sets in (least..=most).map_while(Sets::new) {
                let units = sets.get() as i64 * self.times;
                let totals = new.effect.of_work(units, units * amount(self.plan, id).in_reps() as i64);
                let (base, once) = cost::of_coming(id, sets.get(), is_new, fits, &self.lacks);
                let base = base + self.pulls(sets.get(), &new.traits);
                let moved = [(place as u16, sets.get() as i32), (0, 0)];
                let choice = Choice {
                    edit: Edit::Add { day, exercise: id, sets },
                    slot: first + place as u32,
                    base,
                    once,
                    tie,
                    day,
                    sets: sets.get() as i32,
                    adds: true,
                    is_makeshift: !fits
                        || is_new && cost::is_rare_and_hard(id)
                        || cost::is_fly(&new.traits) && (in_reps || sets.get() > FLIES)
                        || self.goal.is_no_help(&self.before, &totals),
                    new: is_new.then_some(id),
                    moved,
                    ..NONE
                };
                self.push(totals, choice);
            }
        }
    }
}
