//! How long a session takes, and how often a week each muscle is trained.

use yew::prelude::*;

use crate::domain::frequency::days_a_week;
use crate::domain::minutes;
use crate::domain::muscle::Muscle;
use crate::domain::plan::Plan;
use crate::domain::report::Report;

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
        html! { <li><bdi>{ plan.day_title(day) }</bdi><data data-minutes={minutes.clone()} value={minutes.clone()}>{ format!("{minutes} min") }</data></li> }
    };
    html! {
        <section class="card often" aria-labelledby="often-heading">
            <h2 id="often-heading">{ "How long, how often" }</h2>
            <ul>{ for (0..plan.days().len()).filter(|day| minutes::of_day(plan, *day) > 0).map(session) }</ul>
            <p class="hint">{ "About: three minutes for a set of a compound exercise, two for any other, with the rest after it." }</p>
            <details>
                <summary>{ "Days a week for each muscle" }</summary>
                <table class="compare">
                    <thead><tr><th scope="col">{ "Muscle" }</th><th scope="col">{ "Sets a week" }</th><th scope="col">{ "Days a week" }</th></tr></thead>
                    <tbody>{ for trained.iter().map(row) }</tbody>
                </table>
                <p class="hint">{ "A day counts where an exercise is for the muscle; helping is in the sets alone." }</p>
            </details>
        </section>
    }
}
