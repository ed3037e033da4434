//! How far so many edits can get: the bound by which the search passes over what cannot succeed.

use super::choice::Class;
use super::goal::{CONDITIONS, Slack};

/// For each number of edits and each cost, the most that they can do for each condition taken alone. It does not
/// ask whether they can be made together, so it is never too little.
#[derive(Clone, Debug)]
pub(super) struct Reach(Vec<Vec<Slack>>);

/// Far above what an edit costs once, and for being dearer than the cheapest of its class.
const EXTRA: u32 = 400;

/// Far below anything reached, and far from where numbers end.
const NEVER: i64 = i64::MIN / 4;

impl Reach {
    /// The most that a number of edits can cost, with all that is not in the cost of a class.
    pub fn most_cost(&self, edits: usize) -> u32 {
        let most = self.0.last().map_or(0, |most| most.len() as u32);
        most + edits as u32 * EXTRA
    }

    /// The reach of up to so many edits.
    pub fn of<'a>(classes: impl Iterator<Item = &'a Class>, edits: usize) -> Self {
        let classes: Vec<&Class> = classes.collect();
        let dearest = classes.iter().map(|class| class.base as usize).max().unwrap_or(0);
        let mut one = vec![[NEVER; CONDITIONS]; dearest + 1];
        for class in classes {
            if let Some(most) = one.get_mut(class.base as usize) {
                raise(most, &class.gain);
            }
        }
        rise(&mut one);
        let mut reach = vec![vec![[0; CONDITIONS]]];
        for _ in 0..edits {
            let before = reach.last().map_or(&[][..], Vec::as_slice);
            let mut after = vec![[NEVER; CONDITIONS]; before.len() + one.len() - 1];
            for (spent, before) in before.iter().enumerate() {
                for (most, one) in after.iter_mut().skip(spent).zip(&one) {
                    let both = core::array::from_fn(|condition| (before[condition] + one[condition]).max(NEVER));
                    raise(most, &both);
                }
            }
            reach.push(after);
        }
        Self(reach)
    }

    /// Can so many edits at no more than that cost do what is needed?
    pub fn is_enough(&self, edits: usize, cost: u32, need: &Slack) -> bool {
        let Some(most) = self.0.get(edits).and_then(|most| most.get(cost as usize).or(most.last())) else { return false };
        most.iter().zip(need).all(|(most, need)| most >= need)
    }

    /// The condition of which the largest part of what one edit can do is needed.
    pub fn hardest(&self, need: &Slack) -> usize {
        let one = self.0.get(1).and_then(|most| most.last()).copied().unwrap_or([0; CONDITIONS]);
        let part = |condition: &usize| 1_000 * i128::from(need[*condition]) / i128::from(one[*condition].max(1));
        // Of equals the first: `max_by_key` would take the last.
        (0..CONDITIONS).rev().max_by_key(part).unwrap_or(0)
    }
}

fn raise(most: &mut Slack, to: &Slack) {
    most.iter_mut().zip(to).for_each(|(most, to)| *most = (*most).max(*to));
}

/// Makes each place the most of itself and all before.
fn rise(most: &mut [Slack]) {
    let mut highest = [NEVER; CONDITIONS];
    for most in most {
        raise(most, &highest);
        highest = *most;
    }
}
