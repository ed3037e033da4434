//! The rails and the cost of a change, written anew from their words: nothing here is shared with the search but the plan,
//! its report, the rules and the edits themselves.

use std::collections::BTreeSet;

use chain_balance::domain::at_hand::AtHand;
use chain_balance::domain::catalogue::{ExerciseId, Fixture, Level};
use chain_balance::domain::counting::{Vote, counts};
use chain_balance::domain::exercise::{Dominance, Equipment, Force, Mechanic, Region, Traits};
use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Edit, Limits};
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::pattern::Pattern;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::recovery::{Warning, warnings};
use chain_balance::domain::report::Report;
use chain_balance::domain::rule::{Rule, Standing};
use chain_balance::domain::settings::Convention;
use chain_balance::domain::template::Template;
use chain_balance::domain::verdict::Band;

pub fn slug(exercise: ExerciseRef) -> &'static str {
    match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug(),
        ExerciseRef::Own(_) => "",
    }
}

pub fn traits(plan: &Plan, exercise: ExerciseRef) -> Traits {
    plan.traits(exercise).expect("an exercise of the plan")
}

fn is_compound(plan: &Plan, exercise: ExerciseRef) -> bool {
    let traits = traits(plan, exercise);
    counts(&traits) && traits.mechanic == Mechanic::Compound
}

/// The sets of an exercise on a day, locked ones too.
pub fn sets(plan: &Plan, day: usize, exercise: ExerciseRef) -> u64 {
    let entries = plan.days()[day].entries().iter().filter(|entry| entry.exercise == exercise);
    entries.map(|entry| entry.sets.get()).sum()
}

fn day_sets(plan: &Plan, day: usize) -> u64 {
    let entries = plan.days()[day].entries().iter().filter(|entry| counts(&traits(plan, entry.exercise)));
    entries.map(|entry| entry.sets.get()).sum()
}

fn exercises(plan: &Plan, day: usize) -> BTreeSet<ExerciseRef> {
    plan.days()[day].entries().iter().map(|entry| entry.exercise).collect()
}

fn fractional(plan: &Plan) -> Vec<Quantity> {
    let mut plan = plan.clone();
    plan.settings.convention = Convention::Fractional;
    let report = Report::of(&plan);
    Muscle::ALL.iter().map(|muscle| report.muscle(*muscle)).collect()
}

/// Is it one of the entries that stay?
pub fn is_protected(plan: &Plan, day: usize, exercise: ExerciseRef) -> bool {
    let days = 0..plan.days().len();
    let first = plan.days()[day].entries().iter().find(|entry| is_compound(plan, entry.exercise));
    let twice = days.clone().filter(|day| exercises(plan, *day).contains(&exercise)).count() > 1;
    let pattern = traits(plan, exercise).pattern.filter(|_| is_compound(plan, exercise));
    let mut most: Option<(u64, usize, ExerciseRef)> = None;
    for day in days {
        for entry in plan.days()[day].entries().iter().filter(|entry| is_compound(plan, entry.exercise)) {
            let sets = sets(plan, day, entry.exercise);
            if traits(plan, entry.exercise).pattern == pattern && most.is_none_or(|(most, ..)| sets > most) {
                most = Some((sets, day, entry.exercise));
            }
        }
    }
    let is_most = pattern.is_some() && most.is_some_and(|(_, at, of)| (at, of) == (day, exercise));
    let is_fixed = Template::of_plan(plan).is_some_and(|template| template.fixes(day, exercise));
    let named = ["back-squat", "bench-press-barbell", "deadlift", "overhead-press-barbell"].contains(&slug(exercise));
    let free = plan.days()[day].entries().iter().filter(|entry| entry.exercise == exercise && !entry.locked);
    let heavy = is_compound(plan, exercise) && free.map(|entry| entry.amount.in_reps()).min().is_some_and(|reps| reps <= 5);
    first.is_some_and(|entry| entry.exercise == exercise) || twice || is_most || is_fixed || named || heavy
}

const LOWERING: [&str; 3] = ["nordic-curl", "glute-ham-raise", "reverse-nordic"];

