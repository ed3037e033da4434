//! The pictures of a release: `pictures FOLDER FONTS ADDRESS`.
//!
//! It writes the icons into the folder, `card.png` for the page and `plans/ID/card.png` for each well-known plan. FONTS is a folder
//! with the fonts of the cards, ADDRESS what the cards print of where they come from; it may be empty.

mod card;
mod icon;
mod pixels;

use std::path::Path;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, fonts, address] = arguments.as_slice() else {
        return Err("usage: pictures FOLDER FONTS ADDRESS".into());
    };
    let folder = Path::new(folder);
    icon::all(folder)?;
    card::all(folder, &pixels::Fonts::of(Path::new(fonts))?, address)
}
