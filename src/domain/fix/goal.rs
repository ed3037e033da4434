//! What a fixed plan meets: read with the verdicts of the report, and once more as sums that must not be below nought, by
//! which the search knows early what cannot get there.

use super::limits::Limits;
use super::totals::{Totals, whole};
use crate::domain::plan::Plan;
use crate::domain::report::is_alarm;
use crate::domain::settings::{Profile, PushPull, Settings};
use crate::domain::verdict::{ENOUGH, Verdict, of_push_and_pull, of_votes};

/// What the 70 % of the movement labels are worth, in ten-thousandths.
const ALARM: i64 = 500;

/// How many conditions there are on the sums.
pub(super) const CONDITIONS: usize = 7;

/// By how much each condition is kept, or changed. A condition is kept when it is not below nought.
pub(super) type Slack = [i64; CONDITIONS];

/// The targets of a plan, and the limits on the sums of its week.
#[derive(Clone, Copy, Debug)]
pub(super) struct Goal {
    settings: Settings,
    week: i64,
    /// Push:pull is judged where there was such work before: taking the last of it away is no way to balance it.
    push_pull: bool,
    push_before: i64,
    most_sets: i64,
}

impl Goal {
    pub fn of(plan: &Plan, before: &Totals, limits: &Limits) -> Self {
        let week = plan.days().len() as i64;
        let percent = whole(limits.more_percent.min(1_000));
        let more = (before.sets * percent / 100).max(whole(limits.more_sets.min(10_000)) * week);
        let push_pull = before.push + before.pull > 0;
        Self { settings: plan.settings, week, push_pull, push_before: before.push, most_sets: before.sets + more }
    }

    /// The same, with no more sets than there are.
    pub fn of_same_length(self, before: &Totals) -> Self {
        Self { most_sets: self.most_sets.min(before.sets), ..self }
    }

    /// Are the limits kept, and is there enough to judge?
    pub fn is_allowed(&self, totals: &Totals) -> bool {
        totals.sets <= self.most_sets && totals.voting >= whole(ENOUGH) * self.week
    }

    /// Is every target met, closely enough, within the limits?
    pub fn is_met(&self, totals: &Totals) -> bool {
        self.is_allowed(totals) && self.misses(totals) == [false; 3] && !self.gives_up_presses(totals)
    }

    /// Is there as much pull as push already, by the ratio of the target?
    pub fn has_enough_pulls(&self, totals: &Totals) -> bool {
        let (a, b) = self.settings.push_pull.ratio();
        totals.push + totals.pull > 0 && whole(a) * totals.pull >= whole(b) * totals.push
    }

    /// Do presses go although more is pulled than pushed without them?
    pub fn gives_up_presses(&self, totals: &Totals) -> bool {
        let (push, pull) = (totals.push, totals.pull);
        let (a, b) = self.settings.push_pull.ratio();
        let (push, pull) = (whole(b) * push, whole(a) * pull);
        totals.push < self.push_before && 10 * pull > 11 * push && pull - push > whole(a.max(b)) * self.week
    }

    /// Which targets are not met: the chain split, push:pull, the 70 % of rule 1.
    pub fn misses(&self, totals: &Totals) -> [bool; 3] {
        let [p, a, push, pull, back, front] =
            [totals.posterior, totals.anterior, totals.push, totals.pull, totals.label_posterior, totals.label_anterior]
                .map(|sum| u64::try_from(sum).unwrap_or(0));
        let push_pull = if push + pull == 0 {
            self.push_pull
        } else {
            !is_balanced(push, pull, self.week.unsigned_abs(), self.settings.push_pull)
        };
        [!is_close(p, a, self.settings.profile), push_pull, is_alarm(front, back)]
    }

    /// Does work with these votes take the split away from its target, or leave it where it is, where it is missed?
    pub fn is_no_help(&self, before: &Totals, work: &Totals) -> bool {
        let [chain, ..] = self.misses(before);
        let is_short = match self.settings.profile {
            Profile::Equal => before.posterior < before.anterior,
            Profile::Edge | Profile::Double => true,
        };
        let (helps, rest) = if is_short { (work.posterior, work.anterior) } else { (work.anterior, work.posterior) };
        chain && helps <= rest && work.push == 0 && work.pull == 0
    }

