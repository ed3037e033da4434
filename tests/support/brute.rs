//! The cheapest change by trying everything.

use chain_balance::domain::bounded::Sets;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::counting::counts;
use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Edit, Kind, Limits, Way, is_met};
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;

use super::coach;

/// How many exercises are new, and the cost: for a swap the first decides, for the other ways the second alone.
pub type Rank = (usize, u64);

/// Every edit of a plan that keeps the rails by itself, with its cost.
pub struct Brute<'a> {
    plan: &'a Plan,
    limits: &'a Limits,
    edits: Vec<(Edit, u64)>,
}

impl<'a> Brute<'a> {
    pub fn of(plan: &'a Plan, limits: &'a Limits) -> Self {
        let mut edits = Vec::new();
        let allowed: Vec<ExerciseId> = ExerciseId::all().filter(|id| plan.left_out.allows(*id)).collect();
        for day in 0..plan.days().len() {
            let mut seen = Vec::new();
            for entry in plan.days()[day].entries().iter().filter(|entry| !entry.locked) {
                let exercise = entry.exercise;
                if seen.contains(&exercise) || !counts(&coach::traits(plan, exercise)) {
                    continue;
                }
                seen.push(exercise);
                let free = plan.days()[day].entries().iter().filter(|entry| entry.exercise == exercise && !entry.locked);
                let from: u64 = free.map(|entry| entry.sets.get()).sum();
                edits.extend(
                    (2..=from + 3)
                        .filter(|to| *to != from)
                        .filter_map(|to| Some(Edit::Sets { day, exercise, from, to: Sets::new(to)? })),
                );
                edits.extend(allowed.iter().map(|with| Edit::Swap { day, exercise, with: *with, sets: from }));
            }
            let sets = (1..=5).filter_map(Sets::new);
            edits
                .extend(sets.flat_map(|sets| allowed.iter().map(move |exercise| Edit::Add { day, exercise: *exercise, sets })));
        }
        let alone = |edit: Edit| {
            let fixed = Some(edit).filter(|edit| coach::is_sensible(plan, edit))?.apply(plan).ok()?;
            let moves = edit.kind() == Kind::Fewer || votes(plan) != votes(&fixed);
            let fine = moves && coach::broken(plan, &[edit], &fixed, &generous(limits)).is_none();
            fine.then(|| (edit, coach::cost(plan, &[edit], &fixed)))
        };
        let mut edits: Vec<_> = edits.into_iter().filter_map(alone).collect();
        edits.sort_by_key(|(_, cost)| *cost);
        Self { plan, limits, edits }
    }

    /// The best of one or two edits.
    pub fn best(&self, way: Way, most: usize) -> Option<(Rank, Vec<Edit>)> {
        let mut best = None;
        for (place, (one, cost)) in self.edits.iter().enumerate() {
            self.try_these(way, &[*one], &mut best);
            if most > 1 {
                for (two, other) in self.edits.iter().skip(place + 1) {
                    // Two together save at most what is paid once for both, and ten sets that made a day too long.
                    let least = (cost + other).saturating_sub(80);
                    if way != Way::Swap && best.as_ref().is_some_and(|((_, best), _)| least > *best) {
                        break;
                    }
                    self.try_these(way, &[*one, *two], &mut best);
                }
            }
        }
        best
    }

    fn try_these(&self, way: Way, edits: &[Edit], best: &mut Option<(Rank, Vec<Edit>)>) {
        let is_of_way = |edit: &Edit| match way {
            Way::FillOpen | Way::AddOnly => matches!(edit.kind(), Kind::More | Kind::Add),
            Way::SameLength => true,
            Way::Swap => edit.kind() != Kind::Add,
        };
        if !edits.iter().all(is_of_way) || edits.len() == 2 && excludes(&edits[0], &edits[1]) {
            return;
        }
        let Ok(fixed) = edits.iter().try_fold(self.plan.clone(), |plan, edit| edit.apply(&plan)) else { return };
        let report = Report::of(&fixed);
        // Taking the last pushing and pulling away balances nothing.
        let gives_up = report.figure(Figure::Push).is_none() && Report::of(self.plan).figure(Figure::Push).is_some();
        if is_met(&report) != Some(true) || gives_up || way == Way::SameLength && report.sets() > Report::of(self.plan).sets() {
            return;
        }
        let new = if way == Way::Swap { coach::new_ones(self.plan, edits).len() } else { 0 };
        let rank = (new, coach::cost(self.plan, edits, &fixed));
        if best.as_ref().is_none_or(|(best, _)| rank < *best) && coach::broken(self.plan, edits, &fixed, self.limits).is_none()
        {
            *best = Some((rank, edits.to_vec()));
        }
    }
}

/// Alone an edit need not keep to the growth of the week: another may make room.
fn generous(limits: &Limits) -> Limits {
    Limits { more_percent: 1_000, more_sets: 1_000, ..*limits }
}

/// All that the targets are read on.
fn votes(plan: &Plan) -> Vec<String> {
    let report = Report::of(plan);
    use chain_balance::domain::figure::Figure::{LabelAnteriorShare, Pull, Push};
    let figures = [Push, Pull, LabelAnteriorShare].map(|figure| format!("{:?}", report.figure(figure)));
    figures.into_iter().chain([format!("{:?}", report.range()), format!("{}", report.voting_sets())]).collect()
}

fn excludes(one: &Edit, other: &Edit) -> bool {
    let changes = |edit: &Edit| match *edit {
        Edit::Sets { day, exercise, .. } | Edit::Swap { day, exercise, .. } => Some((day, exercise)),
        _ => None,
    };
    let brings = |edit: &Edit| match *edit {
        Edit::Add { day, exercise, .. } | Edit::Swap { day, with: exercise, .. } => {
            // Two of a pattern, the same one too.
            Some((day, exercise.exercise().pattern()))
        }
        _ => None,
    };
    changes(one).is_some_and(|changed| changes(other) == Some(changed))
        || brings(one).is_some_and(|brought| brings(other) == Some(brought))
}
