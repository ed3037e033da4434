//! A week as a card: the name, both verdicts, the body on its beam, the address. For chats and for what a site shows of a link.
//!
//! It is an SVG that stands alone: no script, no style sheet, no address to load, and every text escaped. It is always light,
//! since nobody knows where it will be seen, and its type is legible when the card is 400 pixels wide.

mod body;
mod places;

use self::places::Places;
use super::fit;
use crate::codec::markup::escaped;
use crate::domain::figure::Figure;
use crate::domain::report::Report;
use crate::domain::tile::{self, Tile};
use crate::domain::verdict::Verdict;

/// The shape of a card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Size {
    /// 1200 × 630: what chats and sites show of a link.
    Wide,
    /// 1080 × 1350: what a phone shows of a picture.
    Tall,
}

/// The font of all texts: Inter where it is known, else that of the device.
const FONT: &str = "Inter,system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif";
const INK: &str = "#1c1a22";
const SOFT: &str = "#5f5b68";
const PAPER: &str = "#f8f6f3";
const GOOD: &str = "#1b7a50";
/// How the drawing's classes look here: a picture that stands alone has no style sheet.
const LOOKS: [(&str, &str); 10] = [
    ("class=\"drawing\"", ""),
    ("class=\"hatching\"", "stroke=\"#aaa29a\" stroke-width=\"2.6\""),
    ("class=\"back\"", "fill=\"#4a2a85\""),
    ("class=\"slit\"", "fill=\"#fff\" fill-opacity=\".3\""),
    ("class=\"front\"", "fill=\"#d9730d\""),
    ("class=\"skin\"", "fill=\"#e9e3db\" stroke=\"#e9e3db\" stroke-width=\"21\" stroke-linejoin=\"round\""),
    ("class=\"ink\"", "fill=\"#1c1a22\""),
    ("class=\"ink round\"", "fill=\"#1c1a22\" stroke=\"#1c1a22\" stroke-width=\"1.5\" stroke-linejoin=\"round\""),
    ("class=\"solid\"", "fill=\"currentColor\" stroke=\"none\""),
    ("class=\"peak\"", "stroke=\"#fff\" stroke-width=\"2.2\""),
];

impl Size {
    /// In units of the card, which are CSS pixels where it is shown in full.
    pub const fn width(self) -> u32 {
        match self {
            Self::Wide => 1200,
            Self::Tall => 1080,
        }
    }

    /// In units of the card.
    pub const fn height(self) -> u32 {
        match self {
            Self::Wide => 630,
            Self::Tall => 1350,
        }
    }
}

/// Draws the card of a week. `name` is the plan's, `address` what is printed of where it comes from: empty, nothing is. `shapes` is the text
/// of `web/drawing/drawing.svg`, or what a document makes of it.
pub fn card(report: &Report, name: &str, address: &str, size: Size, shapes: &str) -> String {
    let places = Places::of(size);
    let (width, height) = (size.width(), size.height());
    let [x, y, w, h] = places.map;
    let (margin, brand) = (places.margin, places.brand);
    let of_brand = [margin + 58, brand];
    let address = fit::shortened(address, 10 * places.name.3 / 30);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"{FONT}\" fill=\"{INK}\">{}<rect width=\"100%\" height=\"100%\" fill=\"{PAPER}\"/>\
         <use href=\"#mark\" transform=\"translate({margin} {}) scale(1.375)\"/>{}{}{}\
         <rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"28\" fill=\"#fff\"/>{}{}</svg>",
        defined(shapes),
        brand.saturating_sub(32),
        text(of_brand, 32, 600, INK, "Chain balance"),
        named(&places, name),
        tiles(&places, report),
        body::scene(&places, report),
        if address.is_empty() { address } else { text([margin, places.address], 30, 400, SOFT, &address) },
    )
}

