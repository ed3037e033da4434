//! The figures in words.

mod support;

use chain_balance::domain::figure::Figure;
use chain_balance::domain::headline;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;
use chain_balance::domain::settings::{Profile, PushPull};
use support::{any, many, report};

use proptest::prelude::*;

fn split(posterior: u64, anterior: u64) -> Plan {
    many(&[("leg-curl-lying", posterior), ("leg-extension", anterior)])
}

/// What is said of so many posterior sets of so many.
#[track_caller]
fn says(profile: Profile, posterior: u64, of: u64, words: &str) {
    let mut plan = split(posterior, of - posterior);
    plan.settings.profile = profile;
    assert_eq!(headline::chain(&Report::of(&plan)), words);
}

#[test]
fn without_work_the_words_say_what_to_do() {
    assert_eq!(headline::chain(&Report::of(&Plan::default())), "Tick what you train, and the split appears here.");
    let neutral = report(&[("lateral-raise", 9, 12)]);
    assert_eq!(headline::chain(&neutral), "Nothing ticked so far counts for the front or the back.");
}

#[test]
fn below_six_sets_the_words_say_how_many_are_missing() {
    says(Profile::Edge, 1, 2, "50 % back. Four more sets and there is enough to judge.");
    says(Profile::Edge, 3, 5, "60 % back. One more set and there is enough to judge.");
    says(Profile::Edge, 0, 1, "Nothing for the back yet. Five more sets and there is enough to judge.");
    says(Profile::Edge, 4, 4, "Nothing for the front yet. Two more sets and there is enough to judge.");
}

#[test]
fn the_words_say_how_far_the_share_is_from_the_edge() {
    says(Profile::Edge, 0, 6, "Nothing for the back yet: 60 points short of the goal of 60 %, however you count.");
    says(Profile::Edge, 1, 1000, "0 % back: 60 points short of the goal of 60 %, however you count.");
    says(Profile::Edge, 48, 100, "48 % back: twelve points short of the goal of 60 %, however you count.");
    says(Profile::Edge, 58, 100, "58 % back: two points short of the goal of 60 %, however you count.");
    says(Profile::Edge, 59, 100, "59 % back: one point short of the goal of 60 %, however you count.");
    says(Profile::Edge, 60, 100, "60 % back: right on the goal of 60 %, however you count.");
    says(Profile::Edge, 61, 100, "61 % back: on target, the goal is 60 %, however you count.");
}

#[test]
fn where_rounding_would_reach_a_target_the_words_say_just_under() {
    says(Profile::Edge, 599, 1000, "60 % back: just under the goal of 60 %, however you count.");
    says(Profile::Double, 666, 1000, "67 % back: just under the goal of 67 %, however you count.");
    says(Profile::Double, 4, 6, "67 % back: right on the goal of 67 %, however you count.");
}

#[test]
fn above_80_percent_the_words_say_very_posterior() {
    says(Profile::Edge, 800, 1000, "80 % back: on target, the goal is 60 %, however you count.");
    says(Profile::Edge, 801, 1000, "80 % back: well past the goal of 60 %, however you count.");
    says(Profile::Double, 6, 6, "Nothing for the front yet: well past the goal of 67 %, however you count.");
    says(Profile::Equal, 81, 100, "81 % back: 31 points past the goal of 50 %, however you count.");
}

#[test]
fn equal_is_met_on_both_sides_of_the_middle() {
    says(Profile::Equal, 470, 1000, "47 % back: three points short of the goal of 50 %, however you count.");
    says(Profile::Equal, 475, 1000, "48 % back: close enough to the goal of 50 %, however you count.");
    says(Profile::Equal, 3, 6, "50 % back: right on the goal of 50 %, however you count.");
    says(Profile::Equal, 525, 1000, "53 % back: close enough to the goal of 50 %, however you count.");
    says(Profile::Equal, 526, 1000, "53 % back: three points past the goal of 50 %, however you count.");
}

#[test]
fn where_it_matters_how_you_count_the_words_give_the_range() {
    let mut plan = support::week(&[("leg-curl-lying", 6, 5), ("leg-extension", 6, 15)]);
    plan.settings.profile = Profile::Equal;
    let words = "50 % back: right on the goal of 50 %; 25 to 50 %, depending on how you count and whether each movement counts for one side alone.";
    assert_eq!(headline::chain(&Report::of(&plan)), words);
}

#[test]
fn a_range_that_rounds_to_one_number_is_put_in_words() {
    let plan = support::week(&[("leg-curl-lying", 60, 100), ("leg-extension", 40, 101)]);
    let words = "60 % back: right on the goal of 60 %; whether that holds depends on how you count and whether each movement counts for one side alone.";
    assert_eq!(headline::chain(&Report::of(&plan)), words);
    let plan = support::week(&[("leg-curl-lying", 59, 105), ("leg-extension", 40, 103)]);
    let words = "60 % back: just under the goal of 60 %; whether that holds depends on how you count and whether each movement counts for one side alone.";
    assert_eq!(headline::chain(&Report::of(&plan)), words);
}

