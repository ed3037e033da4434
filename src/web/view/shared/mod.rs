//! The head of a shared plan, which lies beside the user's own and is read before it is tried.

use yew::prelude::*;

use crate::domain::headline::plural;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::state::Action;
use crate::web::view::button::button;
use crate::web::view::result::tiles::icon;
use crate::web::view::template::fill;

/// Says whose plan this is and how much it holds, and offers to keep it, to go back and to try changes. The style sheet hides
/// the list to add from until somebody wants to try.
pub fn shared(plan: &Plan, report: &Report, on: &Callback<Action>) -> Html {
    let name = if plan.name.is_empty() { "A plan from a link" } else { plan.title() };
    let entries = plan.days().iter().map(|day| day.entries().len() as u64).sum();
    let counted = [(plan.days().len() as u64, "day"), (entries, "exercise")]
        .map(|(number, word)| format!("{number} {}", plural(number, word)));
    fill!(
        "
        <section class='shared' aria-labelledby='shared-heading'>
            <div>
                <p class='hint'>{}Sent to you as a link. Your own plans stay as they are.</p>
                <h2 id='shared-heading'><bdi>{}</bdi></h2>
                <p class='hint'>{}</p>
            </div>
            {}{}
            <details class='trying'>
                <summary>Try changes</summary>
                <p class='hint'>Add, change and undo as you like. It touches only this copy until you keep it.</p>
            </details>
        </section>",
        icon("link"),
        String::from(name),
        format!("{} · {} · {} sets a week", counted[0], counted[1], report.sets()),
        button(on, Action::Keep, "primary", "Keep a copy"),
        button(on, Action::Leave, "", "Back to mine")
    )
}
