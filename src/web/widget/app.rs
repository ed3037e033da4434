//! The widget as a whole: one state, and what goes to and comes from the page around it.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use super::list::{List, Listed};
use super::report;
use super::texts;
use crate::codec::error::DecodeError;
use crate::codec::link;
use crate::codec::message::{Frame, Mode, Request};
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::state::{Action, State};
use crate::web::document;
use crate::web::host::{self, Host};
use crate::web::view::template::fill;
use crate::web::view::{AtOnce, Opened, WeekView, What, button, setting, toast};

/// What the widget begins with.
#[derive(Properties, PartialEq, Default)]
pub struct WidgetProps {
    /// What the address asks for.
    pub frame: Frame,
    /// Where it stands; nowhere while its first picture is drawn.
    pub place: Option<Element>,
}

/// The widget.
pub struct Widget {
    state: State,
    report: Rc<Report>,
    /// The plan that it was given: a reader can go back to it.
    given: Rc<Plan>,
    /// Counts the changes of the plan.
    revision: u64,
    on: Callback<Action>,
    opened: Opened,
    list: List,
    /// Why the plan of the address cannot be read.
    refused: Option<DecodeError>,
    host: Host,
    listeners: Vec<EventListener>,
    at_once: AtOnce,
}

/// What happens to the widget.
pub enum Message {
    /// The reader does something to the plan.
    Act(Action),
    /// The page around it asks for something.
    Asked(Request),
    /// The frame has another address.
    Address(Box<Frame>),
    /// A line of the figures was opened or closed.
    ToggleLine(What, bool),
    /// What is listed changes.
    List(Listed),
    /// The plan is opened in the whole page.
    Leave,
    /// It may have another height.
    Resized,
}

impl Component for Widget {
    type Message = Message;
    type Properties = WidgetProps;

    fn create(ctx: &Context<Self>) -> Self {
        let frame = &ctx.props().frame;
        let (plan, refused) = given(frame);
        let given = Rc::new(plan);
        let shown = frame.now.clone().map_or_else(|| given.clone(), Rc::new);
        Self {
            report: Rc::new(Report::of(&shown)),
            state: State::default().apply(Action::Load(shown)),
            given,
            revision: 0,
            on: ctx.link().callback(Message::Act),
            opened: Opened::default(),
            list: List::of(&frame.exercises),
            refused,
            host: Host::new(frame.secret.clone()),
            listeners: Vec::new(),
            at_once: AtOnce::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => self.act(action),
            Message::Asked(request) => self.asked(request),
            Message::Address(frame) => {
                let (plan, refused) = given(&frame);
                self.give(plan);
                frame.now.into_iter().for_each(|now| self.act(Action::Load(Rc::new(now))));
                self.refused = refused;
            }
            Message::ToggleLine(what, open) => self.opened.toggle(what, open),
            Message::List(listed) => self.list.set(listed),
            Message::Leave => {
                let link = document().and_then(|document| document.query_selector("#full").ok()?);
                if let Some(link) =
                    link.and_then(|link| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlAnchorElement>(link).ok())
                {
                    self.host.tell_link(&link.href());
                }
                return false;
            }
            Message::Resized => {
                self.tell_height(ctx);
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let frame = &ctx.props().frame;
        let plan = self.state.plan();
        let week = WeekView {
            plan: plan.clone(),
            report: self.report.clone(),
            revision: self.revision,
            opened: self.opened,
            toggle: ctx.link().callback(|(what, open)| Message::ToggleLine(what, open)),
        };
        let reads = frame.mode == Mode::Report;
        let listed = ctx.link().callback(Message::List);
        fill!(
            "{}{}{}{}{}{}{}{}{}",
            self.head(ctx),
            self.refused.map(|error| fill!("<p class='banner' role='alert' data-banner='link'>{}</p>", texts::refused(error))),
            report::verdict(&week, reads),
            toast(self.state.notice(), &self.on),
            (!reads).then(|| self.list.view(plan, self.state.day(), &self.on, &listed)),
            report::figures(&week),
            (!reads && !frame.fixed_targets).then(|| self.targets()),
            reads.then(|| report::entries(plan)),
            self.at_once.view()
        )
    }

    /// The page around it hears of a plan once it stands, and of every height that a change brings about at once: in a hidden
    /// tab no observer is called.
    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let Some(place) = &ctx.props().place else { return };
        if first {
            let link = ctx.link();
            self.listeners.extend(host::listener(link.callback(Message::Asked)));
            self.listeners.extend(host::address_listener(link.callback(|frame| Message::Address(Box::new(frame)))));
            host::watch(place, link.callback(|()| Message::Resized));
            self.host.tell("ready", self.state.plan(), &self.report);
        }
        self.tell_height(ctx);
    }
}

impl Widget {
    fn act(&mut self, action: Action) {
        let before = core::mem::take(&mut self.state);
        self.state = before.apply(action);
        if self.state.plan() != before.plan() {
            self.report = Rc::new(Report::of(self.state.plan()));
            self.revision += 1;
            self.refused = None;
            self.at_once.hold();
            self.host.tell("change", self.state.plan(), &self.report);
        }
    }

    fn asked(&mut self, request: Request) {
        let root = document().and_then(|document| document.document_element());
        if let (Some(theme), Some(root)) = (request.theme, &root) {
            let _ = root.set_attribute("data-theme", theme.slug());
        }
        if let (Some(lang), Some(root)) = (request.lang, &root) {
            let _ = root.set_attribute("lang", lang.slug());
        }
        if let Some(plan) = request.plan {
            self.give(plan);
        }
    }

    /// Another plan in the place of the one that it was given.
    fn give(&mut self, plan: Plan) {
        self.given = Rc::new(plan);
        self.act(Action::Load(self.given.clone()));
    }

    fn tell_height(&mut self, ctx: &Context<Self>) {
        if let Some(place) = &ctx.props().place {
            self.host.tell_height(place);
        }
    }

    /// What the plan is called, the way back to it as it was given, and the way to the whole page.
    fn head(&self, ctx: &Context<Self>) -> Html {
        let plan = self.state.plan();
        let title = if plan.name.is_empty() { texts::PRODUCT } else { plan.name.as_str() };
        let back =
            (*plan != self.given).then(|| button(&self.on, Action::Load(self.given.clone()), "back", texts::START_AGAIN));
        let full = html! {
            <a id="full" href={format!("../{}", link::fragment(plan))} target="_blank" rel="noopener"
                onclick={ctx.link().callback(|_: MouseEvent| Message::Leave)}>{ texts::OPEN_IN_FULL }</a>
        };
        fill!("<header class='head'><h1><bdi>{}</bdi></h1>{}{}</header>", String::from(title), back, full)
    }

    fn targets(&self) -> Html {
        let settings = self.state.plan().settings;
        fill!(
            "<section class='targets' aria-label='{}'>{}{}</section>",
            texts::TARGETS,
            setting(settings, &self.on, "profile", texts::BACK_TO_FRONT),
            setting(settings, &self.on, "push-pull", texts::PUSH_TO_PULL)
        )
    }
}

/// The plan of an address, and why there is none where it claims one.
fn given(frame: &Frame) -> (Plan, Option<DecodeError>) {
    match &frame.plan {
        Some(Ok(plan)) => (plan.clone(), None),
        Some(Err(error)) => (Plan::default(), Some(*error)),
        None => (Plan::default(), None),
    }
}
