//! How far so many edits can get: the bound by which the search passes over what cannot succeed.

use super::choice::Class;
use super::goal::{CONDITIONS, Slack};
use super::work::Work;

/// For each number of edits and each change in sets, the most that they can do for each condition taken alone. It does not
/// ask whether they can be made together, so it is never too little.
#[derive(Clone, Debug)]
pub(super) struct Reach(Vec<Vec<Slack>>);

/// Far below anything reached, and far from where numbers end.
const NEVER: i64 = i64::MIN / 4;

impl Reach {
    /// The most sets that a number of edits can change.
    pub const fn most_change(edits: usize) -> u32 {
        edits as u32 * Work::MOST_SETS as u32
    }

    /// The reach of up to so many edits.
    pub fn of<'a>(classes: impl Iterator<Item = &'a Class>, edits: usize) -> Self {
        let mut one = vec![[NEVER; CONDITIONS]; Self::most_change(1) as usize + 1];
        for class in classes {
            if let Some(most) = one.get_mut(class.change as usize) {
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

    /// Can so many edits with at most that change do what is needed?
    pub fn is_enough(&self, edits: usize, change: u32, need: &Slack) -> bool {
        let Some(most) = self.0.get(edits).and_then(|most| most.get(change as usize).or(most.last())) else { return false };
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
