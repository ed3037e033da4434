//! The icons of a release and the cards that chats show of it, drawn by the crate `pictures`.

use std::path::Path;

use crate::address::Address;
use crate::{npm, process};

/// The package of the font of the cards.
const FONTS: &str = "@expo-google-fonts/inter";

/// Draws them. The pages of the plans must be there.
pub fn into(dist: &Path, address: Option<&Address>) -> Result<(), String> {
    let fonts = npm::modules()?.join(FONTS);
    let mut draw = process::cargo();
    draw.args(["run", "--quiet", "--package", "pictures", "--"]).arg(dist).arg(fonts);
    process::run(draw.arg(address.map(Address::printed).unwrap_or_default()))
}