/// Which rail a change breaks; nothing where it keeps them all.
pub fn broken(plan: &Plan, edits: &[Edit], fixed: &Plan, limits: &Limits) -> Option<String> {
    let at_hand = AtHand::of(plan);
    for edit in edits {
        match *edit {
            Edit::Sets { day, exercise, from, to } => {
                let to = to.get();
                if to < from && (is_protected(plan, day, exercise) || to < 2) {
                    return Some(format!("1: {} falls", slug(exercise)));
                }
                let all = sets(plan, day, exercise);
                let usual = (usual_sets(plan) + 2).max(all + 1).saturating_sub(all - from);
                let most = if is_on_purpose(plan, day, exercise) { from + 1 } else { (from + 3).min(2 * from).min(usual) };
                if to > from.max(most) {
                    return Some(format!("4: {} from {from} to {to}", slug(exercise)));
                }
            }
            Edit::Swap { day, exercise, with, sets } => {
                if is_protected(plan, day, exercise) {
                    return Some(format!("1: {} is swapped", slug(exercise)));
                }
                let (old, new) = (traits(plan, exercise), traits(plan, ExerciseRef::Catalogue(with)));
                let is_less = new.mechanic != Mechanic::Compound || is_fly(&new);
                if old.region != new.region || old.mechanic == Mechanic::Compound && is_less {
                    return Some(format!("1: {} is swapped for {}", slug(exercise), with.exercise().slug()));
                }
                if sets > 5 {
                    return Some(String::from("4: more than five new sets"));
                }
            }
            Edit::Add { sets, .. } if !(usual_sets(plan).min(2)..=(usual_sets(plan) + 1).min(5)).contains(&sets.get()) => {
                return Some(String::from("4: more new sets than the plan is used to"));
            }
            Edit::Add { .. } => {}
            Edit::Move { .. } => return Some(String::from("4: no move")),
        }
        let comes = match *edit {
            Edit::Add { day, exercise, .. } | Edit::Swap { day, with: exercise, .. } => Some((day, exercise)),
            Edit::Sets { exercise: ExerciseRef::Catalogue(id), from, to, .. } if to.get() > from => {
                if !plan.left_out.allows(id) {
                    return Some(format!("5: {} is left out", id.exercise().slug()));
                }
                None
            }
            _ => None,
        };
        if let Some((day, id)) = comes {
            if !plan.left_out.allows(id) || !at_hand.can_be_done(id) || hangs(id) && !limits.pull_ups {
                return Some(format!("5: {} cannot be done", id.exercise().slug()));
            }
            let hung = plan.days().iter().flat_map(|day| day.entries()).any(|entry| match entry.exercise {
                ExerciseRef::Catalogue(id) => hangs(id),
                ExerciseRef::Own(_) => false,
            });
            if hangs(id) && !hung && edit.change() > 3 {
                return Some(format!("4: {} sets of {} for who hangs from nothing", edit.change(), id.exercise().slug()));
            }
            if id.exercise().traits.region == Region::Upper && id.exercise().traits.force == Force::Static {
                return Some(format!("6: {} is a position", id.exercise().slug()));
            }
            if !at_hand.is_of_level(id) {
                return Some(format!("6: {} is too hard", id.exercise().slug()));
            }
            let usual = id.exercise().usual;
            let entries = fixed.days()[day].entries().iter();
            for entry in entries.filter(|entry| entry.exercise == ExerciseRef::Catalogue(id)) {
                let (has, usual) = (entry.amount.get(), usual.get());
                if 2 * has < usual || has > 2 * usual {
                    return Some(format!("7: {} for {has}", id.exercise().slug()));
                }
            }
        }
    }
    let (open, days) = (is_open(plan), plan.days().len() as u64);
    for (day, of) in fixed.days().iter().enumerate() {
        for exercise in exercises(fixed, day) {
            let (before, after) = (sets(plan, day, exercise), sets(fixed, day, exercise));
            let most = if LOWERING.contains(&slug(exercise)) { 3 } else { 8 };
            if after > before && after > most {
                return Some(format!("4: {after} sets of {}", slug(exercise)));
            }
        }
        let (before, after) = (day_sets(plan, day), day_sets(fixed, day));
        if after > before + (before / 4).max(if open { 10 } else { 4 }) || of.entries().len() > Plan::MAX_ENTRIES {
            return Some(format!("4: a day of {before} sets has {after}"));
        }
        for muscle in Muscle::ALL {
            let direct = |plan: &Plan| -> u64 {
                let work = plan.work().filter(|work| work.day == day && work.traits.muscles.primary().has(*muscle));
                work.map(|work| work.entry.sets.get()).sum()
            };
            if direct(fixed) > direct(plan).max(10) {
                return Some(format!("4: {} direct sets of {}", direct(fixed), muscle.slug()));
            }
        }
    }
    let flies = |plan: &Plan| plan.sets_a_round(|work| is_fly(&work.traits));
    if plan.a_week(flies(fixed).saturating_sub(flies(plan))) > 6.into() {
        return Some(String::from("4: too many flies"));
    }
    let lowering = |plan: &Plan| plan.sets_a_round(|work| LOWERING.contains(&slug(work.entry.exercise)));
    if plan.a_week(lowering(fixed).saturating_sub(lowering(plan))) > 2.into() {
        return Some(String::from("4: too much lowering"));
    }
    for ((muscle, before), after) in Muscle::ALL.iter().zip(fractional(plan)).zip(fractional(fixed)) {
        let falls =
            before >= 4.into() && after < 4.into() || 2 * super::units(after, 2 * days) < super::units(before, 2 * days);
        let rises = after > limits.muscle_sets.into() && before <= limits.muscle_sets.into();
        if falls || rises {
            return Some(format!("2: {} from {before} to {after}", muscle.slug()));
        }
    }
    let (old, new) = (Report::of(plan), Report::of(fixed));
    for rule in Rule::all().iter().filter(|rule| rule.is_judged() && !matches!(rule.number, 2..=4 | 15..=18)) {
        let met = |plan, report| rule.judge(plan, report).standing == Standing::Met;
        if met(plan, &old) && !met(fixed, &new) {
            return Some(format!("3: rule {} is missed", rule.number));
        }
    }
    let pushes_and_pulls =
        |plan: &Plan| [Figure::Push, Figure::Pull].map(|figure| Report::of(plan).figure(figure).unwrap_or(0.into()));
    let ([push_before, _], [push, pull]) = (pushes_and_pulls(plan), pushes_and_pulls(fixed));
    let (a, b) = plan.settings.push_pull.ratio();
    let (pushes, pulls) = (b * super::units(push, 2 * days), a * super::units(pull, 2 * days));
    let is_more = 10 * pulls > 11 * pushes && pulls > pushes + a.max(b) * 2 * days;
    if push < push_before && is_more {
        return Some(format!("1: {push_before} to {push} pushes, for {pull} pulls"));
    }
    let before = warnings(plan);
    let is_new = |now: &Warning| !before.iter().any(|before| is_no_worse(now, before));
    if warnings(fixed).iter().any(is_new) {
        return Some(String::from("3: a new warning"));
    }
    let (before, after) = (old.sets(), new.sets());
    let units = |sets: Quantity| super::units(sets, days);
    let percent = if open { limits.more_percent.max(80) } else { limits.more_percent };
    let most = units(before) + (units(before) * percent / 100).max(limits.more_sets * days);
    (units(after) > most).then(|| format!("the week grows from {before} to {after}"))
}

