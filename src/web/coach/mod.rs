//! The coach: what to change, the rules, the week, well-known plans, comparing, self-checks; plans from logs and from text,
//! exercises of one's own; a plan for one's own site.
//!
//! A second program of Yew that comes when the page stands, so that none of it is in the start-up download. It knows the page
//! by one attribute, which holds the link of the plan that is shown, and asks for one thing: that another plan take its place.

mod advice;
mod app;
mod checks;
mod compare;
mod embed;
mod field;
mod files;
mod fix;
mod gallery;
mod glance;
mod left_out;
mod log;
mod marks;
mod memory;
mod message;
mod moves;
mod often;
mod own;
mod page;
mod questions;
mod room;
mod rules;
mod search;
mod share;
mod text;
mod texts;
mod warnings;
mod watch;

use js_sys::Function;
use yew::prelude::{Component, Context, Html};

pub use advice::answer;
pub use glance::chips;
use questions::Worker;
pub use share::code::Code;

/// Puts the coach into the page. What takes long it asks of `worker`.
pub fn start(worker: Function) {
    let Some(document) = crate::web::document() else { return };
    // Two programs of Yew in one document number their roots alike, and each would answer the events of the other: this one
    // leaves out the number of the page.
    if let Ok(unused) = document.create_element("div") {
        yew::Renderer::<Nothing>::with_root(unused).render().destroy();
    }
    if let Ok(root) = document.create_element("div") {
        root.set_id("coach");
        let _ = document.body().map(|body| body.append_child(&root));
        yew::Renderer::<app::Coach>::with_root_and_props(root, app::CoachProps { worker: Worker(worker) }).render();
    }
}

/// A program that shows nothing: see [`start`].
struct Nothing;

impl Component for Nothing {
    type Message = ();
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, _: &Context<Self>) -> Html {
        Html::default()
    }
}
