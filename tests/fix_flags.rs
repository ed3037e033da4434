//! What no coach would sign, looked for in everything that is shown for 500 programmes as people train by.

mod support;

use chain_balance::domain::at_hand::AtHand;
use chain_balance::domain::bounded::Sets;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::exercise::{Mechanic, Region, Traits};
use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Advice, Edit, Fix, Kind, Limits, Way};
use chain_balance::domain::pattern::Pattern;
use chain_balance::domain::plan::{Entry, ExerciseRef, Plan, Work};
use chain_balance::domain::report::Report;
use chain_balance::domain::settings::{Profile, PushPull};
use chain_balance::domain::template::Template;
use support::{coach, programmes};

/// Lifts that stay wherever they stand.
const MAIN_LIFTS: [&str; 4] = ["back-squat", "bench-press-barbell", "deadlift", "overhead-press-barbell"];

fn is_trunk_hold(traits: &Traits) -> bool {
    traits.region == Region::Core && !matches!(traits.pattern, Some(Pattern::TrunkFlexion | Pattern::HipFlexion))
}

/// Does an edit take a work out of its day, for something else?
fn is_swapped(edit: &Edit, work: &Work) -> bool {
    matches!(edit, Edit::Swap { day, exercise, .. } if (*day, *exercise) == (work.day, work.entry.exercise))
}

