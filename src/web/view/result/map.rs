//! The picture of the week: a front and a back figure on a beam that tilts with the split, each muscle shaded by its sets.
//!
//! The shapes stand in the page (`web/drawing/drawing.svg`); here they are placed and get their shades.

use yew::prelude::*;

use super::given::{Opened, What};
use super::texts;
use crate::codec::sheet::scene::{BACK, Beam, FRONT, decimal, shade};
use crate::domain::figure::Figure;
use crate::domain::muscle::Muscle;
use crate::domain::report::Report;
use crate::web::view::still::still;
use crate::web::view::template::fill;

/// The figures on their beam. A press on a muscle says which, and those whose lines are open have a ring. The one that can be pressed
/// is the page's own, which lends its outlines to what somebody sees first on a phone.
pub fn map(report: &Report, pressed: Option<(Callback<MouseEvent>, Opened)>) -> Html {
    let (onclick, opened) = pressed.unzip();
    let beam = Beam::of(report);
    let body = |view: char, x: u64, y: i64, muscles: &[Muscle]| {
        let regions = muscles.iter().map(|muscle| {
            let is_open = opened.is_some_and(|opened| opened.has(What::Muscle(*muscle)));
            region(report, view, *muscle, is_open)
        });
        let place = format!("translate({x} {}) scale(.2)", decimal(1_550 + y));
        fill!("<g transform='{}'><use href='{}'></use>{}</g>", place, format!("#{view}-skin"), regions.collect::<Html>())
    };
    let label = match report.split() {
        Some([back, front]) => texts::beam(back, front),
        None => String::from(texts::LEVEL),
    };
    let picture = html! { <svg viewBox="12 8 336 290" role="img" aria-label={label} onclick={onclick.clone()}>
        <g id={onclick.is_some().then_some("scene")}>
            { body('f', 94, -beam.shift, &FRONT) }
            { body('b', 266, beam.shift, &BACK) }
            { balance(beam) }
        </g>
    </svg> };
    fill!("<div class='scene'>{}{}</div>", picture, ends(report))
}

/// A muscle, by its chain and how much it is trained. It stays as it is while it is trained as much.
fn region(report: &Report, view: char, muscle: Muscle, is_open: bool) -> Html {
    let sets = report.muscle(muscle);
    let (chain, step) = shade(report, muscle);
    still(vec![sets.hundredths(), u64::from(step), u64::from(is_open)], move |_| {
        fill!(
            "<use href='{}' class='{}' data-region='{}' data-opened='{}'><title>{}</title></use>",
            format!("#{view}-{}", muscle.slug()),
            format!("{chain}{step}"),
            muscle.slug(),
            is_open.then_some(""),
            texts::region(muscle.label(), sets)
        )
    })
}

/// The beam: split like the week, with the goal on it.
fn balance(Beam { tilt, cut, goal, .. }: Beam) -> Html {
    let parts = match cut {
        None => fill!("<rect class='beam0' x='18' y='265' width='324' height='10' rx='5'></rect>"),
        Some(cut) => fill!(
            "<path class='front' d='{}'></path><path class='back' d='{}'></path>",
            format!("M23 265H{}v10H23a5 5 0 0 1 0-10z", decimal(cut - 100)),
            format!("M{} 265H337a5 5 0 0 1 0 10H{}z", decimal(cut + 100), decimal(cut + 100))
        ),
    };
    let goal = format!("M{} 259v22", decimal(goal));
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
        "<p class='ends'><span>{}</span><span class='goal'>{}</span><span>{}</span></p>",
        texts::FRONT_END,
        side(Figure::AnteriorShare, split.map(|[_, front]| front)),
        texts::goal(report.settings().profile.shares().0),
        texts::BACK_END,
        side(Figure::PosteriorShare, split.map(|[back, _]| back))
    )
}
