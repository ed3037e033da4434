//! A link opens as the plan it was made of, or not at all.

mod support;

use chain_balance::codec::error::DecodeError;
use chain_balance::codec::link::{decode, encode, find, fragment};
use chain_balance::domain::exercise::Equipment;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::{Day, ExerciseRef, Plan, Weekday};
use chain_balance::domain::settings::Profile;
use proptest::prelude::*;
use support::{any, days, entry, exercise, id, muscles, name, own, own_week, week};

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

fn several() -> Vec<Plan> {
    let mut named = days(&[&[("back-squat", 5, 5), ("plank", 3, 45)], &[("deadlift", 1, 5)]]);
    named.name = name("Ḱnees & hips 🏋");
    named.settings.profile = Profile::Double;
    named.set_day(1, name("Zug"), Some(Weekday::Sunday)).expect("a second day");
    named.left_out.equipment = named.left_out.equipment.with(Equipment::Cable);
    let mut own = own_week(&[(own("Log press", muscles(&[Muscle::FrontDelts], &[Muscle::Triceps])), 4)]);
    own.change_muscles(id("lunge"), Some(muscles(&[Muscle::Glutes], &[])));
    // Three lengths, so that a text ends with no, one and two bytes over, and one of them is filled.
    let lengths = ["", "a", "ab"].map(|title| {
        let mut plan = week(&[("pull-up", 3, 8)]);
        plan.name = name(title);
        plan
    });
    [named, own].into_iter().chain(lengths).collect()
}

proptest! {
    #![proptest_config(any::cases(300))]

    #[test]
    fn every_plan_comes_back_from_its_link(plan in any::plans()) {
        prop_assert_eq!(decode(&encode(&plan)), Ok(plan.clone()));
        prop_assert_eq!(find(&format!("https://example.org/a/{}", fragment(&plan))), Ok(plan));
    }

    #[test]
    fn a_text_is_safe_in_every_message(plan in any::plans()) {
        let text = encode(&plan);
        prop_assert!(text.chars().all(|character| ALPHABET.contains(character) && character != '.'), "{}", text);
        prop_assert!(text.ends_with(|character: char| character.is_ascii_alphanumeric()), "{}", text);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,80}", bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for text in [&text, &*String::from_utf8_lossy(&bytes), &format!("1{text}"), &format!("#p=1{text}"), &format!("%{text}%2")] {
            let _ = (decode(text), find(text), chain_balance::codec::link::claims(text));
        }
    }

    #[test]
    fn no_text_of_the_alphabet_panics(text in "1[A-Za-z0-9_-]{0,300}") {
        prop_assert!(decode(&text).is_err());
    }
}

/// As a link arrives: in an address.
fn found(text: &str) -> Result<Plan, DecodeError> {
    find(&format!("https://example.org/chain-balance/#p={text}"))
}

#[test]
fn every_beginning_of_a_link_is_cut_off() {
    for text in several().iter().map(encode) {
        assert_eq!((decode(""), found("")), (Err(DecodeError::Empty), Err(DecodeError::Empty)));
        for length in 1..text.len() {
            assert_eq!(decode(&text[..length]), Err(DecodeError::CutOff), "{length} of {text}");
            assert_eq!(found(&text[..length]), Err(DecodeError::CutOff), "{length} of {text}");
        }
    }
}

#[test]
fn a_link_with_any_one_character_changed_is_refused() {
    for text in several().iter().map(encode) {
        for (place, right) in text.char_indices() {
            for wrong in ALPHABET.chars().filter(|wrong| *wrong != right) {
                let changed = format!("{}{wrong}{}", &text[..place], &text[place + 1..]);
                assert!(decode(&changed).is_err() && found(&changed).is_err(), "{changed}");
            }
        }
    }
}

#[test]
fn a_link_with_two_neighbours_swapped_is_refused() {
    for text in several().iter().map(encode) {
        for place in 1..text.len() {
            let mut swapped = text.clone().into_bytes();
            swapped.swap(place - 1, place);
            let swapped = String::from_utf8(swapped).expect("ASCII");
            assert!(swapped == text || (decode(&swapped).is_err() && found(&swapped).is_err()), "{swapped}");
        }
    }
}

#[test]
fn a_link_with_a_character_lost_or_doubled_is_refused() {
    for text in several().iter().map(encode) {
        for place in 0..text.len() {
            let lost = format!("{}{}", &text[..place], &text[place + 1..]);
            let doubled = format!("{}{}", &text[..=place], &text[place..]);
            assert!([lost, doubled].iter().all(|wrong| decode(wrong).is_err() && found(wrong).is_err()), "{place} of {text}");
        }
    }
}

