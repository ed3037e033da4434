//! From shapes to pixels.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

const INTER: [&str; 3] = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf", "700Bold/Inter_700Bold.ttf"];

/// The fonts that texts are set in. None of the machine's own: the same release is the same picture everywhere.
#[derive(Default)]
pub struct Fonts(Arc<Database>);

impl Fonts {
    /// The weights of Inter that the cards ask for, in the folder of its package.
    pub fn of(folder: &Path) -> Result<Self, String> {
        let mut fonts = Database::new();
        for name in INTER {
            let path = folder.join(name);
            fonts.load_font_data(fs::read(&path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?);
        }
        Ok(Self(Arc::new(fonts)))
    }
}

/// Writes a picture as PNG, so many pixels wide.
pub fn write(path: &Path, svg: &str, width: u32, fonts: &Fonts) -> Result<(), String> {
    let failed = |reason: String| format!("{} cannot be drawn: {reason}", path.display());
    let options = Options { fontdb: fonts.0.clone(), font_family: String::from("Inter"), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| failed(error.to_string()))?;
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| failed(format!("{width} × {height} pixels")))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let bytes = pixels.encode_png().map_err(|error| failed(error.to_string()))?;
    fs::write(path, bytes).map_err(|error| failed(error.to_string()))
}