    /// How far the sums are from their targets: how many of the two ratios are not met, and by how many ten-thousandths of the
    /// whole they are off, taken together: the posterior share, and the share of pushing in pushing and pulling. That the 70 %
    /// of the movement labels are passed counts as much as five points of these, and never for by how much: it is in reps, and
    /// fifteen of them are no better than ten.
    pub fn distance(&self, totals: &Totals) -> (u32, i64) {
        let [chain, push_pull, alarm] = self.misses(totals);
        let mut off = 0;
        if chain {
            let share = share(totals.posterior, totals.anterior);
            off += match self.settings.profile {
                Profile::Equal => (share - 5_000).abs() - 250,
                profile => 10_000 * whole(profile.target().0) / whole(profile.target().1) - 250 - share,
            }
            .max(1);
        }
        if push_pull {
            let (a, b) = self.settings.push_pull.ratio();
            let none = totals.push + totals.pull == 0;
            off +=
                if none { 10_000 } else { (share(totals.push, totals.pull) - 10_000 * whole(a) / whole(a + b)).abs().max(1) };
        }
        (u32::from(chain) + u32::from(push_pull), off + ALARM * i64::from(alarm))
    }

    /// By how much the sums keep each condition. Sums that meet every target keep them all; the other way round it is not
    /// quite so, therefore [`Goal::is_met`] has the last word.
    pub fn slack(&self, totals: &Totals) -> Slack {
        let (a, b) = self.settings.push_pull.ratio();
        let one_away = 10 * whole(a.max(b)) * self.week;
        let least_push = if self.settings.push_pull == PushPull::Even { 0 } else { one_away };
        let mut slack = self.gain(totals);
        let fixed = [0, 0, one_away, least_push, 0, self.most_sets, -whole(ENOUGH) * self.week];
        slack.iter_mut().zip(fixed).for_each(|(slack, fixed)| *slack += fixed);
        slack
    }

    /// What a change of the sums does to each condition.
    pub fn gain(&self, totals: &Totals) -> Slack {
        let (p, all) = (totals.posterior, totals.posterior + totals.anterior);
        let (low, high) = match self.settings.profile {
            Profile::Equal => (40 * p - 19 * all, 21 * all - 40 * p),
            // 2.5 points below 60 and 66.7 per cent: 23/40 and 77/120.
            Profile::Edge => (40 * p - 23 * all, 0),
            Profile::Double => (120 * p - 77 * all, 0),
        };
        // Within a tenth of the ratio, or one set away, is within both together.
        let (a, b) = self.settings.push_pull.ratio();
        let (push, pull) = (whole(b) * totals.push, whole(a) * totals.pull);
        let least_push = match self.settings.push_pull {
            // More pulling is never too much: that what is met stays met is a rail.
            PushPull::Even => 0,
            _ => 10 * push - 9 * pull,
        };
        let labels = 7 * totals.label_posterior - 3 * totals.label_anterior;
        [low, high, 11 * pull - 10 * push, least_push, labels, -totals.sets, totals.voting]
    }
}

/// Is a split so close to its target that nothing is to be changed? The muscle table is not more exact than 2.5 points.
pub(super) fn is_close(p: u64, a: u64, profile: Profile) -> bool {
    let all = p + a;
    match profile {
        Profile::Equal => of_votes(p, a, profile) == Verdict::Met,
        Profile::Edge => 40 * p >= 23 * all,
        Profile::Double => 120 * p >= 77 * all,
    }
}

/// Is nothing to be changed about pushing and pulling? By default more pulling than pushing never is.
pub(super) fn is_balanced(push: u64, pull: u64, week: u64, target: PushPull) -> bool {
    let pulls_more = target == PushPull::Even && pull > push;
    pulls_more || of_push_and_pull(push, pull, week, target) == Verdict::Met
}

/// In ten-thousandths of both; nought when there is neither.
fn share(part: i64, rest: i64) -> i64 {
    // The product fits: sums are below 2^41.
    if part + rest == 0 { 0 } else { 10_000 * part / (part + rest) }
}
