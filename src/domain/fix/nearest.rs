//! What comes nearest to the targets: a search that goes on from the best few edits alone, so it is quick and proves nothing.

use super::model::Model;
use super::totals::Totals;
use super::trail::Trail;
use super::way::Path;
use crate::domain::sort;

/// How many sets of edits are gone on from.
const WIDTH: usize = 32;

/// How many more of those that bring what is due: rows alone often stand nearer, and a coach begins with a hinge where there is
/// none.
const DUE: usize = 16;

/// How many are collected before the worse ones are dropped.
const COLLECTED: usize = 64 * WIDTH;

/// How a trail stands: targets not met, how far off, what it costs. Less is better.
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
pub(super) fn nearest(model: &Model, path: &Path, edits: usize) -> Nearest {
    let start = Trail::start(model);
    let mut found = Nearest::default();
    let mut nearest = standing(path, &start.totals, 0);
    let mut trails = vec![start];
    let due = model.due();
    let most = if due.is_empty() { WIDTH } else { WIDTH + DUE };
    let mut brought = 0;
    for _ in 0..edits {
        let mut next: Vec<(Standing, Trail)> = Vec::new();
        for (standing, from, class) in steps(model, path, &trails) {
            if next.len() == most {
                break;
            }
            let Some(trail) = trails.get(from).and_then(|trail| longer(model, path, trail, class)) else { continue };
            if next.len() >= WIDTH && model.brings(&due, &trail.made) == 0 {
                continue;
            }
            // The same edits in another order.
            if !next.iter().rev().take_while(|(other, _)| *other == standing).any(|(_, other)| other.totals == trail.totals) {
                next.push((standing, trail));
            }
        }
        // Of one standing the cheapest first: the class alone does not tell what an edit costs.
        sort::by_key(&mut next, |((missed, off, _), trail)| (*missed, *off, trail.rank));
        let first = next.iter().position(|(_, trail)| model.keeps_rails(&trail.made)).unwrap_or(next.len());
        let best = next.get(first).map(|(_, trail)| trail);
        found.met.push(best.filter(|trail| path.goal.is_met(&trail.totals)).cloned());
        for (place, (standing, trail)) in next.iter().enumerate().skip(first) {
            let brings = model.brings(&due, &trail.made);
            let is_nearer = brings == brought && (standing.0, standing.1) < (nearest.0, nearest.1);
            // To judge a changed plan is by far the dearest, so it comes last.
            if (brings > brought || is_nearer)
                && !model.is_beside_the_point(&trail.made)
                && (place == first || model.keeps_rails(&trail.made))
            {
                (brought, nearest, found.nearest) = (brings, *standing, Some(trail.clone()));
            }
        }
        trails = next.into_iter().map(|(_, trail)| trail).collect();
    }
    found
}

fn standing(path: &Path, totals: &Totals, cost: u32) -> Standing {
    let (missed, off) = path.goal.distance(totals);
    // What differs by less than the muscle table is exact to is as near.
    (missed, off / 250, cost)
}

/// The best next edits of all trails, best first: how each would stand, and the places of the trail and
/// of the class.
fn steps(model: &Model, path: &Path, trails: &[Trail]) -> Vec<(Standing, usize, usize)> {
    let mut steps: Vec<(Standing, usize, usize)> = Vec::with_capacity(2 * COLLECTED);
    let mut worst = (u32::MAX, 0, 0);
    for (from, trail) in trails.iter().enumerate() {
        for (place, class) in model.classes.iter().enumerate() {
            let totals = trail.totals + class.totals;
            if !path.goal.is_allowed(&totals) || !path.allows(class) {
                continue;
            }
            let standing = standing(path, &totals, trail.rank.0 + class.base);
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
    sort::by_key(&mut steps, |step| step.0);
    steps
}

/// The trail with the cheapest edit of a class that goes with the others and keeps the rails that are sums.
fn longer(model: &Model, path: &Path, trail: &Trail, place: usize) -> Option<Trail> {
    let class = model.classes.get(place)?;
    let free = class.choices.iter().filter(|choice| !choice.is_makeshift && !trail.excludes(choice));
    let longer = free.map(|choice| trail.with(model, class, *choice));
    let is_fine = |longer: &Trail| {
        path.is_familiar(&longer.made) && !model.is_full_of_flies(&longer.made) && model.keeps_sums(&longer.made)
    };
    longer.filter(is_fine).min_by_key(|longer| longer.rank)
}
