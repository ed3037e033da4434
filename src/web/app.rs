//! The page as a whole.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::export;
use super::keep::Keeping;
use super::location;
use super::shortcuts;
use super::view::{Pick, banners, days, header, result, shared, toast};
use crate::domain::headline;
use crate::domain::report::Report;
use crate::state::{Action, State};

/// The page: one state, one way to change it, and views that get what they show.
///
/// A struct and not a function with hooks: each hook is half a kilobyte of program, and this page would need fourteen.
pub struct App {
    state: State,
    report: Rc<Report>,
    keeping: Keeping,
    /// On a phone: is the result opened?
    open: bool,
    /// The link that was last asked for, and whether it is in the clipboard.
    copied: Option<(AttrValue, bool)>,
    /// What a screen reader hears of the result.
    said: AttrValue,
    saying: Option<Timeout>,
    listeners: Vec<EventListener>,
}

/// What happens to the page.
pub enum Message {
    /// Something is done to the plans.
    Act(Action),
    /// The address was changed by hand or by a link.
    Address,
    /// Another tab has saved.
    Record,
    /// The result is opened or closed.
    Toggle,
    /// The link of the plan is wanted.
    Copy,
    /// The link was copied, or could not be.
    Copied(AttrValue, bool),
    /// The result has stood still for a moment.
    Say(AttrValue),
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        let state = State::default();
        let report = Rc::new(Report::of(state.plan()));
        let (keeping, listeners) = (Keeping::default(), Vec::new());
        Self { state, report, keeping, open: false, copied: None, said: AttrValue::default(), saying: None, listeners }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => self.act(ctx, action),
            Message::Address => {
                if let Some(action) = self.keeping.take_in_address() {
                    self.act(ctx, action);
                }
            }
            Message::Record => {
                if let Some(action) = self.keeping.take_in_record() {
                    self.act(ctx, action);
                }
            }
            Message::Toggle => self.open = !self.open,
            Message::Copy => {
                let link = AttrValue::from(location::link(self.state.plan()));
                ctx.link().send_future(async move {
                    let done = export::copy(&link).await;
                    Message::Copied(link, done)
                });
                return false;
            }
            Message::Copied(link, done) => self.copied = Some((link, done)),
            Message::Say(sentence) => self.said = sentence,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (state, plan) = (&self.state, self.state.plan());
        let on = ctx.link().callback(Message::Act);
        html! {
            <>
                { header(state, self.copied.as_ref(), ctx.link().callback(|_| Message::Copy), &on) }
                { banners(&self.keeping, state.library()) }
                if let Some(plan) = state.shared() {
                    { shared(plan, &on) }
                }
                <main>
                    <div class="work">
                        { days(plan, state.day(), &on) }
                        <Pick plan={plan.clone()} day={state.day()} on={on.clone()} />
                    </div>
                    { result(plan, &self.report, self.open, ctx.link().callback(|_| Message::Toggle), &on) }
                </main>
                <p class="unseen" role="status">{ &self.said }</p>
                { toast(state.notice(), &on) }
            </>
        }
    }

    /// The first picture is the same for everybody and knows nothing of this device; what is kept here comes right after it.
    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if !first {
            return;
        }
        if let Some(action) = self.keeping.open() {
            self.act(ctx, action);
        }
        self.listeners = self.keeping.listeners(ctx.link());
        self.listeners.extend(shortcuts::listener(ctx.link().callback(Message::Act)));
        ctx.link().send_message(Message::Address);
    }
}

impl App {
    fn act(&mut self, ctx: &Context<Self>, action: Action) {
        let before = core::mem::take(&mut self.state);
        self.state = before.apply(action);
        if self.state.plan() != before.plan() {
            self.report = Rc::new(Report::of(self.state.plan()));
            self.copied = None;
            self.say(ctx);
        }
        if let Some(action) = self.keeping.keep(&before, &self.state) {
            self.act(ctx, action);
        }
    }

    /// A sentence is said once it has stood still for a second: each of ten quick ticks would interrupt the one before.
    fn say(&mut self, ctx: &Context<Self>) {
        let (link, sentence) = (ctx.link().clone(), AttrValue::from(headline::chain(&self.report)));
        self.saying = Some(Timeout::new(1_000, move || link.send_message(Message::Say(sentence))));
    }
}
