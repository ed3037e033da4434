//! What is opened over the page: a dialog for each room, and the buttons that open them.

use web_sys::{Element, HtmlDialogElement};
use yew::prelude::*;

use super::page;
use crate::state::Action;
use crate::web::shortcuts;

/// What is opened over the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Room {
    /// The days side by side.
    Week,
    /// Well-known plans.
    Gallery,
    /// Two plans, figure by figure.
    Compare,
    /// Self-checks and targets by sport.
    Checks,
    /// A training log.
    Log,
    /// A plan as text.
    Text,
    /// Exercises of one's own.
    Own,
    /// Plans as files.
    Files,
    /// The plan for somebody else.
    Share,
    /// A plan on one's own site.
    Embed,
}

impl Room {
    /// What is looked at: side by side where there is room, in a menu where there is none.
    const LOOKED_AT: [Self; 4] = [Self::Week, Self::Gallery, Self::Compare, Self::Checks];
    /// What comes in, and what leaves: always in a menu.
    const WAYS: [Self; 6] = [Self::Log, Self::Text, Self::Own, Self::Files, Self::Share, Self::Embed];

    /// What its button and its heading say.
    const fn label(self) -> &'static str {
        match self {
            Self::Week => "Your week",
            Self::Gallery => "Well-known plans",
            Self::Compare => "Compare",
            Self::Checks => "Checks and targets",
            Self::Log => "From a log",
            Self::Text => "Paste a plan as text",
            Self::Own => "Own exercises",
            Self::Files => "Files",
            Self::Share => "Share",
            Self::Embed => "On your site",
        }
    }

    const fn slug(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Gallery => "gallery",
            Self::Compare => "compare",
            Self::Checks => "checks",
            Self::Log => "log",
            Self::Text => "text",
            Self::Own => "own",
            Self::Files => "files",
            Self::Share => "share",
            Self::Embed => "embed",
        }
    }
}

/// The button beside the link of the page.
pub(super) fn share(open: Callback<Room>) -> Html {
    let onclick = open.reform(|_: MouseEvent| Room::Share);
    html! { <button type="button" aria-haspopup="dialog" {onclick}>{ Room::Share.label() }</button> }
}

/// A button for each room.
pub(super) fn rooms(open: &Callback<Room>) -> Html {
    html! {
        <div class="rooms">
            { menu("rooms-menu", "Week and plans", &Room::LOOKED_AT, open) }
            { menu("ways-menu", "Import and share", &Room::WAYS, open) }
        </div>
    }
}

fn menu(id: &'static str, label: &'static str, rooms: &[Room], open: &Callback<Room>) -> Html {
    let button = |room: &Room| {
        let room = *room;
        let onclick = open.reform(move |_: MouseEvent| room);
        html! {
            <button type="button" data-room={room.slug()} aria-haspopup="dialog" popovertarget={id} popovertargetaction="hide" {onclick}>
                { room.label() }
            </button>
        }
    };
    html! {
        <>
            <button type="button" class="opener" popovertarget={id}>{ label }</button>
            <div {id} popover="auto">{ for rooms.iter().map(button) }</div>
        </>
    }
}

/// Says that a press changed nothing, since the plan has changed after what was pressed came into view.
pub(super) fn not_done(outdated: bool) -> Html {
    if !outdated {
        return Html::default();
    }
    html! {
        <p class="refused" role="alert" data-not-done="">
            { "That was not done: your plan has changed meanwhile. What is offered now is for the plan as it is: press again." }
        </p>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct RoomProps {
    pub room: Room,
    /// Takes back what was changed in the room: the page says so where nobody sees it now.
    pub undo: Option<Callback<()>>,
    /// Does again what was taken back in the room.
    pub redo: Option<Callback<()>>,
    /// What was pressed last was offered for another plan.
    pub outdated: bool,
    pub onclose: Callback<()>,
    pub children: Html,
}

/// A dialog over the page: the browser keeps the focus inside, and Escape closes it. Whoever closes it comes back to where
/// they came from.
pub(super) struct RoomDialog {
    dialog: NodeRef,
    /// The room that was opened last: one may lead to another.
    shown: Option<Room>,
}

impl RoomDialog {
    fn dialog(&self) -> Option<HtmlDialogElement> {
        self.dialog.cast()
    }
}

impl Component for RoomDialog {
    type Message = ();
    type Properties = RoomProps;

    fn create(_: &Context<Self>) -> Self {
        Self { dialog: NodeRef::default(), shown: None }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let RoomProps { room, undo, redo, outdated, onclose, children } = ctx.props();
        let (back, forth) = (undo.clone(), redo.clone());
        // Never further than to the plan with which the room was opened.
        let onkeydown = move |event: KeyboardEvent| match shortcuts::asked(&event) {
            Some(Action::Undo) => back.iter().for_each(|undo| undo.emit(())),
            Some(_) => forth.iter().for_each(|redo| redo.emit(())),
            None => {}
        };
        let dialog = self.dialog.clone();
        // The browser closes it, so that it gives the focus back, and says so.
        let close = move |_: MouseEvent| dialog.cast::<HtmlDialogElement>().iter().for_each(HtmlDialogElement::close);
        html! {
            <dialog ref={&self.dialog} class="room" data-open={room.slug()} aria-labelledby="room-heading" onclose={onclose.reform(|_: Event| ())} {onkeydown}>
                <div class="top">
                    <h2 id="room-heading" tabindex="-1">{ room.label() }</h2>
                    if let Some(undo) = undo {
                        <button type="button" data-do="undo" onclick={undo.reform(|_: MouseEvent| ())}>{ "Undo" }</button>
                    }
                    <button type="button" aria-label="Close" onclick={close}>{ "×" }</button>
                </div>
                { not_done(*outdated) }
                <div class="inside">{ children.clone() }</div>
            </dialog>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let now = Some(ctx.props().room);
        let Some(dialog) = self.dialog().filter(|_| self.shown != now) else { return };
        self.shown = now;
        if !dialog.open() {
            let _ = dialog.show_modal();
        }
        // Another room begins at its top, and what led there is gone.
        let inside: Option<Element> = dialog.query_selector(".inside").ok().flatten();
        inside.iter().for_each(|inside| inside.set_scroll_top(0));
        page::focus("#room-heading");
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        self.dialog().iter().for_each(HtmlDialogElement::close);
        // The button that was pressed may stand in a menu that is closed by now.
        if page::has_lost_focus() {
            page::focus(&format!("[data-room={}]", ctx.props().room.slug()));
        }
        if page::has_lost_focus() {
            page::focus(&format!(".opener:has(+ [popover] [data-room={}])", ctx.props().room.slug()));
        }
    }
}
