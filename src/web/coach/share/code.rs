//! A link as a QR code.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// A QR code with its quiet zone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Code {
    side: u32,
    path: String,
}

/// Light modules around the code, by the standard (ISO/IEC 18004).
const QUIET: u32 = 4;

/// From the strongest correction to the weakest, each with the largest version (of 40) that a phone still reads with ease off
/// a screen. The weakest takes what is left.
const LEVELS: [(QrCodeEcc, u8); 4] =
    [(QrCodeEcc::High, 12), (QrCodeEcc::Quartile, 16), (QrCodeEcc::Medium, 20), (QrCodeEcc::Low, 40)];

impl Code {
    /// The code of a text, with as much error correction as fits; nothing for a text that no code can hold.
    pub fn of(text: &str) -> Option<Self> {
        let bytes = [QrSegment::make_bytes(text.as_bytes())];
        let code = LEVELS.into_iter().find_map(|(level, most)| {
            QrCode::encode_segments_advanced(&bytes, level, Version::MIN, Version::new(most), None, true).ok()
        })?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let from = x;
                while code.get_module(x, y) {
                    x += 1;
                }
                if x > from {
                    let (left, top) = (from.unsigned_abs() + QUIET, y.unsigned_abs() + QUIET);
                    path.push_str(&format!("M{left} {top}h{0}v1h-{0}z", x - from));
                }
                x += 1;
            }
        }
        Some(Self { side: code.size().unsigned_abs() + 2 * QUIET, path })
    }

    /// The width and height with the quiet zone, in modules.
    pub const fn side(&self) -> u32 {
        self.side
    }

    /// The dark modules as the path of an SVG, a module a unit.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The code as a file.
    pub fn svg(&self) -> String {
        let Self { side, path } = self;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
             <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"{path}\"/></svg>"
        )
    }
}
