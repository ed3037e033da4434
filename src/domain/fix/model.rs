//! A plan as the search sees it.

use core::cell::Cell;

use super::Fix;
use super::choice::{Choice, Class};
use super::cost::{LONGER, is_fly};
use super::dose::Dose;
use super::gather::classes;
use super::goal::Goal;
use super::known::Known;
use super::limits::Limits;
use super::load::Load;
use super::open::Slot;
use super::rails::Rails;
use super::totals::{Totals, times};
use crate::domain::exercise::{Region, Traits};
use crate::domain::plan::{Plan, PlanError};

/// The most sets of flies by which a plan comes nearer: six were the better half of some changes.
const FLIES: i32 = 4;

/// A plan as the search sees it: sums, what can be chosen, and where to.
pub(super) struct Model<'a> {
    pub plan: &'a Plan,
    pub goal: Goal,
    pub before: Totals,
    pub known: Vec<Known>,
    pub classes: Vec<Class>,
    load: Load,
    least_load: Load,
    pub most_load: Load,
    times: i64,
    dose: Dose,
    rails: Rails,
    /// By the numbers of the choices: is the edit fine by itself? Found out when it is first asked.
    alone: Vec<Cell<Option<bool>>>,
    /// How many changed plans have been judged: by far the dearest of what a search does.
    judged: Cell<u64>,
}

/// What a change costs, and of what costs as much how little it brings of what the plan lacks: the least is the best.
pub(super) type Rank = (u32, i32);

impl<'a> Model<'a> {
    pub fn of(plan: &'a Plan, limits: &Limits) -> Self {
        let (before, load) = (Totals::of(plan), Load::of(plan));
        let goal = Goal::of(plan, &before, limits);
        let known = Known::all(plan, limits);
        let dose = Dose::of(plan);
        let classes = classes(plan, &known, &goal, limits, &dose, &load);
        let (least_load, most_load) = load.bounds(plan, limits);
        let choices = classes.iter().flat_map(|class| &class.choices).map(|choice| choice.number + 1).max().unwrap_or(0);
        let alone = (0..choices).map(|_| Cell::new(None)).collect();
        let (times, rails) = (times(plan), Rails::of(plan));
        Self {
            plan,
            goal,
            before,
            known,
            classes,
            load,
            least_load,
            most_load,
            times,
            dose,
            rails,
            alone,
            judged: Cell::new(0),
        }
    }

    /// The sets of every muscle once edits are made.
    pub fn load(&self, made: &[Choice]) -> Load {
        made.iter().fold(self.load, |load, choice| choice.load(load, &self.known, self.times))
    }

    /// What edits cost together.
    pub fn rank(&self, made: &[Choice]) -> Rank {
        let (mut cost, mut tie) = (0, 0);
        for (place, choice) in made.iter().enumerate() {
            let before = || made.iter().take(place);
            cost += choice.base;
            tie -= choice.tie;
            if choice.new.is_none() || before().all(|other| other.new != choice.new) {
                cost += choice.once;
            }
            if before().all(|other| other.day != choice.day) {
                let more = made.iter().filter(|other| other.day == choice.day).map(|other| other.sets).sum();
                cost += LONGER * self.dose.overflow(choice.day, more);
            }
        }
        (cost, tie)
    }

    /// Do edits keep every rail, all together and each by itself?
    pub fn keeps_rails(&self, made: &[Choice]) -> bool {
        self.keeps_sums(made) && made.iter().all(|choice| self.is_fine_alone(choice)) && {
            made.len() == 1 || self.judge(Fix::made(made).apply(self.plan))
        }
    }

    /// Do edits bring so many flies for the rear shoulder that a row would do more?
    pub fn is_full_of_flies(&self, made: &[Choice]) -> bool {
        self.more(made, is_fly) > FLIES
    }

    /// Do edits bring flies without what matters more: work for the back of the legs, where these are trained and have none, else
    /// that or a row or pull-up?
    pub fn is_beside_the_point(&self, made: &[Choice]) -> bool {
        let (behind, pulls) = (self.more(made, is_of(Slot::Behind)), self.more(made, is_of(Slot::Pull)));
        self.more(made, is_fly) > 0 && behind == 0 && (self.lacks_behind() || pulls == 0)
    }

    /// What a target that is missed asks for first, the more urgent first: a row or a pull-up, where the plan has none; work for
    /// the back of the legs, where these are trained and have none.
    pub fn due(&self) -> Vec<Slot> {
        let [chain, push_pull, _] = self.goal.misses(&self.before);
        let pulls = push_pull && !self.trains(is_of(Slot::Pull));
        let behind = chain && self.lacks_behind();
        let due = [(Slot::Pull, pulls), (Slot::Behind, behind)];
        due.into_iter().filter(|(_, is_due)| *is_due).map(|(slot, _)| slot).collect()
    }

    /// How much of what is due edits bring: more is better, and what is more urgent is more than the rest.
    pub fn brings(&self, due: &[Slot], made: &[Choice]) -> u32 {
        due.iter().fold(0, |all, slot| 2 * all + u32::from(self.more(made, is_of(*slot)) > 0))
    }

    /// Are the legs trained, and nothing at their back?
    fn lacks_behind(&self) -> bool {
        self.trains(|traits| traits.region == Region::Lower) && !self.trains(is_of(Slot::Behind))
    }

    /// Has the plan an exercise of a kind?
    fn trains(&self, is_meant: impl Fn(&Traits) -> bool) -> bool {
        self.plan.work().any(|work| is_meant(&work.traits))
    }

    /// How many more sets there are of a kind.
    fn more(&self, made: &[Choice], is_meant: impl Fn(&Traits) -> bool) -> i32 {
        let moved = made.iter().flat_map(|choice| choice.moved(&self.known));
        moved.filter(|(known, sets)| *sets > 0 && is_meant(&known.traits)).map(|(_, sets)| sets).sum()
    }

    /// How many changed plans have been judged so far.
    pub fn judged(&self) -> u64 {
        self.judged.get()
    }

    fn judge(&self, changed: Result<Plan, PlanError>) -> bool {
        self.judged.set(self.judged.get() + 1);
        changed.is_ok_and(|plan| self.rails.keep(&plan))
    }

    /// The rails that are sums.
    pub fn keeps_sums(&self, made: &[Choice]) -> bool {
        let load = self.load(made);
        load.is_within(&self.most_load) && self.least_load.is_within(&load) && self.dose.allows(made, &self.known)
    }

    /// Does an edit keep the rails by itself?
    pub fn is_fine_alone(&self, choice: &Choice) -> bool {
        let Some(known) = self.alone.get(choice.number as usize) else { return false };
        known.get().unwrap_or_else(|| {
            let fine = self.judge(choice.edit.apply(self.plan));
            known.set(Some(fine));
            fine
        })
    }
}

/// Is it work of a kind?
fn is_of(slot: Slot) -> impl Fn(&Traits) -> bool {
    move |traits| Slot::of(traits) == Some(slot)
}
