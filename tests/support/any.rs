//! Any plan that can be made: own exercises, changed muscles, every setting, timed entries.

use std::ops::RangeInclusive;

use chain_balance::domain::bounded::{Reps, Seconds, Sessions, Sets};
use chain_balance::domain::catalogue::{ExerciseId, Level};
use chain_balance::domain::exercise::{
    Amount, Dominance, Equipment, EquipmentSet, Force, Mechanic, MovementLabel, Muscles, Plane, Region, Traits,
};
use chain_balance::domain::lifter::{Lifter, Place, PlaceSet};
use chain_balance::domain::muscle::{Muscle, MuscleSet};
use chain_balance::domain::name::Name;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::pattern::Pattern;
use chain_balance::domain::plan::{Day, Entry, ExerciseRef, LeftOut, Plan, Weekday};
use chain_balance::domain::settings::{Basis, Convention, Profile, PushPull, Settings};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// No file of past failures: it would be written beside the tests.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

pub fn names() -> impl Strategy<Value = Name> {
    prop_oneof!["[A-Za-z0-9 ]{0,14}", "\\PC{0,30}", ".{0,120}"].prop_map(|text| Name::clean(&text))
}

pub fn ids() -> impl Strategy<Value = ExerciseId> {
    select(ExerciseId::all().collect::<Vec<_>>())
}

pub fn muscles() -> impl Strategy<Value = Muscles> {
    let set = |most| vec(select(Muscle::ALL), 0..=most).prop_map(|list| MuscleSet::of(&list));
    (set(4), set(12)).prop_map(|(primary, secondary)| Muscles::new(primary, secondary))
}

pub fn own() -> impl Strategy<Value = OwnExercise> {
    let place = (option::of(select(Pattern::ALL)), select(Region::ALL), option::of(select(Plane::ALL)));
    let way = (select(Force::ALL), option::of(select(Dominance::ALL)), select(MovementLabel::ALL), select(Mechanic::ALL));
    (names(), place, way, any::<(bool, bool)>(), muscles()).prop_map(
        |(name, (pattern, region, plane), (force, dominance, label, mechanic), (unilateral, timed), muscles)| {
            let traits = Traits { pattern, region, force, plane, dominance, label, mechanic, unilateral, muscles };
            OwnExercise { name, traits, timed }
        },
    )
}

pub fn settings() -> impl Strategy<Value = Settings> {
    let targets = (select(Profile::ALL), select(PushPull::ALL));
    (targets, select(Convention::ALL), select(Basis::ALL), any::<(bool, bool)>()).prop_map(
        |((profile, push_pull), convention, basis, (with_isolation, with_lower_body))| Settings {
            profile,
            push_pull,
            convention,
            basis,
            with_isolation,
            with_lower_body,
        },
    )
}

/// Most say nothing of themselves.
pub fn lifter() -> impl Strategy<Value = Lifter> {
    let said = (vec(select(Place::ALL), 0..3), option::of(select(Level::ALL)));
    let said = said.prop_map(|(places, level)| Lifter { places: PlaceSet::of(&places), level });
    prop_oneof![3 => Just(Lifter::default()), 1 => said]
}

fn left_out() -> impl Strategy<Value = LeftOut> {
    (vec(select(Equipment::ALL), 0..4), vec(ids(), 0..4)).prop_map(|(equipment, exercises)| {
        let mut out = LeftOut::default();
        out.equipment = EquipmentSet::of(&equipment);
        exercises.into_iter().for_each(|id| out.add(id));
        out
    })
}

/// An entry before it is known which unit its exercise has.
#[derive(Clone, Debug)]
struct Draft {
    own: Option<Index>,
    id: ExerciseId,
    sets: u64,
    number: u64,
    locked: bool,
}

fn drafts(sets: RangeInclusive<u64>) -> impl Strategy<Value = Vec<Draft>> {
    let own = option::weighted(0.4, any::<Index>());
    let number = prop_oneof![1..=20_u64, 1..=3600_u64];
    let draft = (own, ids(), sets, number, any::<bool>());
    vec(draft.prop_map(|(own, id, sets, number, locked)| Draft { own, id, sets, number, locked }), 0..8)
}

pub fn plans() -> impl Strategy<Value = Plan> {
    plans_of(1..=99)
}

/// Any plan with as few sets of each entry as people do.
pub fn weeks() -> impl Strategy<Value = Plan> {
    plans_of(1..=6)
}

fn plans_of(sets: RangeInclusive<u64>) -> impl Strategy<Value = Plan> {
    let day = (names(), option::of(select(Weekday::ALL)), drafts(sets));
    let sessions = option::of((1..=14_u64).prop_map(Sessions::clamped));
    let head = (names(), sessions, settings(), left_out(), lifter());
    (head, vec(own(), 0..5), vec((ids(), muscles()), 0..5), vec(day, 1..=Plan::MAX_DAYS)).prop_map(
        |((name, sessions, settings, left_out, lifter), own, changed, days)| {
            let mut plan = Plan::default();
            (plan.name, plan.sessions, plan.settings, plan.left_out) = (name, sessions, settings, left_out);
            plan.lifter = lifter;
            for own in own {
                plan.add_own(own).expect("few own exercises");
            }
            for (id, muscles) in changed {
                plan.change_muscles(id, Some(muscles));
            }
            for (place, (name, weekday, drafts)) in days.into_iter().enumerate() {
                if place > 0 {
                    plan.add_day(Day::default()).expect("at most seven days");
                }
                plan.set_day(place, name, weekday).expect("the day just added");
                for draft in drafts {
                    plan.add_entry(place, draft.entry(&plan)).expect("few entries");
                }
            }
            plan
        },
    )
}

impl Draft {
    fn entry(&self, plan: &Plan) -> Entry {
        let own = self.own.filter(|_| !plan.own().is_empty()).and_then(|own| plan.own_id(own.index(plan.own().len())));
        let exercise = own.map_or(ExerciseRef::Catalogue(self.id), ExerciseRef::Own);
        let amount = if plan.is_timed(exercise) {
            Amount::Seconds(Seconds::clamped(self.number))
        } else {
            Amount::Reps(Reps::clamped(self.number))
        };
        Entry { exercise, sets: Sets::clamped(self.sets), amount, locked: self.locked }
    }
}
