//! The widget: a plan in a frame of another site.
//!
//! A program of its own, so that neither pays for the other. It keeps nothing and asks nothing of the browser that a frame
//! without an origin would not have; [`host`](super::host) speaks with the page around it.

mod app;
mod list;
mod report;
mod texts;

pub use app::{Widget, WidgetProps};

use super::{document, host};

/// Puts the widget into the place that its page has for it.
pub fn start() {
    if let Some(place) = document().and_then(|document| document.get_element_by_id("widget")) {
        let frame = host::frame();
        host::warn_of(&frame);
        let props = WidgetProps { frame, place: Some(place.clone()) };
        yew::Renderer::<Widget>::with_root_and_props(place, props).render();
    }
}
