//! How long a session takes, and how often a week each muscle is trained.

use yew::prelude::*;

use super::texts;
use crate::domain::frequency::days_a_week;
use crate::domain::minutes;
use crate::domain::muscle::Muscle;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::web::view::template::fill;

/// The minutes of each day, and a row for each muscle that has sets; nothing while none has.
pub(super) fn view(plan: &Plan) -> Html {
    let report = Report::of(plan);
    let trained: Vec<Muscle> = Muscle::ALL.iter().copied().filter(|muscle| !report.muscle(*muscle).is_zero()).collect();
    if trained.is_empty() {
        return Html::default();
    }
    let row = |muscle: &Muscle| {
        let days = days_a_week(plan, *muscle);
        html! {
            <tr data-often={muscle.slug()} data-value={days.exact()}>
                <th scope="row">{ muscle.label() }</th><td>{ report.muscle(*muscle).to_string() }</td><td>{ days.to_string() }</td>
            </tr>
        }
    };
    let session = |day: usize| {
        let minutes = minutes::of_day(plan, day).to_string();
        html! { <li><bdi>{ plan.day_title(day) }</bdi><data data-minutes={minutes.clone()} value={minutes.clone()}>{ texts::minutes(&minutes) }</data></li> }
    };
    html! {
        <section class="card often" aria-labelledby="often-heading">
            <h2 id="often-heading">{ texts::HOW_LONG }</h2>
            <ul>{ for (0..plan.days().len()).filter(|day| minutes::of_day(plan, *day) > 0).map(session) }</ul>
            { fill!("<p class='hint'>{}</p>", texts::MINUTES_ARE) }
            <details>
                { fill!("<summary>{}</summary>", texts::DAYS_FOR_MUSCLES) }
                <table class="compare">
                    <thead><tr>{ fill!("<th scope='col'>{}</th>", texts::MUSCLE) }{ fill!("<th scope='col'>{}</th>", texts::SETS_A_WEEK) }{ fill!("<th scope='col'>{}</th>", texts::DAYS_A_WEEK) }</tr></thead>
                    <tbody>{ for trained.iter().map(row) }</tbody>
                </table>
                { fill!("<p class='hint'>{}</p>", texts::DAY_COUNTS) }
            </details>
        </section>
    }
}
