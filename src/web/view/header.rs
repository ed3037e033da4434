//! The head of the page: the plans, undo and redo, the link.

use yew::prelude::*;

use super::button::{button, sign};
use super::choice::{Options, choice};
use super::naming::naming;
use super::template::fill;
use crate::codec::saved::PlanId;
use crate::domain::plan::Plan;
use crate::state::{Action, State};

/// The plans of the device, and what is done with the one that is open.
pub fn header(state: &State, copied: Option<&(AttrValue, bool)>, copy: Callback<MouseEvent>, on: &Callback<Action>) -> Html {
    let own = state.shared().is_none().then(|| plans(state, on));
    fill!(
        "
        <header class='header'>
            <h1>Chain balance</h1>
            <p class='claim'>Front and back, push and pull: how your training week splits.</p>
            <div class='plans'>{}{}{}{}</div>
        </header>",
        own,
        sign(on, state.can_undo().then_some(Action::Undo), "↶", "Undo (Ctrl+Z)".into()),
        sign(on, state.can_redo().then_some(Action::Redo), "↷", "Redo (Ctrl+Shift+Z)".into()),
        copy_link(state.plan(), copied, copy)
    )
}

fn plans(state: &State, on: &Callback<Action>) -> Html {
    let (plan, library) = (state.plan(), state.library());
    let open = {
        let on = on.clone();
        move |(_, key): (_, AttrValue)| {
            PlanId::parse(&key).into_iter().for_each(|id| on.emit(Action::OpenPlan(id)));
        }
    };
    let list: Options = library.plans().map(|(id, plan)| (id.to_string().into(), String::from(plan.title()).into())).collect();
    let list = (list.len() > 1).then(|| choice("plan", "Plan", &list, &library.open_id().to_string(), open.into()));
    fill!(
        "
        {}
        <button class='opener' popovertarget='plan-menu'>Plan</button>
        <div class='menu' id='plan-menu' popover='auto'><label>Name{}</label>{}{}{}</div>",
        list,
        naming("plan-name", String::from("My plan"), &plan.name, on.reform(Action::NamePlan)),
        button(on, Action::NewPlan, "menu", "New plan"),
        button(on, Action::CopyPlan, "menu", "Copy this plan"),
        button(on, Action::DeletePlan, "menu", "Delete this plan")
    )
}

/// Copies the link of the plan; where the browser does not allow that, shows it to be copied by hand.
fn copy_link(plan: &Plan, copied: Option<&(AttrValue, bool)>, copy: Callback<MouseEvent>) -> Html {
    let button = html! { <button data-kind="primary" onclick={copy} disabled={plan.is_empty()}>{ "Copy link" }</button> };
    let word = copied.map(|(link, done)| {
        if *done {
            return fill!(
                "<p class='copied' role='status'>Link copied. It holds the whole plan: whoever has it can open it.</p>"
            );
        }
        let field = html! { <input type="text" name="link" readonly=true value={link.clone()} /> };
        fill!("<p class='copied' role='status'><label>Copy this link: it holds the whole plan.{}</label></p>", field)
    });
    fill!("{}<span id='coach-share'></span>{}", button, word)
}
