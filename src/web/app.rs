//! The page as a whole.

mod act;
mod hear;
mod message;
mod texts;

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::coach_requests;
use super::keep::{Keeping, Trigger};
use super::search;
use super::shortcuts;
use super::view::template::fill;
use super::view::{
    AtOnce, Listed, Opened, Pick, Picking, WeekView, banners, days, entries, header, result, shared, strip, toast, welcome,
};
use crate::codec::saved::PlanId;
use crate::domain::pattern::Group;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::state::{Action, EntryRef, Seed, State};
pub use message::Message;

/// How many groups of the list come at a time.
const STEP: usize = 3;
/// How long a change waits to be saved, in milliseconds: until it is on the screen, since saving takes longer than counting.
const SOON: u32 = 40;
/// How long it then waits to be said: each of ten quick ticks would interrupt the one before.
const STILL: u32 = 960;
/// How many changes are worth a copy elsewhere.
const MANY: u64 = 12;
/// More groups than there are: the page is in the document.
const ARRIVED: usize = usize::MAX;

/// The page: one state, one way to change it, and views that get what they show.
///
/// A struct and not a function with hooks: each hook is half a kilobyte of program, and this page would need fourteen.
pub struct App {
    state: State,
    report: Rc<Report>,
    /// Counts the changes of the plan.
    revision: u64,
    /// After which of them a screen reader heard of the result.
    said: u64,
    /// Made once and lent to every view.
    on: Callback<Action>,
    keeping: Keeping,
    /// It was looked whether the user has a copy elsewhere.
    reminded: bool,
    /// The plan that is on the screen, where another one has taken its place since: what is pressed is not meant for that.
    shown: Option<PlanId>,
    pick: Pick,
    /// The entry of the plan that is open to be changed.
    entry: Option<EntryRef>,
    /// The lines of the result that are opened.
    opened: Opened,
    /// The link that was last asked for, and whether it is in the clipboard.
    copied: Option<(AttrValue, bool)>,
    /// Where a screen reader hears of the result.
    status: NodeRef,
    /// Until the last change is on the screen, and then until it has stood still.
    waiting: Option<Timeout>,
    listeners: Vec<EventListener>,
    at_once: AtOnce,
    /// How many groups of the list stand. They come a few at a time before the page is handed over: a browser that is kept
    /// busy for long answers nobody.
    groups: usize,
}

/// What the page begins with.
#[derive(Properties, PartialEq, Default)]
pub struct AppProps {
    /// A plan that is drawn without a browser: nothing, except to look at the page.
    pub drawn: Option<Rc<Plan>>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut state = State::new(Seed::new(super::random::bits()));
        if let Some(plan) = &ctx.props().drawn {
            state = state.apply(Action::Change(plan.clone(), String::new())).apply(Action::Dismiss);
        }
        Self {
            report: Rc::new(Report::of(state.plan())),
            revision: 0,
            said: 0,
            state,
            on: ctx.link().callback(Message::Act),
            keeping: Keeping::default(),
            reminded: false,
            shown: None,
            pick: Pick::default(),
            entry: None,
            opened: Opened::default(),
            copied: None,
            status: NodeRef::default(),
            waiting: None,
            listeners: Vec::new(),
            at_once: AtOnce::default(),
            groups: if cfg!(target_arch = "wasm32") { 0 } else { Group::ALL.len() },
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let is_other = self.hear(ctx, message);
        if is_other {
            // Also where only a word of it changes: what is pressed meanwhile would wait for the rest.
            self.at_once.hold();
        }
        is_other
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (state, plan) = (&self.state, self.state.plan());
        let link = ctx.link();
        let field = link.callback(|(name, word)| Message::Field(name, word));
        let picking = Picking { plan, day: state.day(), groups: self.groups, on: &self.on, field };
        let week = WeekView {
            plan: plan.clone(),
            report: self.report.clone(),
            revision: self.revision,
            opened: self.opened,
            toggle: link.callback(|(what, open)| Message::ToggleLine(what, open)),
        };
        let toggle = link.callback(Message::Entry);
        let listed = Listed { plan, day: state.day(), open: self.entry, toggle, on: &self.on };
        html! {
            <>
                { header(state, self.copied.as_ref(), link.callback(|_| Message::Copy), &self.on) }
                { banners(&self.keeping, state.library(), &link.callback(Message::Trigger)) }
                if let Some(plan) = state.shared() {
                    { shared(plan, &self.report, &self.on) }
                }
                { fill!(
                    "
                    <main>
                        <section class='plan' aria-labelledby='plan-heading'><h2 class='unseen' id='plan-heading'>{}</h2>{}{}{}<div id='coach-days'></div></section>
                        {}{}
                    </main>",
                    texts::PLAN,
                    (plan.is_empty() && state.shared().is_none()).then(welcome),
                    days(plan, state.day(), &self.on),
                    entries(&listed),
                    self.pick.view(&picking),
                    result(&week, &self.on)
                ) }
                { strip(&self.report) }
                <p class="unseen" role="status" ref={&self.status}></p>
                { toast(state.notice(), &self.on) }
                if self.groups > Group::ALL.len() {
                    { self.at_once.view() }
                }
            </>
        }
    }

    /// The first picture is the same for everybody and knows nothing of this device; what is kept here comes right after it,
    /// and then the page is handed over.
    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        self.shown = None;
        if self.groups <= Group::ALL.len() {
            // Between this and that Yew gives the browser its turn.
            ctx.link().send_message(Message::More);
        } else if self.groups < ARRIVED {
            self.groups = ARRIVED;
            self.tell();
            self.page().and_then(|page| super::arrive(&page));
        }
        if !first {
            return;
        }
        if let Some(action) = self.keeping.open(self.state.library()) {
            self.act(ctx, action);
        }
        let link = ctx.link();
        self.listeners = self.keeping.listeners(&link.callback(Message::Trigger));
        self.listeners.extend(search::listener(link.callback(|said| Message::Field("found".into(), said))));
        self.listeners.extend(shortcuts::listener(self.on.clone()));
        self.listeners.extend(coach_requests::listener(self.on.clone(), self.keeping.kept_plans()));
        link.send_message(Message::Trigger(Trigger::Address));
        // A record of an older version is written anew, where its original is kept.
        link.send_message(Message::Trigger(Trigger::Save));
    }
}
