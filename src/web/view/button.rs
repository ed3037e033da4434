//! A button that does one thing to the state.

use yew::prelude::*;

use super::result::tiles::icon;
use super::template::fill;
use crate::state::Action;

/// Made in one place, because every place that makes one is paid for in the download.
pub(in crate::web) fn button(on: &Callback<Action>, action: Action, kind: &'static str, label: &'static str) -> Html {
    let on = on.clone();
    let onclick = move |_| on.emit(action.clone());
    // A button of the menu closes it.
    let menu = (kind == "menu").then_some("plan-menu");
    html! { <button data-kind={kind} popovertarget={menu} {onclick}>{ label }</button> }
}

/// A sign of the drawing, or a letter.
fn drawn(sign: &'static str) -> Html {
    if sign.len() > 2 { icon(sign) } else { fill!("{}", sign) }
}

/// The same with a sign for a label: the name is for screen readers and for who waits over it.
pub(super) fn sign(on: &Callback<Action>, action: Option<Action>, sign: &'static str, name: AttrValue) -> Html {
    let (on, disabled) = (on.clone(), action.is_none());
    let onclick = move |_| action.iter().for_each(|action| on.emit(action.clone()));
    html! { <button data-kind="sign" {disabled} aria-label={name.clone()} title={name} {onclick}>{ drawn(sign) }</button> }
}
