//! What the page holds, and the one function that changes it. It knows no time, no storage and no document.

mod action;
mod entries;
mod history;
mod join;
pub mod keeper;
mod library;
mod notice;
mod seed;

use std::rc::Rc;

use crate::codec::saved::Saved;
use crate::domain::name::Name;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan, PlanError};
use entries::{add, entry, first_entry, set};
use history::{Field, History, Step, Way};

pub use action::{Action, EntryRef};
pub use library::Library;
pub use notice::Notice;
pub use seed::Seed;

/// All that the page holds.
#[derive(Clone, PartialEq, Debug)]
pub struct State {
    /// The user's own plans.
    library: Library,
    /// A shared one that lies beside them.
    shared: Option<Rc<Plan>>,
    day: usize,
    history: History,
    notice: Option<Notice>,
    seed: Seed,
}

impl Default for State {
    fn default() -> Self {
        Self::new(Seed::default())
    }
}

impl State {
    /// An untouched empty plan. New plans get their ids from the seed.
    pub fn new(mut seed: Seed) -> Self {
        let library = Library::new(&mut seed);
        Self { library, shared: None, day: 0, history: History::default(), notice: None, seed }
    }

    /// The plan that is shown: the shared one while there is one, else the open one of the user's own.
    pub fn plan(&self) -> &Rc<Plan> {
        self.shared.as_ref().unwrap_or_else(|| self.library.plan())
    }

    /// The user's own plans.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The shared plan that is shown and is not the user's own yet.
    pub fn shared(&self) -> Option<&Rc<Plan>> {
        self.shared.as_ref()
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
        self.history.can(Way::Back)
    }

    /// Is there anything to redo?
    pub fn can_redo(&self) -> bool {
        self.history.can(Way::Forth)
    }

    /// The state after an action. Total: what cannot be done changes nothing, or says so.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Undo => next.walk(Way::Back),
            Action::Redo => next.walk(Way::Forth),
            Action::Pause => next.history.pause(),
            Action::SelectDay(day) => next.day = day,
            Action::Dismiss => next.notice = None,
            Action::Remind => next.notice = next.notice.or(Some(Notice::NoCopy)),
            Action::Restore(saved) => next.library = Library::of(&saved, &mut next.seed),
            Action::Join(saved) => next.join(&saved),
            action => {
                let field = Field::of(&action);
                next.notice = match next.change(action) {
                    Ok(Some(notice)) => Some(notice),
                    Ok(None) | Err(PlanError::Missing | PlanError::Unit) => self.notice.clone().filter(Notice::stays),
                    Err(full) => Some(Notice::Full(full)),
                };
                if let Some(step) = next.step_from(self) {
                    next.history.note(step, field);
                }
            }
        }
        next.day = next.day.min(next.plan().days().len() - 1);
        next
    }

    /// What was done since an earlier state, if anything was.
    fn step_from(&mut self, before: &Self) -> Option<Step> {
        let changes = self.library.changes_since(&before.library);
        let open = before.library.open_id();
        if changes.is_empty() && before.shared == self.shared && open == self.library.open_id() {
            return None;
        }
        changes.iter().for_each(|change| self.library.note(change.id, &mut self.seed));
        Some(Step { changes, shared: [before.shared.clone(), self.shared.clone()], open })
    }

    /// Takes the last step on a way.
    fn walk(&mut self, way: Way) {
        let Some(step) = self.history.next(way) else { return };
        let before = self.clone();
        self.notice = self.notice.clone().filter(Notice::stays);
        if !step.take_back(&mut self.library, &mut self.shared, &mut self.seed) {
            self.notice = Some(Notice::NotUndone);
            self.history.stays(way, step);
        } else if let Some(step) = self.step_from(&before) {
            self.history.went(way, step);
        }
    }

    /// Takes in what another tab has kept. It is no step: what others did is not taken back here.
    fn join(&mut self, saved: &Saved) {
        let joined = self.library.join(saved, &mut self.seed);
        self.history.rename(&joined.moved);
        let deleted = joined.deleted.map(Notice::DeletedElsewhere);
        self.notice = joined.parted.map(Notice::BothKept).or(deleted).or(self.notice.take());
    }

    /// Carries out a change of the plans, and says what the user should hear of it.
    fn change(&mut self, action: Action) -> Result<Option<Notice>, PlanError> {
        match action {
            Action::Tick { day, exercise, on: true } => self.edit(|plan| add(plan, day, exercise, false))?,
            Action::Tick { day, exercise, on: false } => return self.untick(day, exercise),
            Action::AddEntry { day, exercise } => self.edit(|plan| add(plan, day, exercise, true))?,
            Action::RemoveEntry(at) => self.edit(|plan| plan.remove_entry(at.day, entry(plan, at)?.0))?,
            Action::MoveEntry { at, to } => self.edit(|plan| plan.move_entry((at.day, entry(plan, at)?.0), to))?,
            Action::LockEntry(at) => self.edit(|plan| set(plan, at, |entry| Entry { locked: !entry.locked, ..entry }))?,
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
            Action::OpenPlan(id) => {
                self.library.open(id);
                self.shared = None;
            }
            Action::DeletePlan if self.shared().is_some() => self.shared = None,
            Action::DeletePlan => {
                let title = String::from(self.plan().title());
                self.library.put(self.library.open_id(), None, &mut self.seed);
                return Ok(Some(Notice::Removed(title)));
            }
            Action::Load(plan) => {
                self.shared = Some(plan);
                self.day = 0;
            }
            Action::Keep => {
                if let Some(plan) = self.shared.clone() {
                    return Ok(self.admit((*plan).clone()));
                }
            }
            Action::Change(plan, words) if plan != *self.plan() => {
                // The day that it is about is shown.
                let days = || plan.days().iter().zip(self.plan().days());
                self.day = days().position(|(after, before)| after != before).unwrap_or(self.day);
                *self.plan_mut() = Rc::unwrap_or_clone(plan);
                return Ok(Some(Notice::Changed(words)));
            }
            Action::Add(plan) => return Ok(self.admit(Rc::unwrap_or_clone(plan))),
            Action::Leave => self.shared = None,
            // The plan that is shown already, and what changes no plan.
            Action::Change(..)
            | Action::Undo
            | Action::Redo
            | Action::Pause
            | Action::SelectDay(_)
            | Action::Dismiss
            | Action::Remind
            | Action::Restore(_)
            | Action::Join(_) => {}
        }
        Ok(None)
    }

    /// Makes a plan one of the user's own and opens it.
    fn admit(&mut self, plan: Plan) -> Option<Notice> {
        if !self.library.admit(plan, &mut self.seed) {
            return Some(Notice::TooManyPlans);
        }
        self.shared = None;
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
        Rc::make_mut(self.shared.as_mut().unwrap_or_else(|| self.library.plan_mut()))
    }
}
