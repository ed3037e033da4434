//! The picture of the week: a front and a back figure on a beam that tilts with the split, each muscle shaded by its sets.
//!
//! The shapes stand in the page (`web/drawing/drawing.svg`); here they are placed and get their shades.

use yew::prelude::*;

use super::still::still;
use super::template::fill;
use crate::domain::figure::Figure;
use crate::domain::muscle::{Chain, Muscle};
use crate::domain::report::Report;

/// The muscles that are seen from the front.
const FRONT: [Muscle; 15] = [
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
const BACK: [Muscle; 15] = [
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
/// Where the beam begins and how long it is, in units of the drawing. A figure stands this far from the middle.
const BEAM: (u64, u64) = (18, 324);
const STANDS: i64 = 86;
/// No more than so many hundredths of a degree.
const STEEPEST: i64 = 900;

/// The figures on their beam. A press on a muscle says which; the one that can be pressed is the page's own, which lends its
/// outlines to what somebody sees first on a phone.
pub fn map(report: &Report, onclick: Option<Callback<MouseEvent>>) -> Html {
    let back = report.figure(Figure::PosteriorShare).map(|share| share.hundredths());
    let tilt = back.map_or(0, |share| ((share.cast_signed() - 5_000) * 6 / 10).clamp(-STEEPEST, STEEPEST));
    // 86 units times the sine of the angle, in hundredths.
    let shift = STANDS * tilt * 349 / 20_000;
    let body = |view: char, x: u64, y: i64, muscles: &[Muscle]| {
        let regions: Html = muscles.iter().map(|muscle| region(report, view, *muscle)).collect();
        let place = format!("translate({x} {}) scale(.2)", decimal(1_550 + y));
        fill!("<g transform='{}'><use href='{}'></use>{}</g>", place, format!("#{view}-skin"), regions)
    };
    let label = match report.split() {
        Some([back, front]) => {
            format!("The body on a beam: front {front} %, back {back} %. The list of muscles says the same.")
        }
        None => String::from("The body on a level beam: nothing is ticked yet."),
    };
    let picture = html! { <svg viewBox="12 8 336 290" role="img" aria-label={label} onclick={onclick.clone()}>
        <g id={onclick.is_some().then_some("scene")}>
            { body('f', 94, -shift, &FRONT) }
            { body('b', 266, shift, &BACK) }
            { beam(report, back, tilt) }
        </g>
    </svg> };
    fill!("<div class='scene'>{}{}</div>", picture, ends(report))
}

/// A muscle, by its chain and how much it is trained. It stays as it is while it is trained as much.
fn region(report: &Report, view: char, muscle: Muscle) -> Html {
    let sets = report.muscle(muscle);
    // Before anything is ticked there is nothing to miss.
    let is_missed = !report.sets().is_zero();
    still(vec![sets.hundredths(), u64::from(is_missed)], move |_| {
        let step = match sets.hundredths() {
            0 if is_missed => '0',
            0 => 'e',
            1..400 => '1',
            400..1_000 => '2',
            1_000..=2_000 => '3',
            _ => '4',
        };
        let side = match muscle.chain() {
            Chain::Anterior => 'f',
            Chain::Posterior => 'b',
            Chain::Neutral => 'n',
        };
        fill!(
            "<use href='{}' class='{}' data-region='{}'><title>{}</title></use>",
            format!("#{view}-{}", muscle.slug()),
            format!("{side}{step}"),
            muscle.slug(),
            format!("{}, {sets} sets", muscle.label())
        )
    })
}

/// The beam: split like the week, with the goal on it.
fn beam(report: &Report, back: Option<u64>, tilt: i64) -> Html {
    let (start, length) = BEAM;
    let parts = match back {
        None => fill!("<rect class='beam0' x='18' y='265' width='324' height='10' rx='5'></rect>"),
        Some(back) => {
            // Both round ends are always seen.
            let cut = (start * 100 + length * (10_000 - back.min(10_000)) / 100).clamp(2_500, 33_500).cast_signed();
            fill!(
                "<path class='front' d='{}'></path><path class='back' d='{}'></path>",
                format!("M23 265H{}v10H23a5 5 0 0 1 0-10z", decimal(cut - 100)),
                format!("M{} 265H337a5 5 0 0 1 0 10H{}z", decimal(cut + 100), decimal(cut + 100))
            )
        }
    };
    let goal = start * 100 + length * (100 - report.settings().profile.shares().0);
    let goal = format!("M{} 259v22", decimal(goal.cast_signed()));
    fill!(
        "
        <path class='fulcrum' d='M180 277l11 18h-22z'></path>
        <g transform='{}'>{}<path class='halo' d='{}'></path><path class='goal' d='{}'></path></g>",
        format!("rotate({} 180 270)", decimal(tilt)),
        parts,
        goal.clone(),
        goal
    )
}

/// What the ends of the beam are, in figures.
fn ends(report: &Report) -> Html {
    let side = |figure: Figure, share: Option<u64>| {
        let exact = report.figure(figure).map(|share| share.exact()).unwrap_or_default();
        let shown = share.map_or_else(|| String::from("–"), |share| format!("{share} %"));
        fill!("<data data-figure='{}' data-value='{}'>{}</data>", figure.slug(), exact, shown)
    };
    let split = report.split();
    fill!(
        "<p class='ends'><span>Front {}</span><span class='goal'>{}</span><span>Back {}</span></p>",
        side(Figure::AnteriorShare, split.map(|[_, front]| front)),
        format!("goal {} % back", report.settings().profile.shares().0),
        side(Figure::PosteriorShare, split.map(|[back, _]| back))
    )
}

/// A number of hundredths as SVG writes it.
fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let value = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", value / 100, value % 100)
}
