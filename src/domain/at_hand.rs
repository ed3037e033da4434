//! What may be suggested: what there is to train with, and how hard it may be. It is what the lifter says, or what the plan
//! proves.

use super::catalogue::{ExerciseId, Fixture, FixtureSet, Level};
use super::exercise::{Equipment, EquipmentSet};
use super::pattern::Pattern;
use super::plan::{ExerciseRef, Plan};

/// What only gyms have.
const OF_A_GYM: EquipmentSet = EquipmentSet::of(&[
    Equipment::Cable,
    Equipment::Machine,
    Equipment::Smith,
    Equipment::Assisted,
    Equipment::Sled,
    Equipment::Ghd,
    Equipment::TrapBar,
]);

/// Of several kinds that would explain a plan as well, the one that more people have.
const LIKELY: [Equipment; 12] = [
    Equipment::Dumbbell,
    Equipment::Barbell,
    Equipment::Band,
    Equipment::Kettlebell,
    Equipment::EzBar,
    Equipment::Plate,
    Equipment::Suspension,
    Equipment::Box,
    Equipment::AbWheel,
    Equipment::Rope,
    Equipment::MedicineBall,
    Equipment::Landmine,
];

/// What a lifter can do with what is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AtHand {
    equipment: EquipmentSet,
    fixtures: FixtureSet,
    level: Level,
    /// The patterns of which the plan has an exercise above the first level, as bits of their codes.
    trained: u64,
    /// The skills that the plan has.
    skills: Vec<ExerciseId>,
    /// The plan has something that is pulled from overhead.
    is_anchored: bool,
}

impl AtHand {
    /// As the lifter says; else what the plan proves. An exercise that can be done with one kind alone proves that kind;
    /// the others are explained by the smallest set of kinds. A machine or cable proves a full gym.
    pub fn of(plan: &Plan) -> Self {
        let ids: Vec<ExerciseId> = catalogue(plan).collect();
        let (equipment, fixtures) = if plan.lifter.places.is_empty() {
            proven(&ids)
        } else {
            let all = plan.lifter.places.iter().map(super::lifter::Place::has);
            all.fold((EquipmentSet::EMPTY, FixtureSet::EMPTY), |(all, stand), (equipment, fixtures)| {
                (equipment.iter().fold(all, EquipmentSet::with), fixtures.iter().fold(stand, FixtureSet::with))
            })
        };
        let highest = ids.iter().map(|id| id.exercise().level()).max().unwrap_or(Level::Anybody);
        let at_least = |least: Level| ids.iter().copied().filter(move |id| id.exercise().level() >= least);
        Self {
            equipment: equipment.with(Equipment::Bodyweight).without(plan.left_out.equipment),
            fixtures,
            level: plan.lifter.level.unwrap_or(highest),
            trained: at_least(Level::Trained).fold(0, |bits, id| bits | bit(id.exercise().pattern())),
            skills: at_least(Level::Skilled).collect(),
            is_anchored: ids.iter().copied().any(is_overhead),
        }
    }

    /// Is there something to do it with?
    pub fn can_be_done(&self, id: ExerciseId) -> bool {
        let (equipment, needs) = (self.usable(id), id.exercise().needs());
        (id.exercise().equipment.is_empty() || !equipment.and(self.equipment).is_empty())
            && (needs.is_empty() || !needs.and(self.fixtures).is_empty())
    }

    /// The kinds of equipment that are meant where an exercise is suggested: what is called by a kettlebell is done with one, and
    /// a band is pulled down by those who have fixed one overhead for something in their plan.
    fn usable(&self, id: ExerciseId) -> EquipmentSet {
        let exercise = id.exercise();
        let kettlebell = EquipmentSet::of(&[Equipment::Kettlebell]);
        let kinds =
            if exercise.name.starts_with("Kettlebell") { exercise.equipment.and(kettlebell) } else { exercise.equipment };
        if is_overhead(id) && !self.is_anchored { kinds.without(EquipmentSet::of(&[Equipment::Band])) } else { kinds }
    }

    /// The kind of equipment it is done with, where one alone is at hand.
    pub fn only_kind(&self, id: ExerciseId) -> Option<Equipment> {
        let kinds = self.usable(id).and(self.equipment);
        kinds.iter().next().filter(|_| kinds.len() == 1)
    }

