//! The exact search: the cheapest change of so many edits, or the proof that there is none.
//!
//! One condition leads. Of the edits of a change one does most for it, at least its share of what is needed; so classes are
//! tried in the order of what they do for it, the first at least that share, each next one no more than the one before.
//! What the bound of [`Reach`] says cannot succeed is passed over. Nothing else is.

use super::choice::{Choice, Class};
use super::goal::Slack;
use super::model::{Model, Rank};
use super::reach::Reach;
use super::totals::Totals;
use super::trail::Trail;
use super::way::Path;
use crate::domain::sort;

/// Looking at one combination of edits takes as long as looking at so many rows.
const STEPS_OF_A_CHOICE: u64 = 4;
/// Judging a changed plan takes as long as looking at so many rows.
const STEPS_OF_A_PLAN: u64 = 600;

/// The search for one number of edits.
pub(super) struct Exact<'a> {
    model: &'a Model<'a>,
    path: &'a Path,
    /// In the order of what they do for the leading condition, most first.
    classes: Vec<&'a Class>,
    /// What is asked of each class again and again, in one row.
    rows: Vec<Row>,
    reach: Reach,
    lead: usize,
    need: Slack,
    edits: usize,
    /// The most that is spent as yet.
    cost: u32,
    best: Option<Trail>,
    steps: u64,
    chosen: Vec<(usize, &'a Class)>,
    made: Vec<Choice>,
}

#[derive(Clone, Copy)]
struct Row {
    gain: Slack,
    base: u32,
}

/// Where the search stands: edits still to choose, the first class they may be of, and what is still needed.
#[derive(Clone, Copy)]
struct Node {
    left: usize,
    from: usize,
    need: Slack,
    cost: u32,
    totals: Totals,
}

impl<'a> Exact<'a> {
    /// The search for changes of exactly so many edits, better than one that may be known, within so many steps.
    pub fn new(model: &'a Model<'a>, path: &'a Path, edits: usize, best: Option<Trail>, steps: u64) -> Self {
        let mut classes: Vec<&Class> = model.classes.iter().filter(|class| path.allows(class)).collect();
        let reach = Reach::of(classes.iter().copied(), edits);
        let need = path.goal.slack(&model.before).map(|slack| -slack);
        let lead = reach.hardest(&need);
        sort::by_key(&mut classes, |class| (core::cmp::Reverse(part(&class.gain, lead)), class.base));
        let rows = classes.iter().map(|class| Row { gain: class.gain, base: class.base }).collect();
        let (chosen, made) = (Vec::with_capacity(edits), Vec::with_capacity(edits));
        Self { model, path, classes, rows, reach, lead, need, edits, cost: 0, best, steps, chosen, made }
    }

    /// The best change, and the steps that are left: none when the search did not come to its end, so that there might be
    /// a better one.
    ///
    /// It looks for cheap changes first: they are quickly gone through, and what is found bounds the rest.
    pub fn run(mut self) -> (Option<Trail>, u64) {
        let most = self.reach.most_cost(self.edits);
        let known = self.known().unwrap_or(most).min(most);
        let Some(least) = (0..=known).find(|cost| self.reach.is_enough(self.edits, *cost, &self.need)) else {
            return (self.best, self.steps);
        };
        self.cost = least;
        loop {
            let totals = self.model.before;
            self.descend(Node { left: self.edits, from: 0, need: self.need, cost: 0, totals });
            let known = self.known();
            if self.steps == 0 || known.is_some_and(|known| known <= self.cost) || self.cost >= most {
                return (self.best, self.steps);
            }
            self.cost = (self.cost + 4 + self.cost / 6).min(known.unwrap_or(most)).min(most);
        }
    }

    fn known(&self) -> Option<u32> {
        self.best.as_ref().map(|best| best.rank.0)
    }