/// The red flags of a change, in words.
fn flags(plan: &Plan, fix: &Fix, limits: &Limits) -> Vec<String> {
    let fixed = fix.apply(plan).expect("the plan it was made for");
    let mut flags: Vec<String> = coach::broken(plan, fix.edits(), &fixed, limits).into_iter().collect();
    let at_hand = AtHand::of(plan);
    for (day, of) in plan.days().iter().enumerate() {
        let is_compound = |entry: &&Entry| coach::traits(plan, entry.exercise).mechanic == Mechanic::Compound;
        if let Some(main) = of.entries().iter().find(is_compound)
            && coach::sets(&fixed, day, main.exercise) < coach::sets(plan, day, main.exercise)
        {
            flags.push(format!("the main lift {} goes", coach::slug(main.exercise)));
        }
        for entry in of.entries().iter().filter(|entry| MAIN_LIFTS.contains(&coach::slug(entry.exercise))) {
            if coach::sets(&fixed, day, entry.exercise) < coach::sets(plan, day, entry.exercise) {
                flags.push(format!("fewer sets of {}", coach::slug(entry.exercise)));
            }
        }
        for entry in fixed.days()[day].entries() {
            let (before, after) = (coach::sets(plan, day, entry.exercise), coach::sets(&fixed, day, entry.exercise));
            if after >= 10 && after > before {
                flags.push(format!("{after} sets of {}", coach::slug(entry.exercise)));
            }
        }
    }
    let comes = |edit: &Edit| match *edit {
        Edit::Add { day, exercise, .. } | Edit::Swap { day, with: exercise, .. } => Some((day, exercise)),
        _ => None,
    };
    let comes: Vec<_> = fix.edits().iter().filter_map(comes).collect();
    let amounts = |id: ExerciseId| {
        let entries = fixed.days().iter().flat_map(|day| day.entries());
        entries.filter(move |entry| entry.exercise == ExerciseRef::Catalogue(id)).map(|entry| entry.amount.in_reps())
    };
    let is_filling = fix.way() == Way::FillOpen;
    let is_of = |traits: &Traits, region: Region| {
        traits.region == region && !(region == Region::Lower && coach::is_small(traits))
            || region == Region::Upper && traits.region == Region::Full
    };
    let trains = |day: usize, region: Region| plan.work().any(|work| work.day == day && is_of(&work.traits, region));
    let patterns = |day: usize| -> Vec<Pattern> {
        plan.work().filter(|work| work.day == day).filter_map(|work| work.traits.pattern).collect()
    };
    let is_pull = |pattern: &Pattern| matches!(pattern, Pattern::HorizontalPull | Pattern::VerticalPull);
    let is_arm_day = |patterns: &[Pattern]| {
        let small = [Pattern::LateralRaise, Pattern::Curl, Pattern::TricepsExtension];
        small.iter().filter(|pattern| patterns.contains(pattern)).count() > 1
            && !patterns.iter().any(|pattern| is_pull(pattern) || *pattern == Pattern::HorizontalPush)
            && !patterns.iter().any(|pattern| matches!(pattern, Pattern::Squat | Pattern::Lunge | Pattern::Hinge))
    };
    let pulls_elsewhere = |day: usize| (0..plan.days().len()).any(|other| other != day && patterns(other).iter().any(&is_pull));
    let is_behind = |of: &Traits| {
        let is_leg_work =
            matches!(of.pattern, Some(Pattern::Hinge | Pattern::Bridge | Pattern::HipExtension | Pattern::KneeFlexion));
        of.region == Region::Lower && is_leg_work
    };
    let brings_more = |id: &ExerciseId| {
        let of = id.exercise().traits;
        is_behind(&of) || of.mechanic == Mechanic::Compound && of.pattern.as_ref().is_some_and(is_pull)
    };
    let is_more = |edit: &Edit| match *edit {
        Edit::Sets { exercise: ExerciseRef::Catalogue(id), from, to, .. } => to.get() > from && brings_more(&id),
        _ => false,
    };
    let has_fly = comes.iter().any(|(_, id)| id.exercise().pattern() == Pattern::RearFly);
    if !fix.reaches() && has_fly && !comes.iter().any(|(_, id)| brings_more(id)) && !fix.edits().iter().any(is_more) {
        flags.push(String::from("nothing but flies"));
    }
    for (day, id) in &comes {
        let (new, called) = (id.exercise().traits, id.exercise().slug());
        let is_new = !coach::is_in(plan, *id);
        let elsewhere = (0..plan.days().len()).any(|day| trains(day, new.region));
        if new.region != Region::Core && elsewhere && !is_filling && !trains(*day, new.region) {
            flags.push(format!("{called} on a day without work of its kind"));
        }
        let is_row = new.mechanic == Mechanic::Compound && new.pattern.as_ref().is_some_and(is_pull);
        if is_row && is_arm_day(&patterns(*day)) && pulls_elsewhere(*day) {
            flags.push(format!("{called} on a day of shoulders and arms"));
        }
        if is_new && called.ends_with("deadlift") && amounts(*id).any(|reps| reps > 10) {
            flags.push(format!("{called} for many reps"));
        }
        if is_new && ["chin-up", "pull-up"].contains(&called) && amounts(*id).any(|reps| reps > 8) {
            flags.push(format!("{called} for more than eight reps"));
        }
        if called.starts_with("kettlebell") && !AtHand::of(plan).can_be_done(*id) {
            flags.push(format!("{called} without a kettlebell"));
        }
        let others: Vec<_> = plan.work().filter(|work| work.day == *day).collect();
        let goes = |work: &Work| fix.edits().iter().any(|edit| is_swapped(edit, work));
        let is_twin = |work: &&Work| {
            work.traits.pattern == new.pattern
                && (new.mechanic == work.traits.mechanic || new.pattern == Some(Pattern::RearFly))
        };
        if others.iter().filter(is_twin).any(|work| !goes(work)) {
            flags.push(format!("{called} beside its twin"));
        }
        let hinges = fixed.work().filter(|work| work.day == *day && work.is_compound_hinge()).count();
        if fix.kinds().has(Kind::Swap)
            && new.pattern == Some(Pattern::Hinge)
            && hinges > others.iter().filter(|work| work.is_compound_hinge()).count().max(1)
        {
            flags.push(format!("{called} as a second hinge"));
        }
    }
    let presses = |plan: &Plan| Report::of(plan).figure(Figure::Push);
    let pulls = Report::of(&fixed).figure(Figure::Pull);
    if plan.settings.push_pull == PushPull::Even && presses(&fixed) < presses(plan) {
        let most = presses(&fixed).map(|presses| presses.plus(1 + presses.rounded() / 10));
        if pulls > most {
            flags.push(format!("presses go for {pulls:?} pulls"));
        }
    }
    for (place, (day, id)) in comes.iter().enumerate() {
        if comes.iter().skip(place + 1).any(|(at, other)| at == day && other.exercise().pattern() == id.exercise().pattern()) {
            flags.push(format!("{} beside another of its pattern", id.exercise().slug()));
        }
        if id.exercise().usual.is_timed() && id.exercise().traits.region == Region::Upper {
            flags.push(format!("{} is held", id.exercise().slug()));
        }
    }
    for edit in fix.edits() {
        match *edit {
            Edit::Swap { exercise, with, .. } => {
                let (old, new) = (coach::traits(plan, exercise), with.exercise().traits);
                if is_trunk_hold(&old) {
                    flags.push(format!("{} for {}", with.exercise().slug(), coach::slug(exercise)));
                }
                if old.region != new.region || old.mechanic == Mechanic::Compound && new.mechanic != Mechanic::Compound {
                    flags.push(format!("{} for {}", with.exercise().slug(), coach::slug(exercise)));
                }
            }
            Edit::Sets { exercise, from, to, .. } if to.get() < from && is_trunk_hold(&coach::traits(plan, exercise)) => {
                flags.push(format!("{} is cut", coach::slug(exercise)));
            }
            Edit::Sets { exercise, from, to, .. } if to.get() > 2 * from => {
                flags.push(format!("{} is more than doubled", coach::slug(exercise)));
            }
            Edit::Add { day, exercise: id, .. } => {
                let here = plan.work().filter(|work| work.day == day);
                let regions: Vec<Region> = here.map(|work| work.traits.region).collect();
                if regions == [Region::Core] && id.exercise().traits.region == Region::Upper {
                    flags.push(format!("{} on a day of trunk work", id.exercise().slug()));
                }
                if !at_hand.allows(id) {
                    flags.push(format!("nobody said there is what {} needs", id.exercise().slug()));
                }
                if coach::is_small(&id.exercise().traits) {
                    flags.push(format!("{} as a filler", id.exercise().slug()));
                }
            }
            _ => {}
        }
    }
    flags
}

