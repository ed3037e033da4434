//! The chain split as a beam with the target on it.

use yew::prelude::*;

use super::template::fill;
use crate::domain::figure::Figure;
use crate::domain::report::Report;

/// Posterior from the left, anterior from the right, the target as a line.
pub(in crate::web) fn beam(report: &Report) -> Html {
    let (target, rest) = report.settings().profile.shares();
    let split = report.split();
    let label = match split {
        Some([posterior, anterior]) => format!("{posterior} % posterior, {anterior} % anterior; target {target} : {rest}"),
        None => format!("no split yet; target {target} : {rest}"),
    };
    let bars = match split {
        Some([posterior, _]) => fill!(
            "
            <rect class='anterior' y='1' width='100' height='10'/>
            <rect y='1' width='{}' height='10' fill='url(#beam-posterior)'/>",
            posterior.to_string()
        ),
        None => fill!("<rect class='empty' y='1' width='100' height='10'/>"),
    };
    let exact = |figure: Figure| report.figure(figure).map(|share| share.exact()).unwrap_or_default();
    let shown = |share: Option<u64>| share.map_or_else(|| String::from("–"), |share| format!("{share} %"));
    fill!(
        "
        <div class='beam'>
            <svg viewBox='0 0 100 12' preserveAspectRatio='none' role='img' aria-label='{}'>
                <defs>
                    <pattern id='beam-posterior' width='1.6' height='12' patternUnits='userSpaceOnUse'>
                        <rect class='posterior' width='1.6' height='12'/>
                        <rect class='stripe' width='0.25' height='12'/>
                    </pattern>
                </defs>
                {}
                <rect class='target' x='{}' width='0.7' height='12'/>
            </svg>
            <p>
                <span class='posterior-share'>Posterior <data data-figure='posterior-share' data-value='{}'>{}</data></span>
                <span class='anterior-share'>Anterior <data data-figure='anterior-share' data-value='{}'>{}</data></span>
            </p>
        </div>",
        label,
        bars,
        format!("{}.65", target - 1),
        exact(Figure::PosteriorShare),
        shown(split.map(|[posterior, _]| posterior)),
        exact(Figure::AnteriorShare),
        shown(split.map(|[_, anterior]| anterior))
    )
}
