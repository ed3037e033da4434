//! What this page has changed, step by step, so that it can be taken back: never what another page did.

use std::rc::Rc;

use super::EntryRef;
use super::action::Action;
use super::library::Library;
use super::seed::Seed;
use crate::codec::saved::PlanId;
use crate::domain::plan::Plan;

/// The most steps that can be taken back.
const STEPS: usize = 200;

/// The steps that can be taken back, and those that were.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct History {
    past: Vec<Rc<Step>>,
    future: Vec<Rc<Step>>,
    /// The field in which the last step was made, while it is still worked on there.
    field: Option<Field>,
}

/// What was done at once.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Step {
    /// The plans that were changed.
    pub(super) changes: Vec<Change>,
    /// The shared plan, before and after.
    pub(super) shared: [Option<Rc<Plan>>; 2],
    /// Which plan was open before.
    pub(super) open: PlanId,
}

/// What became of one plan; nothing stands for a plan that is not there.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Change {
    pub(super) id: PlanId,
    pub(super) before: Option<Rc<Plan>>,
    pub(super) after: Option<Rc<Plan>>,
}

/// A field in which somebody types or presses more than once.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Field {
    Sets(EntryRef),
    Amount(EntryRef),
    PlanName,
    Day(usize),
    Sessions,
}

impl Field {
    /// The field in which an action is done.
    pub(super) fn of(action: &Action) -> Option<Self> {
        Some(match action {
            Action::SetSets { at, .. } => Self::Sets(*at),
            Action::SetAmount { at, .. } => Self::Amount(*at),
            Action::NamePlan(_) => Self::PlanName,
            Action::SetDay { day, .. } => Self::Day(*day),
            Action::SetSessions(_) => Self::Sessions,
            _ => return None,
        })
    }
}

/// The two ways through the steps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    Back,
    Forth,
}

impl History {
    pub(super) fn can(&self, way: Way) -> bool {
        !match way {
            Way::Back => &self.past,
            Way::Forth => &self.future,
        }
        .is_empty()
    }

    /// Notes what was done. Steps in one field, one upon the other, are one.
    pub(super) fn note(&mut self, step: Step, field: Option<Field>) {
        self.future.clear();
        let goes_on = field.is_some() && core::mem::replace(&mut self.field, field) == field;
        match self.past.last_mut().filter(|_| goes_on).and_then(|last| last.and(&step)) {
            Some(both) => {
                self.past.pop();
                let is_one =
                    both.changes.iter().any(|change| change.before != change.after) || both.shared[0] != both.shared[1];
                self.past.extend(is_one.then(|| Rc::new(both)));
            }
            None => self.past.push(Rc::new(step)),
        }
        let surplus = self.past.len().saturating_sub(STEPS);
        self.past.drain(..surplus);
    }

    /// What is done from now on is a step of its own.
    pub(super) fn pause(&mut self) {
        self.field = None;
    }

    /// The next step on a way.
    pub(super) fn next(&mut self, way: Way) -> Option<Rc<Step>> {
        self.pause();
        match way {
            Way::Back => self.past.pop(),
            Way::Forth => self.future.pop(),
        }
    }

    /// Notes what was done on a way, for the way back from there.
    pub(super) fn went(&mut self, way: Way, step: Step) {
        match way {
            Way::Back => self.future.push(Rc::new(step)),
            Way::Forth => self.past.push(Rc::new(step)),
        }
    }

    /// Puts a step back that could not be taken: it can be tried again.
    pub(super) fn stays(&mut self, way: Way, step: Rc<Step>) {
        match way {
            Way::Back => self.past.push(step),
            Way::Forth => self.future.push(step),
        }
    }

    /// A plan of this page has another id from now on.
    pub(super) fn rename(&mut self, moved: &[(PlanId, PlanId)]) {
        let now = |id: &mut PlanId| {
            if let Some((_, new)) = moved.iter().find(|(old, _)| old == id) {
                *id = *new;
            }
        };
        for step in self.past.iter_mut().chain(&mut self.future).filter(|_| !moved.is_empty()) {
            let step = Rc::make_mut(step);
            now(&mut step.open);
            step.changes.iter_mut().for_each(|change| now(&mut change.id));
        }
    }
}

impl Step {
    /// Both steps as one, where the second goes on where the first ended.
    fn and(&self, next: &Self) -> Option<Self> {
        let mut both = self.clone();
        both.shared[1].clone_from(&next.shared[1]);
        let pairs = both.changes.iter_mut().zip(&next.changes);
        let goes_on = self.changes.len() == next.changes.len() && self.shared[1] == next.shared[0];
        let goes_on = goes_on
            && pairs.fold(true, |goes_on, (first, second)| {
                let follows = first.id == second.id && first.after == second.before;
                first.after.clone_from(&second.after);
                goes_on && follows
            });
        goes_on.then_some(both)
    }

    /// Takes the step back from plans that others may have changed since; what they did stays. False where nothing of it can
    /// be taken back.
    pub(super) fn take_back(&self, library: &mut Library, shared: &mut Option<Rc<Plan>>, seed: &mut Seed) -> bool {
        let mut done = self.changes.is_empty();
        for Change { id, before, after } in &self.changes {
            let now = library.get(*id);
            let plan = if now == after.as_ref() {
                Some(before.clone())
            } else if let (Some(now), Some(before), Some(after)) = (now, before, after) {
                now.without(before, after).map(|plan| Some(Rc::new(plan)))
            } else {
                None
            };
            if let Some(plan) = plan {
                library.put(*id, plan, seed);
                done = true;
            }
        }
        let [before, after] = &self.shared;
        if done && shared == after {
            shared.clone_from(before);
        }
        if done {
            library.open(self.open);
        }
        done
    }
}