/// A generator that needs nothing but a seed.
fn below(state: &mut u64, most: u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state % most
}

/// A known programme as somebody has made it their own: other sets, an exercise left out, one of another programme put in.
fn made_their_own(plans: &[Plan], state: &mut u64) -> Plan {
    let any = |state: &mut u64| &plans[below(state, plans.len() as u64) as usize];
    let mut plan = any(state).clone();
    for _ in 0..below(state, 5) {
        let day = below(state, plan.days().len() as u64) as usize;
        let entries = plan.days()[day].entries().len() as u64;
        match below(state, 3) {
            0 if entries > 2 => plan.remove_entry(day, below(state, entries) as usize).expect("an entry"),
            1 if entries > 0 => {
                let place = below(state, entries) as usize;
                let entry = plan.days()[day].entries()[place];
                let sets = Sets::clamped(1 + below(state, 6));
                plan.set_entry(day, place, Entry { sets, ..entry }).expect("an entry");
            }
            _ => {
                let other = any(state);
                let entries = other.days()[0].entries();
                let entry = entries[below(state, entries.len() as u64) as usize];
                if matches!(entry.exercise, ExerciseRef::Catalogue(_)) && !plan.days()[day].has(entry.exercise) {
                    plan.add_entry(day, entry).expect("room for the entry");
                }
            }
        }
    }
    plan.settings.profile = [Profile::Edge, Profile::Edge, Profile::Equal, Profile::Double][below(state, 4) as usize];
    plan.settings.push_pull = [PushPull::Even, PushPull::Even, PushPull::PullLean][below(state, 3) as usize];
    plan
}

#[test]
fn nothing_that_is_shown_has_a_red_flag() {
    let known = programmes::all().into_iter().map(|(_, plan)| plan);
    let plans: Vec<Plan> = known.chain(Template::all().iter().map(Template::plan)).collect();
    let mut state = 88_172_645_463_325_252;
    let mut shown = 0;
    for number in 0..500 {
        let plan = if number < plans.len() { plans[number].clone() } else { made_their_own(&plans, &mut state) };
        // All that can be done for the programmes themselves, less for what became of them: it is the same search.
        let (edits, steps) = if number < plans.len() { (Limits::MOST_EDITS, 100_000) } else { (2, 20_000) };
        let limits = Limits { edits, steps, ..Limits::default() };
        let Some(advice) = Advice::of(&plan, &limits) else { continue };
        let reachable = advice.reachable.iter().filter_map(|reachable| reachable.fix.as_ref());
        for fix in advice.alternatives.iter().chain(reachable) {
            let words: Vec<String> = fix.edits().iter().map(|edit| edit.words(&plan)).collect();
            assert_eq!(flags(&plan, fix, &limits), Vec::<String>::new(), "{words:?}");
            shown += 1;
        }
    }
    assert!(shown > 400, "{shown} changes are few to look at");
}
