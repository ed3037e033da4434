//! What is opened over the page: a dialog for each room.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};
use yew::prelude::*;

use super::memory;
use super::page;
use super::texts;
use crate::state::Action;
use crate::web::rooms::Room;
use crate::web::{document, shortcuts};

/// Opens the room of whatever button of the page is pressed.
pub(super) fn listener(open: Callback<Room>) -> Option<EventListener> {
    let document = document()?;
    Some(EventListener::new(&document, "click", move |event| {
        let button = event.target().and_then(|target| target.dyn_into::<Element>().ok()?.closest("[data-room]").ok().flatten());
        let room = button.and_then(|button| Room::from_slug(&button.get_attribute("data-room")?));
        room.into_iter().for_each(|room| open.emit(room));
    }))
}

/// The room that was asked for before the coach came: its button waits no longer.
pub(super) fn asked_for() -> Option<Room> {
    let root = document()?.document_element()?;
    let asked = Room::from_slug(&root.get_attribute("data-asked")?)?;
    let _ = root.remove_attribute("data-asked");
    if let Ok(Some(button)) = root.query_selector("[data-room][data-waiting]") {
        let _ = button.remove_attribute("data-waiting");
    }
    Some(asked)
}

/// Says that a press changed nothing, since the plan has changed after what was pressed came into view.
pub(super) fn not_done(outdated: bool) -> Html {
    word(outdated, "not-done", texts::NOT_DONE)
}

/// Says that what was said before is not on the device.
pub(super) fn not_kept() -> Html {
    word(memory::is_refused(), "not-kept", texts::NOT_KEPT)
}

#[inline(never)]
fn word(is_said: bool, what: &'static str, words: &'static str) -> Html {
    if !is_said {
        return Html::default();
    }
    html! { <p class="refused" role="alert" data-word={what}>{ words }</p> }
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
                    <h2 id="room-heading" tabindex="-1">{ room.offer().map_or("", |offer| offer.label) }</h2>
                    if let Some(undo) = undo {
                        <button type="button" data-do="undo" onclick={undo.reform(|_: MouseEvent| ())}>{ texts::UNDO }</button>
                    }
                    <button type="button" aria-label={texts::CLOSE} onclick={close}>{ "×" }</button>
                </div>
                { not_done(*outdated) }{ not_kept() }
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
