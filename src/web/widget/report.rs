//! The verdict, the figures, and the plan as it stands.

use yew::prelude::*;

use super::texts;
use crate::domain::figure::Figure;
use crate::domain::headline;
use crate::domain::plan::{Day, Entry, Plan};
use crate::domain::verdict;
use crate::web::view::template::fill;
use crate::web::view::{Pair, WeekView, What, given, map, muscles, tiles};

/// The chain split in words, both verdicts, and the body on its beam.
pub(super) fn verdict(week: &WeekView, reads: bool) -> Html {
    let (plan, report) = (&week.plan, &week.report);
    let words = if reads && plan.is_empty() { String::from(texts::NOTHING_YET) } else { headline::chain(report) };
    fill!(
        "
        <section class='verdict' aria-label='{}' data-verdict='{}'>
            <p class='headline' role='status'>{}</p>
            <p class='distance'>{}</p>
            {}{}
        </section>",
        texts::CHAIN_SPLIT,
        verdict::chain(report, report.settings().profile).map(|verdict| verdict.slug()),
        words,
        headline::chain_distance(report),
        tiles(report),
        map(report, None)
    )
}

/// Push and pull, legs and hips, and behind a line that opens the muscles.
pub(super) fn figures(week: &WeekView) -> Html {
    let pair = |title, left, right, part| given(week, What::Pair(Pair { title, left, right, part }));
    let pushing = |title, left, right, part| pair(title, (left, texts::PUSHING), (right, texts::PULLING), part);
    fill!(
        "
        <section class='figures' aria-label='{}'>
            {}
            <p class='distance'>{} {}</p>
            {}{}{}{}
            <details class='more'><summary>{}</summary>{}</details>
        </section>",
        texts::FIGURES,
        pushing(texts::PUSH_PULL, Figure::Push, Figure::Pull, false),
        headline::push_pull(&week.report),
        headline::push_pull_distance(&week.report),
        pushing(texts::HORIZONTAL, Figure::PushHorizontal, Figure::PullHorizontal, true),
        pushing(texts::VERTICAL, Figure::PushVertical, Figure::PullVertical, true),
        pair(texts::HIP_KNEE, (Figure::Hip, texts::HIP_WORK), (Figure::Knee, texts::KNEE_EXTENSION), false),
        pair(texts::HAMSTRINGS_QUADS, (Figure::Hamstrings, texts::HAMSTRING_WORK), (Figure::Quads, texts::QUAD_WORK), true),
        texts::SETS_PER_MUSCLE,
        muscles(week)
    )
}

/// The days with their entries, behind a line that opens.
pub(super) fn entries(plan: &Plan) -> Html {
    let days: Html = plan.days().iter().enumerate().map(|(place, day)| entries_of(plan, place, day)).collect();
    fill!("<details class='more'><summary>{}</summary>{}</details>", texts::THE_PLAN, days)
}

fn entries_of(plan: &Plan, place: usize, day: &Day) -> Html {
    let line = |entry: &Entry| {
        let amount = format!("{} × {}", entry.sets, entry.amount);
        fill!("<li><bdi>{}</bdi><span>{}</span></li>", plan.exercise_name(entry.exercise).to_string(), amount)
    };
    let entries: Html = day.entries().iter().map(line).collect();
    fill!("<div class='contributions'><p><bdi>{}</bdi></p><ul>{}</ul></div>", plan.day_title(place), entries)
}
