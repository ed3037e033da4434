//! A message that comes after a pause.

use gloo_timers::callback::Timeout;
use yew::Component;
use yew::html::Scope;

/// Sends a component a message after so many milliseconds, unless what this returns is dropped before.
pub(super) fn later<C: Component>(link: &Scope<C>, after: u32, message: C::Message) -> Timeout {
    let link = link.clone();
    Timeout::new(after, move || link.send_message(message))
}
