//! When the page shows another plan, and that one has stood still.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::prelude::{Closure, JsCast};
use web_sys::window;
use yew::Callback;

use super::page;

/// How long a plan must have stood still before it is looked at, in milliseconds: ten quick ticks are looked at once, and none
/// of them waits for the coach.
const STILL: u32 = 500;

/// Watches the plan that the page shows.
pub(super) struct Watch(Rc<Watched>);

struct Watched {
    still: Callback<()>,
    /// Runs while the plan changes. A change only notes its time: this is a part of every tick.
    waiting: RefCell<Option<Timeout>>,
    /// When the plan changed last, in milliseconds by the clock of the page, which is never set back.
    changed: Cell<Option<f64>>,
    asked: Cell<bool>,
}

impl Watch {
    /// Calls `still` whenever another plan has stood still, for as long as the page stands.
    pub(super) fn new(still: Callback<()>) -> Self {
        let watched = Rc::new(Watched { still, waiting: RefCell::default(), changed: Cell::default(), asked: Cell::default() });
        let watching = watched.clone();
        let heard = Closure::<dyn FnMut()>::new(move || watching.change());
        page::observe(heard.as_ref().unchecked_ref());
        heard.forget();
        Self(watched)
    }

    /// Does the page show a plan that `still` was not called for?
    pub(super) fn is_waiting(&self) -> bool {
        self.0.waiting.borrow().is_some()
    }

    /// The page is asked for another plan: that one need not stand still.
    pub(super) fn hurry(&self) {
        self.0.asked.set(true);
    }

    /// The plan is looked at now. Is it the one that was asked for?
    pub(super) fn settle(&self) -> bool {
        self.0.waiting.take();
        self.0.asked.take()
    }
}

impl Watched {
    fn change(self: &Rc<Self>) {
        self.changed.set(now());
        if self.asked.get() {
            self.wait(0);
        } else if self.waiting.borrow().is_none() {
            self.wait(STILL);
        }
    }

    fn wait(self: &Rc<Self>, after: u32) {
        let watched = self.clone();
        self.waiting.replace(Some(Timeout::new(after, move || watched.look())));
    }

    fn look(self: &Rc<Self>) {
        let since = now().zip(self.changed.get()).map_or(STILL, |(now, changed)| (now - changed) as u32);
        if since < STILL && !self.asked.get() {
            self.wait(STILL - since);
        } else {
            self.still.emit(());
        }
    }
}

fn now() -> Option<f64> {
    Some(window()?.performance()?.now())
}
