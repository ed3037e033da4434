//! The smallest fix by trying everything, from the words of the rules: it shares no code with the search but the counting
//! of a single set.

use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::counting::{Vote, counts, half_sets};
use chain_balance::domain::exercise::{
    Amount, Dominance, Equipment, EquipmentSet, Force, Mechanic, MovementLabel, Region, Traits,
};
use chain_balance::domain::fix::{Kind, KindSet, Limits};
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::pattern::Pattern;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use chain_balance::domain::settings::{Basis, Convention, Profile, PushPull};

/// Edits, sets changed, preference: what the order of fixes asks.
pub type Rank = (usize, u64, i32);

/// Votes posterior and anterior, push, pull, label posterior and anterior, voting sets, sets, then every muscle.
type Sums = [i64; 8 + 23];

struct Tried {
    /// The work that is changed, or the exercise that is added.
    slot: usize,
    /// The exercise that comes to a day.
    brings: Option<(usize, ExerciseId)>,
    kind: Kind,
    change: u64,
    preference: i32,
    sums: Sums,
}

/// A plan with everything that can be tried on it.
pub struct Brute<'a> {
    plan: &'a Plan,
    limits: &'a Limits,
    before: Sums,
    tried: Vec<Tried>,
}

/// An exercise on a day, with the sets and the amount of each of its entries that are not locked.
struct Work {
    day: usize,
    exercise: ExerciseRef,
    entries: Vec<(u64, Amount)>,
}

impl<'a> Brute<'a> {
    /// Everything of up to so many edits; few are quickly too many.
    pub fn of(plan: &'a Plan, limits: &'a Limits) -> Self {
        let mut brute = Self { plan, limits, before: [0; 31], tried: Vec::new() };
        for entry in plan.days().iter().flat_map(|day| day.entries()) {
            brute.before = plus(&brute.before, &brute.sums(entry.exercise, &[(entry.sets.get(), entry.amount)]), 1);
        }
        let mut works: Vec<Work> = Vec::new();
        for (day, of) in plan.days().iter().enumerate() {
            for entry in of.entries().iter().filter(|entry| !entry.locked && brute.counted(entry.exercise).is_some()) {
                let one = (entry.sets.get(), entry.amount);
                match works.iter_mut().find(|work| work.day == day && work.exercise == entry.exercise) {
                    Some(work) => work.entries.push(one),
                    None => works.push(Work { day, exercise: entry.exercise, entries: vec![one] }),
                }
            }
        }
        works.retain(|work| work.sets() <= 99);
        let largest = works.iter().map(Work::sets).max().unwrap_or(0);
        // More than this cannot be made up for by what the other edits take away.
        let room = brute.room() / plan.sessions_a_week() + largest * (limits.edits as u64 - 1);
        for (slot, work) in works.iter().enumerate() {
            brute.try_work(slot, work, room);
        }
        let days = plan.days().iter().enumerate();
        let (_, day) =
            days.map(|(day, of)| (of.entries().iter().map(|entry| entry.sets.get()).sum::<u64>(), day)).min().unwrap();
        let come: Vec<_> = ExerciseId::all().enumerate().filter(|(_, id)| brute.can_come(day, *id)).collect();
        for (slot, id) in come {
            let exercise = ExerciseRef::Catalogue(id);
            for sets in 1..=room.min(99) {
                let sums = brute.sums(exercise, &[(sets, id.exercise().usual)]);
                let preference = brute.coming(id);
                brute.tried.push(Tried {
                    slot: 1000 + slot,
                    brings: Some((day, id)),
                    kind: Kind::Add,
                    change: sets,
                    preference,
                    sums,
                });
            }
        }
        brute.tried.sort_by_key(|tried| tried.change);
        brute
    }

    /// The best of up to so many edits that has not all the sorts of edits of any of `barred`.
    pub fn best(&self, barred: &[KindSet], most: usize) -> Option<Rank> {
        (0..=most).find_map(|edits| {
            let mut best = None;
            self.go_on(barred, edits, 0, &mut Vec::new(), &self.before, (0, 0), &mut best);
            best.map(|(change, preference)| (edits, change, preference))
        })
    }

