//! What an exercise is done on beside its equipment, by its code: a bar to hang from, rings, a bench, dip bars, an anchor for
//! the feet. "Bodyweight" alone would hide it.

use super::rows::ROWS;
use crate::domain::term::terms;

terms! {
    /// Something that stands in the room.
    Fixture, FixtureSet { Bar = "bar", Rings = "rings", Bench = "bench", DipBars = "dip-bars", Anchor = "anchor", }
}

/// What the rows need; any one of a set will do. A row that is not here needs nothing.
#[rustfmt::skip]
static NEEDS: &[(u16, FixtureSet)] = &[
    (1, FixtureSet::of(&[Fixture::Bench])), // bench-press-barbell
    (4, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // pull-up
    (15, FixtureSet::of(&[Fixture::Bench])), // incline-bench-press-dumbbell
    (20, FixtureSet::of(&[Fixture::Bench])), // preacher-curl
    (22, FixtureSet::of(&[Fixture::Bench])), // incline-bench-press-barbell
    (27, FixtureSet::of(&[Fixture::DipBars, Fixture::Rings])), // chest-dip
    (29, FixtureSet::of(&[Fixture::Bench])), // bench-press-dumbbell
    (31, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // chin-up
    (33, FixtureSet::of(&[Fixture::Bench])), // chest-fly-dumbbell
    (45, FixtureSet::of(&[Fixture::DipBars, Fixture::Rings])), // triceps-dip
    (50, FixtureSet::of(&[Fixture::Anchor])), // back-extension
    (54, FixtureSet::of(&[Fixture::Bench])), // hip-thrust
    (56, FixtureSet::of(&[Fixture::Bench])), // close-grip-bench-press
    (59, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // hanging-leg-raise
    (61, FixtureSet::of(&[Fixture::Bench])), // bulgarian-split-squat
    (67, FixtureSet::of(&[Fixture::Bench])), // chest-supported-row
    (78, FixtureSet::of(&[Fixture::Bench])), // decline-bench-press
    (85, FixtureSet::of(&[Fixture::Bench])), // pullover
    (92, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // inverted-row
    (98, FixtureSet::of(&[Fixture::Anchor])), // nordic-curl
    (105, FixtureSet::of(&[Fixture::Anchor])), // glute-ham-raise
    (109, FixtureSet::of(&[Fixture::Bench])), // step-up
    (117, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // dead-hang
    (141, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // muscle-up
    (143, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // chest-to-bar-pull-up
    (146, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // front-lever
    (152, FixtureSet::of(&[Fixture::Bar])), // rack-chin
    (164, FixtureSet::of(&[Fixture::Bench])), // single-leg-hip-thrust
    (165, FixtureSet::of(&[Fixture::Bench])), // b-stance-hip-thrust
    (170, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // scapular-pull-up
    (178, FixtureSet::of(&[Fixture::Bar, Fixture::Rings])), // flexed-arm-hang
];

/// Refuses to compile with a code that there is not, or out of order.
const _: () = {
    let (mut need, mut row) = (0, 0);
    while need < NEEDS.len() {
        while row < ROWS.len() && ROWS[row].code != NEEDS[need].0 {
            row += 1;
        }
        assert!(row < ROWS.len() && !NEEDS[need].1.is_empty(), "rows that need something, in the order of their codes");
        need += 1;
    }
};

/// What the row of a code needs: any one of these, or nothing.
pub(super) fn of(code: u16) -> FixtureSet {
    let place = NEEDS.binary_search_by_key(&code, |(code, _)| *code);
    place.ok().and_then(|place| NEEDS.get(place)).map_or(FixtureSet::EMPTY, |(_, needs)| *needs)
}
