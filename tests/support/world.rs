//! A device with some tabs, for tests: every tab has its own state, keeper, and view of the memory.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use chain_balance::codec::saved::{PlanId, Saved};
use chain_balance::domain::bounded::Sets;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::plan::{Entry, ExerciseRef, Plan};
use chain_balance::state::keeper::{Keeper, Memory, Refused, key};
use chain_balance::state::{Action, Seed, State};
use proptest::prelude::*;

type Texts = BTreeMap<String, String>;

/// Do tabs see what another one has written at once, or when they hear of it?
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    Fresh,
    Stale,
}

/// One thing that happens in a tab.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    tab: usize,
    what: u8,
    with: u16,
}

impl Step {
    /// Does it happen in this tab?
    pub fn is_of(self, tab: usize) -> bool {
        self.tab == tab
    }

    /// Does the tab end without another word?
    pub fn ends(self) -> bool {
        self.what == 2
    }
}

impl Arbitrary for Step {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        (0..3_usize, 0..14_u8, any::<u16>()).prop_map(|(tab, what, with)| Self { tab, what, with }).boxed()
    }
}

/// What a tab sees of the device.
#[derive(Clone)]
struct View {
    device: Rc<RefCell<Texts>>,
    /// What it saw last, where reads are stale.
    seen: Option<Rc<RefCell<Texts>>>,
}

impl Memory for View {
    fn get(&self, name: &str) -> Result<Option<String>, Refused> {
        Ok(self.seen.as_ref().unwrap_or(&self.device).borrow().get(name).cloned())
    }

    fn set(&self, name: &str, text: &str) -> Result<(), Refused> {
        for texts in self.seen.iter().chain([&self.device]) {
            texts.borrow_mut().insert(name.into(), text.into());
        }
        Ok(())
    }

    fn remove(&self, name: &str) {
        self.device.borrow_mut().remove(name);
    }
}

struct Tab {
    state: State,
    keeper: Keeper<View>,
    view: View,
    /// What other tabs have written and this one has not heard of.
    heard: VecDeque<Texts>,
    /// What was added since it was last kept.
    back: BTreeSet<String>,
}

pub struct World {
    device: Rc<RefCell<Texts>>,
    reads: Reads,
    tabs: Vec<Tab>,
    /// Entries that were kept, and those that somebody who saw them took away.
    kept: BTreeSet<String>,
    gone: BTreeSet<String>,
    seeds: u64,
    actions: u16,
}

impl World {
    pub fn new(reads: Reads) -> Self {
        let mut world = Self {
            device: Rc::default(),
            reads,
            tabs: Vec::new(),
            kept: BTreeSet::new(),
            gone: BTreeSet::new(),
            seeds: 0,
            actions: 0,
        };
        for _ in 0..3 {
            let tab = world.tab();
            world.tabs.push(tab);
        }
        world
    }

    /// A tab that is opened now.
    fn tab(&mut self) -> Tab {
        self.seeds += 1;
        let seen = (self.reads == Reads::Stale).then(|| Rc::new(RefCell::new(self.device.borrow().clone())));
        let view = View { device: self.device.clone(), seen };
        let tab = View { device: Rc::default(), seen: None };
        let (keeper, saved) = Keeper::open(view.clone(), tab);
        let begun = fresh(self.seeds);
        let state = saved.map_or(begun.clone(), |saved| begun.apply(Action::Restore(saved.into())));
        Tab { state, keeper, view, heard: VecDeque::new(), back: BTreeSet::new() }
    }

    pub fn step(&mut self, step: Step) {
        match step.what {
            0 | 1 => self.keep(step.tab),
            2 => self.tabs[step.tab] = self.tab(),
            3 | 4 => self.hear(step.tab),
            what => {
                self.actions += 1;
                let tab = &mut self.tabs[step.tab];
                let plans = of_plans(&tab.state);
                let before: BTreeSet<String> = entries(&tab.state).into_iter().collect();
                // What is added is always new.
                let with = if what == 6 { step.with } else { self.actions };
                tab.state = act(&tab.state, what - 2, with);
                let after: BTreeSet<String> = entries(&tab.state).into_iter().collect();
                let now = of_plans(&tab.state);
                // Of a plan that stands in two versions each may be deleted by another tab.
                let left = |id: &PlanId, entry: &String| now.get(id).is_some_and(|entries| entries.contains(entry));
                for (id, entries) in &plans {
                    self.gone.extend(entries.iter().filter(|entry| !left(id, entry)).cloned());
                }
                tab.back.retain(|entry| after.contains(entry));
                tab.back.extend(after.difference(&before).cloned());
            }
        }
    }

