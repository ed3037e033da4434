//! The exact search: the smallest fix of so many edits, or the proof that there is none.
//!
//! One condition leads. Of the edits of a fix one does most for it, at least its share of what is needed; so classes are
//! tried in the order of what they do for it, the first at least that share, each next one no more than the one before.
//! What the bound of [`Reach`] says cannot succeed is passed over. Nothing else is.

use super::choice::{Choice, Class};
use super::edit::KindSet;
use super::goal::Slack;
use super::load::Load;
use super::model::{Barred, Found, Model, is_barred};
use super::reach::Reach;
use super::totals::Totals;

/// The search for one number of edits.
pub(super) struct Exact<'a> {
    model: &'a Model,
    barred: Barred<'a>,
    /// In the order of what they do for the leading condition, most first.
    classes: Vec<&'a Class>,
    reach: Reach,
    lead: usize,
    need: Slack,
    edits: usize,
    /// The most sets to change as yet.
    change: u32,
    best: Option<Found>,
    steps: u64,
    chosen: Vec<&'a Class>,
    made: Vec<Choice>,
}

/// Where the search stands: edits still to choose, the first class they may be of, and what is still needed.
#[derive(Clone, Copy)]
struct Node {
    left: usize,
    from: usize,
    need: Slack,
    change: u32,
    kinds: KindSet,
    totals: Totals,
}

impl<'a> Exact<'a> {
    /// The search for fixes of exactly so many edits, better than one that may be known, within so many steps.
    pub fn new(model: &'a Model, barred: Barred<'a>, edits: usize, best: Option<Found>, steps: u64) -> Self {
        let free = |class: &&Class| !is_barred(barred, KindSet::EMPTY.with(class.kind));
        let mut classes: Vec<&Class> = model.classes.iter().filter(free).collect();
        let reach = Reach::of(&classes, edits);
        let need = model.goal.slack(&model.before).map(|slack| -slack);
        let lead = reach.hardest(&need);
        classes.sort_by_key(|class| (core::cmp::Reverse(class.gain.get(lead).copied()), class.change));
        let (chosen, made) = (Vec::with_capacity(edits), Vec::with_capacity(edits));
        Self { model, barred, classes, reach, lead, need, edits, change: 0, best, steps, chosen, made }
    }

    /// The best fix, and whether the search came to its end, so that there is no better one.
    ///
    /// It looks for fixes of few sets first: they are quickly gone through, and what is found bounds the rest.
    pub fn run(mut self) -> (Option<Found>, bool) {
        let most = Reach::most_change(self.edits);
        let known = self.best.as_ref().map_or(most, |best| best.change);
        let Some(least) = (0..=known).find(|change| self.reach.is_enough(self.edits, *change, &self.need)) else {
            return (self.best, true);
        };
        self.change = least;
        loop {
            let from = Node {
                left: self.edits,
                from: 0,
                need: self.need,
                change: 0,
                kinds: KindSet::EMPTY,
                totals: self.model.before,
            };
            self.descend(from);
            let is_found = self.best.as_ref().is_some_and(|best| best.change <= self.change);
            if self.steps == 0 || is_found || self.change >= most {
                return (self.best, self.steps > 0);
            }
            self.change = (self.change + 1 + self.change / 3).min(self.best.as_ref().map_or(most, |best| best.change));
        }
    }

    /// The most sets that are still of interest.
    fn limit(&self) -> u32 {
        self.best.as_ref().map_or(self.change, |best| best.change.min(self.change))
    }

    fn descend(&mut self, at: Node) {
        let lead = at.need.get(self.lead).copied().unwrap_or(0);
        for place in at.from..self.classes.len() {
            let Some(class) = self.classes.get(place).copied() else { return };
            let gain = class.gain.get(self.lead).copied().unwrap_or(0);
            if gain * (at.left as i64) < lead || !self.step() {
                return;
            }
            let (change, limit) = (at.change + class.change, self.limit());
            if change + at.left as u32 > limit + 1 {
                continue;
            }
            let need: Slack = core::array::from_fn(|condition| at.need[condition] - class.gain[condition]);
            if !self.reach.is_enough(at.left - 1, limit - change, &need) {
                continue;
            }
            let kinds = at.kinds.with(class.kind);
            if is_barred(self.barred, kinds) {
                continue;
            }
            let next = Node { left: at.left - 1, from: place, need, change, kinds, totals: at.totals + class.totals };
            self.chosen.push(class);
            if next.left == 0 {
                self.settle(&next);
            } else {
                self.descend(next);
            }
            self.chosen.pop();
        }
    }

    /// One more combination looked at; false when the last has been.
    fn step(&mut self) -> bool {
        self.steps = self.steps.saturating_sub(1);
        self.steps > 0
    }

    /// Chooses an edit of each class, the most preferred ones that go together.
    fn settle(&mut self, at: &Node) {
        if self.model.goal.is_met(&at.totals) {
            self.choose(at, 0, self.model.load, 0);
        }
    }

    fn choose(&mut self, at: &Node, place: usize, load: Load, preference: i32) {
        let Some(class) = self.chosen.get(place).copied() else {
            if load.is_within(&self.model.most_load) {
                let edits = self.made.iter().map(|choice| choice.edit).collect();
                self.best = Some(Found { edits, change: at.change, preference });
            }
            return;
        };
        let rest: i32 = self.chosen.iter().skip(place + 1).map(|class| class.best()).sum();
        for choice in &class.choices {
            let hoped = preference + choice.preference + rest;
            let is_no_better = self.best.as_ref().is_some_and(|best| best.change == at.change && best.preference >= hoped);
            if is_no_better || !self.step() {
                return;
            }
            if self.made.iter().all(|other| other.slot != choice.slot) {
                self.made.push(*choice);
                self.choose(at, place + 1, self.model.load_with(load, choice), preference + choice.preference);
                self.made.pop();
            }
        }
    }
}