#[test]
fn twenty_eight_entries_on_four_named_days_fit_into_260_characters() {
    // The last codes of the catalogue take most room.
    let ids: Vec<_> = chain_balance::domain::catalogue::ExerciseId::all().skip(178 - 28).collect();
    let mut plan = Plan::default();
    plan.name = name("Push, pull, legs and a bit more");
    for (day, title) in ["Push", "Pull", "Legs", "And a bit more"].into_iter().enumerate() {
        if day > 0 {
            plan.add_day(Day::default()).expect("room for a day");
        }
        plan.set_day(day, name(title), None).expect("the day just added");
        for id in &ids[day * 7..][..7] {
            plan.add_entry(day, entry(&plan, ExerciseRef::Catalogue(*id), 4, 12)).expect("room for the entry");
        }
    }
    let link = fragment(&plan);
    println!("28 entries: {} characters", link.len());
    assert!(link.len() <= 260, "{}: {link}", link.len());
    assert_eq!(find(&link), Ok(plan));
}

#[test]
fn the_largest_plan_has_a_link() {
    let wide = "𒀀".repeat(80);
    let mut plan = Plan::default();
    plan.name = name(&wide);
    for _ in 0..Plan::MAX_OWN {
        plan.add_own(own(&wide, muscles(&[Muscle::Calves], &Muscle::ALL[..22]))).expect("room for an own exercise");
    }
    for id in chain_balance::domain::catalogue::ExerciseId::all() {
        plan.change_muscles(id, Some(muscles(&[Muscle::Calves], &Muscle::ALL[..22])));
        plan.left_out.add(id);
        plan.left_out.add(id);
    }
    for day in 0..Plan::MAX_DAYS {
        if day > 0 {
            plan.add_day(Day::default()).expect("room for a day");
        }
        plan.set_day(day, name(&wide), Some(Weekday::Sunday)).expect("the day just added");
        for _ in 0..Plan::MAX_ENTRIES {
            plan.add_entry(day, entry(&plan, exercise("suitcase-carry"), 99, 3600)).expect("room for the entry");
        }
    }
    assert_eq!(decode(&encode(&plan)), Ok(plan));
}

#[test]
fn an_exercise_is_left_out_once_until_it_is_not() {
    let mut plan = Plan::default();
    for slug in ["lunge", "back-squat", "lunge"] {
        plan.left_out.add(id(slug));
    }
    assert_eq!(plan.left_out.exercises().collect::<Vec<_>>(), [id("back-squat"), id("lunge")]);
    plan.left_out.remove(id("lunge"));
    plan.left_out.remove(id("deadlift"));
    assert_eq!(plan.left_out.exercises().collect::<Vec<_>>(), [id("back-squat")]);
    assert_eq!(decode(&encode(&plan)), Ok(plan));
}

#[test]
fn what_is_longer_than_any_plan_is_refused_unread() {
    assert_eq!(decode(&format!("1{}", "A".repeat(65_536))), Err(DecodeError::TooLong));
    assert_eq!(find(&"%".repeat(262_145)), Err(DecodeError::TooLong));
    assert_eq!(found(&"A".repeat(65_537)), Err(DecodeError::TooLong));
}

#[test]
fn a_newer_version_is_told_from_a_broken_link() {
    for version in 2..=9 {
        assert_eq!(decode(&format!("{version}what ever comes")), Err(DecodeError::Newer));
    }
    for text in ["0AAAA", "AAAA", "é", "-"] {
        assert_eq!(decode(text), Err(DecodeError::Changed), "{text}");
    }
}

#[track_caller]
fn says(error: DecodeError, message: &str) {
    assert_eq!(error.to_string(), message);
}

#[test]
fn every_error_says_what_happened_to_the_link() {
    says(DecodeError::Empty, "there is no plan in this link");
    says(DecodeError::TooLong, "this link is longer than any plan is");
    says(DecodeError::CutOff, "this link is cut off: a part of it is missing");
    says(DecodeError::Changed, "this link was changed on its way: a character is wrong or missing");
    says(DecodeError::LowerCase, "this link has been changed to lower case");
    says(DecodeError::Newer, "this plan was made with a newer version: reload the page and try again");
    says(DecodeError::Invalid, "this link holds no plan that can be read");
}
