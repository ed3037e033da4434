//! Days that come too soon after one another, and squats before hinges: what is said at a day, as an opinion.

use super::headline::{capital, plural};
use super::muscle::MuscleSet;
use super::pattern::Pattern;
use super::plan::{Plan, Weekday, Work};

/// The least direct sets on each of two days for a muscle to need its rest between them.
pub const DIRECT_SETS: u64 = 2;

/// So many reps of squats are a great volume of them (rule 18): the article speaks of a hundred.
pub const MANY_SQUATS: u64 = 50;

/// Something about the order of days, or of a day, that a rule would have otherwise. It is always an opinion: rules 15,
/// 16 and 18 are one author's, 17 is agreed on among coaches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Warning {
    /// A muscle comes again too soon.
    Recovery {
        /// 15 for the front, 16 for the back, 17 for what heavy hinges trained.
        rule: u8,
        /// The day concerned: the later one.
        day: usize,
        /// The day it comes too soon after.
        after: usize,
        /// How many days lie between: 0 on the same day of the week, 1 on the next.
        apart: u8,
        /// The muscles with at least [`DIRECT_SETS`] on both.
        muscles: MuscleSet,
    },
    /// Many squats stand before a compound hinge (rule 18).
    Order {
        /// The day concerned.
        day: usize,
        /// Sets of squats before the hinge.
        sets: u64,
        /// Their reps; a timed set counts as ten.
        reps: u64,
    },
}

impl Warning {
    /// The number of its rule.
    pub const fn rule(&self) -> u8 {
        match self {
            Self::Recovery { rule, .. } => *rule,
            Self::Order { .. } => 18,
        }
    }

    /// The place of the day it is shown at, from nought.
    pub const fn day(&self) -> usize {
        match self {
            Self::Recovery { day, .. } | Self::Order { day, .. } => *day,
        }
    }

    /// The muscles concerned; none for the order of a day.
    pub const fn muscles(&self) -> MuscleSet {
        match self {
            Self::Recovery { muscles, .. } => *muscles,
            Self::Order { .. } => MuscleSet::EMPTY,
        }
    }

    /// What the plan does: `Quads: trained the day before, on Monday, and again on Tuesday.` It stands at its day, so the order
    /// of a day does not name it again.
    pub fn what(&self, plan: &Plan) -> String {
        match *self {
            Self::Order { sets, reps, .. } => {
                format!("{sets} {} of squats ({reps} reps) come before a hinge.", plural(sets, "set"))
            }
            Self::Recovery { day, after, apart, muscles, .. } => {
                let names = muscles.iter().map(|muscle| muscle.label().to_lowercase()).collect::<Vec<_>>();
                let when = if apart == 0 { "on the same day of the week" } else { "the day before" };
                let (from, to) = (title(plan, after), title(plan, day));
                format!("{}: trained {when}, {from}, and again {to}.", capital(&names.join(", ")))
            }
        }
    }

    /// What is said at the day: what the plan does, and whose opinion would have it otherwise.
    pub fn words(&self, plan: &Plan) -> String {
        let opinion = match self.rule() {
            15 => "In one author's opinion the front of the body needs 48 hours of rest.",
            16 => "In one author's opinion the back of the body needs 24 hours of rest.",
            17 => {
                "In the opinion of coaches heavy hinges need a day of rest; here that overrides the 24 hours of another article."
            }
            _ => "In one author's opinion it is better to hinge first, or to do fewer squats.",
        };
        format!("{} {opinion}", self.what(plan))
    }
}

/// `on Monday`, with the name of the day where it has another one.
fn title(plan: &Plan, day: usize) -> String {
    let weekday = plan.days().get(day).and_then(|day| day.weekday).map_or("", Weekday::label);
    match plan.day_title(day) {
        title if title == weekday => format!("on {weekday}"),
        title => format!("on {weekday} ({title})"),
    }
}

/// What is to be said at the days of a plan, in their order. Recovery is judged where days have weekdays and each is
/// trained once a week: else a weekday does not say when a day comes.
pub fn warnings(plan: &Plan) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for day in 0..plan.days().len() {
        warnings.extend((0..plan.days().len()).flat_map(|after| too_soon(plan, after, day)));
        warnings.extend(squats_first(plan, day));
    }
    warnings
}

/// Do the weekdays of a plan say when each of its days is trained?
pub fn has_weekdays(plan: &Plan) -> bool {
    plan.sessions_a_week() == plan.days().len() as u64 && plan.work().all(|work| weekday(plan, work.day).is_some())
}

fn weekday(plan: &Plan, day: usize) -> Option<Weekday> {
    plan.days().get(day)?.weekday
}

/// How many days after one day of a plan the other comes, up to six: the week goes round.
fn apart(plan: &Plan, after: usize, day: usize) -> Option<u8> {
    let (from, to) = (weekday(plan, after)?.code(), weekday(plan, day)?.code());
    let apart = (to + 7 - from) % 7;
    // Of two on the same weekday the one that stands later in the plan comes later.
    (plan.sessions_a_week() == plan.days().len() as u64 && (apart > 0 || after < day)).then_some(apart)
}

/// The muscles that come again too soon, by their rules. For what a heavy hinge trained the longer rest is taken (C11).
fn too_soon(plan: &Plan, after: usize, day: usize) -> Vec<Warning> {
    let Some(apart) = apart(plan, after, day).filter(|apart| *apart < 2) else { return Vec::new() };
    let both = plan.direct(after, DIRECT_SETS, |_| true).and(plan.direct(day, DIRECT_SETS, |_| true));
    let hinged = both.and(plan.direct(after, DIRECT_SETS, Work::is_compound_hinge)).and(MuscleSet::POSTERIOR);
    let same_day = if apart == 0 { both.and(MuscleSet::POSTERIOR) } else { MuscleSet::EMPTY };
    let found = [(15, both.and(MuscleSet::ANTERIOR)), (16, same_day), (17, hinged)];
    let found = found.into_iter().filter(|(_, muscles)| !muscles.is_empty());
    found.map(|(rule, muscles)| Warning::Recovery { rule, day, after, apart, muscles }).collect()
}

/// The first compound hinge of a day that many squats stand before.
fn squats_first(plan: &Plan, day: usize) -> Option<Warning> {
    let (mut sets, mut reps) = (0, 0);
    for work in plan.work().filter(|work| work.day == day) {
        if work.traits.pattern == Some(Pattern::Squat) {
            sets += work.entry.sets.get();
            reps += work.entry.sets.get() * work.entry.amount.in_reps();
        }
        if work.is_compound_hinge() && reps >= MANY_SQUATS {
            return Some(Warning::Order { day, sets, reps });
        }
    }
    None
}

/// Is there any direct work for the muscles, at least [`DIRECT_SETS`] of it on some day?
pub(super) fn trains(plan: &Plan, any: MuscleSet, is_meant: impl Fn(&Work) -> bool + Copy) -> bool {
    (0..plan.days().len()).any(|day| !plan.direct(day, DIRECT_SETS, is_meant).and(any).is_empty())
}
