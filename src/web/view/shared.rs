//! A shared plan that lies beside the user's own.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::plan::Plan;
use crate::state::Action;

/// Which plan.
#[derive(PartialEq, Properties)]
pub struct SharedProps {
    /// The shared plan.
    pub plan: Rc<Plan>,
    /// Where changes go.
    pub on: Callback<Action>,
}

/// Says that this plan is not the user's own, and offers to keep it or to go back.
#[component]
pub fn Shared(props: &SharedProps) -> Html {
    let act = |action: Action| {
        let on = props.on.clone();
        move |_: MouseEvent| on.emit(action.clone())
    };
    html! {
        <section class="shared" aria-label="Shared plan">
            <p>
                { "A shared plan: " }<strong><bdi>{ props.plan.title().to_string() }</bdi></strong>
                <small>{ "Look at it and try changes. Your own plans stay as they are." }</small>
            </p>
            <button type="button" class="primary" onclick={act(Action::Keep)}>{ "Keep it as mine" }</button>
            <button type="button" onclick={act(Action::Leave)}>{ "Back to my plan" }</button>
        </section>
    }
}
