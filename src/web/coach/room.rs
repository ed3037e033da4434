//! The rooms: what is opened over the page.

use yew::prelude::*;

/// A room.
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
}

impl Room {
    const ALL: [Self; 8] =
        [Self::Week, Self::Gallery, Self::Compare, Self::Checks, Self::Log, Self::Text, Self::Own, Self::Files];

    /// What its button and its heading say.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Week => "Your week",
            Self::Gallery => "Well-known plans",
            Self::Compare => "Compare",
            Self::Checks => "Self-checks and targets",
            Self::Log => "From a log",
            Self::Text => "Paste a plan as text",
            Self::Own => "Own exercises",
            Self::Files => "Files",
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
        }
    }
}

/// A button for each room: side by side where there is room, in a menu where there is none.
pub(super) fn buttons(open: Callback<Room>) -> Html {
    let button = |room: Room| {
        let onclick = open.reform(move |_: MouseEvent| room);
        html! {
            <button type="button" data-room={room.slug()} aria-haspopup="dialog" popovertarget="rooms-menu" popovertargetaction="hide" {onclick}>
                { room.label() }
            </button>
        }
    };
    html! {
        <div class="rooms">
            <button type="button" class="opener" popovertarget="rooms-menu">{ "Plans, week and more" }</button>
            <div id="rooms-menu" popover="auto">{ for Room::ALL.into_iter().map(button) }</div>
        </div>
    }
}

/// What a dialog gets.
#[derive(Properties, PartialEq)]
pub(super) struct RoomProps {
    pub room: Room,
    pub onclose: Callback<()>,
    pub children: Html,
}

/// A dialog over the page: the browser keeps the focus inside, and Escape closes it.
pub(super) struct RoomDialog {
    dialog: NodeRef,
}

impl Component for RoomDialog {
    type Message = ();
    type Properties = RoomProps;

    fn create(_: &Context<Self>) -> Self {
        Self { dialog: NodeRef::default() }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let RoomProps { room, onclose, children } = ctx.props();
        html! {
            <dialog ref={&self.dialog} class="room" data-open={room.slug()} aria-labelledby="room-heading" onclose={onclose.reform(|_: Event| ())}>
                <header>
                    <h2 id="room-heading">{ room.label() }</h2>
                    <button type="button" aria-label="Close" onclick={onclose.reform(|_: MouseEvent| ())}>{ "×" }</button>
                </header>
                <div class="inside">{ children.clone() }</div>
            </dialog>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if let Some(dialog) = self.dialog.cast::<web_sys::HtmlDialogElement>().filter(|dialog| first && !dialog.open()) {
            let _ = dialog.show_modal();
        }
    }
}
