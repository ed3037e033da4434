//! The exact search: the smallest fix of so many edits, or the proof that there is none.
//!
//! One condition leads. Of the edits of a fix one does most for it, at least its share of what is needed; so classes are
//! tried in the order of what they do for it, the first at least that share, each next one no more than the one before.
//! What the bound of [`Reach`] says cannot succeed is passed over. Nothing else is.

use super::choice::{Choice, Class};
use super::edit::{Kind, KindSet};
use super::goal::Slack;
use super::load::Load;
use super::model::{Barred, Model, is_barred};
use super::reach::Reach;
use super::totals::Totals;
use super::trail::Trail;

/// Choosing one edit of a class adds up every muscle: it takes as long as looking at so many rows.
const STEPS_OF_A_CHOICE: u64 = 8;

/// The search for one number of edits.
pub(super) struct Exact<'a> {
    model: &'a Model,
    barred: Barred<'a>,
    /// The edits that are made already, mostly none.
    start: Trail,
    /// With their places in the model, in the order of what they do for the leading condition, most first.
    classes: Vec<(usize, &'a Class)>,
    /// What is asked of each class again and again, in one row.
    rows: Vec<Row>,
    reach: Reach,
    lead: usize,
    need: Slack,
    edits: usize,
    /// The most sets to change as yet, beside those of the edits made already.
    change: u32,
    best: Option<Trail>,
    steps: u64,
    chosen: Vec<(usize, &'a Class)>,
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
    /// The search for fixes of exactly so many edits beside those made already, better than one that may be known, within
    /// so many steps.
    pub fn new(model: &'a Model, barred: Barred<'a>, start: Trail, edits: usize, best: Option<Trail>, steps: u64) -> Self {
        let free = |(_, class): &(usize, &Class)| !is_barred(barred, start.kinds.with(class.kind));
        let mut classes: Vec<(usize, &Class)> = model.classes.iter().enumerate().filter(free).collect();
        let reach = Reach::of(classes.iter().map(|(_, class)| *class), edits);
        let need = model.goal.slack(&start.totals).map(|slack| -slack);
        let lead = reach.hardest(&need);
        classes.sort_by_key(|(_, class)| (core::cmp::Reverse(part(&class.gain, lead)), class.change));
        let row = |(_, class): &(usize, &Class)| Row { gain: class.gain, change: class.change, kind: class.kind };
        let rows = classes.iter().map(row).collect();
        let (chosen, made) = (Vec::with_capacity(edits), Vec::with_capacity(edits));
        Self { model, barred, start, classes, rows, reach, lead, need, edits, change: 0, best, steps, chosen, made }
    }

    /// The best fix, and the steps that are left: none when the search did not come to its end, so that there might be a
    /// better one.
    ///
    /// It looks for fixes of few sets first: they are quickly gone through, and what is found bounds the rest.
    pub fn run(mut self) -> (Option<Trail>, u64) {
        let most = Reach::most_change(self.edits);
        let known = self.known().unwrap_or(most);
        let Some(least) = (0..=known).find(|change| self.reach.is_enough(self.edits, *change, &self.need)) else {
            return (self.best, self.steps);
        };
        self.change = least;
        loop {
            let (kinds, totals) = (self.start.kinds, self.start.totals);
            self.descend(Node { left: self.edits, from: 0, need: self.need, change: 0, kinds, totals });
            let known = self.known();
            if self.steps == 0 || known.is_some_and(|known| known <= self.change) || self.change >= most {
                return (self.best, self.steps);
            }
            self.change = (self.change + 1 + self.change / 3).min(known.unwrap_or(most));
        }
    }

    /// The sets that the best fix changes beside the edits made already.
    fn known(&self) -> Option<u32> {
        self.best.as_ref().map(|best| best.change.saturating_sub(self.start.change))
    }

    /// The most sets that are still of interest.
    fn limit(&self) -> u32 {
        self.known().map_or(self.change, |known| known.min(self.change))
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
            let totals = at.totals + class.1.totals;
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
            let totals = at.totals + class.1.totals;
            if !is_barred(self.barred, at.kinds.with(row.kind)) && self.model.goal.is_met(&totals) {
                self.chosen.push(class);
                self.choose(self.start.change + at.change + row.change, 0, self.start.load, self.start.preference);
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
        let Some((_, class)) = self.chosen.get(place).copied() else {
            if load.is_within(&self.model.most_load) {
                let chosen = self.chosen.iter().zip(&self.made);
                let with = |trail: Trail, ((place, class), choice): (&(usize, &Class), &Choice)| {
                    trail.with(self.model, *place, class, *choice)
                };
                self.best = Some(chosen.fold(self.start.clone(), with));
            }
            return;
        };
        let least = self.chosen.iter().skip(place).fold(load, |load, (_, class)| load.and(&class.least_load));
        if !least.is_within(&self.model.most_load) {
            return;
        }
        let rest: i32 = self.chosen.iter().skip(place + 1).map(|(_, class)| class.best()).sum();
        for choice in &class.choices {
            let hoped = preference + choice.preference + rest;
            let is_no_better = self.best.as_ref().is_some_and(|best| best.rank() <= (change, -hoped));
            if is_no_better || !self.step(STEPS_OF_A_CHOICE) {
                return;
            }
            if !self.start.excludes(choice) && !self.made.iter().any(|made| made.excludes(choice)) {
                self.made.push(*choice);
                let load = choice.load(load, &self.model.known);
                self.choose(change, place + 1, load, preference + choice.preference);
                self.made.pop();
            }
        }
    }
}

fn part(slack: &Slack, condition: usize) -> i64 {
    slack.get(condition).copied().unwrap_or(0)
}