    #[expect(clippy::too_many_arguments, reason = "everything that a trail of edits is")]
    fn go_on(
        &self,
        barred: &[KindSet],
        left: usize,
        from: usize,
        made: &mut Vec<usize>,
        sums: &Sums,
        (change, preference): (u64, i32),
        best: &mut Option<(u64, i32)>,
    ) {
        if left == 0 {
            let kinds = made.iter().fold(KindSet::EMPTY, |kinds, place| kinds.with(self.tried[*place].kind));
            let is_better = best.is_none_or(|(least, most)| change < least || change == least && preference > most);
            if is_better && !barred.iter().any(|all| all.without(kinds).is_empty()) && self.is_met(sums) {
                *best = Some((change, preference));
            }
            return;
        }
        for place in from..self.tried.len() {
            let tried = &self.tried[place];
            // What is tried is sorted by its change: nothing after this is smaller.
            if best.is_some_and(|(least, _)| change + tried.change * left as u64 > least) {
                return;
            }
            let excludes = |other: &Tried| other.slot == tried.slot || tried.brings.is_some() && other.brings == tried.brings;
            if made.iter().any(|other| excludes(&self.tried[*other])) {
                continue;
            }
            made.push(place);
            let next = (change + tried.change, preference + tried.preference);
            self.go_on(barred, left - 1, place + 1, made, &plus(sums, &tried.sums, 1), next, best);
            made.pop();
        }
    }

    fn is_met(&self, sums: &Sums) -> bool {
        let [p, a, push, pull, back, front, voting, sets, ..] = *sums;
        let days = self.plan.days().len() as i64;
        if voting < 6 * days || sets > self.before[7] + self.room() as i64 {
            return false;
        }
        let chain = match self.plan.settings.profile {
            Profile::Equal => 1000 * p >= 475 * (p + a) && 1000 * p <= 525 * (p + a),
            Profile::Edge => 5 * p >= 3 * (p + a),
            Profile::Double => 3 * p >= 2 * (p + a),
        };
        // So many pushes should be so many pulls; within a tenth, or one set of the side that counts more.
        let (push_times, pull_times) = match self.plan.settings.push_pull {
            PushPull::Even => (1, 1),
            PushPull::PullLean => (2, 1),
            PushPull::AsPrinted => (1, 2),
        };
        let off = (push_times * push - pull_times * pull).abs();
        let push_pull = match (push, pull) {
            (0, 0) => self.before[2] + self.before[3] == 0,
            (0, _) | (_, 0) => false,
            _ => 10 * off <= pull_times * pull || off <= push_times.max(pull_times) * days,
        };
        let alarm = front > 0 && 100 * front >= 70 * (front + back);
        let most = 2 * self.limits.muscle_sets as i64 * days;
        let within = |(after, before): (&i64, &i64)| after <= &most || before > &most;
        chain && push_pull && !alarm && sums.iter().zip(&self.before).skip(8).all(within)
    }

    /// How many sets, times the sessions a week, may come on top.
    fn room(&self) -> u64 {
        let before = self.before[7] as u64;
        (before * self.limits.more_percent / 100).max(self.limits.more_sets * self.plan.days().len() as u64)
    }

    fn counted(&self, exercise: ExerciseRef) -> Option<Traits> {
        self.plan.traits(exercise).filter(counts)
    }

    fn sums(&self, exercise: ExerciseRef, entries: &[(u64, Amount)]) -> Sums {
        let mut sums = [0_u64; 31];
        let Some(traits) = self.counted(exercise) else { return [0; 31] };
        let settings = self.plan.settings;
        let sets: u64 = entries.iter().map(|(sets, _)| sets).sum();
        let reps: u64 = entries.iter().map(|(sets, amount)| sets * amount.in_reps()).sum();
        if let Some(vote) = Vote::of(traits.muscles, settings.convention) {
            let times = if settings.basis == Basis::Sets { sets } else { reps };
            (sums[0], sums[1], sums[6]) = (vote.posterior * times, vote.anterior * times, sets);
        }
        let joints = traits.mechanic == Mechanic::Compound || traits.pattern == Some(Pattern::RearFly);
        let upper = traits.region == Region::Upper && (joints || settings.with_isolation);
        let joint = traits.dominance.filter(|_| traits.region == Region::Lower && settings.with_lower_body);
        sums[2] = if upper && traits.force == Force::Push || joint == Some(Dominance::Knee) { sets } else { 0 };
        let flexed = matches!(joint, Some(Dominance::Hip | Dominance::KneeFlexion));
        sums[3] = if upper && traits.force == Force::Pull || flexed { sets } else { 0 };
        match traits.label {
            MovementLabel::Posterior => sums[4] = reps,
            MovementLabel::Anterior => sums[5] = reps,
            _ => {}
        }
        sums[7] = sets;
        for muscle in Muscle::ALL {
            sums[8 + *muscle as usize] = sets * half_sets(traits.muscles, *muscle, Convention::Fractional);
        }
        sums.map(|sum| (sum * self.plan.sessions_a_week()) as i64)
    }