#[test]
fn the_words_say_how_many_sets_would_get_there() {
    let distance = |profile, posterior, anterior| {
        let mut plan = split(posterior, anterior);
        plan.settings.profile = profile;
        headline::chain_distance(&Report::of(&plan))
    };
    assert_eq!(distance(Profile::Edge, 5, 5), "Three more sets for the back alone would get there.");
    let close = "Close enough: the table of muscles is no more exact than that.";
    assert_eq!(distance(Profile::Edge, 59, 40), close);
    assert_eq!((distance(Profile::Edge, 23, 17).as_str(), distance(Profile::Double, 77, 43).as_str()), (close, close));
    assert_eq!(distance(Profile::Edge, 22, 18), "Five more sets for the back alone would get there.");
    // A week of so many sets grows by nine at most.
    assert_eq!(distance(Profile::Edge, 14, 15), "Nine more sets for the back alone would get there.");
    assert_eq!(distance(Profile::Double, 0, 20), "Sets for the back alone cannot close the gap in one week.");
    assert_eq!(distance(Profile::Equal, 8, 5), "Three more sets for the front alone would get there.");
    assert_eq!(distance(Profile::Edge, 6, 4), "");
    assert_eq!(distance(Profile::Edge, 1, 4), "");
}

#[track_caller]
fn pushes(target: PushPull, push: u64, pull: u64, words: &str, distance: &str) {
    let mut plan = many(&[("bench-press-barbell", push), ("barbell-row", pull)]);
    plan.settings.push_pull = target;
    let report = Report::of(&plan);
    assert_eq!((headline::push_pull(&report), headline::push_pull_distance(&report).as_str()), (words, distance));
}

#[test]
fn the_words_say_how_push_pull_stands_to_its_target() {
    pushes(PushPull::Even, 9, 8, "Practically 1 : 1.", "");
    pushes(PushPull::Even, 8, 8, "At least as much pull as push.", "");
    pushes(PushPull::Even, 4, 8, "At least as much pull as push.", "");
    pushes(PushPull::Even, 3, 8, "Very pull-heavy.", "");
    pushes(PushPull::Even, 10, 8, "Near 1 : 1.", "One more pull set would get there.");
    pushes(PushPull::Even, 12, 8, "Not yet 1 : 1.", "Three more pull sets would get there.");
    pushes(PushPull::Even, 0, 8, "Very pull-heavy.", "");
    pushes(PushPull::PullLean, 5, 10, "On 1 push : 2 pull.", "");
    pushes(PushPull::PullLean, 12, 20, "Near 1 push : 2 pull.", "Two more pull sets would get there.");
    pushes(PushPull::PullLean, 12, 12, "Not yet 1 push : 2 pull.", "Ten more pull sets would get there.");
    pushes(PushPull::AsPrinted, 10, 5, "On 2 push : 1 pull.", "");
    pushes(PushPull::AsPrinted, 20, 12, "Near 2 push : 1 pull.", "Two more push sets would get there.");
    pushes(PushPull::AsPrinted, 12, 12, "Not yet 2 push : 1 pull.", "Ten more push sets would get there.");
    pushes(PushPull::Even, 1, 4, "", "");
    pushes(PushPull::Even, 0, 0, "", "");
}

const PUSH: (Figure, &str) = (Figure::Push, "pushing");
const PULL: (Figure, &str) = (Figure::Pull, "pulling");

#[test]
fn a_ratio_says_in_words_which_side_has_more() {
    for (push, pull, words) in [
        (0, 0, ""),
        (4, 0, "no pulling yet"),
        (0, 4, "no pushing yet"),
        (4, 4, "as much pushing as pulling"),
        (21, 20, "a little more pushing than pulling"),
        (40, 41, "a little more pulling than pushing"),
        (16, 15, "1.1 times as much pushing as pulling"),
        (8, 4, "twice as much pushing as pulling"),
        (4, 8, "twice as much pulling as pushing"),
        (6, 4, "1.5 times as much pushing as pulling"),
        (2, 99, "49.5 times as much pulling as pushing"),
    ] {
        let plan = many(&[("bench-press-barbell", push), ("barbell-row", pull)]);
        assert_eq!(headline::direction(&Report::of(&plan), PUSH, PULL), words, "{push} : {pull}");
    }
}

proptest! {
    #![proptest_config(any::cases(200))]

    #[test]
    fn no_words_name_a_number_that_is_none(plan in any::plans()) {
        let report = Report::of(&plan);
        let direction = headline::direction(&report, PUSH, PULL);
        prop_assert!(!direction.contains("0 :") && !direction.starts_with("0 "), "{direction}");
        let others = [headline::chain(&report), headline::chain_distance(&report), headline::push_pull_distance(&report)];
        for words in others.iter().chain([&direction, &headline::push_pull(&report).to_owned()]) {
            prop_assert!(!["∞", "NaN", "inf", "- ", "  "].iter().any(|odd| words.contains(odd)), "{words}");
            prop_assert!(words.is_empty() || words == &direction || words.ends_with('.'), "{words}");
        }
    }
}

#[test]
fn beside_the_verdict_the_words_say_how_sure_it_is() {
    let sure = |plan: &Plan| headline::sure(&Report::of(plan));
    assert_eq!(sure(&Plan::default()), "Tick what you train, and the split appears here.");
    assert_eq!(sure(&split(1, 1)), "50 % back. Four more sets and there is enough to judge.");
    assert_eq!(sure(&split(58, 42)), "58 %, however you count.");
    let plan = support::week(&[("leg-curl-lying", 60, 100), ("leg-extension", 40, 101)]);
    let words = "Whether that holds depends on how you count and whether each movement counts for one side alone.";
    assert_eq!(sure(&plan), words);
}

#[test]
fn both_verdicts_are_said_together_once_both_are_judged() {
    let both = |work: &[(&str, u64)]| headline::both(&Report::of(&many(work)));
    let words =
        "50 % back: ten points short of the goal of 60 %, however you count. Push 6, pull 6: at least as much pull as push.";
    assert_eq!(both(&[("bench-press-barbell", 6), ("barbell-row", 6)]), words);
    let words = "90 % back: well past the goal of 60 %, however you count.";
    assert_eq!(both(&[("leg-curl-lying", 9), ("leg-extension", 1)]), words);
}
