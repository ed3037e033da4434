//! The words of the module's types are the words of the domain.

use chain_balance::domain::catalogue::Level;
use chain_balance::domain::exercise::{Dominance, Equipment, Force, Mechanic, MovementLabel, Plane, Region};
use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Kind, Proof, Way};
use chain_balance::domain::lifter::Place;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::pattern::Pattern;
use chain_balance::domain::plan::Weekday;
use chain_balance::domain::rule::{Grade, Standing};
use chain_balance::domain::settings::{Basis, Convention, Profile, PushPull};
use chain_balance::domain::verdict::{Band, Verdict};

const TYPES: &str = include_str!("../src/web/module/chain-balance.d.ts");

/// The words between what opens a list of them and the next semicolon.
fn words(opening: &str) -> Vec<&'static str> {
    let (_, after) = TYPES.split_once(opening).unwrap_or_else(|| panic!("no {opening}"));
    let list = after.split(';').next().unwrap_or_default();
    list.split('\'').skip(1).step_by(2).collect()
}

macro_rules! same {
    ($($term:ident: $opening:literal),+ $(,)?) => {
        $(assert_eq!(words($opening), $term::ALL.iter().map(|term| term.slug()).collect::<Vec<_>>(), $opening);)+
    };
}

#[test]
fn every_vocabulary_is_whole_and_in_its_order() {
    same! {
        Figure: "type Figure =", Muscle: "type Muscle =", Pattern: "type Pattern =", Equipment: "type Equipment =",
        Weekday: "type Weekday =", Region: "type Region =", Force: "type Force =", Plane: "type Plane =",
        Dominance: "type Dominance =", MovementLabel: "type MovementLabel =", Mechanic: "type Mechanic =",
        Verdict: "type Verdict =", Standing: "type Standing =", Band: "type Band =", Grade: "type Grade =",
        Proof: "type Proof =", Way: "type Way =", Kind: "type Kind =", Profile: "  profile:", PushPull: "  'push-pull':",
        Place: "type Place =", Level: "type Level =",
        Convention: "  convention:", Basis: "  basis:",
    }
}
