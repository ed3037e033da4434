//! The words of the module's types are the words of the domain.

use chain_balance::codec::message::{self, Mode, Theme};
use chain_balance::codec::names::{Language, Tier};
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

const TEXT_TYPES: &str = include_str!("../src/web/module/text.d.ts");
const ELEMENT_TYPES: &str = include_str!("../src/embed/types/element.d.ts");

/// The words between what opens a list of them and the next semicolon.
fn words(opening: &str) -> Vec<&'static str> {
    words_of(TYPES, opening)
}

fn words_of(types: &'static str, opening: &str) -> Vec<&'static str> {
    let (_, after) = types.split_once(opening).unwrap_or_else(|| panic!("no {opening}"));
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

#[test]
fn so_are_those_of_the_types_for_texts_and_for_the_element() {
    let codes: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
    assert_eq!(words_of(TEXT_TYPES, "type Language ="), codes);
    let tiers: Vec<&str> = Tier::ALL.iter().map(|tier| tier.slug()).collect();
    assert_eq!(words_of(TEXT_TYPES, "type Tier ="), tiers);
    let slugs = |opening| words_of(ELEMENT_TYPES, opening);
    assert_eq!(slugs("  mode?:"), Mode::ALL.iter().map(|mode| mode.slug()).collect::<Vec<_>>());
    assert_eq!(slugs("  theme?:"), Theme::ALL.iter().map(|theme| theme.slug()).collect::<Vec<_>>());
    assert_eq!(slugs("  lang?:"), message::Language::ALL.iter().map(|lang| lang.slug()).collect::<Vec<_>>());
}