fn is_no_worse(now: &Warning, before: &Warning) -> bool {
    if (now.rule(), now.day()) != (before.rule(), before.day()) || !now.muscles().without(before.muscles()).is_empty() {
        return false;
    }
    match (now, before) {
        (Warning::Order { sets, reps, .. }, Warning::Order { sets: old, reps: old_reps, .. }) => {
            sets <= old && reps <= old_reps
        }
        (Warning::Recovery { after, .. }, Warning::Recovery { after: old, .. }) => after == old,
        _ => false,
    }
}

/// Is it small work, which moves the split and helps little?
pub fn is_small(traits: &Traits) -> bool {
    use Pattern::*;
    let isolation = traits.mechanic == Mechanic::Isolation;
    match traits.pattern {
        None | Some(VerticalPull) => isolation,
        Some(TrunkFlexion) => !isolation,
        Some(RearFly) => isolation && traits.muscles.primary().iter().collect::<Vec<_>>() != [Muscle::RearDelts],
        Some(
            CalfRaise | TibialisRaise | Shrug | ExternalRotation | InternalRotation | Forearm | Neck | HipAbduction
            | HipAdduction | Carry | LateralTrunk | TrunkExtension | TrunkRotation | Plyometric | Olympic | FullBody
            | FrontRaise | UprightRow,
        ) => true,
        Some(_) => false,
    }
}

