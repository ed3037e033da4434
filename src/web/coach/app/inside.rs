//! What stands in a room.

use std::rc::Rc;

use yew::prelude::*;

use super::Coach;
use crate::domain::plan::Plan;
use crate::web::coach::embed::EmbedRoom;
use crate::web::coach::files::FilesRoom;
use crate::web::coach::log::LogRoom;
use crate::web::coach::message::Message;
use crate::web::coach::own::OwnRoom;
use crate::web::coach::page::Ask;
use crate::web::coach::text::TextRoom;
use crate::web::coach::{checks, compare, gallery, share};
use crate::web::rooms::Room;

impl Coach {
    /// Opens a room, unless it is open: nothing was done in it yet that could be taken back there.
    pub(super) fn enter(&mut self, room: Room) {
        if self.room.replace(room) != Some(room) {
            (self.changes, self.undone, self.outdated) = (0, 0, false);
        }
    }

    pub(super) fn inside(&self, ctx: &Context<Self>, room: Room, ask: &Callback<(Ask, Rc<Plan>)>) -> Html {
        let (link, worker) = (ctx.link(), &ctx.props().worker);
        match room {
            Room::Gallery => gallery::view(&self.filter, &link.callback(Message::Filter), ask, &link.callback(Message::Beside)),
            Room::Compare => compare::view(&self.plan, &self.beside, self.advised.as_ref(), &link.callback(Message::Beside)),
            Room::Log => {
                html! { <LogRoom plan={self.plan.clone()} worker={worker.clone()} ask={ask.clone()} plans={link.callback(Message::Plans)} /> }
            }
            Room::Text => {
                html! { <TextRoom plan={self.plan.clone()} worker={worker.clone()} ask={ask.clone()} plans={link.callback(Message::Plans)} /> }
            }
            Room::Files => {
                let (plan, given) = (self.plan.clone(), self.given.clone());
                html! { <FilesRoom {plan} {given} worker={worker.clone()} check={link.callback(Message::Check)} /> }
            }
            Room::Embed => html! { <EmbedRoom plan={self.plan.clone()} /> },
            Room::Share => share::view(&self.plan, &self.report, self.advised.as_ref()),
            Room::Own => html! { <OwnRoom plan={self.plan.clone()} draft={self.draft.clone()} ask={ask.clone()} /> },
            Room::Checks => checks::view(&self.plan, &self.answers, &link.callback(Message::Check), ask),
        }
    }
}
