//! Week by week over the whole log: two lines with gaps, and the table behind them.

use web_sys::HtmlDetailsElement;
use yew::html::Scope;
use yew::prelude::*;

use super::texts::weeks as texts;
use super::{LogRoom, Message};
use crate::web::intake::seen::{Point, Seen};
use crate::web::view::template::fill;

/// The height of a chart in its own units: one for each per cent.
const HEIGHT: u64 = 100;
/// The width of a week.
const WIDTH: usize = 10;

pub(super) fn view(seen: &Seen, unfolded: bool, link: &Scope<LogRoom>) -> Html {
    let pull = |point: &Point| {
        let (push, pull) = point.sides?;
        (pull * 10_000).checked_div(push + pull)
    };
    // The rows of ten years take longer to make than all the rest: they are made when they are looked at.
    let unfold = link.callback(|event: Event| Message::Unfold(event.target_unchecked_into::<HtmlDetailsElement>().open()));
    html! {
        <section class="trend" aria-labelledby="trend-heading">
            <h3 id="trend-heading">{ texts::WEEK_BY_WEEK }</h3>
            { chart("posterior", texts::back_chart(seen.target), seen, seen.target, |point| point.posterior) }
            { chart("pull", String::from(texts::PULL_CHART), seen, 50, pull) }
            <details ontoggle={unfold}>
                <summary>{ texts::as_table(seen.trend.len()) }</summary>
                <table>
                    <thead><tr>
                        { fill!("<th scope='col'>{}</th>", texts::WEEK_FROM) }{ fill!("<th scope='col'>{}</th>", texts::SETS_OF_WEEK) }{ fill!("<th scope='col'>{}</th>", texts::BACK) }
                        { fill!("<th scope='col'>{}</th>", texts::PUSH_PULL) }{ fill!("<th scope='col'>{}</th>", texts::AS_PLAN) }
                    </tr></thead>
                    <tbody>{ for seen.trend.iter().rev().filter(|_| unfolded).map(|point| row(point, link)) }</tbody>
                </table>
            </details>
        </section>
    }
}

fn chart(name: &'static str, words: String, seen: &Seen, across: u64, value: impl Fn(&Point) -> Option<u64>) -> Html {
    let width = seen.trend.len().max(1) * WIDTH;
    let line = path(seen.trend.iter().map(value));
    let level = HEIGHT - across.min(HEIGHT);
    let ends = seen.trend.first().zip(seen.trend.last());
    html! {
        <figure data-chart={name}>
            <figcaption>{ words.clone() }</figcaption>
            <span class="axis" aria-hidden="true"><small>{ "100 %" }</small><small>{ "0 %" }</small></span>
            <svg viewBox={format!("0 -3 {width} {}", HEIGHT + 6)} preserveAspectRatio="none" role="img" aria-label={words}>
                <path class="across" d={format!("M0 {level}H{width}")} />
                <path class="line" d={line} />
            </svg>
            if let Some((first, last)) = ends {
                <p class="ends"><small>{ &first.day }</small><small>{ &last.day }</small></p>
            }
        </figure>
    }
}

/// A line through hundredths of per cent, broken where there is none. A week that stands alone is a dot.
fn path(values: impl Iterator<Item = Option<u64>>) -> String {
    let mut path = String::new();
    let mut drawn = false;
    for (place, value) in values.enumerate() {
        if let Some(value) = value {
            let (x, y) = (place * WIDTH + WIDTH / 2, (HEIGHT * 100).saturating_sub(value));
            let point = format!("{x} {}.{:02}", y / 100, y % 100);
            path.push_str(&if drawn { format!("L{point}") } else { format!("M{point}h0") });
        }
        drawn = value.is_some();
    }
    path
}

fn hundredths(number: u64) -> String {
    match (number / 100, number % 100) {
        (whole, 0) => whole.to_string(),
        (whole, rest) if rest % 10 == 0 => format!("{whole}.{}", rest / 10),
        (whole, rest) => format!("{whole}.{rest:02}"),
    }
}

fn row(point: &Point, link: &Scope<LogRoom>) -> Html {
    let monday = point.monday;
    let onclick = link.callback(move |_: MouseEvent| Message::Week(monday));
    let share = point.posterior.map_or_else(|| String::from("–"), |share| format!("{} %", hundredths(share)));
    let sides =
        point.sides.map_or_else(|| String::from("–"), |(push, pull)| format!("{} : {}", hundredths(push), hundredths(pull)));
    html! {
        <tr data-week={point.day.clone()}>
            <th scope="row">{ &point.day }</th>
            <td>{ if point.sets == 0 { String::from(texts::NO_TRAINING) } else { point.sets.to_string() } }</td>
            <td>{ share }</td>
            <td>{ sides }</td>
            <td>
                if point.sets > 0 {
                    <button type="button" aria-label={texts::open_week(&point.day)} {onclick}>{ texts::OPEN_WEEK }</button>
                }
            </td>
        </tr>
    }
}
