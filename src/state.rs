//! What the page holds, and the one function that changes it. It knows no time, no storage and no document.

mod action;
mod library;
mod merge;

use std::rc::Rc;

use crate::domain::bounded::{Reps, Seconds, Sets};
use crate::domain::exercise::Amount;
use crate::domain::name::Name;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan, PlanError};

pub use action::{Action, EntryRef};
pub use library::Library;

/// All that the page holds.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct State {
    desk: Desk,
    day: usize,
    past: Vec<Rc<Desk>>,
    future: Vec<Rc<Desk>>,
    notice: Option<Notice>,
}

/// What undo brings back: the user's own plans, and a shared one that lies beside them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Desk {
    library: Library,
    shared: Option<Rc<Plan>>,
}

/// Something the user should hear of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// Something was taken away, and undo brings it back. Says what.
    Removed(String),
    /// The plan was changed as the coach advised.
    Changed,
    /// Nothing was changed: a plan, a day or the device's list is full.
    Full(PlanError),
    /// As many plans are kept as can be.
    TooManyPlans,
}

/// Sets of an exercise that was just ticked.
const FIRST_SETS: u64 = 3;
/// The most steps that can be undone.
const STEPS: usize = 200;

impl State {
    /// The plan that is shown: the shared one while there is one, else the open one of the user's own.
    pub fn plan(&self) -> &Rc<Plan> {
        self.desk.shared.as_ref().unwrap_or_else(|| self.desk.library.plan())
    }

    /// The user's own plans.
    pub fn library(&self) -> &Library {
        &self.desk.library
    }

    /// The shared plan that is shown and is not the user's own yet.
    pub fn shared(&self) -> Option<&Rc<Plan>> {
        self.desk.shared.as_ref()
    }

    /// The day that is ticked in: always one of the plan's.
    pub fn day(&self) -> usize {
        self.day
    }

