//! The page that the coach is in: the plan it shows, and the places it lends.

use gloo_events::EventListener;
use js_sys::Function;
use wasm_bindgen::prelude::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Element, FocusOptions, HtmlElement, MutationObserver, MutationObserverInit};
use yew::{Callback, Html, create_portal};

use super::marks;
use crate::codec::link;
use crate::domain::change;
use crate::domain::plan::Plan;
use crate::web::{document, events};

/// The attribute of the page that holds the link of its plan.
const PLAN: &str = "data-plan";
/// The attribute in which it puts the links of all plans when it is asked for them.
const PLANS: &str = "data-plans";

/// The words that what is asked for begins with: `web/coach_requests.rs` knows them.
const CHANGE_TO: &str = "change";
const ADD: &str = "add";

/// What the page can be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ask {
    /// That a plan take the place of the one that is shown.
    Change,
    /// That a plan become one of the user's own.
    Add,
}

fn app() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// A place that the page lends.
pub(super) fn place(name: &str) -> Option<Element> {
    document()?.get_element_by_id(name)
}

/// Puts a part of the coach into a place of the page; nowhere when the page does not lend it.
pub(super) fn there(name: &str, part: Html) -> Html {
    place(name).map(|place| create_portal(part, place)).unwrap_or_default()
}

/// The plan that the page shows.
pub(super) fn plan() -> Option<Plan> {
    link::decode(&app()?.get_attribute(PLAN)?).ok()
}

/// Is it one that was sent, and none of the user's own?
pub(super) fn is_shared() -> bool {
    found("#app .shared").is_some()
}

/// All plans of the page.
pub(super) fn plans() -> Vec<Plan> {
    // The page answers before this goes on.
    say("plans");
    let answer = app().and_then(|page| {
        let links = page.get_attribute(PLANS);
        let _ = page.remove_attribute(PLANS);
        links
    });
    answer.unwrap_or_default().lines().filter_map(|text| link::decode(text).ok()).collect()
}

/// Brings the focus to an element, where there is one.
pub(super) fn focus(css: &str) -> bool {
    found(css).is_some_and(|element| element.focus().is_ok())
}

/// Brings the focus to an element, which need not come into view: whoever goes on from there brings what they come to.
pub(super) fn focus_still(css: &str) -> bool {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    found(css).is_some_and(|element| element.focus_with_options(&still).is_ok())
}

fn found(css: &str) -> Option<HtmlElement> {
    document()?.query_selector(css).ok()??.dyn_into().ok()
}

/// Is the focus nowhere, because what had it is gone or stands in a dialog that is closed?
pub(super) fn has_lost_focus() -> bool {
    let gone = |element: &Element| {
        let closed = element.closest("dialog:not([open])");
        element.tag_name() == "BODY" || closed.is_ok_and(|dialog| dialog.is_some())
    };
    document().and_then(|document| document.active_element()).is_none_or(|element| gone(&element))
}

/// The element with the focus, where it can be seen.
pub(super) fn focus_in_view() -> Option<Element> {
    let element = document()?.active_element().filter(|element| element.tag_name() != "BODY")?;
    is_in_view(&element).then_some(element)
}

/// Brings an element back into view that something has pushed out of it.
pub(super) fn keep_in_view(element: &Element) {
    if !is_in_view(element) {
        element.scroll_into_view_with_bool(element.get_bounding_client_rect().top() < 0.0);
    }
}

fn is_in_view(element: &Element) -> bool {
    let place = element.get_bounding_client_rect();
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    place.top() >= 0.0 && height.is_none_or(|height| place.bottom() <= height)
}

/// Asks the page for something that concerns a plan, beside the one that it shows.
pub(super) fn ask(ask: Ask, before: &Plan, plan: &Plan) {
    match ask {
        Ask::Change => change(before, plan, &change::words(before, plan)),
        Ask::Add => add(plan),
    }
}

/// Asks the page for another plan in the place of one, and tells it in a sentence what that changes. It may refuse: nothing here
/// depends on it.
pub(super) fn change(before: &Plan, after: &Plan, words: &str) {
    say(&format!("{CHANGE_TO} {} {words}", link::encode(after)));
    marks::mark(before, after);
}

/// Asks the page to make a plan one of the user's own.
pub(super) fn add(plan: &Plan) {
    say(&format!("{ADD} {}", link::encode(plan)));
}

/// Asks the page to take back the last change.
pub(super) fn undo() {
    say("undo");
}

/// Asks the page to do again what was taken back last.
pub(super) fn redo() {
    say("redo");
}

fn say(words: &str) {
    let how = CustomEventInit::new();
    how.set_detail(&JsValue::from_str(words));
    if let (Some(document), Ok(event)) = (document(), CustomEvent::new_with_event_init_dict(events::ASK, &how)) {
        let _ = document.dispatch_event(&event);
    }
}

/// Hears which name is to become an exercise of one's own: `finder.js` says so, from the search field.
pub(super) fn wanted_own(wanted: Callback<String>) -> Option<EventListener> {
    let document = document()?;
    Some(EventListener::new(&document, events::OWN, move |event| {
        let said = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
        said.into_iter().for_each(|said| wanted.emit(said));
    }))
}

/// From now on a script is called whenever the page shows another plan.
pub(super) fn observe(changed: &Function) -> Option<()> {
    let observer = MutationObserver::new(changed).ok()?;
    let what = MutationObserverInit::new();
    what.set_attributes(true);
    what.set_attribute_filter(&js_sys::Array::of1(&JsValue::from_str(PLAN)));
    observer.observe_with_options(app()?.as_ref(), &what).ok()
}