/// The shapes, with their looks in the place of their classes.
fn defined(shapes: &str) -> String {
    let inside = shapes.split_once("<defs>").and_then(|(_, rest)| rest.rsplit_once("</defs>")).map_or("", |(inside, _)| inside);
    let looks = LOOKS.iter().fold(String::from(inside), |shapes, (class, look)| shapes.replace(class, look));
    format!("<defs>{looks}</defs>")
}

fn text([x, y]: [u64; 2], size: u64, weight: u32, colour: &str, words: &str) -> String {
    format!(
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{}</text>",
        escaped(words)
    )
}

/// Lines below one another.
fn column([x, y]: [u64; 2], size: u64, weight: u32, lines: &[String]) -> String {
    (y..)
        .step_by(usize::try_from(size * 10 / 9).unwrap_or(usize::MAX).max(1))
        .zip(lines)
        .map(|(y, line)| text([x, y], size, weight, INK, line))
        .collect()
}

fn named(places: &Places, name: &str) -> String {
    let (y, large, small, width) = places.name;
    match fit::lines(name, 10 * width / large).as_slice() {
        [one] => text([places.margin, y + (large - small)], large, 700, INK, one),
        _ => column([places.margin, y], small, 700, &fit::lines(name, 10 * width / small)),
    }
}

/// The two verdicts: what stands for how much of the week is for the back, and pushing against pulling.
fn tiles(places: &Places, report: &Report) -> String {
    let back = report.split().map_or_else(|| vec![String::from("–")], |[back, _]| vec![back.to_string(), String::from("%")]);
    let (push, pull) = (report.shown(Figure::Push), report.shown(Figure::Pull));
    let [left, right] = places.tiles;
    [
        tile(places, left, "Back", &back, tile::chain(report)),
        tile(places, right, "Push : Pull", &[push, String::from(":"), pull], tile::push_pull(report)),
    ]
    .concat()
}

fn tile(places: &Places, (x, width): (u64, u64), label: &str, figures: &[String], verdict: Tile) -> String {
    let (y, most) = places.tile;
    // In hundredths of the size of the type.
    let wide: u64 =
        figures.iter().flat_map(|figure| figure.chars()).map(|sign| if sign.is_ascii_digit() { 66 } else { 45 }).sum();
    let size = (100 * width / wide.max(1)).min(most);
    let figures: String = figures.iter().map(|figure| part(figure, size)).collect();
    let (sign, gap) = sign([x, y + most + 16], verdict.verdict);
    let words = fit::lines(&verdict.words, 10 * (width - gap) / 27);
    format!(
        "{}<text x=\"{x}\" y=\"{}\" font-size=\"{size}\" font-weight=\"700\">{figures}</text>{sign}{}",
        text([x, y], 32, 400, SOFT, label),
        y + most,
        column([x + gap, y + most + 42], 29, 600, &words)
    )
}

/// A figure of a tile; what stands between two of them, or behind one, is smaller.
fn part(figure: &str, size: u64) -> String {
    let figure_is_sign = matches!(figure, "%" | ":");
    let look = if figure_is_sign {
        format!(" font-size=\"{}\" font-weight=\"400\" fill=\"{SOFT}\" dx=\"{}\"", size * 7 / 10, size / 16)
    } else {
        String::new()
    };
    format!("<tspan{look}>{}</tspan>", escaped(figure))
}

/// The sign of a verdict, never a colour alone, and how much room it takes.
fn sign([x, y]: [u64; 2], verdict: Option<Verdict>) -> (String, u64) {
    let (name, colour) = match verdict {
        Some(Verdict::Met) => ("met", GOOD),
        Some(Verdict::Near) => ("near", INK),
        Some(Verdict::Missed) => ("short", INK),
        None => return (String::new(), 0),
    };
    let sign = format!(
        "<g color=\"{colour}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\
         <use href=\"#i-{name}\" x=\"{x}\" y=\"{}\" width=\"26\" height=\"26\"/></g>",
        y + 3
    );
    (sign, 36)
}