    /// What the user should hear of.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Is there anything to undo?
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Is there anything to redo?
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The state after an action. Total: what cannot be done changes nothing, or says so.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Undo => next.step(|state| (&mut state.past, &mut state.future)),
            Action::Redo => next.step(|state| (&mut state.future, &mut state.past)),
            Action::SelectDay(day) => next.day = day,
            Action::Dismiss => next.notice = None,
            Action::Restore(saved) => next.desk.library = Library::of(&saved),
            action => {
                next.notice = match next.change(action) {
                    Ok(notice) => notice,
                    Err(PlanError::Missing | PlanError::Unit) => None,
                    Err(full) => Some(Notice::Full(full)),
                };
                if next.desk != self.desk {
                    next.past.push(Rc::new(self.desk.clone()));
                    let surplus = next.past.len().saturating_sub(STEPS);
                    next.past.drain(..surplus);
                    next.future.clear();
                }
            }
        }
        next.day = next.day.min(next.plan().days().len() - 1);
        next
    }

    fn step(&mut self, stacks: impl Fn(&mut Self) -> (&mut Vec<Rc<Desk>>, &mut Vec<Rc<Desk>>)) {
        let current = self.desk.clone();
        let (from, to) = stacks(self);
        if let Some(desk) = from.pop() {
            to.push(Rc::new(current));
            self.desk = Rc::unwrap_or_clone(desk);
            self.notice = None;
        }
    }

    /// Carries out a change of the desk, and says what the user should hear of it.
    fn change(&mut self, action: Action) -> Result<Option<Notice>, PlanError> {
        match action {
            Action::Tick { day, exercise, on: true } => self.edit(|plan| add(plan, day, exercise, false))?,
            Action::Tick { day, exercise, on: false } => return self.untick(day, exercise),
            Action::AddEntry { day, exercise } => self.edit(|plan| add(plan, day, exercise, true))?,
            Action::RemoveEntry(at) => self.edit(|plan| plan.remove_entry(at.day, entry(plan, at)?.0))?,
            Action::SetSets { at, sets } => self.edit(|plan| set(plan, at, |entry| Entry { sets, ..entry }))?,
            Action::SetAmount { at, amount } => {
                self.edit(|plan| set(plan, at, |entry| Entry { amount, ..entry }))?;
            }
            Action::AddDay => {
                self.edit(|plan| plan.add_day(Day::default()))?;
                self.day = self.plan().days().len() - 1;
            }
            Action::RemoveDay(day) => {
                let title = self.plan().day_title(day);
                self.edit(|plan| plan.remove_day(day))?;
                return Ok(Some(Notice::Removed(title)));
            }
            Action::SetDay { day, name, weekday } => self.edit(|plan| plan.set_day(day, name, weekday))?,
            Action::SetSessions(sessions) => self.plan_mut().sessions = sessions,
            Action::SetSettings(settings) => self.plan_mut().settings = settings,
            Action::NamePlan(name) => self.plan_mut().name = name,
            Action::NewPlan => return Ok(self.admit(Plan::default())),
            Action::CopyPlan => {
                let mut plan = (**self.plan()).clone();
                plan.name = Name::clean(&format!("Copy of {}", plan.title()));
                return Ok(self.admit(plan));
            }
            Action::OpenPlan(key) => {
                self.desk.library.open(key);
                self.desk.shared = None;
            }
            Action::DeletePlan if self.shared().is_some() => self.desk.shared = None,
            Action::DeletePlan => {
                let title = String::from(self.plan().title());
                self.desk.library.delete_open();
                return Ok(Some(Notice::Removed(title)));
            }
            Action::Load(plan) => {
                self.desk.shared = Some(plan);
                self.day = 0;
            }
            Action::Keep => {
                if let Some(plan) = self.desk.shared.clone() {
                    return Ok(self.admit((*plan).clone()));
                }
            }
            Action::Change(plan) if plan != *self.plan() => {
                *self.plan_mut() = Rc::unwrap_or_clone(plan);
                return Ok(Some(Notice::Changed));
            }
            Action::Add(plan) => return Ok(self.admit(Rc::unwrap_or_clone(plan))),
            Action::Leave => self.desk.shared = None,
            Action::Merge { base, theirs } => {
                self.desk.library = merge::merge(base.as_deref(), &self.desk.library, &theirs);
                return Ok(self.library().is_overfull().then_some(Notice::TooManyPlans));
            }
            // The plan that is shown already, and what changes no plan.
            Action::Change(_) | Action::Undo | Action::Redo | Action::SelectDay(_) | Action::Dismiss | Action::Restore(_) => {}
        }
        Ok(None)
    }

    /// Makes a plan one of the user's own and opens it.
    fn admit(&mut self, plan: Plan) -> Option<Notice> {
        if !self.desk.library.admit(plan) {
            return Some(Notice::TooManyPlans);
        }
        self.desk.shared = None;
        self.day = 0;
        None
    }

    /// Untouched sets are ticked again in a moment; work that somebody typed is worth a word.
    fn untick(&mut self, day: usize, exercise: ExerciseRef) -> Result<Option<Notice>, PlanError> {
        let plan = self.plan();
        let entries = plan.days().get(day).ok_or(PlanError::Missing)?.entries();
        let touched = entries.iter().any(|entry| entry.exercise == exercise && first_entry(plan, exercise) != Some(*entry));
        let name = String::from(plan.exercise_name(exercise));
        self.edit(|plan| plan.remove_exercise(day, exercise))?;
        Ok(touched.then_some(Notice::Removed(name)))
    }

    /// Changes the plan that is shown.
    fn edit(&mut self, change: impl FnOnce(&mut Plan) -> Result<(), PlanError>) -> Result<(), PlanError> {
        change(self.plan_mut())
    }

    fn plan_mut(&mut self) -> &mut Plan {
        Rc::make_mut(self.desk.shared.as_mut().unwrap_or_else(|| self.desk.library.plan_mut()))
    }
}

/// The entry that a tick makes.
fn first_entry(plan: &Plan, exercise: ExerciseRef) -> Option<Entry> {
    let amount = match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().usual,
        ExerciseRef::Own(_) if plan.is_timed(exercise) => Amount::Seconds(Seconds::clamped(30)),
        ExerciseRef::Own(_) => Amount::Reps(Reps::clamped(10)),
    };
    Some(Entry { exercise, sets: Sets::new(FIRST_SETS)?, amount, locked: false })
}

fn add(plan: &mut Plan, day: usize, exercise: ExerciseRef, again: bool) -> Result<(), PlanError> {
    let of_day = plan.days().get(day).ok_or(PlanError::Missing)?;
    if !again && of_day.has(exercise) {
        return Ok(());
    }
    let entry = first_entry(plan, exercise).ok_or(PlanError::Missing)?;
    plan.add_entry(day, entry)
}

fn set(plan: &mut Plan, at: EntryRef, change: impl FnOnce(Entry) -> Entry) -> Result<(), PlanError> {
    let (place, entry) = entry(plan, at)?;
    plan.set_entry(at.day, place, change(entry))
}

/// The place of an entry in its day, and what it is.
fn entry(plan: &Plan, at: EntryRef) -> Result<(usize, Entry), PlanError> {
    let entries = plan.days().get(at.day).into_iter().flat_map(|day| day.entries().iter().copied().enumerate());
    entries.filter(|(_, entry)| entry.exercise == at.exercise).nth(at.nth).ok_or(PlanError::Missing)
}
