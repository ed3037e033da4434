//! The exact search: the smallest fix of so many edits, or the proof that there is none.
//!
//! One condition leads. Of the edits of a fix one does most for it, at least its share of what is needed; so classes are
//! tried in the order of what they do for it, the first at least that share, each next one no more than the one before.
//! What the bound of [`Reach`] says cannot succeed is passed over. Nothing else is.

use super::choice::{Choice, Class};
use super::edit::{Kind, KindSet};
use super::goal::Slack;
use super::load::Load;
use super::model::{Barred, Found, Model, is_barred};
use super::reach::Reach;
use super::totals::Totals;

/// Choosing one edit of a class adds up every muscle: it takes as long as looking at so many rows.
const STEPS_OF_A_CHOICE: u64 = 8;

/// The search for one number of edits.
pub(super) struct Exact<'a> {
    model: &'a Model,
    barred: Barred<'a>,
    /// In the order of what they do for the leading condition, most first.
    classes: Vec<&'a Class>,
    /// What is asked of each class again and again, in one row.
    rows: Vec<Row>,
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

#[derive(Clone, Copy)]
struct Row {
    gain: Slack,
    change: u32,
    kind: Kind,
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
        let row = |class: &&Class| Row { gain: class.gain, change: class.change, kind: class.kind };
        let rows = classes.iter().map(row).collect();
        let (chosen, made) = (Vec::with_capacity(edits), Vec::with_capacity(edits));
        Self { model, barred, classes, rows, reach, lead, need, edits, change: 0, best, steps, chosen, made }
    }

    /// The best fix, and the steps that are left: none when the search did not come to its end, so that there might be a
    /// better one.
    ///
    /// It looks for fixes of few sets first: they are quickly gone through, and what is found bounds the rest.
    pub fn run(mut self) -> (Option<Found>, u64) {
        let most = Reach::most_change(self.edits);
        let known = self.best.as_ref().map_or(most, |best| best.change);
        let Some(least) = (0..=known).find(|change| self.reach.is_enough(self.edits, *change, &self.need)) else {
            return (self.best, self.steps);
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
                return (self.best, self.steps);
            }
            self.change = (self.change + 1 + self.change / 3).min(self.best.as_ref().map_or(most, |best| best.change));
        }
    }

    /// The most sets that are still of interest.
    fn limit(&self) -> u32 {
        self.best.as_ref().map_or(self.change, |best| best.change.min(self.change))
    }

    /// Goes on with each class that may come next.
    fn descend(&mut self, at: Node) {
        if at.left == 1 {
            return self.finish(at);
        }
        let lead = part(&at.need, self.lead);
        for place in at.from..self.rows.len() {
            let Some(row) = self.rows.get(place).copied() else { return };
            if part(&row.gain, self.lead) * (at.left as i64) < lead || !self.step(1) {
                return;
            }
            let (change, limit) = (at.change + row.change, self.limit());
            let need = core::array::from_fn(|condition| at.need[condition] - row.gain[condition]);
            let is_too_much = change + at.left as u32 > limit + 1;
            if is_too_much || !self.reach.is_enough(at.left - 1, limit - change, &need) {
                continue;
            }
            let kinds = at.kinds.with(row.kind);
            let Some(class) = self.classes.get(place).copied().filter(|_| !is_barred(self.barred, kinds)) else { continue };
            self.chosen.push(class);
            let totals = at.totals + class.totals;
            self.descend(Node { left: at.left - 1, from: place, need, change, kinds, totals });
            self.chosen.pop();
        }
    }

    /// Tries each class that brings what is still needed as the last one.
    fn finish(&mut self, at: Node) {
        let mut from = at.from;
        while let Some((place, row)) = self.next_last(&at, from) {
            from = place + 1;
            let Some(class) = self.classes.get(place).copied() else { return };
            let totals = at.totals + class.totals;
            if !is_barred(self.barred, at.kinds.with(row.kind)) && self.model.goal.is_met(&totals) {
                self.chosen.push(class);
                self.choose(at.change + row.change, 0, self.model.load, 0);
                self.chosen.pop();
            }
        }
    }

    fn next_last(&mut self, at: &Node, from: usize) -> Option<(usize, Row)> {
        let limit = self.limit().checked_sub(at.change)?;
        let (lead, need) = (self.lead, &at.need);
        let rows = self.rows.get(from..).unwrap_or_default();
        let leading = rows.iter().take_while(|row| part(&row.gain, lead) >= part(need, lead));
        let mut seen = 0;
        let next = leading
            .inspect(|_| seen += 1)
            .position(|row| row.change <= limit && row.gain.iter().zip(need).all(|(gain, need)| gain >= need));
        let found = next.and_then(|next| Some((from + next, *rows.get(next)?)));
        if self.step(seen) { found } else { None }
    }

    /// So many more combinations looked at; false when the last has been.
    fn step(&mut self, steps: u64) -> bool {
        self.steps = self.steps.saturating_sub(steps);
        self.steps > 0
    }

    /// Chooses an edit of each class, the most preferred ones that go together.
    fn choose(&mut self, change: u32, place: usize, load: Load, preference: i32) {
        let Some(class) = self.chosen.get(place).copied() else {
            if load.is_within(&self.model.most_load) {
                let edits = self.made.iter().map(|choice| choice.edit).collect();
                self.best = Some(Found { edits, change, preference });
            }
            return;
        };
        let least = self.chosen.iter().skip(place).fold(load, |load, class| load.and(&class.least_load));
        if !least.is_within(&self.model.most_load) {
            return;
        }
        let rest: i32 = self.chosen.iter().skip(place + 1).map(|class| class.best()).sum();
        for choice in &class.choices {
            let hoped = preference + choice.preference + rest;
            let is_no_better = self.best.as_ref().is_some_and(|best| best.change == change && best.preference >= hoped);
            if is_no_better || !self.step(STEPS_OF_A_CHOICE) {
                return;
            }
            if self.made.iter().all(|other| other.slot != choice.slot) {
                self.made.push(*choice);
                self.choose(change, place + 1, self.model.load_with(load, choice), preference + choice.preference);
                self.made.pop();
            }
        }
    }
}

fn part(slack: &Slack, condition: usize) -> i64 {
    slack.get(condition).copied().unwrap_or(0)
}
