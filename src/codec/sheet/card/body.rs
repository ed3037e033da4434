//! The body on its beam, as a card shows it.

use super::places::Places;
use super::{INK, PAPER, SOFT, text};
use crate::codec::sheet::scene::{BACK, Beam, FRONT, decimal, shade};
use crate::domain::muscle::Muscle;
use crate::domain::report::Report;

const HATCH: &str = "#aaa29a";
/// The shades of a step, 1 to 4, for each chain: those of `styles/map.css` in the light theme.
const FRONT_SHADES: [&str; 4] = ["#f8d8b2", "#eea357", "#d9730d", "#8a4300"];
const BACK_SHADES: [&str; 4] = ["#d5cbed", "#957fc9", "#4a2a85", "#25104f"];
const GREY_SHADES: [&str; 4] = ["#d3d1cf", "#a5a2a9", "#6d6a72", "#3d3a43"];

/// The body on its beam.
pub(super) fn scene(places: &Places, report: &Report) -> String {
    let (x, y, scale, ends) = places.scene;
    let beam = Beam::of(report);
    let body = |view: char, x: u64, y: i64, muscles: &[Muscle]| {
        let regions: String = muscles.iter().map(|muscle| region(report, view, *muscle)).collect();
        format!("<g transform=\"translate({x} {}) scale(.2)\"><use href=\"#{view}-skin\"/>{regions}</g>", decimal(1_550 + y))
    };
    let parts = match beam.cut {
        None => String::from("<rect x=\"18\" y=\"265\" width=\"324\" height=\"10\" rx=\"5\" fill=\"#d3d1cf\"/>"),
        Some(cut) => format!(
            "<path fill=\"#d9730d\" d=\"M23 265H{}v10H23a5 5 0 0 1 0-10z\"/><path fill=\"url(#stripe)\" d=\"M{1} 265H337a5 5 0 0 1 0 10H{1}z\"/>",
            decimal(cut - 100),
            decimal(cut + 100)
        ),
    };
    let goal = decimal(beam.goal);
    format!(
        "<g transform=\"translate({} {}) scale({})\">{}{}<path stroke=\"{INK}\" stroke-width=\"1.5\" stroke-linejoin=\"round\" \
         d=\"M180 277l11 18h-22z\"/><g transform=\"rotate({} 180 270)\" stroke-linecap=\"round\">{parts}\
         <path stroke=\"#fff\" stroke-width=\"7\" d=\"M{goal} 259v22\"/><path stroke=\"{INK}\" stroke-width=\"2.5\" d=\"M{goal} 259v22\"/>\
         <text x=\"{goal}\" y=\"253\" font-size=\"17\" text-anchor=\"middle\" fill=\"{SOFT}\">goal</text></g></g>{}",
        decimal(x),
        decimal(y),
        decimal(scale),
        body('f', 94, -beam.shift, &FRONT),
        body('b', 266, beam.shift, &BACK),
        decimal(beam.tilt),
        sides(places, report, ends)
    )
}

/// What the ends of the beam are, in figures.
fn sides(places: &Places, report: &Report, y: u64) -> String {
    let [back, front] =
        report.split().map_or_else(|| [String::from("–"), String::from("–")], |split| split.map(|share| format!("{share} %")));
    let [left, _, width, _] = places.map;
    let inset = width / 15;
    format!(
        "{}<g text-anchor=\"end\">{}</g>",
        text([left + inset, y], 29, 600, INK, &format!("Front {front}")),
        text([left + width - inset, y], 29, 600, INK, &format!("Back {back}"))
    )
}

/// A muscle, by its chain and how much it is trained.
fn region(report: &Report, view: char, muscle: Muscle) -> String {
    let (chain, step) = shade(report, muscle);
    let [pale, some, full, most] = match chain {
        'f' => FRONT_SHADES,
        'b' => BACK_SHADES,
        _ => GREY_SHADES,
    };
    let (fill, stroke) = match step {
        '0' => ("url(#hatch)", Some((HATCH, "2.5"))),
        'e' => (PAPER, Some((some, "4"))),
        '1' => (pale, Some((some, "3"))),
        '2' => (some, None),
        '3' => (full, None),
        _ => (most, None),
    };
    let stroke = stroke.map_or_else(String::new, |(colour, width)| format!(" stroke=\"{colour}\" stroke-width=\"{width}\""));
    format!("<use href=\"#{view}-{}\" fill=\"{fill}\"{stroke}/>", muscle.slug())
}