fn hangs(id: ExerciseId) -> bool {
    id.exercise().pattern() == Pattern::VerticalPull && id.exercise().needs().has(Fixture::Bar)
}

/// Is something still empty that the author leaves to the lifter: pulls, the back of the legs, the trunk?
pub fn is_open(plan: &Plan) -> bool {
    let Some(template) = Template::of_plan(plan).filter(|template| template.leaves_open()) else { return false };
    let own: Vec<Traits> =
        plan.work().filter(|work| !template.fixes(work.day, work.entry.exercise)).map(|work| work.traits).collect();
    let has = |region: Region, patterns: &[&str]| {
        let is = |traits: &&Traits| {
            traits.region == region
                && (region != Region::Upper || traits.mechanic == Mechanic::Compound)
                && (patterns.is_empty() || traits.pattern.is_some_and(|pattern| patterns.contains(&pattern.slug())))
        };
        own.iter().any(|traits| is(&traits))
    };
    !has(Region::Upper, &["horizontal-pull", "vertical-pull"])
        || !has(Region::Lower, &["hinge", "bridge", "hip-extension", "knee-flexion"])
        || !has(Region::Core, &[])
}

fn is_fly(traits: &Traits) -> bool {
    traits.pattern == Some(Pattern::RearFly)
}

/// Does it train a muscle or a pattern that the plan has little of, or is it a must-have of rule 9 that the plan lacks?
fn is_lacked(plan: &Plan, id: ExerciseId) -> bool {
    let report = Report::of(plan);
    let new = id.exercise().traits;
    let little = |muscle: Muscle| {
        let studied =
            !["neck", "tibialis", "hip-flexors", "rotator-cuff", "forearms", "adductors", "abductors"].contains(&muscle.slug());
        studied && matches!(Band::of(&report, muscle).slug(), "not-trained" | "little")
    };
    let main = [
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
    let pattern = id.exercise().pattern();
    let lacks = |is: &dyn Fn(&str, &Traits) -> bool| {
        is(id.exercise().slug(), &new) && plan.work().all(|work| !is(slug(work.entry.exercise), &work.traits))
    };
    new.muscles.primary().iter().any(little)
        || main.contains(&pattern.slug()) && plan.work().all(|work| work.traits.pattern != Some(pattern))
        || lacks(&|slug, _| ["deadlift", "sumo-deadlift", "trap-bar-deadlift"].contains(&slug))
        || lacks(&|slug, _| slug == "hip-thrust")
        || lacks(&|slug, _| ["romanian-deadlift", "single-leg-romanian-deadlift"].contains(&slug))
        || lacks(&|_, traits| traits.unilateral && traits.region == Region::Lower && traits.mechanic == Mechanic::Compound)
}

const MAIN_UPPER: [&str; 4] = ["horizontal-push", "vertical-push", "horizontal-pull", "vertical-pull"];

/// Does a day train something of the kind?
fn fits(plan: &Plan, day: usize, id: ExerciseId) -> bool {
    let new = traits(plan, ExerciseRef::Catalogue(id));
    let here: Vec<Traits> = plan.work().filter(|work| work.day == day).map(|work| work.traits).collect();
    if new.region == Region::Core {
        return !here.is_empty();
    }
    if is_fly(&new) {
        let shoulders = ["lateral-raise", "front-raise", "rear-fly", "horizontal-pull", "vertical-pull"];
        let is_of_it = |traits: &Traits| traits.pattern.is_some_and(|pattern| shoulders.contains(&pattern.slug()));
        let main = |traits: &Traits| traits.pattern.is_some_and(|pattern| MAIN_UPPER.contains(&pattern.slug()));
        return here.iter().any(|traits| is_of_it(traits) && (!main(traits) || traits.mechanic == Mechanic::Compound));
    }
    if new.region != Region::Upper || !matches!(new.force, Force::Push | Force::Pull) {
        let back_day = {
            let legs = |day: usize| {
                let legs = plan.work().filter(|work| work.day == day && work.traits.region == Region::Lower);
                legs.filter(|work| work.traits.pattern != Some(Pattern::Hinge)).count()
            };
            let pulls = |traits: &Traits| {
                traits.region == Region::Upper
                    && traits.force == Force::Pull
                    && traits.pattern.is_some_and(|pattern| MAIN_UPPER.contains(&pattern.slug()))
            };
            here.iter().any(pulls) && legs(day) == 0 && (0..plan.days().len()).any(|day| legs(day) > 0)
        };
        let behind = |of: &Traits| {
            let patterns = ["hinge", "bridge", "hip-extension", "knee-flexion"];
            of.region == Region::Lower && of.pattern.is_some_and(|pattern| patterns.contains(&pattern.slug()))
        };
        let counted = |day: usize, is: &dyn Fn(&Traits) -> bool| {
            let of = plan.work().filter(|work| work.day == day && is(&work.traits));
            of.map(|work| work.entry.exercise).collect::<BTreeSet<_>>().len()
        };
        let in_front = |of: &Traits| of.region == Region::Lower && of.dominance == Some(Dominance::Knee) && !behind(of);
        let days = || 0..plan.days().len();
        let mixed = days().any(|day| counted(day, &behind) > 0 && counted(day, &in_front) > 0);
        let apart = !mixed && days().any(|day| counted(day, &behind) > 1);
        if behind(&new) && apart && !here.iter().any(behind) {
            return false;
        }
        // Leg extensions on a day of presses make no day for the legs, where there is another.
        let compound = |day: usize| {
            plan.work().any(|work| {
                work.day == day && work.traits.region == Region::Lower && work.traits.mechanic == Mechanic::Compound
            })
        };
        let ends_with_legs = here.iter().filter(|of| of.region == Region::Lower && !is_small(of)).count() < 2
            && !compound(day)
            && days().any(compound);
        return here.iter().any(|traits| traits.region == new.region && !is_small(traits))
            && !(new.region == Region::Lower && (back_day || ends_with_legs));
    }
    let small = new.mechanic != Mechanic::Compound;
    let full = |traits: &Traits| traits.region == Region::Full && traits.muscles.primary().has(Muscle::FrontDelts);
    let upper = |traits: &Traits| {
        (traits.region == Region::Upper || full(traits))
            && Vote::of(traits.muscles, Convention::Fractional).is_some()
            && (small || full(traits) || traits.pattern.is_some_and(|pattern| MAIN_UPPER.contains(&pattern.slug())))
    };
    let same = here.iter().any(|traits| upper(traits) && traits.force == new.force);
    let is_main = |traits: &Traits| traits.pattern.is_some_and(|pattern| MAIN_UPPER.contains(&pattern.slug()));
    let forces = |day: usize| -> BTreeSet<&str> {
        plan.work().filter(|work| work.day == day && is_main(&work.traits)).map(|work| work.traits.force.slug()).collect()
    };
    let of_force: Vec<_> = (0..plan.days().len()).map(forces).filter(|forces| forces.contains(new.force.slug())).collect();
    let both = |forces: &BTreeSet<&str>| forces.contains("push") && forces.contains("pull");
    let apart = !of_force.is_empty() && !of_force.iter().any(both);
    let lower = here.iter().any(|traits| matches!(traits.region, Region::Lower | Region::Full));
    let has = |patterns: &[&str]| here.iter().any(|of| of.pattern.is_some_and(|pattern| patterns.contains(&pattern.slug())));
    let small = [&["lateral-raise", "front-raise", "rear-fly"][..], &["curl"], &["triceps-extension"]];
    let close_grip = |of: &&Traits| of.pattern == Some(Pattern::HorizontalPush) && of.muscles.primary().has(Muscle::Triceps);
    let presses = |of: &&Traits| of.pattern == Some(Pattern::HorizontalPush);
    let triceps = here.iter().any(|of| close_grip(&of)) && !has(&["triceps-extension"]);
    let arms = small.iter().filter(|patterns| has(patterns)).count() + usize::from(triceps) > 1
        && !has(&["horizontal-pull", "vertical-pull"])
        && here.iter().filter(presses).all(|of| close_grip(&of));
    // A day of two presses and no pull, where another day has two pulls and no press; what is held is neither.
    let of_one = |day: usize| -> Option<&str> {
        let main = plan.work().filter(|work| work.day == day && is_main(&work.traits));
        let of: Vec<&str> =
            main.map(|work| work.traits.force).filter(|force| *force != Force::Static).map(Force::slug).collect();
        (of.len() > 1 && of.iter().all(|force| *force == of[0])).then(|| of[0])
    };
    let other_side = of_one(day).is_some_and(|of| of != new.force.slug())
        && (0..plan.days().len()).any(|day| of_one(day) == Some(new.force.slug()));
    let others = plan.work().any(|work| work.day != day && work.traits.force == new.force && is_main(&work.traits));
    same || here.iter().any(upper) && (lower || !(apart || arms && others || other_side))
}

fn is_heavy(id: ExerciseId) -> bool {
    id.exercise().usual.in_reps() <= 5 || ["deadlift", "sumo-deadlift", "trap-bar-deadlift"].contains(&id.exercise().slug())
}

fn is_named(exercise: ExerciseRef, with: ExerciseId, plan: &Plan) -> bool {
    let (goes, comes, new) = (traits(plan, exercise), with.exercise().traits, with.exercise().slug());
    let pulls =
        matches!(comes.pattern, Some(Pattern::HorizontalPull | Pattern::VerticalPull)) && comes.mechanic == Mechanic::Compound;
    let core = ["plank", "side-plank", "reverse-plank", "dead-bug", "bird-dog"];
    match goes.pattern {
        Some(Pattern::KneeExtension) => slug(exercise) == "leg-extension" && new == "romanian-deadlift",
        Some(Pattern::TrunkFlexion) => ["crunch", "cable-crunch", "sit-up"].contains(&slug(exercise)) && core.contains(&new),
        Some(Pattern::Squat) => goes.dominance == Some(Dominance::Knee) && new.ends_with("deadlift"),
        Some(Pattern::Bridge) => slug(exercise) == "glute-bridge" && new == "hip-thrust",
        Some(Pattern::Shrug | Pattern::UprightRow) => pulls,
        Some(Pattern::Curl) => pulls && comes.muscles.primary().has(Muscle::Lats),
        _ => false,
    }
}

/// Is it done anywhere in the plan?
pub fn is_in(plan: &Plan, id: ExerciseId) -> bool {
    plan.days().iter().any(|day| day.has(ExerciseRef::Catalogue(id)))
}

/// The exercises that edits bring and the plan did not have.
pub fn new_ones(plan: &Plan, edits: &[Edit]) -> BTreeSet<ExerciseId> {
    let comes = edits.iter().filter_map(|edit| match *edit {
        Edit::Add { exercise: id, .. } | Edit::Swap { with: id, .. } => Some(id),
        _ => None,
    });
    comes.filter(|id| !is_in(plan, *id)).collect()
}

/// The median of the sets that an exercise has on a day, four at most.
fn usual_sets(plan: &Plan) -> u64 {
    let on = |day: usize| exercises(plan, day).into_iter().filter(|exercise| counts(&traits(plan, *exercise)));
    let mut all: Vec<u64> =
        (0..plan.days().len()).flat_map(|day| on(day).map(move |exercise| sets(plan, day, exercise))).collect();
    all.sort_unstable();
    all.get(all.len() / 2).map_or(1, |sets| *sets.clamp(&1, &4))
}

/// Is it set as it is on purpose: a heavy main lift, or what an author fixes?
fn is_on_purpose(plan: &Plan, day: usize, exercise: ExerciseRef) -> bool {
    let free = plan.days()[day].entries().iter().filter(|entry| entry.exercise == exercise && !entry.locked);
    let reps = free.map(|entry| entry.amount.in_reps()).min().unwrap_or(0);
    let most = if traits(plan, exercise).pattern == Some(Pattern::Hinge) { 6 } else { 5 };
    Template::of_plan(plan).is_some_and(|template| template.fixes(day, exercise)) || is_compound(plan, exercise) && reps <= most
}

/// What edits cost together.
pub fn cost(plan: &Plan, edits: &[Edit], fixed: &Plan) -> u64 {
    let if_so = |holds: bool, points: u64| if holds { points } else { 0 };
    let used: BTreeSet<Equipment> = {
        let ids = plan.days().iter().flat_map(|day| day.entries()).filter_map(|entry| match entry.exercise {
            ExerciseRef::Catalogue(id) => Some(id),
            ExerciseRef::Own(_) => None,
        });
        let kinds: Vec<BTreeSet<Equipment>> = ids.map(|id| id.exercise().equipment.iter().collect()).collect();
        let single: BTreeSet<Equipment> = kinds.iter().filter(|kinds| kinds.len() == 1).flatten().copied().collect();
        let others = kinds.iter().filter(|kinds| kinds.is_disjoint(&single)).flatten().copied();
        others.chain(single.iter().copied()).collect()
    };
    let is_strange = |id: ExerciseId| {
        let kinds = id.exercise().equipment;
        let free = [Equipment::Barbell, Equipment::Dumbbell, Equipment::Kettlebell, Equipment::EzBar];
        let on_machines = used.contains(&Equipment::Machine) && !free.iter().any(|kind| used.contains(kind));
        let is_free = free.iter().any(|kind| kinds.has(*kind));
        let at_hand = kinds.iter().any(|kind| used.contains(&kind) && !(on_machines && is_free && !free.contains(&kind)));
        let needs_none = kinds.is_empty() || kinds.has(Equipment::Bodyweight) && !(on_machines && is_free);
        !needs_none && !at_hand
    };
    let rare = |id: ExerciseId| {
        let common = if id.exercise().level() > Level::Anybody { 50 } else { 100 };
        let rare = if id.exercise().level() > Level::Anybody { 14 } else { 6 };
        if_so(id.exercise().code() > common, rare) + if_so(is_strange(id), 8)
    };
    let usual = usual_sets(plan);
    let days = plan.days().len() as u64;
    let report = Report::of(plan);
    let [push, pull] =
        [Figure::Push, Figure::Pull].map(|figure| report.figure(figure).map_or(0, |sum| super::units(sum, 2 * days)));
    let (a, b) = plan.settings.push_pull.ratio();
    let is_enough = push + pull > 0 && a * pull >= b * push;
    let is_pull = |traits: &Traits| traits.region == Region::Upper && traits.force == Force::Pull;
    let mut cost: u64 = 0;
    for edit in edits {
        cost += match *edit {
            Edit::Sets { day, exercise, from, to } => {
                let to = to.get();
                let of = traits(plan, exercise);
                let a_set = 10
                    + if_so(is_fly(&of), 4)
                    + if_so(is_enough && is_pull(&of), 4)
                    + if_so(is_on_purpose(plan, day, exercise), 20);
                if to > from { (to - from) * a_set + 6 * to.saturating_sub(from.max(usual).max(2)) } else { 15 * (from - to) }
            }
            Edit::Add { day, exercise: id, sets } => {
                let new = id.exercise().traits;
                sets.get() * (12 + if_so(is_fly(&new), 4) + if_so(is_enough && is_pull(&new), 4))
                    + if_so(is_in(plan, id) && !is_lacked(plan, id), 4)
                    + if_so(!fits(plan, day, id), 30)
                    + if_so(is_heavy(id), 10)
            }
            Edit::Swap { exercise, with, sets, .. } => {
                let (old, new) = (traits(plan, exercise), with.exercise().traits);
                let alike = old.mechanic == new.mechanic && (old.region != Region::Upper || old.force == new.force);
                let is_new = !is_in(plan, with);
                (if alike { 20 } else { 35 }) + (5 + if_so(is_fly(&new), 4)) * sets + if_so(is_new, rare(with))
                    - if_so(is_named(exercise, with, plan), 10)
                    - if_so(is_new && is_lacked(plan, with), 10)
            }
            Edit::Move { .. } => 10,
        };
    }
    let added = edits.iter().filter_map(|edit| if let Edit::Add { exercise, .. } = edit { Some(*exercise) } else { None });
    for id in added.filter(|id| !is_in(plan, *id)).collect::<BTreeSet<_>>() {
        cost += 10 + rare(id) - if_so(is_lacked(plan, id), 10);
    }
    let days = 0..plan.days().len();
    let longest = days.clone().map(|day| day_sets(plan, day)).max().unwrap_or(0);
    cost + days.map(|day| 5 * day_sets(fixed, day).saturating_sub(longest.max(day_sets(plan, day)))).sum::<u64>()
}

/// Has a day an exercise of the same pattern, counted or not, other than one that goes?
fn has_twin(plan: &Plan, day: usize, id: ExerciseId, goes: Option<ExerciseRef>) -> bool {
    let mut others = plan.days()[day].entries().iter().filter(|entry| Some(entry.exercise) != goes);
    others.any(|entry| {
        let other = traits(plan, entry.exercise);
        other.pattern == Some(id.exercise().pattern()) && (is_fly(&other) || other.mechanic == id.exercise().traits.mechanic)
    })
}

/// May the edit be tried at all? What it does must move a target, and it must belong where it goes.
pub fn is_sensible(plan: &Plan, edit: &Edit) -> bool {
    let squats_before = |day: usize, id: ExerciseId| {
        let Ok(fixed) = edit.apply(plan) else { return true };
        let new = id.exercise().traits;
        let place = fixed.days()[day].entries().iter().position(|entry| entry.exercise == ExerciseRef::Catalogue(id));
        let place = match edit {
            // A swap is judged as if it came to the day.
            Edit::Swap { .. } => {
                let Some(sets) = chain_balance::domain::bounded::Sets::new(2) else { return true };
                let added = Edit::Add { day, exercise: id, sets }.apply(plan);
                added.ok().and_then(|plan| {
                    plan.days()[day].entries().iter().position(|entry| entry.exercise == ExerciseRef::Catalogue(id))
                })
            }
            _ => place,
        };
        let before = plan.days()[day].entries().iter().take(place.unwrap_or(0));
        let squats = before.filter(|entry| traits(plan, entry.exercise).pattern == Some(Pattern::Squat));
        let (sets, reps) = squats
            .fold((0, 0), |(sets, reps), entry| (sets + entry.sets.get(), reps + entry.sets.get() * entry.amount.in_reps()));
        new.pattern == Some(Pattern::Hinge) && new.mechanic == Mechanic::Compound && (sets > 5 || reps >= 50)
    };
    match *edit {
        Edit::Add { day, exercise: id, .. } => {
            counts(&traits(plan, ExerciseRef::Catalogue(id)))
                && !plan.days()[day].has(ExerciseRef::Catalogue(id))
                && !is_small(&traits(plan, ExerciseRef::Catalogue(id)))
                && !squats_before(day, id)
                && !has_twin(plan, day, id, None)
                && (fits(plan, day, id)
                    || !is_fly(&id.exercise().traits) && !(0..plan.days().len()).any(|day| fits(plan, day, id)))
        }
        Edit::Swap { day, exercise, with, .. } => {
            let new = traits(plan, ExerciseRef::Catalogue(with));
            counts(&new)
                && !plan.days()[day].has(ExerciseRef::Catalogue(with))
                && Vote::of(new.muscles, Convention::Fractional).is_some()
                && !is_small(&new)
                && fits(plan, day, with)
                && !squats_before(day, with)
                && (!is_heavy(with) || {
                    let old = traits(plan, exercise);
                    matches!(old.pattern, Some(Pattern::Squat | Pattern::Hinge)) && old.mechanic == Mechanic::Compound
                })
                && !has_twin(plan, day, with, Some(exercise))
                && (new.region != Region::Core || is_named(exercise, with, plan))
        }
        Edit::Sets { exercise, from, to, .. } if to.get() > from => !is_small(&traits(plan, exercise)),
        Edit::Sets { exercise, .. } => {
            let of = traits(plan, exercise);
            of.region != Region::Core || matches!(of.pattern, Some(Pattern::TrunkFlexion | Pattern::HipFlexion))
        }
        Edit::Move { .. } => true,
    }
}
