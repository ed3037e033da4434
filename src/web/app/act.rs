//! What is done to the plans, and what follows from it.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::{App, MANY, Message, SOON, texts};
use crate::domain::report::Report;
use crate::state::Action;
use crate::web::later::later;
use crate::web::{coach_requests, export};

impl App {
    pub(super) fn act(&mut self, ctx: &Context<Self>, action: Action) {
        let by_hand = action.is_by_hand();
        // What was pressed was pressed on the plan that is still on the screen.
        if by_hand && self.shown.is_some_and(|shown| shown != self.state.library().open_id()) {
            return;
        }
        // What shows nothing but another plan is said: the result follows in a moment.
        let words = match action {
            Action::Undo => Some(texts::UNDONE),
            Action::Redo => Some(texts::REDONE),
            Action::Keep => Some(texts::KEPT),
            Action::Leave => Some(texts::LEFT),
            _ => None,
        };
        let after = self.state.apply(action);
        let before = core::mem::replace(&mut self.state, after);
        if !by_hand {
            self.shown.get_or_insert(before.library().open_id());
        }
        if let (Some(words), Some(status)) = (words, self.status.cast::<Element>()) {
            status.set_text_content(Some(words));
        }
        let changed = self.state.plan() != before.plan();
        if changed {
            self.report = Rc::new(Report::of(self.state.plan()));
            self.revision += 1;
            self.copied = None;
            self.tell();
            // It is said of what this browser keeps.
            let is_kept = self.state.shared().is_none() && !self.keeping.health.refused;
            if by_hand
                && is_kept
                && self.revision > MANY
                && !core::mem::replace(&mut self.reminded, true)
                && export::wants_copy()
            {
                self.state = self.state.apply(Action::Remind);
            }
        }
        if self.keeping.changed(&before, &self.state, by_hand) || changed {
            self.waiting = Some(later(ctx.link(), SOON, Message::Settled));
        }
    }

    /// The element that holds the page, once it is made.
    pub(super) fn page(&self) -> Option<Element> {
        self.status.cast::<Element>()?.parent_element()
    }

    pub(super) fn tell(&self) {
        if let Some(page) = self.page() {
            coach_requests::tell(&page, self.state.plan());
        }
    }
}
