//! The user's own plans.

use std::rc::Rc;

use super::history::Change;
use super::join::{beside, join};
use super::seed::Seed;
use crate::codec::saved::{Lineage, PlanId, Saved, SavedPlan};
use crate::domain::plan::Plan;

/// The plans that the device keeps: at least one, and one of them is open. Two libraries are equal that show the same.
#[derive(Clone, Debug)]
pub struct Library {
    /// Also those that were deleted, so that no other tab brings them back.
    rows: Vec<SavedPlan>,
    /// A place among the rows: of one that was not deleted.
    open: usize,
}

/// What has become of the plans by joining them with others.
#[derive(Default)]
pub(super) struct Joined {
    /// The plans of this page that have another id now, since both versions of them are kept.
    pub(super) moved: Vec<(PlanId, PlanId)>,
    /// The name of a plan of which both versions are kept.
    pub(super) parted: Option<String>,
    /// The name of the plan that was open and was deleted elsewhere.
    pub(super) deleted: Option<String>,
}

impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        self.shown().eq(other.shown())
    }
}

impl Library {
    /// The most plans that can be added. Joining may bring more, and they stay.
    pub const MOST: usize = 100;

    /// An untouched empty plan.
    pub(super) fn new(seed: &mut Seed) -> Self {
        Self { rows: vec![untouched(seed)], open: 0 }
    }

    /// The plans of a record.
    pub(super) fn of(saved: &Saved, seed: &mut Seed) -> Self {
        let mut library = Self { rows: saved.rows.clone(), open: 0 };
        let open = saved.open.and_then(|id| library.place(id));
        library.open_near(open.unwrap_or(0), seed);
        library
    }

    /// Each plan with its id and whether it is open. An empty plan is as good as another one.
    fn shown(&self) -> impl Iterator<Item = (Option<PlanId>, &Rc<Plan>, bool)> {
        let plans = self.rows.iter().enumerate().filter(|(_, row)| !row.deleted);
        let id = |row: &SavedPlan| (*row.plan != Plan::default()).then_some(row.id);
        plans.map(move |(at, row)| (id(row), &row.plan, at == self.open))
    }

    /// What is to be kept: every plan but one that nobody has touched, and what was deleted.
    pub fn rows(&self) -> Vec<SavedPlan> {
        self.rows.iter().filter(|row| !is_untouched(row)).cloned().collect()
    }

    /// Every plan with its id, in the order they were made.
    pub fn plans(&self) -> impl Iterator<Item = (PlanId, &Rc<Plan>)> {
        self.rows.iter().filter(|row| !row.deleted).map(|row| (row.id, &row.plan))
    }

    /// The open plan.
    pub fn plan(&self) -> &Rc<Plan> {
        &self.rows[self.open].plan
    }

    /// The id of the open plan.
    pub fn open_id(&self) -> PlanId {
        self.rows[self.open].id
    }

