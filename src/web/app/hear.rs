//! What happens to the page, and what it does then.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::{App, Message, STEP, STILL};
use crate::domain::headline;
use crate::state::{Action, Notice};
use crate::web::keep::Trigger;
use crate::web::later::later;
use crate::web::{export, location};

impl App {
    /// Is the page to be drawn anew?
    pub(super) fn hear(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => self.act(ctx, action),
            Message::Settled => {
                if self.said != self.revision {
                    self.waiting = Some(later(ctx.link(), STILL, Message::Say));
                }
                return self.hear(ctx, Message::Trigger(Trigger::Save));
            }
            Message::Trigger(trigger) => {
                let (another, action) = self.keeping.on(trigger, ctx.link().callback(Message::Trigger));
                match action {
                    // Nothing was sent that could be left.
                    Some(Action::Leave) if self.state.shared().is_none() => return another,
                    Some(action) => self.act(ctx, action),
                    None => return another,
                }
            }
            Message::Entry(entry) => self.entry = Some(entry).filter(|entry| self.entry != Some(*entry)),
            Message::ToggleLine(what, open) => self.opened.toggle(what, open),
            // Rows go from their groups to what fits best, and back.
            Message::Field(name, word) => return self.pick.set(&name, word),
            Message::Copy => {
                let link = AttrValue::from(location::link(self.state.plan()));
                let page = ctx.link().clone();
                spawn_local(async move {
                    let done = export::copy(&link).await;
                    page.send_message(Message::Copied(link, done));
                });
                return false;
            }
            Message::Copied(link, done) => {
                self.copied = Some((link, done));
                if done && matches!(self.state.notice(), Some(Notice::NoCopy)) {
                    self.state = self.state.apply(Action::Dismiss);
                }
            }
            Message::More => self.groups += STEP,
            // Past the views: a field in which somebody types must not be made again for it.
            Message::Say => {
                self.said = self.revision;
                self.state = self.state.apply(Action::Pause);
                if let Some(status) = self.status.cast::<Element>() {
                    status.set_text_content(Some(&headline::both(&self.report)));
                }
                return false;
            }
        }
        true
    }
}
