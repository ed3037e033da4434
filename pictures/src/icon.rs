//! The icons of the page: its mark, in the sizes that browsers and phones ask for.

use std::path::Path;

use crate::pixels::{self, Fonts};

/// The mark for small icons: upright plates on whole pixels.
const SMALL: &str = include_str!("../../src/web/drawing/icon.svg");
/// The drawing of the page, in which the mark stands.
const DRAWING: &str = include_str!("../../src/web/drawing/drawing.svg");

/// A tile of 32 units with the mark on it: how much room is left around the mark, and how round its corners are. What a phone
/// cuts to a shape of its own has no corners, and more room.
struct Tile {
    name: &'static str,
    pixels: u32,
    room: &'static str,
    corners: &'static str,
}

const TILES: [Tile; 4] = [
    Tile { name: "icon-192.png", pixels: 192, room: "translate(4.5 5) scale(.72)", corners: "7" },
    Tile { name: "icon-512.png", pixels: 512, room: "translate(4.5 5) scale(.72)", corners: "7" },
    Tile { name: "icon-maskable.png", pixels: 512, room: "translate(7.2 7.6) scale(.55)", corners: "0" },
    Tile { name: "apple-touch-icon.png", pixels: 180, room: "translate(4.5 5) scale(.72)", corners: "0" },
];

/// Writes all of them.
pub fn all(folder: &Path) -> Result<(), String> {
    let none = Fonts::default();
    pixels::write(&folder.join("icon-32.png"), SMALL, 32, &none)?;
    let mark = mark()?;
    for Tile { name, pixels, room, corners } in TILES {
        let tile = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"32\" height=\"32\" viewBox=\"0 0 32 32\">\
             <style>.ink{{fill:#1c1a22}}.front{{fill:#d9730d}}.back{{fill:#4a2a85}}.round{{stroke:#1c1a22;stroke-width:1.5;stroke-linejoin:round}}</style>\
             <rect width=\"32\" height=\"32\" rx=\"{corners}\" fill=\"#fff\"/><g transform=\"{room}\">{mark}</g></svg>"
        );
        pixels::write(&folder.join(name), &tile, pixels, &none)?;
    }
    Ok(())
}

/// The mark of the drawing: a group on a line of its own.
fn mark() -> Result<&'static str, String> {
    let mark = DRAWING.lines().find(|line| line.starts_with("<g id=\"mark\">"));
    mark.ok_or_else(|| "the drawing has no mark".into())
}
