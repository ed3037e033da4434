//! The result as a picture: the plan's name, the split as a beam, the ratios. No day, no exercise, no link.
//!
//! It is an SVG that stands alone: no script, no style, no address, and every text escaped.

use super::fit::shortened;
use super::{Ratio, chain};
use crate::codec::markup::escaped;
use crate::domain::headline;
use crate::domain::plan::Plan;
use crate::domain::report::Report;

/// The width of the picture, in its own units: what chats show of a link.
pub const WIDTH: u32 = 1200;
/// The height of the picture.
pub const HEIGHT: u32 = 630;
/// What is left beside the margins.
const INSIDE: u64 = 1080;

/// Draws the picture.
pub fn svg(plan: &Plan, report: &Report) -> String {
    let words = chain(report);
    let (split, ways) = in_two(&words, report);
    let [push_pull, hip_knee] = Ratio::all(report);
    let lines = [
        (185, 32, 600, split),
        (228, 26, 400, ways),
        (438, 30, 600, &push_pull.figures),
        (476, 26, 400, &push_pull.words),
        (530, 30, 600, &hip_knee.figures),
        (568, 26, 400, &hip_knee.words),
    ];
    let lines: String = lines.iter().map(|(y, size, weight, words)| line(*y, *size, *weight, words)).collect();
    let title = escaped(&shortened(plan.title(), TITLE));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
         font-family=\"system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif\" fill=\"#1d1b22\">\
         <rect width=\"100%\" height=\"100%\" fill=\"#fbfaf8\"/>\
         <svg x=\"60\" y=\"40\" width=\"{INSIDE}\" height=\"90\" overflow=\"hidden\">\
         <text y=\"60\" font-size=\"44\" font-weight=\"700\">{title}</text></svg>\
         {lines}{}\
         <text x=\"1140\" y=\"600\" font-size=\"22\" text-anchor=\"end\" fill=\"#5d5966\">Chain balance</text></svg>",
        beam(report)
    )
}

/// The split on a line of its own, and whether that holds whichever way it is counted: empty where nothing is judged. Lines of
/// a picture have no stop.
fn in_two<'a>(words: &'a str, report: &Report) -> (&'a str, &'a str) {
    let (split, _) = headline::chain_in_parts(report);
    let (split, ways) = words.split_at_checked(split.len()).unwrap_or((words, ""));
    (split, ways.trim_matches([' ', ',', ';', '.']))
}

/// A line of words, squeezed where a wide font would not hold it: fonts differ from device to device.
fn line(y: u32, size: u64, weight: u32, words: &str) -> String {
    let wide = words.chars().count() as u64 * size * 3 / 5 > INSIDE;
    let length = if wide { format!(" textLength=\"{INSIDE}\" lengthAdjust=\"spacingAndGlyphs\"") } else { String::new() };
    format!("<text x=\"60\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\"{length}>{}</text>", escaped(words))
}

/// Posterior from the left and striped, anterior from the right, the target as a line: as on the page.
fn beam(report: &Report) -> String {
    let (target, rest) = report.settings().profile.shares();
    let (posterior, colour, words) = match report.split() {
        Some([posterior, anterior]) => {
            (posterior, "#c05c0a", [format!("Posterior {posterior} %"), format!("Anterior {anterior} %")])
        }
        None => (0, "#dcd8d2", <[String; 2]>::default()),
    };
    let [left, right] = words;
    format!(
        "<pattern id=\"posterior\" width=\"20\" height=\"60\" patternUnits=\"userSpaceOnUse\">\
         <rect width=\"20\" height=\"60\" fill=\"#5e3a99\"/><rect width=\"4\" height=\"60\" fill=\"#8467b8\"/></pattern>\
         <rect x=\"60\" y=\"262\" width=\"{INSIDE}\" height=\"60\" fill=\"{colour}\"/>\
         <rect x=\"60\" y=\"262\" width=\"{}\" height=\"60\" fill=\"url(#posterior)\"/>\
         <rect x=\"{}\" y=\"250\" width=\"6\" height=\"84\"/>\
         <g font-size=\"26\"><text x=\"60\" y=\"362\">{left}</text>\
         <text x=\"600\" y=\"362\" text-anchor=\"middle\">Target {target} : {rest}</text>\
         <text x=\"1140\" y=\"362\" text-anchor=\"end\">{right}</text></g>",
        INSIDE * posterior / 100,
        57 + INSIDE * target / 100
    )
}

/// The most of a title, in tenths of its size.
const TITLE: u64 = 240;
