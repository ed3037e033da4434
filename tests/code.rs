//! The QR code of a link, read back by a decoder that knows nothing of what wrote it.
#![cfg(feature = "web")]

mod support;

use chain_balance::codec::link;
use chain_balance::domain::plan::Plan;
use chain_balance::web::coach::Code;
use support::any;

use proptest::prelude::*;

/// Pixels for each module.
const SCALE: usize = 4;

/// Draws the path as a browser does, module by module, and reads it.
#[track_caller]
fn read(code: &Code) -> String {
    let side = code.side() as usize;
    let mut dark = vec![false; side * side];
    for run in code.path().split_terminator('z') {
        let numbers = run.strip_prefix('M').and_then(|run| run.split_once("v1h-")).expect("a run").0;
        let (at, length) = numbers.split_once('h').expect("a length");
        let (x, y) = at.split_once(' ').expect("two coordinates");
        let [x, y, length] = [x, y, length].map(|number| number.parse::<usize>().expect("a number"));
        dark[y * side + x..y * side + x + length].fill(true);
    }
    let shade = |x: usize, y: usize| if dark[y / SCALE * side + x / SCALE] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, shade);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().expect("a code").1
}

#[track_caller]
fn comes_back(text: &str) {
    assert_eq!(read(&Code::of(text).expect("room")), text);
}

fn address(plan: &Plan) -> String {
    format!("https://chain-balance.example.org/some/folder/{}", link::fragment(plan))
}

#[test]
fn every_length_of_link_that_fits_comes_back() {
    for length in [1, 17, 60, 119, 120, 250, 406, 407, 660, 666, 1_000, 1_732, 2_331, 2_953] {
        comes_back(&"x".repeat(length));
    }
}

#[test]
fn a_link_that_no_code_holds_has_none() {
    assert_eq!(Code::of(&"x".repeat(2_954)), None);
}

#[test]
fn a_usual_link_has_the_strongest_correction() {
    // Version 4, of 33 modules, holds 34 bytes at level H; at level L version 3 would do.
    assert_eq!(Code::of(&"x".repeat(33)).map(|code| code.side()), Some(33 + 8));
}

#[test]
fn the_code_as_a_file_is_well_formed_and_black_on_white() {
    let code = Code::of("https://example.org/").expect("room");
    let svg = code.svg();
    let document = roxmltree::Document::parse(&svg).expect("well-formed XML");
    let shapes: Vec<_> =
        document.root_element().children().map(|shape| (shape.tag_name().name(), shape.attribute("fill"))).collect();
    assert_eq!(shapes, [("rect", Some("#fff")), ("path", None)]);
    assert_eq!(document.root_element().attribute("viewBox"), Some(format!("0 0 {0} {0}", code.side()).as_str()));
}

proptest! {
    #![proptest_config(any::cases(24))]

    #[test]
    fn the_link_of_every_plan_comes_back_or_is_too_long(plan in any::plans()) {
        let link = address(&plan);
        match Code::of(&link) {
            Some(code) => prop_assert_eq!(read(&code), link),
            None => prop_assert!(link.len() > 2_953),
        }
    }
}
