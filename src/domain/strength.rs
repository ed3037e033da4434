//! Programmes for strength rather than growth. The bands of weekly sets are guidance for growth, so such a plan is told so.

use super::exercise::{Amount, Mechanic};
use super::plan::{Plan, Work};
use super::term::terms;

terms! {
    /// What a plan of heavy main lifts is for.
    Strength {
        /// Five reps or fewer on its main lifts.
        Building = "building",
        /// Three or fewer on all of them and on most other compounds: a block before a meet or a test.
        Peaking = "peaking",
    }
}

impl Strength {
    /// What a plan is for, by the main lift of each day: its first compound. Nothing where any of them has mostly more reps.
    pub fn of(plan: &Plan) -> Option<Self> {
        let within = |most: u64| {
            let mut days = (0..plan.days().len()).filter_map(|day| main_lift(plan, day)).peekable();
            days.peek().is_some() && days.all(|work| is_heavy(&work, most))
        };
        let compounds: Vec<Work> = plan.work().filter(|work| work.traits.mechanic == Mechanic::Compound).collect();
        match (within(3) && share(&compounds, 3) >= Some(PEAKING), within(5)) {
            (true, _) => Some(Self::Peaking),
            (_, true) => Some(Self::Building),
            _ => None,
        }
    }

    /// What is said of it, once.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Building => {
                "This is a strength programme: five reps or fewer on its main lifts. The bands of weekly sets are guidance for \
                 growth; leave the main lifts as they are, and take what is suggested as assistance work."
            }
            Self::Peaking => {
                "Three reps or fewer on its main lifts: a peaking block, or weightlifting. Leave it as it is until the meet, and \
                 balance the block that comes after it."
            }
        }
    }
}

/// The entries of the first compound of a day.
fn main_lift(plan: &Plan, day: usize) -> Option<Vec<Work>> {
    let here = || plan.work().filter(move |work| work.day == day);
    let first = here().find(|work| work.traits.mechanic == Mechanic::Compound)?;
    Some(here().filter(|work| work.entry.exercise == first.entry.exercise).collect())
}

/// Of a peaking block two thirds of all compound sets, in hundredths, are as heavy as its main lifts.
const PEAKING: u64 = 66;

/// Are at least half of its sets of so many reps or fewer?
fn is_heavy(work: &[Work], most: u64) -> bool {
    share(work, most) >= Some(50)
}

/// The share of sets of so many reps or fewer, in hundredths; nothing where there are none.
fn share(work: &[Work], most: u64) -> Option<u64> {
    let all: u64 = work.iter().map(|work| work.entry.sets.get()).sum();
    let is_heavy = |work: &&Work| matches!(work.entry.amount, Amount::Reps(reps) if reps.get() <= most);
    let heavy: u64 = work.iter().filter(is_heavy).map(|work| work.entry.sets.get()).sum();
    (100 * heavy).checked_div(all)
}
