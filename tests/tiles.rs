//! The two verdicts in a few words, and the plans that somebody is offered first.
#![cfg(feature = "web")]

use chain_balance::codec::link;
use chain_balance::domain::report::Report;
use chain_balance::domain::settings::Profile;
use chain_balance::domain::template::Template;
use chain_balance::domain::tile;
use chain_balance::domain::verdict::{self, Verdict};
use chain_balance::web::view::TO_TRY;

fn report(id: &str, profile: Profile) -> Report {
    let mut plan = Template::from_id(id).expect("a template").plan();
    plan.settings.profile = profile;
    Report::of(&plan)
}

#[test]
fn a_tile_says_how_far_it_is_to_the_target_or_that_it_is_met() {
    let strong = report("stronglifts-5x5", Profile::Edge);
    assert_eq!(tile::chain(&strong).words, "18 short of 60");
    assert_eq!(tile::push_pull(&strong).words, "7 pull sets short");
    let phul = report("phul", Profile::Edge);
    assert_eq!((tile::chain(&phul).verdict, tile::chain(&phul).words.as_str()), (Some(Verdict::Met), "on target"));
    let ppl = report("metallicadpa-ppl", Profile::Equal);
    assert_eq!(tile::chain(&ppl).words, "15 past 50");
}

#[test]
fn nothing_and_too_little_are_no_verdict() {
    let nothing = tile::chain(&Report::of(&Default::default()));
    assert_eq!((nothing.verdict, nothing.words.as_str()), (None, "nothing yet"));
}

#[test]
fn a_side_without_a_set_is_said_in_words_and_not_in_sets() {
    let pulls =
        |id: &str| (tile::push_pull(&report(id, Profile::Edge)).words, tile::push_pull(&report(id, Profile::Edge)).short);
    let none = |side: &str| (format!("no {side} yet"), format!("no {side} yet"));
    for id in ["531-for-beginners", "nsuns-5-day", "starting-strength-phase-1"] {
        assert_eq!(pulls(id), none("pull"), "{id}");
    }
    assert_eq!(pulls("articles-five-of-seven"), none("push"), "0 : 3");
}

#[test]
fn a_tile_never_says_another_verdict_than_the_report() {
    for template in Template::all() {
        for profile in Profile::ALL {
            let report = report(template.id, *profile);
            let (chain, pushing) = (tile::chain(&report), tile::push_pull(&report));
            assert_eq!(chain.verdict, verdict::chain(&report, *profile), "{}", template.id);
            assert_eq!(pushing.verdict, verdict::push_pull(&report, report.settings().push_pull), "{}", template.id);
            let met = |words: &str| words.starts_with("on target") || words.starts_with("well past");
            assert_eq!(chain.verdict == Some(Verdict::Met), met(&chain.words), "{}: {}", template.id, chain.words);
            assert_eq!(pushing.verdict == Some(Verdict::Met), met(&pushing.words), "{}: {}", template.id, pushing.words);
        }
    }
}

#[test]
fn what_is_offered_first_is_what_it_says() {
    for (name, back, text) in TO_TRY {
        let plan = link::decode(text).expect("a link");
        assert_eq!(plan.title(), name);
        assert_eq!(Report::of(&plan).split().map(|[back, _]| back), Some(back), "{name}");
        assert!(Template::all().iter().any(|template| template.plan() == plan), "{name} is the plan of the gallery");
    }
}
