//! A shared plan that lies beside the user's own.

use yew::prelude::*;

use super::button::button;
use super::template::fill;
use crate::domain::plan::Plan;
use crate::state::Action;

/// Says that this plan is not the user's own, and offers to keep it or to go back.
pub fn shared(plan: &Plan, on: &Callback<Action>) -> Html {
    fill!("
        <section class='shared' aria-label='Shared plan'>
            <p>A shared plan: <strong><bdi>{}</bdi></strong> <small>Look at it and try changes. Your own plans stay as they are.</small></p>
            {}{}
        </section>",
        plan.title().to_string(), button(on, Action::Keep, "primary", "Keep it as mine"), button(on, Action::Leave, "", "Back to my plan"))
}
