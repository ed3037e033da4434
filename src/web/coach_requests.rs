//! What the coach, a program of its own, is told of the plan, and what it asks for.

use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element};
use yew::Callback;

use super::keep::KeptPlans;
use crate::codec::link;
use crate::domain::plan::Plan;
use crate::state::Action;

/// The plan that is shown stands on the page as the text of its link.
pub(super) fn tell(page: &Element, plan: &Plan) {
    let _ = page.set_attribute("data-plan", &link::encode(plan));
}

/// Hears what is asked for: to undo, to do it again, or a word, a blank, and the text of a plan's link, behind which a change
/// says in a sentence what it is. `plans` has the links of all plans put on the page. What cannot be read is passed over.
pub(super) fn listener(on: Callback<Action>, kept_plans: KeptPlans) -> Option<EventListener> {
    let document = super::document()?;
    Some(EventListener::new(&document, super::events::ASK, move |event| {
        let asked = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string()).unwrap_or_default();
        let plan = |text: &str| link::decode(text).ok().map(Rc::new);
        let (word, text) = asked.split_once(' ').unwrap_or((&asked, ""));
        let action = match word {
            "change" => {
                let (text, words) = text.split_once(' ').unwrap_or((text, ""));
                plan(text).map(|plan| Action::Change(plan, String::from(words)))
            }
            "add" => plan(text).map(Action::Add),
            "undo" => Some(Action::Undo),
            "redo" => Some(Action::Redo),
            "plans" => {
                let page = super::document().and_then(|document| document.get_element_by_id("app"));
                let _ = page.map(|page| page.set_attribute("data-plans", &kept_plans.links()));
                None
            }
            _ => None,
        };
        action.into_iter().for_each(|action| on.emit(action));
    }))
}
