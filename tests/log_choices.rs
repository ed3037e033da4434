//! What was said of the names of a log is remembered as plain text.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::log::{Choice, NameChoices};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::exercise::{Force, Mechanic, MovementLabel, Muscles, Region, Traits};
use chain_balance::domain::muscle::{Muscle, MuscleSet};
use chain_balance::domain::own::OwnExercise;
use proptest::prelude::*;
use support::{any, name};

fn choices() -> NameChoices {
    let traits = Traits {
        pattern: None,
        region: Region::Upper,
        force: Force::Pull,
        plane: None,
        dominance: None,
        label: MovementLabel::Neutral,
        mechanic: Mechanic::Isolation,
        unilateral: true,
        muscles: Muscles::new(MuscleSet::of(&[Muscle::Biceps]), MuscleSet::EMPTY),
    };
    let mut choices = NameChoices::default();
    choices.set("Squat (Barbell)", Choice::Exercise(ExerciseId::from_slug("front-squat").expect("an exercise")));
    choices.set("Sauna", Choice::Ignored);
    choices.set("Zottman\tcurl 押", Choice::Own(OwnExercise { name: name("Zottman 押す"), traits, timed: false }));
    choices
}

#[test]
fn every_choice_comes_back() {
    assert_eq!(NameChoices::decode(&choices().encode()), choices());
    assert_eq!(choices().encode().lines().count(), 3);
}

#[test]
fn a_name_of_any_letters_is_found_again_when_the_device_kept_it() {
    // Some letters to a name, each in a word of its own.
    let letters: Vec<char> = ('\0'..='\u{1ffff}').collect();
    let names = letters.chunks(25).map(|some| some.iter().map(|letter| format!("a{letter} ")).collect::<String>());
    let long = [80, 120, 300].into_iter().flat_map(|count| ["&", "ß", "ﬃ", "İ"].map(|one| one.repeat(count)));
    for name in names.chain(long) {
        let mut choices = NameChoices::default();
        choices.set(&name, Choice::Ignored);
        assert_eq!(NameChoices::decode(&choices.encode()).get(&name), Some(&Choice::Ignored), "{name}");
    }
    let mut choices = NameChoices::default();
    choices.set("💪", Choice::Ignored);
    assert_eq!((choices.get(" 💪 "), choices.get("🔥"), choices.get("")), (Some(&Choice::Ignored), None, None));
    assert_eq!(NameChoices::decode("\u{200b}\t-\n"), NameChoices::default());
    choices.set("Fuẞheben", Choice::Ignored);
    assert_eq!(choices.get("fußheben"), Some(&Choice::Ignored));
}

#[test]
fn lines_that_are_none_are_passed_over() {
    let text = format!("\n\tback-squat\nno tab\nx\tno-exercise\ny\t+no link\n{}", choices().encode());
    assert_eq!(NameChoices::decode(&text), choices());
}

#[test]
fn what_is_put_behind_wins_and_nothing_forgets() {
    let mut expected = choices();
    expected.forget("sauna");
    expected.set("squat barbell", Choice::Ignored);
    assert_eq!(NameChoices::decode(&format!("{}SQUAT (barbell)\t-\nSauna\t\n", choices().encode())), expected);
}

#[test]
fn no_more_names_are_remembered_than_a_log_has() {
    let mut many = NameChoices::default();
    for number in 0..=NameChoices::MOST {
        many.set(&format!("name {number}"), Choice::Ignored);
    }
    assert_eq!(many.encode().lines().count(), 2_000);
    assert_eq!(NameChoices::decode(&"a\t-\n".repeat(3_000)).iter().count(), 1);
}

proptest! {
    #![proptest_config(any::cases(60))]

    #[test]
    fn no_text_panics(text in "([a-z]{0,3}[\t]?(\\+|-|\\PC){0,6}\n?){0,6}") {
        let choices = NameChoices::decode(&text);
        prop_assert_eq!(NameChoices::decode(&choices.encode()), choices);
    }
}
