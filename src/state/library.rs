//! The user's own plans.

use std::rc::Rc;

use crate::codec::saved::{Key, Saved};
use crate::domain::plan::Plan;

/// The plans that the device keeps: at least one, and one of them is open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Library {
    plans: Vec<(Key, Rc<Plan>)>,
    /// A place in the list.
    open: usize,
}

impl Default for Library {
    fn default() -> Self {
        Self { plans: vec![(1, Rc::default())], open: 0 }
    }
}

impl Library {
    /// The plans of a record.
    pub fn of(saved: &Saved) -> Self {
        let plans: Vec<_> = saved.plans.iter().map(|(key, plan)| (*key, Rc::new(plan.clone()))).collect();
        let open = plans.iter().position(|(key, _)| *key == saved.open).unwrap_or(0);
        if plans.is_empty() { Self::default() } else { Self { plans, open } }
    }

    /// The record of the plans.
    pub fn saved(&self, revision: u64) -> Saved {
        let plans = self.plans.iter().map(|(key, plan)| (*key, (**plan).clone())).collect();
        Saved { revision, open: self.open_key(), plans }
    }

    /// The open plan.
    pub fn plan(&self) -> &Rc<Plan> {
        &self.plans[self.open].1
    }

    /// The key of the open plan.
    pub fn open_key(&self) -> Key {
        self.plans[self.open].0
    }

    /// Every plan with its key, in the order they were made.
    pub fn plans(&self) -> &[(Key, Rc<Plan>)] {
        &self.plans
    }

    /// Are there more plans than a record keeps? Nothing of two full tabs is dropped when they are joined.
    pub(super) fn is_overfull(&self) -> bool {
        self.plans.len() > Saved::MOST
    }

    pub(super) fn plan_mut(&mut self) -> &mut Rc<Plan> {
        &mut self.plans[self.open].1
    }

    /// Opens a plan, if there is one of that key.
    pub(super) fn open(&mut self, key: Key) {
        self.open = self.plans.iter().position(|(other, _)| *other == key).unwrap_or(self.open);
    }

    /// Adds a plan and opens it; one that is the same as another is opened rather than kept twice, and an untouched
    /// empty plan gives way. False if no more plans can be kept.
    pub(super) fn admit(&mut self, plan: Plan) -> bool {
        if let Some(same) = self.plans.iter().position(|(_, other)| **other == plan) {
            self.open = same;
            return true;
        }
        if *self.plans[self.open].1 == Plan::default() {
            self.plans[self.open].1 = Rc::new(plan);
            return true;
        }
        if self.plans.len() >= Saved::MOST {
            return false;
        }
        self.plans.push((self.free_key(), Rc::new(plan)));
        self.open = self.plans.len() - 1;
        true
    }

    /// Deletes the open plan and opens its neighbour; in place of the last one comes an empty one.
    pub(super) fn delete_open(&mut self) {
        if self.plans.len() == 1 {
            *self = Self { plans: vec![(self.free_key(), Rc::default())], open: 0 };
        } else {
            self.plans.remove(self.open);
            self.open = self.open.min(self.plans.len() - 1);
        }
    }

    /// A key that no plan has.
    pub(super) fn free_key(&self) -> Key {
        (1..).find(|key| self.plans.iter().all(|(other, _)| other != key)).unwrap_or(Key::MAX)
    }

    /// Replaces the plan of a key, or adds it.
    pub(super) fn put(&mut self, key: Key, plan: Rc<Plan>) {
        match self.plans.iter_mut().find(|(other, _)| *other == key) {
            Some((_, old)) => *old = plan,
            None => self.plans.push((key, plan)),
        }
    }

    /// Takes a plan away, unless it is the last.
    pub(super) fn remove(&mut self, key: Key) {
        let open = self.open_key();
        if self.plans.len() > 1 {
            self.plans.retain(|(other, _)| *other != key);
        }
        self.open = self.plans.iter().position(|(other, _)| *other == open).unwrap_or(0);
    }
}