    /// Is it not too hard? A pull-up and what strains by lowering are for who trains the pattern above the first level
    /// already. Every other skill is for who does that very one: a snatch is not learned from a line of advice, and a pull-up
    /// is no muscle-up.
    pub fn is_of_level(&self, id: ExerciseId) -> bool {
        let level = id.exercise().level();
        let is_strength = matches!(id.exercise().slug(), "pull-up" | "nordic-curl" | "glute-ham-raise");
        let is_known = self.skills.contains(&id) || is_strength && self.trained & bit(id.exercise().pattern()) != 0;
        level <= self.level && (level < Level::Skilled || is_known)
    }

    /// May it be suggested to this lifter?
    pub fn allows(&self, id: ExerciseId) -> bool {
        self.can_be_done(id) && self.is_of_level(id)
    }
}

/// Is it pulled down or forward from something overhead, where it is done with a cable or a band?
fn is_overhead(id: ExerciseId) -> bool {
    matches!(id.exercise().slug(), "lat-pulldown" | "triceps-pushdown" | "face-pull")
}

fn bit(pattern: Pattern) -> u64 {
    1 << pattern.code()
}

fn catalogue(plan: &Plan) -> impl Iterator<Item = ExerciseId> {
    let entries = plan.days().iter().flat_map(|day| day.entries());
    let ids = entries.filter_map(|entry| match entry.exercise {
        ExerciseRef::Catalogue(id) => Some(id),
        ExerciseRef::Own(_) => None,
    });
    ids.filter(|id| !id.exercise().traits.is_conditioning())
}

fn proven(ids: &[ExerciseId]) -> (EquipmentSet, FixtureSet) {
    let bodyweight = EquipmentSet::of(&[Equipment::Bodyweight]);
    // Reverse hyperextensions are done over any bench.
    let kinds = |id: &ExerciseId| match id.exercise().slug() {
        "reverse-hyperextension" => EquipmentSet::EMPTY,
        _ => id.exercise().equipment,
    };
    let single = ids.iter().map(kinds).filter(|kinds| kinds.len() == 1);
    let mut equipment = single.fold(bodyweight, |all, kinds| kinds.iter().fold(all, EquipmentSet::with));
    // A pulldown or a seated row with a band is done by those who have bands for other things.
    let with_band = equipment.has(Equipment::Band);
    let is_gym = |id: &ExerciseId| {
        let pulls = matches!(id.exercise().pattern(), Pattern::VerticalPull | Pattern::HorizontalPull);
        let band = EquipmentSet::of(&[Equipment::Band]);
        let kinds = if pulls && !with_band { kinds(id).without(band) } else { kinds(id) };
        !kinds.is_empty() && kinds.without(OF_A_GYM).is_empty()
    };
    if ids.iter().any(is_gym) {
        return super::lifter::Place::Gym.has();
    }
    loop {
        let unexplained = || ids.iter().map(kinds).filter(|kinds| !kinds.is_empty() && kinds.and(equipment).is_empty());
        let explains = |kind: &Equipment| unexplained().filter(|kinds| kinds.has(*kind)).count();
        // Of equals the likelier one: `max_by_key` would take the last.
        match LIKELY.iter().rev().max_by_key(|kind| explains(kind)).filter(|kind| explains(kind) > 0) {
            Some(kind) => equipment = equipment.with(*kind),
            None => break,
        }
    }
    // A band that only explains an exercise, a Pallof press say, is not one that is anchored for pulldowns.
    if !with_band {
        equipment = equipment.without(EquipmentSet::of(&[Equipment::Band]));
    }
    let mut fixtures = FixtureSet::EMPTY;
    for id in ids {
        let needs = id.exercise().needs();
        if needs.and(fixtures).is_empty() {
            fixtures = needs.iter().take(1).fold(fixtures, FixtureSet::with);
        }
    }
    // Who squats or benches with a barbell has a rack.
    let is_racked = |id: &ExerciseId| matches!(id.exercise().slug(), "back-squat" | "front-squat" | "bench-press-barbell");
    if equipment.has(Equipment::Barbell) && ids.iter().any(is_racked) {
        fixtures = fixtures.with(Fixture::Bar).with(Fixture::Bench);
    }
    (equipment, fixtures)
}
