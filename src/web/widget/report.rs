//! The verdict, the figures, and the plan as it stands.

use yew::prelude::*;

use crate::domain::figure::Figure;
use crate::domain::headline;
use crate::domain::plan::{Day, Entry, Plan};
use crate::domain::verdict;
use crate::web::view::template::fill;
use crate::web::view::{Pair, Week, What, given, map, muscles, tiles};

/// The chain split in words, both verdicts, and the body on its beam.
pub(super) fn verdict(week: &Week, reads: bool) -> Html {
    let (plan, report) = (&week.plan, &week.report);
    let words =
        if reads && plan.is_empty() { String::from("There is nothing in this plan yet.") } else { headline::chain(report) };
    fill!(
        "
        <section class='verdict' aria-label='Chain split' data-verdict='{}'>
            <p class='headline' role='status'>{}</p>
            <p class='distance'>{}</p>
            {}{}
        </section>",
        verdict::chain(report, report.settings().profile).map(|verdict| verdict.slug()),
        words,
        headline::chain_distance(report),
        tiles(report),
        map(report, None)
    )
}

/// Push and pull, legs and hips, and behind a line that opens the muscles.
pub(super) fn figures(week: &Week) -> Html {
    let pair = |title, left, right, part| given(week, What::Pair(Pair { title, left, right, part }));
    let pushing = |title, left, right, part| pair(title, (left, "pushing"), (right, "pulling"), part);
    fill!(
        "
        <section class='figures' aria-label='Figures'>
            {}
            <p class='distance'>{} {}</p>
            {}{}{}{}
            <details class='more'><summary>Sets per muscle</summary>{}</details>
        </section>",
        pushing("Push : pull, sets", Figure::Push, Figure::Pull, false),
        headline::push_pull(&week.report),
        headline::push_pull_distance(&week.report),
        pushing("Horizontal", Figure::PushHorizontal, Figure::PullHorizontal, true),
        pushing("Vertical", Figure::PushVertical, Figure::PullVertical, true),
        pair("Hip : knee, sets", (Figure::Hip, "hip work"), (Figure::Knee, "knee extension"), false),
        pair("Hamstrings : quads", (Figure::Hamstrings, "hamstring work"), (Figure::Quads, "quad work"), true),
        muscles(week)
    )
}

/// The days with their entries, behind a line that opens.
pub(super) fn entries(plan: &Plan) -> Html {
    let days: Html = plan.days().iter().enumerate().map(|(place, day)| entries_of(plan, place, day)).collect();
    fill!("<details class='more'><summary>The plan</summary>{}</details>", days)
}

fn entries_of(plan: &Plan, place: usize, day: &Day) -> Html {
    let line = |entry: &Entry| {
        let amount = format!("{} × {}", entry.sets, entry.amount);
        fill!("<li><bdi>{}</bdi><span>{}</span></li>", plan.exercise_name(entry.exercise).to_string(), amount)
    };
    let entries: Html = day.entries().iter().map(line).collect();
    fill!("<div class='gifts'><p><bdi>{}</bdi></p><ul>{}</ul></div>", plan.day_title(place), entries)
}
