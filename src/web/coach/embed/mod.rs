//! The room "On your site": how a plan is to look on a page of one's own, a preview of it, and what to paste there.

mod fields;
mod pick;
mod preview;
mod snippets;
mod texts;

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::page;
use crate::codec::message::Mode;
use crate::codec::snippet::{Accent, Height, SnippetOptions, is_public};
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Plan;
use crate::web::later::later;
use crate::web::view::template::fill;
use crate::web::{export, location};
use pick::{Pick, of_plan};
use snippets::Snippet;

/// How long choices must have stood still before the preview follows, in milliseconds.
const STILL: u32 = 300;

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct EmbedProps {
    pub plan: Rc<Plan>,
}

/// What a field holds, also while it is being typed; refused when it was left with what the field does not take.
#[derive(Default)]
struct Typed {
    text: String,
    refused: bool,
}

/// The fields in which is typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Accent,
    Height,
}

/// The room.
pub(super) struct EmbedRoom {
    site: String,
    choices: SnippetOptions,
    pick: Pick,
    /// The exercises that were chosen, kept while others are picked.
    chosen: Vec<ExerciseId>,
    /// The height that was typed; what is measured counts where there is none.
    height: Option<Height>,
    /// What the two fields hold.
    accent_typed: Typed,
    height_typed: Typed,
    /// The snippet that was copied last, and whether that worked.
    copied: Option<(Snippet, bool)>,
    /// The frame of the preview, the one in which it is measured, and the address they began with.
    frame: NodeRef,
    probe: NodeRef,
    first: AttrValue,
    /// How high the two say that they are.
    told: Option<Height>,
    measured: Option<Height>,
    waiting: Option<Timeout>,
    _heard: [Option<EventListener>; 2],
}

/// What happens in the room.
pub(super) enum Message {
    /// Of a list the word at this place is chosen.
    Choose(fn(&mut EmbedRoom, usize), usize),
    /// A field holds this while it is being typed.
    Typing(Field, String),
    /// A field was left with this.
    Typed(Field, String),
    /// An exercise is chosen, or no longer.
    Toggle(ExerciseId),
    /// The choices have stood still.
    Show,
    /// The preview is so high.
    Told(Height),
    /// At the narrowest width it is so high.
    Measured(Height),
    /// A snippet is wanted.
    Copy(Snippet),
    /// It was copied, or not.
    Copied(Snippet, bool),
}

impl Component for EmbedRoom {
    type Message = Message;
    type Properties = EmbedProps;

    fn create(ctx: &Context<Self>) -> Self {
        let (frame, probe) = (NodeRef::default(), NodeRef::default());
        let choices = SnippetOptions::usual(Mode::Report);
        let site = location::folder().unwrap_or_default();
        Self {
            first: choices.address(&site, &ctx.props().plan).into(),
            site,
            choices,
            pick: Pick::All,
            chosen: Vec::new(),
            height: None,
            accent_typed: Typed::default(),
            height_typed: Typed::default(),
            copied: None,
            _heard: [
                preview::listener(frame.clone(), ctx.link().callback(Message::Told)),
                preview::listener(probe.clone(), ctx.link().callback(Message::Measured)),
            ],
            frame,
            probe,
            told: None,
            measured: None,
            waiting: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &EmbedProps) -> bool {
        self.settle(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Choose(choose, place) => choose(self, place),
            // Shown again before it is left, the field would lose what is being typed.
            Message::Typing(Field::Accent, text) => {
                self.accent_typed.text = text;
                return false;
            }
            Message::Typing(Field::Height, text) => {
                self.height_typed.text = text;
                return false;
            }
            Message::Typed(Field::Accent, text) => {
                let accent = Accent::parse(&text);
                let refused = accent.is_none() && !text.trim().is_empty();
                if !refused {
                    self.choices.accent = accent;
                }
                self.accent_typed = Typed { text: accent.map_or(text, |accent| format!("#{accent}")), refused };
            }
            Message::Typed(Field::Height, text) => {
                let typed = !text.trim().is_empty();
                let height = Height::parse(&text);
                let refused = typed && height.is_err();
                if !refused {
                    self.height = height.ok();
                }
                self.height_typed = Typed { text, refused };
            }
            Message::Toggle(id) => match self.chosen.iter().position(|chosen| *chosen == id) {
                Some(place) => {
                    self.chosen.remove(place);
                    // The button that was pressed goes with its line.
                    page::focus("[name=means]");
                }
                None => self.chosen.push(id),
            },
            Message::Show => {
                let address = self.choices.address(&self.site, &ctx.props().plan);
                [&self.frame, &self.probe].into_iter().for_each(|frame| preview::show(frame, &address));
                return false;
            }
            Message::Told(height) => {
                self.told = Some(height);
                return true;
            }
            Message::Measured(height) => {
                // What was copied has the height of before.
                self.copied = self.copied.filter(|_| self.measured == Some(height));
                self.measured = Some(height);
                return true;
            }
            Message::Copy(snippet) => {
                let text = self.text(ctx, snippet);
                ctx.link().send_future(async move { Message::Copied(snippet, export::copy(&text).await) });
                return false;
            }
            Message::Copied(snippet, copied) => {
                if !copied {
                    snippet.select();
                }
                self.copied = Some((snippet, copied));
                return true;
            }
        }
        self.settle(ctx);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let copy = ctx.link().callback(Message::Copy);
        let snippet = |snippet: Snippet| {
            let copied = self.copied.filter(|(of, _)| *of == snippet).map(|(_, copied)| copied);
            snippet.view(self.text(ctx, snippet), copied, &copy)
        };
        html! {
            <>
                { fill!("<p class='hint'>{}</p>", texts::ABOUT) }
                if !is_public(&self.site) {
                    <p class="refused" data-local="">{ texts::not_public(&self.site) }</p>
                }
                <div class="embed">
                    { self.fields(ctx) }
                    { preview::view(&self.frame, &self.probe, &self.first, self.told) }
                    <section>
                        { snippet(Snippet::Frame) }
                        { snippet(Snippet::Element) }
                        { fill!("<p class='hint'>{}</p>", texts::WHERE_TO_PASTE) }
                    </section>
                </div>
            </>
        }
    }
}

impl EmbedRoom {
    fn text(&self, ctx: &Context<Self>, snippet: Snippet) -> String {
        snippet.text(&self.choices, &self.site, &ctx.props().plan, self.height())
    }

    /// The height of the frame: what was typed, else what was measured.
    fn height(&self) -> Height {
        self.height.or(self.measured).unwrap_or_default()
    }

    /// Brings everything in line with what is chosen now; the preview follows in a moment.
    fn settle(&mut self, ctx: &Context<Self>) {
        self.choices.exercises = match self.pick {
            Pick::All => Vec::new(),
            Pick::OfPlan => of_plan(&ctx.props().plan),
            Pick::Chosen => self.chosen.clone(),
        };
        self.copied = None;
        self.waiting = Some(later(ctx.link(), STILL, Message::Show));
    }
}
