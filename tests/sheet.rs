//! What leaves the page to be read as text.

mod support;

use chain_balance::codec::sheet;
use chain_balance::domain::bounded::Sessions;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::name::Name;
use chain_balance::domain::plan::{ExerciseRef, Plan, Weekday};
use chain_balance::domain::report::Report;
use support::{any, days, entry, muscles, own, week};

use proptest::prelude::*;

const LINK: &str = "https://example.org/#p=1AAAB";

fn text(plan: &Plan, change: &str) -> String {
    sheet::text(plan, &Report::of(plan), change, LINK)
}

fn named(name: &str) -> Plan {
    let mut plan = week(&[("back-squat", 5, 5)]);
    plan.name = Name::clean(name);
    plan
}

#[test]
fn the_text_says_the_days_the_figures_the_change_and_the_link() {
    let mut plan =
        days(&[&[("back-squat", 5, 5), ("plank", 3, 30)], &[], &[("bench-press-barbell", 4, 8), ("lat-pulldown", 2, 8)]]);
    plan.name = Name::clean("Für Kim");
    plan.sessions = Sessions::new(6);
    plan.set_day(0, Name::clean("Legs"), Some(Weekday::Monday)).expect("a day");
    // By hand: least by the labels, of sets, where only the pulldowns are posterior: 2 of 14. Most by the second table of muscles,
    // of sets, where two thirds of a squat are posterior (glutes and lower back against quads): 5 * 2/3 + 2 = 5 1/3 of 14.
    assert_eq!(
        text(&plan, "The smallest change: Add three sets of Hip Thrust."),
        "Für Kim\n\
         \n\
         Monday, Legs: Squat (Barbell) 5×5, Plank 3×30 s\n\
         Day 3: Bench Press (Barbell) 4×8, Lat Pulldown 2×8\n\
         Trained 6 times a week.\n\
         \n\
         32 % back: 28 points short of the goal of 60 %, however you count: 14 to 38 %.\n\
         Push : pull 8 : 4 sets a week. Twice as much pushing as pulling. Not yet 1 : 1.\n\
         Hip : knee 0 : 10 sets a week. No hip work yet.\n\
         The smallest change: Add three sets of Hip Thrust.\n\
         https://example.org/#p=1AAAB"
    );
}

#[test]
fn without_sides_the_text_says_so_in_words() {
    assert_eq!(
        text(&week(&[("plank", 3, 30)]), ""),
        "My plan\n\
         \n\
         Week: Plank 3×30 s\n\
         \n\
         Nothing for the back yet. Three more sets and there is enough to judge.\n\
         Push : pull. No pushing and no pulling yet.\n\
         Hip : knee. No hip work and no knee extension yet.\n\
         https://example.org/#p=1AAAB"
    );
}

#[test]
fn a_day_goes_by_its_weekday_and_its_name() {
    let mut plan = days(&[&[], &[]]);
    let called = |plan: &mut Plan, name: &str, weekday| {
        plan.set_day(1, Name::clean(name), weekday).expect("a day");
        sheet::day(plan, 1)
    };
    assert_eq!(called(&mut plan, "", None), "Day 2");
    assert_eq!(called(&mut plan, "Legs", None), "Legs");
    assert_eq!(called(&mut plan, "", Some(Weekday::Friday)), "Friday");
    assert_eq!(called(&mut plan, "Friday", Some(Weekday::Friday)), "Friday");
    assert_eq!(called(&mut plan, "Legs", Some(Weekday::Friday)), "Friday, Legs");
    assert_eq!(sheet::day(&plan, 2), "Day 3");
}

#[test]
fn names_from_right_to_left_stand_apart_in_the_text_and_turn_nothing_around() {
    let text = text(&named("\u{202e}\u{2066}تمرين\u{2069}"), "");
    assert_eq!(text.lines().next(), Some("\u{2068}تمرين\u{2069}"));
    let opened = text.chars().filter(|sign| *sign == '\u{2068}').count();
    assert_eq!(opened, text.chars().filter(|sign| *sign == '\u{2069}').count());
}

#[test]
fn hostile_names_stay_on_their_line_of_the_text_and_turn_nothing() {
    for name in support::HOSTILE {
        let mut plan = named(name);
        let id = plan.add_own(own(name, muscles(&[Muscle::Lats], &[]))).expect("room");
        plan.add_entry(0, entry(&plan, ExerciseRef::Own(id), 1, 1)).expect("room");
        plan.set_day(0, Name::clean(name), None).expect("a day");
        let text = text(&plan, "");
        assert_eq!(text.lines().count(), 8, "{text}");
        let turns = |sign: char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' | '\u{200e}' | '\u{200f}');
        assert!(!text.contains(turns) && !text.contains(|sign: char| sign.is_control() && sign != '\n'), "{text:?}");
    }
}

#[test]
fn ten_thousand_combining_marks_are_few_in_the_text() {
    let plan = named(&format!("a{}", "\u{301}".repeat(10_000)));
    assert!(text(&plan, "").chars().filter(|sign| *sign == '\u{301}').count() < Name::MAX);
}

#[test]
fn a_chat_gets_four_lines_and_the_link() {
    let brief = |plan: &Plan| sheet::brief(plan, &Report::of(plan), LINK);
    let mut plan = week(&[("back-squat", 3, 5), ("bench-press-barbell", 3, 5), ("lat-pulldown", 2, 8)]);
    plan.name = Name::clean("Kim");
    plan.sessions = Sessions::new(3);
    let words = "Kim\n3 sessions and 24 sets a week\nBack 44 %: 16 short of 60\nPush 9 : 6 pull: 2 pull sets short\nhttps://example.org/#p=1AAAB";
    assert_eq!(brief(&plan), words);
    let words = "My plan\n1 session and 5 sets a week\nBack 50 %: 1 more set to judge\nPush – : – pull: nothing yet\nhttps://example.org/#p=1AAAB";
    assert_eq!(brief(&week(&[("back-squat", 5, 5)])), words);
}

proptest! {
    #![proptest_config(any::cases(64))]

    #[test]
    fn every_plan_has_a_text_that_ends_with_its_link(plan in any::plans()) {
        let text = text(&plan, "");
        prop_assert_eq!(text.lines().last(), Some(LINK));
    }
}
