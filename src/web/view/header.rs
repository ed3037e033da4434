//! The head of the page: the plans, undo and redo, the link.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::choice::Choice;
use crate::domain::name::Name;
use crate::domain::plan::Plan;
use crate::state::{Action, Library};
use crate::web::{export, location};

/// What the head shows.
#[derive(PartialEq, Properties)]
pub struct HeaderProps {
    /// The plan that is shown.
    pub plan: Rc<Plan>,
    /// The user's own plans.
    pub library: Library,
    /// A shared plan is shown.
    pub shared: bool,
    /// Is there anything to undo?
    pub can_undo: bool,
    /// Is there anything to redo?
    pub can_redo: bool,
    /// Where changes go.
    pub on: Callback<Action>,
}

/// The plans of the device, and what is done with the one that is open.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let act = |action: Action| {
        let on = props.on.clone();
        move |_: MouseEvent| on.emit(action.clone())
    };
    html! {
        <header class="header">
            <h1>{ "Chain balance" }</h1>
            <p class="claim">{ "Front and back, push and pull: how your training week splits." }</p>
            <div class="plans">
                if !props.shared {
                    { plans(props) }
                }
                <button type="button" onclick={act(Action::Undo)} disabled={!props.can_undo} aria-keyshortcuts="Control+Z">{ "Undo" }</button>
                <button type="button" onclick={act(Action::Redo)} disabled={!props.can_redo} aria-keyshortcuts="Control+Shift+Z">{ "Redo" }</button>
                <CopyLink plan={props.plan.clone()} />
            </div>
        </header>
    }
}

fn plans(props: &HeaderProps) -> Html {
    let HeaderProps { plan, library, on, .. } = props;
    let act = |action: Action| {
        let on = on.clone();
        move |_: MouseEvent| on.emit(action.clone())
    };
    let rename = {
        let on = on.clone();
        move |event: Event| on.emit(Action::NamePlan(Name::clean(&event.target_unchecked_into::<HtmlInputElement>().value())))
    };
    let open = {
        let on = on.clone();
        move |key: AttrValue| {
            if let Ok(key) = key.parse() {
                on.emit(Action::OpenPlan(key));
            }
        }
    };
    let list: Vec<(AttrValue, AttrValue)> =
        library.plans().iter().map(|(key, plan)| (key.to_string().into(), String::from(plan.title()).into())).collect();
    html! {
        <>
            if list.len() > 1 {
                <Choice label="Plan" labelled=false name="plan" options={list} value={library.open_key().to_string()} onchoose={open} />
            }
            <details class="menu">
                <summary>{ "Plan" }</summary>
                <div>
                    <label>{ "Name" }
                        <input type="text" name="plan-name" dir="auto" maxlength={Name::MAX.to_string()} placeholder="My plan" autocomplete="off"
                            value={plan.name.to_string()} onchange={rename} />
                    </label>
                    <button type="button" onclick={act(Action::NewPlan)}>{ "New plan" }</button>
                    <button type="button" onclick={act(Action::CopyPlan)}>{ "Copy this plan" }</button>
                    <button type="button" onclick={act(Action::DeletePlan)}>{ "Delete this plan" }</button>
                </div>
            </details>
        </>
    }
}

/// Which plan the link is for.
#[derive(PartialEq, Properties)]
struct CopyLinkProps {
    plan: Rc<Plan>,
}

/// Copies the link of the plan; where the browser does not allow that, shows it to be copied by hand.
#[component]
fn CopyLink(props: &CopyLinkProps) -> Html {
    let copied = use_state_eq(|| None::<(AttrValue, bool)>);
    use_effect_with(props.plan.clone(), {
        let copied = copied.clone();
        move |_| copied.set(None)
    });
    let onclick = {
        let (plan, copied) = (props.plan.clone(), copied.clone());
        move |_| {
            let (link, copied) = (location::link(&plan), copied.clone());
            spawn_local(async move {
                let done = export::copy(link.clone()).await;
                copied.set(Some((link.into(), done)));
            });
        }
    };
    html! {
        <>
            <button type="button" class="primary" {onclick} disabled={props.plan.is_empty()}>{ "Copy link" }</button>
            if let Some((link, done)) = (*copied).clone() {
                <p class="copied" role="status">
                    if done {
                        { "Link copied. It holds the whole plan: whoever has it can open it." }
                    } else {
                        <label>{ "Copy this link: it holds the whole plan." }
                            <input type="text" name="link" readonly=true value={link} />
                        </label>
                    }
                </p>
            }
        </>
    }
}