    fn keep(&mut self, at: usize) {
        let tab = &mut self.tabs[at];
        let before = self.device.borrow().clone();
        if let Some(news) = tab.keeper.keep(tab.state.library()) {
            tab.state = tab.state.apply(Action::Join(news.into()));
        }
        let shown = entries(&tab.state);
        // What this tab has done again is kept again.
        self.gone.retain(|entry| !(tab.back.contains(entry) && shown.contains(entry)));
        tab.back.clear();
        self.kept.extend(shown);
        let after = self.device.borrow().clone();
        if after.get(key::RECORD) != before.get(key::RECORD) {
            let others = self.tabs.iter_mut().enumerate().filter(|(other, _)| *other != at);
            others.for_each(|(_, tab)| tab.heard.push_back(after.clone()));
        }
    }

    /// A tab hears of what another one has written first.
    fn hear(&mut self, at: usize) {
        let tab = &mut self.tabs[at];
        let Some(texts) = tab.heard.pop_front() else { return };
        if let Some(seen) = &tab.view.seen {
            // It may have been written over since: by whom, the tab may know before it hears of this.
            *seen.borrow_mut() = self.device.borrow().clone();
        }
        tab.keeper.hear(texts.get(key::RECORD).cloned().unwrap_or_default());
        self.keep(at);
    }

    /// All tabs keep what they have and hear of each other, until nobody has anything to say.
    pub fn settle(&mut self) {
        (0..self.tabs.len()).for_each(|tab| self.keep(tab));
        for turn in 0..1_000 {
            self.hear(turn % self.tabs.len());
        }
        assert!(self.tabs.iter().all(|tab| tab.heard.is_empty()), "they come to rest");
    }

    /// What was kept, was taken away by nobody, and is not in the record.
    pub fn lost(&self) -> Vec<String> {
        let record = self.device.borrow().get(key::RECORD).cloned().unwrap_or_default();
        let rows = Saved::decode(&record).saved.unwrap_or_default().rows;
        let there: Vec<String> = rows.iter().filter(|row| !row.deleted).flat_map(|row| of(&row.plan)).collect();
        self.kept.difference(&self.gone).filter(|entry| !there.contains(entry)).cloned().collect()
    }

    /// All tabs show the same plans.
    pub fn agree(&self) {
        let shown = |tab: &Tab| -> BTreeSet<String> { entries(&tab.state).into_iter().collect() };
        assert!(self.tabs.iter().all(|tab| shown(tab) == shown(&self.tabs[0])));
    }
}

/// A page that has just been opened.
pub fn fresh(seed: u64) -> State {
    State::new(Seed::new([seed, 7]))
}

/// Does one of some actions; those that add something add what the number says.
pub fn act(state: &State, what: u8, with: u16) -> State {
    match what {
        2 => state.apply(Action::NewPlan),
        3 => state.apply(Action::DeletePlan),
        4 => {
            let plans: Vec<_> = state.library().plans().map(|(id, _)| id).collect();
            state.apply(Action::OpenPlan(plans[usize::from(with) % plans.len()]))
        }
        5 => state.apply(Action::Undo),
        6 => state.apply(Action::Redo),
        7 => state.apply(Action::AddDay),
        _ => {
            let all = exercises();
            let number = usize::from(with);
            let exercise = ExerciseRef::Catalogue(all[number % all.len()]);
            let sets = Sets::clamped((number / all.len()) as u64 + 1);
            let mut plan = (**state.plan()).clone();
            let _ =
                plan.add_entry(0, Entry { exercise, sets, amount: all[number % all.len()].exercise().usual, locked: false });
            state.apply(Action::Change(plan.into(), String::new()))
        }
    }
}

fn exercises() -> Vec<ExerciseId> {
    ExerciseId::all().filter(|id| !id.exercise().usual.is_timed()).collect()
}

/// The number of an entry that [`act`] has added.
pub fn number(entry: &str) -> usize {
    let all = exercises();
    let (name, sets) = entry.rsplit_once(' ').expect("sets");
    let place = all.iter().position(|id| id.exercise().name == name).expect("an exercise");
    let sets: usize = sets.split('x').next().expect("sets").parse().expect("sets");
    (sets - 1) * all.len() + place
}

fn of(plan: &Plan) -> Vec<String> {
    let entries = plan.days().iter().flat_map(|day| day.entries());
    let written = |entry: &Entry| format!("{} {}x{}", plan.exercise_name(entry.exercise), entry.sets, entry.amount.get());
    entries.map(written).collect()
}

fn of_plans(state: &State) -> BTreeMap<PlanId, Vec<String>> {
    state.library().plans().map(|(id, plan)| (id, of(plan))).collect()
}

/// Every entry of every plan of a page.
pub fn entries(state: &State) -> Vec<String> {
    state.library().plans().flat_map(|(_, plan)| of(plan)).collect()
}
