//! The card of a week: what chats and sites show of it.

mod support;

use chain_balance::codec::sheet::card::{Size, card};
use chain_balance::domain::name::Name;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;
use proptest::prelude::*;
use roxmltree::{Document, Node};
use support::{any, week};

const SHAPES: &str = include_str!("../src/web/drawing/drawing.svg");
const SIZES: [Size; 2] = [Size::Wide, Size::Tall];

fn drawn(plan: &Plan, name: &str, size: Size) -> String {
    card(&Report::of(plan), name, "example.org/balance", size, SHAPES)
}

/// Every text, in order; fails where the card is no well-formed XML, or may run or load anything.
#[track_caller]
fn texts(card: &str) -> Vec<String> {
    let document = Document::parse(card).expect("well-formed XML");
    let mut ids: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "an id twice");
    let kinds = ["svg", "defs", "pattern", "symbol", "g", "path", "rect", "circle", "use", "text", "tspan"];
    for element in document.descendants().filter(Node::is_element) {
        assert!(kinds.contains(&element.tag_name().name()), "{element:?}");
        for attribute in element.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(!name.starts_with("on") && name != "class" && name != "style", "{element:?}");
            let shape = value.strip_prefix('#').or_else(|| value.strip_prefix("url(#")?.strip_suffix(')'));
            if name == "href" || value.starts_with("url") {
                assert!(ids.contains(&shape.expect("a shape of its own")), "{value}");
            }
        }
    }
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    let words = |node: Node| node.descendants().filter_map(|node| node.is_text().then_some(node.text()?)).collect::<String>();
    texts.map(words).collect()
}

/// How a region is filled.
#[track_caller]
fn fill(card: &str, region: &str) -> String {
    let document = Document::parse(card).expect("well-formed XML");
    let is_region = |node: &Node| node.attribute("href") == Some(&format!("#{region}")) && node.has_attribute("fill");
    String::from(document.descendants().find(is_region).and_then(|node| node.attribute("fill")).expect("the region"))
}

#[test]
fn the_card_says_the_name_both_verdicts_the_split_and_the_address() {
    let plan = week(&[("back-squat", 3, 5), ("bench-press-barbell", 3, 5), ("lat-pulldown", 2, 8)]);
    let split = ["goal", "Front 56 %", "Back 44 %", "example.org/balance"];
    let wide = ["Chain balance", "Kim & Co", "Back", "44%", "16 short", "of 60", "Push : Pull", "3:2", "on target"];
    assert_eq!(texts(&drawn(&plan, "Kim & Co", Size::Wide)), [&wide[..], &split[..]].concat());
    let tall = ["Chain balance", "Kim & Co", "Back", "44%", "16 short of 60", "Push : Pull", "3:2", "on target"];
    assert_eq!(texts(&drawn(&plan, "Kim & Co", Size::Tall)), [&tall[..], &split[..]].concat());
}

#[test]
fn a_region_is_shaded_by_its_sets_in_five_steps() {
    let shaded = |sets: &[(&str, u64, u64)], region: &str| fill(&drawn(&week(sets), "Kim", Size::Wide), region);
    // Every set of a press counts for the chest in full: none, under 4, under 10, to 20, over 20.
    assert_eq!(shaded(&[("plank", 3, 30)], "f-chest"), "url(#hatch)");
    assert_eq!(shaded(&[("bench-press-barbell", 3, 8)], "f-chest"), "#f8d8b2");
    assert_eq!(shaded(&[("bench-press-barbell", 4, 8)], "f-chest"), "#eea357");
    assert_eq!(shaded(&[("bench-press-barbell", 10, 8)], "f-chest"), "#d9730d");
    assert_eq!(shaded(&[("bench-press-barbell", 20, 8)], "f-chest"), "#d9730d");
    assert_eq!(shaded(&[("bench-press-barbell", 20, 8), ("bench-press-barbell", 1, 8)], "f-chest"), "#8a4300");
    assert_eq!(shaded(&[], "f-chest"), "#f8f6f3");
    assert_eq!(shaded(&[("lat-pulldown", 10, 8)], "b-lats"), "#4a2a85");
}

#[test]
fn a_week_without_anything_is_a_level_beam_and_says_so() {
    let card = drawn(&Plan::default(), "My plan", Size::Wide);
    assert!(card.contains("rotate(0.00 180 270)"));
    let texts = texts(&card);
    assert_eq!(texts[3..5], ["–", "nothing yet"]);
    assert_eq!(texts[6..8], ["–:–", "nothing yet"]);
}

#[test]
fn without_an_address_none_is_printed() {
    let card = card(&Report::of(&Plan::default()), "My plan", "", Size::Tall, SHAPES);
    assert_eq!(texts(&card).last().map(String::as_str), Some("Back –"));
}

#[test]
fn hostile_names_are_text_and_nothing_else() {
    let usual = texts(&drawn(&Plan::default(), "Kim", Size::Wide));
    for name in support::HOSTILE {
        let found = texts(&drawn(&Plan::default(), Name::clean(name).as_str(), Size::Wide));
        assert_eq!(found[found.len() - usual.len() + 2..], usual[2..], "{name}");
    }
}

#[test]
fn a_long_name_takes_two_lines_and_ends_in_an_ellipsis() {
    let named = |name: &str| texts(&drawn(&Plan::default(), name, Size::Wide))[1..3].to_vec();
    assert_eq!(named("Three days, full body"), ["Three days,", "full body"]);
    assert_eq!(named(&"i".repeat(20)), ["i".repeat(16), "i".repeat(4)]);
    assert_eq!(named(&"W".repeat(80)), ["W".repeat(9), format!("{}…", "W".repeat(8))]);
    assert_eq!(named("Kim"), ["Kim", "Back"]);
}

#[test]
fn without_its_drawing_a_card_is_still_words() {
    let card = card(&Report::of(&Plan::default()), "Kim", "", Size::Wide, "no drawing at all");
    assert!(Document::parse(&card).is_ok() && card.contains(">Kim<"));
}

proptest! {
    #![proptest_config(any::cases(64))]

    #[test]
    fn every_plan_and_every_name_has_a_card_that_is_well_formed(plan in any::plans(), name in any::<String>()) {
        for size in SIZES {
            prop_assert!(texts(&drawn(&plan, Name::clean(&name).as_str(), size)).len() >= 11);
        }
    }
}
