//! Where somebody trains and how far along they are: what a suggestion must keep to.

use super::catalogue::{Fixture, FixtureSet, Level};
use super::exercise::{Equipment, EquipmentSet};
use super::term::terms;

terms! {
    /// A place to train, by what is there.
    Place, PlaceSet {
        Gym = "gym",
        Rack = "rack",
        Dumbbells = "dumbbells",
        Kettlebells = "kettlebells",
        Bands = "bands",
        BarOrRings = "bar-or-rings",
        Nothing = "nothing",
    }
}

impl Place {
    /// What a person calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Gym => "Gym",
            Self::Rack => "Rack at home",
            Self::Dumbbells => "Dumbbells",
            Self::Kettlebells => "Kettlebells",
            Self::Bands => "Bands",
            Self::BarOrRings => "Bar or rings",
            Self::Nothing => "Nothing",
        }
    }

    /// What there is to train with. A rack has a barbell, a bench and a bar to hang from.
    pub const fn has(self) -> (EquipmentSet, FixtureSet) {
        const NONE: FixtureSet = FixtureSet::EMPTY;
        match self {
            Self::Gym => (EquipmentSet::of(Equipment::ALL), FixtureSet::of(Fixture::ALL)),
            Self::Rack => {
                (EquipmentSet::of(&[Equipment::Barbell, Equipment::Plate]), FixtureSet::of(&[Fixture::Bar, Fixture::Bench]))
            }
            Self::Dumbbells => (EquipmentSet::of(&[Equipment::Dumbbell]), NONE),
            Self::Kettlebells => (EquipmentSet::of(&[Equipment::Kettlebell]), NONE),
            Self::Bands => (EquipmentSet::of(&[Equipment::Band]), NONE),
            Self::BarOrRings => {
                (EquipmentSet::of(&[Equipment::Suspension]), FixtureSet::of(&[Fixture::Bar, Fixture::Rings, Fixture::DipBars]))
            }
            Self::Nothing => (EquipmentSet::EMPTY, NONE),
        }
    }
}

/// What a lifter says of themselves. It travels with the plan.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Lifter {
    /// Where they train; with none the plan itself tells: see [`super::at_hand::AtHand`].
    pub places: PlaceSet,
    /// How far along they are; without one it is the highest level that the plan has.
    pub level: Option<Level>,
}
