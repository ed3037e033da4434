//! The head of a shared plan, which lies beside the user's own and is read before it is tried.

mod texts;

use yew::prelude::*;

use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::report::Report;
use crate::state::Action;
use crate::web::view::button::button;
use crate::web::view::result::tiles::icon;
use crate::web::view::template::fill;

/// Says whose plan this is and how much it holds, and offers to keep it, to go back and to try changes. The style sheet hides
/// the list to add from until somebody wants to try.
pub fn shared(plan: &Plan, report: &Report, on: &Callback<Action>) -> Html {
    let name = if plan.name.is_empty() { texts::UNNAMED } else { plan.title() };
    // A lift that is done in several ways is one exercise.
    let mut exercises: Vec<ExerciseRef> = Vec::new();
    for entry in plan.days().iter().flat_map(|day| day.entries()) {
        if !exercises.contains(&entry.exercise) {
            exercises.push(entry.exercise);
        }
    }
    fill!(
        "
        <section class='shared' aria-labelledby='shared-heading'>
            <div>
                <p class='hint'>{}{}</p>
                <h2 id='shared-heading'><bdi>{}</bdi></h2>
                <p class='hint'>{}</p>
            </div>
            {}{}
            <details class='trying'>
                <summary>{}</summary>
                <p class='hint'>{}</p>
            </details>
        </section>",
        icon("link"),
        texts::SENT,
        String::from(name),
        texts::holds(plan.days().len() as u64, exercises.len() as u64, report.sets()),
        button(on, Action::Keep, "primary", texts::KEEP),
        button(on, Action::Leave, "", texts::LEAVE),
        texts::TRY,
        texts::TRYING
    )
}