    fn try_work(&mut self, slot: usize, work: &Work, room: u64) {
        let before = self.sums(work.exercise, &work.entries);
        let known = self.counted(work.exercise).expect("an exercise that counts");
        let is_avoided = matches!(work.exercise, ExerciseRef::Catalogue(id) if !self.is_at_hand(id));
        let most = if is_avoided { work.sets() } else { 99.min(work.sets() + room) };
        for to in (0..=most).filter(|to| *to != work.sets()) {
            let sums = plus(&self.sums(work.exercise, &work.with(to)), &before, -1);
            let preference = if to == 0 { self.going(work.exercise, None) } else { 0 };
            let kind = if to > work.sets() { Kind::More } else { Kind::Fewer };
            self.tried.push(Tried { slot, brings: None, kind, change: to.abs_diff(work.sets()), preference, sums });
        }
        let come: Vec<_> = ExerciseId::all().filter(|id| self.can_come(work.day, *id)).collect();
        for id in come {
            let usual = id.exercise().usual;
            let with = self.counted(ExerciseRef::Catalogue(id)).expect("an exercise that counts");
            let kept = |amount: Amount| if amount.is_timed() == usual.is_timed() { amount } else { usual };
            let entries: Vec<_> = work.entries.iter().map(|(sets, amount)| (*sets, kept(*amount))).collect();
            let sums = plus(&self.sums(ExerciseRef::Catalogue(id), &entries), &before, -1);
            let preference = self.coming(id)
                + self.going(work.exercise, Some(id))
                + if is_named((work.exercise, &known), (id, &with)) { 16 } else { 0 }
                + i32::from(known.region == with.region);
            self.tried.push(Tried {
                slot,
                brings: Some((work.day, id)),
                kind: Kind::Swap,
                change: work.sets(),
                preference,
                sums,
            });
        }
    }

    fn is_at_hand(&self, id: ExerciseId) -> bool {
        let out = &self.plan.left_out;
        let equipment = id.exercise().equipment;
        out.exercises().all(|other| other != id)
            && (equipment.is_empty() || equipment.iter().any(|one| !out.equipment.has(one)))
    }

    fn can_come(&self, day: usize, id: ExerciseId) -> bool {
        let exercise = ExerciseRef::Catalogue(id);
        let stands = self.plan.days()[day].entries().iter().any(|entry| entry.exercise == exercise);
        !stands && self.is_at_hand(id) && self.counted(exercise).is_some()
    }

    /// Exercises of the plan, each once a day.
    fn standing(&self) -> Vec<(ExerciseRef, Traits)> {
        let mut all = Vec::new();
        for day in self.plan.days() {
            let mut today: Vec<ExerciseRef> = day.entries().iter().map(|entry| entry.exercise).collect();
            today.sort();
            today.dedup();
            all.extend(today.into_iter().filter_map(|exercise| Some((exercise, self.plan.traits(exercise)?))));
        }
        all
    }

    fn coming(&self, id: ExerciseId) -> i32 {
        let exercise = ExerciseRef::Catalogue(id);
        let (standing, traits) = (self.standing(), self.plan.traits(exercise).expect("a row"));
        let lacks = |must: &str| {
            must_haves(exercise, &traits).contains(&must) && !standing.iter().any(|(e, t)| must_haves(*e, t).contains(&must))
        };
        let must_have = ["deadlift", "thrust", "romanian", "single"].into_iter().any(lacks);
        let pattern = main(traits.pattern).is_some() && standing.iter().all(|(_, t)| t.pattern != traits.pattern);
        let mut used = EquipmentSet::of(&[Equipment::Bodyweight]);
        for (exercise, _) in &standing {
            if let ExerciseRef::Catalogue(id) = exercise {
                used = id.exercise().equipment.iter().fold(used, EquipmentSet::with);
            }
        }
        let used = used.without(self.plan.left_out.equipment);
        let equipment = id.exercise().equipment;
        8 * i32::from(must_have)
            + 4 * i32::from(pattern)
            + 2 * i32::from(equipment.is_empty() || !equipment.and(used).is_empty())
            + i32::from(!id.exercise().articles.is_empty())
    }

