//! The average of the weeks of a text, for somebody who trains them one after the other.

use std::collections::BTreeMap;

use super::Reading;
use crate::domain::bounded::Sets;
use crate::domain::exercise::Amount;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan};

/// The average week.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AverageWeek {
    /// Its days are those of the weeks by their places. Of each exercise a day has the mean sets, rounded half up, and the reps
    /// or seconds at the median of the sets.
    pub plan: Plan,
    /// What is left out, since it comes to less than half a set a week or has no room, with its day: what it is called, and
    /// the sets that it has in all the weeks.
    pub apart: Vec<(String, u64)>,
}

/// One exercise on one day of all the weeks.
#[derive(Default)]
struct Sum {
    sets: u64,
    amounts: BTreeMap<Amount, u64>,
}

impl Reading {
    /// The average of its weeks; nothing where it holds one alone.
    pub fn average(&self) -> Option<AverageWeek> {
        let weeks = Some(self.weeks.len() as u64).filter(|weeks| *weeks > 1)?;
        let first = &self.weeks.first()?.plan;
        let mut plan = Plan::default();
        (plan.name, plan.sessions) = (first.name.clone(), first.sessions);
        let mut apart = Vec::new();
        let most = self.weeks.iter().map(|week| week.plan.days().len()).max()?;
        for place in 0..most {
            let days = || self.weeks.iter().filter_map(|week| Some((&week.plan, week.plan.days().get(place)?)));
            let (_, named) = days().find(|(_, day)| !day.entries().is_empty()).or_else(|| days().next())?;
            if place > 0 && plan.add_day(Day::default()).is_err() {
                break;
            }
            _ = plan.set_day(place, named.name.clone(), named.weekday);
            let mut order: Vec<ExerciseRef> = Vec::new();
            let mut sums: BTreeMap<ExerciseRef, Sum> = BTreeMap::new();
            for (of, day) in days() {
                for entry in day.entries() {
                    let Some(exercise) = taken(&mut plan, of, entry.exercise) else {
                        apart.push((String::from(of.exercise_name(entry.exercise)), entry.sets.get()));
                        continue;
                    };
                    let sum = sums.entry(exercise).or_insert_with(|| {
                        order.push(exercise);
                        Sum::default()
                    });
                    sum.sets += entry.sets.get();
                    *sum.amounts.entry(entry.amount).or_default() += entry.sets.get();
                }
            }
            for exercise in order {
                let Some(sum) = sums.get(&exercise) else { continue };
                let mean = Sets::new((2 * sum.sets + weeks) / (2 * weeks));
                let entry = mean.zip(median(&sum.amounts));
                let entry = entry.map(|(sets, amount)| Entry { exercise, sets, amount, locked: false });
                if entry.is_none_or(|entry| plan.add_entry(place, entry).is_err()) {
                    apart.push((String::from(plan.exercise_name(exercise)), sum.sets));
                }
            }
        }
        Some(AverageWeek { plan, apart })
    }
}

/// The exercise as the average has it, whose own exercises are those of all the weeks; nothing where there is no room.
fn taken(plan: &mut Plan, from: &Plan, exercise: ExerciseRef) -> Option<ExerciseRef> {
    let ExerciseRef::Own(id) = exercise else { return Some(exercise) };
    let own = from.own().get(usize::from(id.place()))?;
    let known = plan.own().iter().position(|other| other == own).and_then(|place| plan.own_id(place));
    known.or_else(|| plan.add_own(own.clone()).ok()).map(ExerciseRef::Own)
}

/// The amount in the middle; of two the lower one.
fn median(amounts: &BTreeMap<Amount, u64>) -> Option<Amount> {
    let middle = amounts.values().sum::<u64>().div_ceil(2);
    let mut before = 0;
    let found = amounts.iter().find(|(_, sets)| {
        before += **sets;
        before >= middle
    });
    found.map(|(amount, _)| *amount)
}