    /// The plans that differ from those of an earlier library. No plan ever goes without a row that says so, but for one that
    /// was untouched.
    pub(super) fn changes_since(&self, before: &Self) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        for (place, row) in self.rows.iter().enumerate() {
            let same = |old: &SavedPlan| old.id == row.id && old.deleted == row.deleted && Rc::ptr_eq(&old.plan, &row.plan);
            let is_new = is_untouched(row) && *row.plan == Plan::default();
            if is_new || before.rows.get(place).is_some_and(same) || changes.iter().any(|change| change.id == row.id) {
                continue;
            }
            let change = Change { id: row.id, before: before.get(row.id).cloned(), after: self.get(row.id).cloned() };
            changes.extend((change.before != change.after).then_some(change));
        }
        changes
    }

    /// The plan of an id.
    pub(super) fn get(&self, id: PlanId) -> Option<&Rc<Plan>> {
        self.place(id).map(|place| &self.rows[place].plan)
    }

    pub(super) fn plan_mut(&mut self) -> &mut Rc<Plan> {
        &mut self.rows[self.open].plan
    }

    /// Opens a plan, if there is one of that id. An untouched one that was open instead is none of the user's.
    pub(super) fn open(&mut self, id: PlanId) {
        let Some(place) = self.place(id) else { return };
        if place != self.open && is_untouched(&self.rows[self.open]) {
            self.rows.remove(self.open);
        }
        self.open = self.place(id).unwrap_or(0);
    }

    /// Adds a plan and opens it; one that is the same as another is opened rather than kept twice, and an untouched
    /// empty plan gives way. False if no more plans can be added.
    pub(super) fn admit(&mut self, plan: Plan, seed: &mut Seed) -> bool {
        if let Some(same) = self.rows.iter().position(|row| !row.deleted && *row.plan == plan) {
            self.open = same;
        } else if **self.plan() == Plan::default() {
            *self.plan_mut() = Rc::new(plan);
        } else if self.plans().count() >= Self::MOST {
            return false;
        } else {
            let mut row = SavedPlan { plan: Rc::new(plan), ..untouched(seed) };
            // Also an empty one is kept that somebody asked for.
            row.lineage.change(seed.actor());
            self.rows.push(row);
            self.open = self.rows.len() - 1;
        }
        true
    }

    /// Puts a plan in the place of its id, or takes it away from there. In the place of the last one comes an empty one.
    pub(super) fn put(&mut self, id: PlanId, plan: Option<Rc<Plan>>, seed: &mut Seed) {
        match self.only_place(id) {
            Some(place) => {
                let row = &mut self.rows[place];
                row.deleted = plan.is_none();
                row.plan = plan.unwrap_or_default();
            }
            None => self.rows.extend(plan.map(|plan| SavedPlan { id, plan, ..untouched(seed) })),
        }
        self.open_near(self.open, seed);
    }

    /// The one row of an id. A version that was deleted here before another one came from elsewhere becomes one with it.
    fn only_place(&mut self, id: PlanId) -> Option<usize> {
        let mut place = self.place(id).or_else(|| self.rows.iter().position(|row| row.id == id))?;
        let is_other = |(at, row): (usize, &SavedPlan), place: usize| at != place && row.id == id;
        while let Some(other) = self.rows.iter().enumerate().position(|row| is_other(row, place)) {
            let gone = self.rows.remove(other);
            place -= usize::from(other < place);
            self.open -= usize::from(other < self.open);
            self.rows[place].lineage = self.rows[place].lineage.joined(&gone.lineage);
        }
        Some(place)
    }

    /// Notes that the plan of an id was changed by this page.
    pub(super) fn note(&mut self, id: PlanId, seed: &mut Seed) {
        let place = self.place(id).or_else(|| self.rows.iter().position(|row| row.id == id));
        if let Some(row) = place.map(|place| &mut self.rows[place]) {
            let last = row.lineage.latest().map(|latest| latest.actor).filter(|actor| seed.is_mine(*actor));
            row.lineage.change(last.unwrap_or_else(|| seed.actor()));
        }
    }

    /// Joins these plans with those of a record. What is open stays open, unless it was deleted elsewhere.
    pub(super) fn join(&mut self, saved: &Saved, seed: &mut Seed) -> Joined {
        let old = core::mem::take(&mut self.rows);
        let touched: Vec<SavedPlan> = old.iter().filter(|row| !is_untouched(row)).cloned().collect();
        self.rows = join(&touched, &saved.rows);
        let now = |row: &SavedPlan| {
            let same = |other: &SavedPlan| !other.deleted && other.lineage.is_same(&row.lineage);
            self.rows.iter().position(same)
        };
        let moved = touched.iter().filter_map(|row| Some((row.id, self.rows[now(row)?].id)));
        let moved: Vec<_> = moved.filter(|(old, new)| old != new).collect();
        // Whichever tab gave it its id: a version that was put beside one that is open here.
        let is_parted = |row: &&SavedPlan| {
            let is_new = touched.iter().all(|own| own.id != row.id);
            is_new && touched.iter().any(|own| beside(own.id, row) == Some(row.id))
        };
        let parted = self.rows.iter().find(is_parted).map(|row| String::from(row.plan.title()));
        let open = &old[self.open];
        let place = now(open).filter(|_| !is_untouched(open)).or_else(|| self.place(open.id));
        let deleted = place.is_none() && !is_untouched(open);
        let deleted = deleted.then(|| String::from(open.plan.title()));
        let hint = saved.open.filter(|_| is_untouched(open)).and_then(|id| self.place(id));
        self.open_near(place.or(hint).unwrap_or(self.open), seed);
        Joined { moved, parted, deleted }
    }

    fn place(&self, id: PlanId) -> Option<usize> {
        self.rows.iter().position(|row| row.id == id && !row.deleted)
    }

    /// Opens the plan at a place, or the nearest before or behind it; where there is none an empty one comes.
    fn open_near(&mut self, place: usize, seed: &mut Seed) {
        let is_plan = |place: &usize| self.rows.get(*place).is_some_and(|row| !row.deleted);
        let near = (place..self.rows.len()).find(is_plan).or_else(|| (0..place).rev().find(is_plan));
        self.open = near.unwrap_or_else(|| {
            self.rows.push(untouched(seed));
            self.rows.len() - 1
        });
    }
}

/// An empty plan that is not kept before somebody changes it.
fn untouched(seed: &mut Seed) -> SavedPlan {
    SavedPlan { id: seed.id(), lineage: Lineage::default(), plan: Rc::default(), deleted: false }
}

fn is_untouched(row: &SavedPlan) -> bool {
    row.lineage.latest().is_none()
}
