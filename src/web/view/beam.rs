//! The chain split as a beam with the target on it.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::figure::Figure;
use crate::domain::report::Report;

/// Which split.
#[derive(PartialEq, Properties)]
pub struct BeamProps {
    /// The week's report.
    pub report: Rc<Report>,
}

/// Posterior from the left, anterior from the right, the target as a line.
#[component]
pub fn Beam(props: &BeamProps) -> Html {
    let report = &props.report;
    let (target, rest) = report.settings().profile.shares();
    let split = report.split();
    let label = match split {
        Some([posterior, anterior]) => format!("{posterior} % posterior, {anterior} % anterior; target {target} : {rest}"),
        None => format!("no split yet; target {target} : {rest}"),
    };
    let side = |figure: Figure, name: &str, share: Option<u64>| {
        let value = report.figure(figure).map(|share| share.exact()).unwrap_or_default();
        html! {
            <span class={figure.slug()}>
                { name }{ " " }
                <data data-figure={figure.slug()} data-value={value}>{ share.map_or_else(|| String::from("–"), |share| format!("{share} %")) }</data>
            </span>
        }
    };
    html! {
        <div class="beam">
            <svg viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label={label}>
                <defs>
                    <pattern id="beam-posterior" width="1.6" height="12" patternUnits="userSpaceOnUse">
                        <rect class="posterior" width="1.6" height="12" />
                        <rect class="stripe" width="0.25" height="12" />
                    </pattern>
                </defs>
                if let Some([posterior, _]) = split {
                    <rect class="anterior" y="1" width="100" height="10" />
                    <rect y="1" width={posterior.to_string()} height="10" fill="url(#beam-posterior)" />
                } else {
                    <rect class="empty" y="1" width="100" height="10" />
                }
                <rect class="target" x={format!("{}.65", target - 1)} width="0.7" height="12" />
            </svg>
            <p>
                { side(Figure::PosteriorShare, "Posterior", split.map(|[posterior, _]| posterior)) }
                { side(Figure::AnteriorShare, "Anterior", split.map(|[_, anterior]| anterior)) }
            </p>
        </div>
    }
}