    /// The most cost that is still of interest.
    fn limit(&self) -> u32 {
        self.known().map_or(self.cost, |known| known.min(self.cost))
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
            let (cost, limit) = (at.cost + row.base, self.limit());
            let need = core::array::from_fn(|condition| at.need[condition] - row.gain[condition]);
            if cost > limit || !self.reach.is_enough(at.left - 1, limit - cost, &need) {
                continue;
            }
            let Some(class) = self.classes.get(place).copied() else { continue };
            self.chosen.push((place, class));
            let totals = at.totals + class.totals;
            self.descend(Node { left: at.left - 1, from: place, need, cost, totals });
            self.chosen.pop();
        }
    }

    /// Tries each class that brings what is still needed as the last one.
    fn finish(&mut self, at: Node) {
        let mut from = at.from;
        while let Some(place) = self.next_last(&at, from) {
            from = place + 1;
            let Some(class) = self.classes.get(place).copied() else { return };
            if self.path.goal.is_met(&(at.totals + class.totals)) {
                self.chosen.push((place, class));
                self.choose(0, 0, 0);
                self.chosen.pop();
            }
        }
    }

    fn next_last(&mut self, at: &Node, from: usize) -> Option<usize> {
        let limit = self.limit().checked_sub(at.cost)?;
        let (lead, need) = (self.lead, &at.need);
        let rows = self.rows.get(from..).unwrap_or_default();
        let leading = rows.iter().take_while(|row| part(&row.gain, lead) >= part(need, lead));
        let mut seen = 0;
        let next = leading
            .inspect(|_| seen += 1)
            .position(|row| row.base <= limit && row.gain.iter().zip(need).all(|(gain, need)| gain >= need));
        let found = next.map(|next| from + next);
        if self.step(seen + 1) { found } else { None }
    }

    /// So many more combinations looked at; false when the last has been.
    fn step(&mut self, steps: u64) -> bool {
        self.steps = self.steps.saturating_sub(steps);
        self.steps > 0
    }

    /// Asks something of the model, and counts the plans that it judges for the answer.
    fn judging(&mut self, ask: impl FnOnce(&Model) -> bool) -> bool {
        let before = self.model.judged();
        let answer = ask(self.model);
        self.step(STEPS_OF_A_PLAN * (self.model.judged() - before));
        answer
    }

    /// Is a change of such a rank no better than the best?
    fn is_outdone(&self, rank: Rank) -> bool {
        self.best.as_ref().is_some_and(|best| best.rank <= rank) || rank.0 > self.cost
    }

    /// Chooses an edit of each class, the cheapest ones that go together.
    fn choose(&mut self, place: usize, base: u32, tie: i32) {
        let Some((at, class)) = self.chosen.get(place).copied() else { return self.take() };
        let rest = self.chosen.iter().skip(place + 1);
        let (base_left, tie_left) = rest.fold((0, 0), |(base, tie), (_, class)| (base + class.base, tie + class.tie));
        let load =
            self.chosen.iter().skip(place).fold(self.model.load(&self.made), |load, (_, class)| load.and(&class.least_load));
        if !load.is_within(&self.model.most_load) {
            return;
        }
        // Twice of one class, each pair is tried once.
        let twin = place.checked_sub(1).filter(|last| self.chosen.get(*last).is_some_and(|(last, _)| *last == at));
        let before = twin.and_then(|last| self.made.get(last)).map(|made| (made.base, -made.tie, made.number));
        for choice in &class.choices {
            if self.is_outdone((base + choice.base + base_left, i32::MIN)) {
                return;
            }
            let is_done = before.is_some_and(|before| (choice.base, -choice.tie, choice.number) < before);
            if is_done || self.is_outdone((base + choice.base + base_left, -(tie + choice.tie + tie_left))) {
                continue;
            }
            if !self.step(STEPS_OF_A_CHOICE) {
                return;
            }
            if !self.made.iter().any(|made| made.excludes(choice)) && self.judging(|model| model.is_fine_alone(choice)) {
                self.made.push(*choice);
                self.choose(place + 1, base + choice.base, tie + choice.tie);
                self.made.pop();
            }
        }
    }

    /// Takes what has been chosen, where it is better than the best and keeps every rail.
    fn take(&mut self) {
        let rank = self.model.rank(&self.made);
        if self.is_outdone(rank) || !self.path.is_familiar(&self.made) || !self.model.keeps_sums(&self.made) {
            return;
        }
        let made = core::mem::take(&mut self.made);
        let is_fine = self.judging(|model| model.keeps_rails(&made));
        self.made = made;
        if is_fine {
            let totals = self.chosen.iter().fold(self.model.before, |totals, (_, class)| totals + class.totals);
            self.best = Some(Trail { totals, rank, made: self.made.clone() });
        }
    }
}

fn part(slack: &Slack, condition: usize) -> i64 {
    slack.get(condition).copied().unwrap_or(0)
}