    fn going(&self, exercise: ExerciseRef, with: Option<ExerciseId>) -> i32 {
        let (standing, traits) = (self.standing(), self.plan.traits(exercise).expect("an exercise of the plan"));
        let new = with.and_then(|id| Some((ExerciseRef::Catalogue(id), self.plan.traits(ExerciseRef::Catalogue(id))?)));
        let last = |must: &&str| {
            let kept = new.is_some_and(|(e, t)| must_haves(e, &t).contains(must));
            !kept && standing.iter().filter(|(e, t)| must_haves(*e, t).contains(must)).count() == 1
        };
        let must_have = must_haves(exercise, &traits).iter().any(last);
        let kept = new.is_some_and(|(_, t)| t.pattern == traits.pattern);
        let count = standing.iter().filter(|(_, t)| t.pattern == traits.pattern).count();
        let pattern = !kept && main(traits.pattern).is_some() && count == 1;
        -8 * i32::from(must_have) - 4 * i32::from(pattern)
    }
}

impl Work {
    fn sets(&self) -> u64 {
        self.entries.iter().map(|(sets, _)| sets).sum()
    }

    /// More sets go to the first of the largest entries; fewer come off it, then off the others from the last on.
    fn with(&self, to: u64) -> Vec<(u64, Amount)> {
        let mut entries = self.entries.clone();
        let largest = entries.iter().map(|(sets, _)| *sets).max().unwrap();
        let main = entries.iter().position(|(sets, _)| *sets == largest).unwrap();
        for _ in self.sets()..to {
            entries[main].0 += 1;
        }
        for _ in to..self.sets() {
            let place = if entries[main].0 > 0 { main } else { entries.iter().rposition(|(sets, _)| *sets > 0).unwrap() };
            entries[place].0 -= 1;
        }
        entries
    }
}

fn plus(sums: &Sums, more: &Sums, times: i64) -> Sums {
    std::array::from_fn(|place| sums[place] + times * more[place])
}

fn slug(exercise: ExerciseRef) -> &'static str {
    match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug(),
        ExerciseRef::Own(_) => "own",
    }
}

fn main(pattern: Option<Pattern>) -> Option<Pattern> {
    const MAIN: &[&str] = &[
        "squat",
        "lunge",
        "hinge",
        "bridge",
        "knee-flexion",
        "horizontal-push",
        "vertical-push",
        "horizontal-pull",
        "vertical-pull",
        "anti-extension",
    ];
    pattern.filter(|pattern| MAIN.contains(&pattern.slug()))
}

fn must_haves(exercise: ExerciseRef, traits: &Traits) -> Vec<&'static str> {
    let mut all = match slug(exercise) {
        "deadlift" | "sumo-deadlift" | "trap-bar-deadlift" => vec!["deadlift"],
        "hip-thrust" => vec!["thrust"],
        "romanian-deadlift" | "single-leg-romanian-deadlift" => vec!["romanian"],
        _ => vec![],
    };
    if traits.region == Region::Lower && traits.unilateral {
        all.push("single");
    }
    all
}

/// Rules 26 to 31.
fn is_named((old, traits): (ExerciseRef, &Traits), (new, with): (ExerciseId, &Traits)) -> bool {
    let pull =
        matches!(with.pattern, Some(Pattern::HorizontalPull | Pattern::VerticalPull)) && with.mechanic == Mechanic::Compound;
    match (slug(old), new.exercise().slug()) {
        ("leg-extension", "romanian-deadlift") | ("glute-bridge", "hip-thrust") => true,
        ("crunch" | "cable-crunch" | "sit-up", "plank" | "side-plank" | "reverse-plank" | "dead-bug" | "bird-dog") => true,
        (_, new) if traits.pattern == Some(Pattern::Squat) => {
            traits.dominance == Some(Dominance::Knee) && new.ends_with("deadlift")
        }
        _ if matches!(traits.pattern, Some(Pattern::Shrug | Pattern::UprightRow)) => pull,
        _ => traits.pattern == Some(Pattern::Curl) && pull && with.muscles.primary().has(Muscle::Lats),
    }
}
