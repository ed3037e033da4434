//! A word after something was taken away or could not be done.

use yew::prelude::*;

use crate::codec::saved::Saved;
use crate::domain::plan::{Plan, PlanError};
use crate::state::{Action, Notice};

/// What to say.
#[derive(PartialEq, Properties)]
pub struct ToastProps {
    /// Nothing: no toast.
    pub notice: Option<Notice>,
    /// Where changes go.
    pub on: Callback<Action>,
}

/// Stays until it is answered or something else happens: nobody has to be quick.
#[component]
pub fn Toast(props: &ToastProps) -> Html {
    let act = |action: Action| {
        let on = props.on.clone();
        move |_: MouseEvent| on.emit(action.clone())
    };
    html! {
        <div class="toast" role="alert" hidden={props.notice.is_none()}>
            if let Some(notice) = &props.notice {
                <span><bdi>{ words(notice) }</bdi></span>
                if matches!(notice, Notice::Removed(_)) {
                    <button type="button" onclick={act(Action::Undo)}>{ "Undo" }</button>
                }
                <button type="button" onclick={act(Action::Dismiss)} aria-label="Dismiss">{ "×" }</button>
            }
        </div>
    }
}

fn words(notice: &Notice) -> String {
    match notice {
        Notice::Removed(what) => format!("{what} removed."),
        Notice::Full(PlanError::Days) => format!("A plan has one to {} days.", Plan::MAX_DAYS),
        Notice::Full(_) => format!("This day is full: it holds {} entries.", Plan::MAX_ENTRIES),
        Notice::TooManyPlans => format!("{} plans are kept already. Delete one first.", Saved::MOST),
    }
}
