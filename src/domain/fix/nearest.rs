//! What comes nearest to the targets: a search that goes on from the best few edits alone, so it is quick and proves nothing.

use super::model::{Barred, Model, is_barred};
use super::totals::Totals;
use super::trail::Trail;

/// How many sets of edits are gone on from.
const WIDTH: usize = 32;

/// How many are collected before the worse ones are dropped.
const COLLECTED: usize = 64 * WIDTH;

/// How a trail stands: targets not met, how far off, sets changed. Less is better.
type Standing = (u32, i64, u32);

/// What was found on the way.
#[derive(Clone, Debug, Default)]
pub(super) struct Nearest {
    /// For one edit, two and so on, the best that meets every target.
    pub met: Vec<Option<Trail>>,
    /// What comes nearer than the plan itself, and nothing else nearer.
    pub nearest: Option<Trail>,
}

/// Looks for what comes nearest with up to so many edits.
pub(super) fn nearest(model: &Model, barred: Barred, edits: usize) -> Nearest {
    let start = Trail::start(model);
    let mut found = Nearest::default();
    let mut nearest = standing(model, &start.totals, 0);
    let mut trails = vec![start];
    for _ in 0..edits {
        let mut next: Vec<(Standing, Trail)> = Vec::new();
        for (standing, from, class) in steps(model, barred, &trails) {
            if next.len() == WIDTH {
                break;
            }
            let Some(trail) = trails.get(from).and_then(|trail| longer(model, trail, class)) else { continue };
            // The same edits in another order.
            if !next.iter().rev().take_while(|(other, _)| *other == standing).any(|(_, other)| other.totals == trail.totals) {
                next.push((standing, trail));
            }
        }
        let met = next.first().filter(|((missed, ..), _)| *missed == 0);
        found.met.push(met.map(|(_, trail)| trail.clone()));
        if let Some((standing, trail)) = next.first().filter(|(standing, _)| (standing.0, standing.1) < (nearest.0, nearest.1))
        {
            (nearest, found.nearest) = (*standing, Some(trail.clone()));
        }
        trails = next.into_iter().map(|(_, trail)| trail).collect();
    }
    found
}

fn standing(model: &Model, totals: &Totals, change: u32) -> Standing {
    let (missed, off) = model.goal.distance(totals);
    (missed, off, change)
}

/// The best next edits of all trails, best first: how each would stand, and the places of the trail and
/// of the class.
fn steps(model: &Model, barred: Barred, trails: &[Trail]) -> Vec<(Standing, usize, usize)> {
    let mut steps: Vec<(Standing, usize, usize)> = Vec::with_capacity(2 * COLLECTED);
    let mut worst = (u32::MAX, 0, 0);
    for (from, trail) in trails.iter().enumerate() {
        for (place, class) in model.classes.iter().enumerate() {
            let totals = trail.totals + class.totals;
            if !model.goal.is_allowed(&totals) || is_barred(barred, trail.kinds.with(class.kind)) {
                continue;
            }
            let standing = standing(model, &totals, trail.change + class.change);
            if standing > worst {
                continue;
            }
            steps.push((standing, from, place));
            if steps.len() == 2 * COLLECTED {
                let (_, (standing, ..), _) = steps.select_nth_unstable_by_key(COLLECTED, |step| step.0);
                worst = *standing;
                steps.truncate(COLLECTED);
            }
        }
    }
    steps.sort_by_key(|step| step.0);
    steps
}

/// The trail with the most preferred edit of a class that no muscle and no other edit stands against.
fn longer(model: &Model, trail: &Trail, place: usize) -> Option<Trail> {
    let class = model.classes.get(place)?;
    let free = class.choices.iter().filter(|choice| !trail.excludes(choice));
    let mut longer = free.map(|choice| trail.clone().with(model, place, class, *choice));
    longer.find(|longer| longer.load.is_within(&model.most_load))
}
