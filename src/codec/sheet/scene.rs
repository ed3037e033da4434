//! The picture of a week, before anybody draws it: which muscles are seen from which side, how each is shaded, and how the beam
//! under the two figures stands. The page and the card draw the same scene.

use crate::domain::figure::Figure;
use crate::domain::muscle::{Chain, Muscle};
use crate::domain::report::Report;

/// The muscles that are seen from the front.
pub const FRONT: [Muscle; 15] = [
    Muscle::Chest,
    Muscle::FrontDelts,
    Muscle::Abs,
    Muscle::Obliques,
    Muscle::HipFlexors,
    Muscle::Quads,
    Muscle::Tibialis,
    Muscle::SideDelts,
    Muscle::Biceps,
    Muscle::Triceps,
    Muscle::Forearms,
    Muscle::Adductors,
    Muscle::Neck,
    Muscle::Traps,
    Muscle::Calves,
];
/// The muscles that are seen from behind.
pub const BACK: [Muscle; 15] = [
    Muscle::Obliques,
    Muscle::Triceps,
    Muscle::Forearms,
    Muscle::Adductors,
    Muscle::Abductors,
    Muscle::Neck,
    Muscle::RearDelts,
    Muscle::RotatorCuff,
    Muscle::Traps,
    Muscle::Rhomboids,
    Muscle::Lats,
    Muscle::LowerBack,
    Muscle::Glutes,
    Muscle::Hamstrings,
    Muscle::Calves,
];
/// Where the beam begins and how long it is, in units of the drawing. Its middle is 180, its height 270.
pub const BEAM: (u64, u64) = (18, 324);
/// How far from the middle of the beam a figure stands, in units of the drawing.
pub const STANDS: i64 = 86;
/// No more than so many hundredths of a degree.
const STEEPEST: i64 = 900;

/// How a muscle is shaded: its chain, `f`, `b` or `n`, and the step of its sets a week: `0` none, `1` under 4, `2` under 10, `3` to
/// 20, `4` over 20; `e` while nothing is ticked, when there is nothing to miss.
pub fn shade(report: &Report, muscle: Muscle) -> (char, char) {
    let chain = match muscle.chain() {
        Chain::Anterior => 'f',
        Chain::Posterior => 'b',
        Chain::Neutral => 'n',
    };
    let step = match report.muscle(muscle).hundredths() {
        0 if report.sets().is_zero() => 'e',
        0 => '0',
        1..400 => '1',
        400..1_000 => '2',
        1_000..=2_000 => '3',
        _ => '4',
    };
    (chain, step)
}

/// How the beam stands. All in hundredths: of a degree, or of a unit of the drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Beam {
    /// 0.6 degrees for each point of posterior share above 50, at most 9: positive where the back is lower.
    pub tilt: i64,
    /// How much lower the figure from behind stands, and higher that from the front.
    pub shift: i64,
    /// Where the anterior part ends and the posterior begins. Nothing where no set has a side.
    pub cut: Option<i64>,
    /// Where the split of the target lies.
    pub goal: i64,
}

impl Beam {
    /// The beam of a week.
    pub fn of(report: &Report) -> Self {
        let (start, length) = BEAM;
        let back = report.figure(Figure::PosteriorShare).map(|share| share.hundredths().min(10_000));
        let tilt = back.map_or(0, |share| ((share.cast_signed() - 5_000) * 6 / 10).clamp(-STEEPEST, STEEPEST));
        let (target, _) = report.settings().profile.shares();
        Self {
            tilt,
            // The sine of an angle that small, in hundredths.
            shift: STANDS * tilt * 349 / 20_000,
            // Both round ends are always seen.
            cut: back.map(|back| (start * 100 + length * (10_000 - back) / 100).clamp(2_500, 33_500).cast_signed()),
            goal: (start * 100 + length * 100_u64.saturating_sub(target)).cast_signed(),
        }
    }
}

/// A number of hundredths as SVG writes it.
pub fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let value = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", value / 100, value % 100)
}
