//! Every figure of the week as a table.

use chain_balance::domain::figure::Figure;
use chain_balance::domain::headline;
use chain_balance::domain::muscle::{Chain, Muscle};
use chain_balance::domain::report::Report;
use chain_balance::domain::verdict::Band;
use chain_balance::web::view::figure;
use yew::prelude::*;

use crate::book::Book;

/// What a figure is, and what its work is called.
type Side = (Figure, &'static str);

/// Two sides, as they are called and in the order in which they are named.
const RATIOS: [(&str, Side, Side); 7] = [
    ("Back : front", (Figure::PosteriorShare, "back work"), (Figure::AnteriorShare, "front work")),
    ("Push : pull", (Figure::Push, "pushing"), (Figure::Pull, "pulling")),
    ("Push : pull, horizontal", (Figure::PushHorizontal, "pushing"), (Figure::PullHorizontal, "pulling")),
    ("Push : pull, vertical", (Figure::PushVertical, "pushing"), (Figure::PullVertical, "pulling")),
    ("Hip : knee", (Figure::Hip, "hip work"), (Figure::Knee, "knee work")),
    ("Hinge : leg curl", (Figure::Hinge, "hinging and bridging"), (Figure::KneeFlexion, "leg curling")),
    ("Hamstrings : quads", (Figure::Hamstrings, "hamstring work"), (Figure::Quads, "quad work")),
];

pub fn ratios(book: &Book) -> Html {
    html! {
        <section aria-labelledby="figures">
            <h2 id="figures">{ "The figures" }</h2>
            <table class="ratios">
                <thead>
                    <tr><th scope="col">{ "Pair" }</th><th scope="col">{ "A week" }</th><th scope="col">{ "In words" }</th></tr>
                </thead>
                <tbody>
                    { for RATIOS.into_iter().map(|(title, left, right)| ratio(&book.report, title, left, right)) }
                    { labels(&book.report) }
                </tbody>
            </table>
            <p class="hint">{ "Back (posterior) and front (anterior) are shares of all sets that count; the other pairs are sets a week. The first \
                figure belongs to the side named first." }</p>
        </section>
    }
}

fn ratio(report: &Report, title: &str, left: Side, right: Side) -> Html {
    let unit = if left.0.is_share() { " %" } else { "" };
    let words = headline::direction(report, left, right);
    let words = if words.is_empty() { format!("no {} and no {} yet", left.1, right.1) } else { words };
    html! {
        <tr>
            <th scope="row">{ title }</th>
            <td>{ figure(report, left.0) }{ unit }{ " : " }{ figure(report, right.0) }{ unit }</td>
            <td>{ words }</td>
        </tr>
    }
}

/// The articles' own reading of whole movements, which has one side.
fn labels(report: &Report) -> Html {
    html! {
        <tr>
            <th scope="row">{ "Front movements (anterior)" }</th>
            <td>{ figure(report, Figure::LabelAnteriorShare) }{ " %" }</td>
            <td>{ "of the reps in movements with a side: a squat is a front movement, a deadlift a back movement" }</td>
        </tr>
    }
}

pub fn muscles(book: &Book) -> Html {
    let group = |chain: Chain, title: &str| {
        let of_chain = Muscle::ALL.iter().filter(|muscle| muscle.chain() == chain);
        html! {
            <tbody class={chain.slug()}>
                <tr><th scope="rowgroup" colspan="4">{ title }</th></tr>
                { for of_chain.map(|muscle| line(&book.report, *muscle)) }
            </tbody>
        }
    };
    html! {
        <section aria-labelledby="muscles">
            <h2 id="muscles">{ "Sets per muscle" }</h2>
            <p class="hint">
                { "Sets a week; a muscle that only helps counts half. 10 to 20 is the usual target." }
                <span class="bar">{ " A full bar is 20 sets." }</span>
            </p>
            <table class="muscles">
                { group(Chain::Posterior, "Back (posterior)") }
                { group(Chain::Anterior, "Front (anterior)") }
                { group(Chain::Neutral, "Neither side") }
            </table>
        </section>
    }
}

fn line(report: &Report, muscle: Muscle) -> Html {
    let (sets, band) = (report.muscle(muscle), Band::of(report, muscle));
    html! {
        <tr data-muscle={muscle.slug()} data-value={sets.exact()} data-band={band.slug()}>
            <th scope="row">{ muscle.label() }</th>
            <td class="bar">
                <svg viewBox="0 0 20 1" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="ground" width="20" height="1" />
                    <rect class="amount" width={sets.exact()} height="1" />
                </svg>
            </td>
            <td class="sets">{ sets.to_string() }</td>
            <td class="band">{ band.label() }</td>
        </tr>
    }
}
