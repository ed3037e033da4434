//! Where the parts of a card stand.

use super::Size;

/// Where the parts of a card stand, in its own units.
pub(super) struct Places {
    /// From the left edge to the texts, and the baseline of what the app is called.
    pub(super) margin: u64,
    pub(super) brand: u64,
    /// The baseline of the first line of the name, the size of its type in one line and in two, and how wide it may be.
    pub(super) name: (u64, u64, u64, u64),
    /// The box of the map: left, top, width, height.
    pub(super) map: [u64; 4],
    /// Where the drawing begins in it, in hundredths, how much larger it is, in hundredths, and the baseline of its ends.
    pub(super) scene: (i64, i64, i64, u64),
    /// Where the tiles begin from the left and how wide each is; the baseline of the first line, and the size of the figures.
    pub(super) tiles: [(u64, u64); 2],
    pub(super) tile: (u64, u64),
    /// The baseline of the address.
    pub(super) address: u64,
}

impl Places {
    pub(super) const fn of(size: Size) -> Self {
        match size {
            Size::Wide => Self {
                margin: 56,
                brand: 82,
                name: (158, 54, 54, 530),
                map: [604, 48, 548, 538],
                scene: (61_466, 7_200, 146, 552),
                tiles: [(56, 250), (326, 260)],
                tile: (322, 96),
                address: 576,
            },
            Size::Tall => Self {
                margin: 64,
                brand: 98,
                name: (182, 70, 52, 952),
                map: [64, 272, 952, 706],
                scene: (17_280, 29_200, 204, 944),
                tiles: [(64, 450), (564, 450)],
                tile: (1_050, 112),
                address: 1_300,
            },
        }
    }
}
