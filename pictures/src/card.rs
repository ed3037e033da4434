//! What chats and sites show of a link: a card for the page, and one for each well-known plan.

use std::path::Path;

use chain_balance::codec::sheet::card::{Size, card};
use chain_balance::domain::report::Report;
use chain_balance::domain::template::Template;

use crate::pixels::{self, Fonts};

/// The shapes of the body.
const DRAWING: &str = include_str!("../../src/web/drawing/drawing.svg");
/// What the card of the page asks, over the plan that the articles behind the figures print.
const QUESTION: &str = "Is your week balanced?";
const EXAMPLE: &str = "articles-3-day";

/// Writes all of them; the folders of the plans must be there.
pub fn all(folder: &Path, fonts: &Fonts, address: &str) -> Result<(), String> {
    let draw = |path: &Path, template: &Template, name: &str| {
        let svg = card(&Report::of(&template.plan()), name, address, Size::Wide, DRAWING);
        pixels::write(path, &svg, Size::Wide.width(), fonts)
    };
    let example = Template::all().iter().find(|template| template.id == EXAMPLE).ok_or("the plan of the page is gone")?;
    draw(&folder.join("card.png"), example, QUESTION)?;
    for template in Template::all() {
        draw(&folder.join("plans").join(template.id).join("card.png"), template, template.name)?;
    }
    Ok(())
}
