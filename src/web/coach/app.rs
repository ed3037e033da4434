//! The coach as a whole: what it knows of the plan, and its places in the page.

mod inside;

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use super::advice::{self, Advised, GROWTH, Offer};
use super::compare::Beside;
use super::fix;
use super::gallery::GalleryFilter;
use super::left_out::{self, Followed};
use super::memory::{self, Answers, lifter_of};
use super::message::Message;
use super::moves;
use super::often;
use super::own;
use super::page::{self, Ask, there};
use super::questions::{Source, Worker};
use super::room::{self, RoomDialog};
use super::rules;
use super::search::Search;
use super::share;
use super::warnings;
use super::watch::Watch;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::web::rooms::Room;

/// What the coach gets from the page.
#[derive(Properties, PartialEq)]
pub struct CoachProps {
    /// Where it asks what takes long.
    pub worker: Worker,
}

/// The coach.
pub struct Coach {
    plan: Rc<Plan>,
    report: Rc<Report>,
    advised: Option<Advised>,
    /// A move between days, for recovery and order.
    moved: Option<Offer>,
    growth: u64,
    search: Search,
    room: Option<Room>,
    /// Hear of the buttons that open rooms, of names, and of moves.
    _listeners: [Option<EventListener>; 3],
    /// What the room for files opens as soon as it stands.
    given: Rc<[Source]>,
    filter: GalleryFilter,
    beside: Beside,
    answers: Answers,
    followed: Followed,
    watch: Watch,
    /// The plan that the page was asked for has come.
    came: bool,
    /// How many changes were asked for in the room that is open.
    changes: u32,
    /// How many of them were taken back, and can be done again.
    undone: u32,
    /// What has the focus and was in view before the coach was drawn anew.
    focused: RefCell<Option<Element>>,
    /// What was pressed last could not be done.
    outdated: bool,
    /// The exercise of one's own that is made in the room for them.
    draft: Option<own::Draft>,
}

impl Component for Coach {
    type Message = Message;
    type Properties = CoachProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let came = link.callback(|(number, answer)| Message::Came(number, answer));
        let search = Search::new(ctx.props().worker.clone(), came);
        let plan = Rc::new(Plan::default());
        link.send_message(Message::Plan);
        memory::listen(link.callback(|()| Message::Kept));
        Self {
            report: Rc::new(Report::of(&plan)),
            plan,
            advised: None,
            moved: None,
            growth: GROWTH,
            search,
            room: room::asked_for(),
            _listeners: [
                room::listener(link.callback(Message::Open)),
                page::wanted_own(link.callback(Message::Own)),
                moves::listener(),
            ],
            given: Rc::default(),
            filter: GalleryFilter::default(),
            beside: Beside::default(),
            answers: Answers::kept(),
            followed: Followed::default(),
            watch: Watch::new(link.callback(|()| Message::Plan)),
            came: false,
            changes: 0,
            undone: 0,
            focused: RefCell::default(),
            outdated: false,
            draft: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Plan => {
                self.came = self.watch.settle();
                let Some(plan) = page::plan() else { return false };
                self.report = Rc::new(Report::of(&plan));
                self.moved = Offer::of_move(&plan);
                self.plan = Rc::new(plan);
                self.followed.see(&self.plan);
                self.beside.forget_fix();
                self.look();
            }
            // What is found for another plan than the page shows by now is dropped: that one is asked about in a moment.
            Message::Came(number, answer) => {
                let counts = self.search.take(number) && !self.watch.is_waiting();
                if counts {
                    self.advised = Some(Advised::read(&answer.unwrap_or_default()));
                }
                return counts;
            }
            Message::Look => self.look(),
            Message::Grow(growth) => {
                self.growth = growth;
                self.look();
            }
            Message::Own(wanted) => {
                self.draft = Some(own::Draft::wanted(&wanted));
                ctx.link().send_message(Message::Open(Room::Own));
            }
            Message::Plans(given) => {
                self.given = given.into();
                self.enter(Room::Files);
            }
            Message::Open(room) => {
                self.enter(room);
                self.given = Rc::default();
                // Another tab may have kept some meanwhile. Who opens a room wants to see the plan as it is.
                self.answers = Answers::kept();
                if self.watch.is_waiting() {
                    ctx.link().send_message(Message::Plan);
                }
            }
            Message::Close => (self.room, self.draft) = (None, None),
            // What was offered for another plan than the page shows by now would undo what came since.
            Message::Ask(Ask::Change, _) if page::plan().as_ref() != Some(&*self.plan) => self.outdated = true,
            Message::Ask(ask, plan) => {
                self.outdated = false;
                self.watch.hurry();
                if ask == Ask::Change && plan != self.plan {
                    (self.changes, self.undone) = (self.changes + 1, 0);
                }
                page::ask(ask, &self.plan, &plan);
                if ask == Ask::Add {
                    self.room = None;
                }
            }
            Message::Undo => {
                self.watch.hurry();
                (self.changes, self.undone) = (self.changes.saturating_sub(1), self.undone + 1);
                page::undo();
            }
            Message::Redo => {
                self.watch.hurry();
                (self.changes, self.undone) = (self.changes + 1, self.undone.saturating_sub(1));
                page::redo();
            }
            Message::Kept => {}
            Message::Filter(filter) => self.filter = filter,
            Message::Beside(beside) => {
                self.beside = beside;
                self.enter(Room::Compare);
            }
            Message::Check(answers) => {
                self.answers = answers.keep(&self.answers);
                // Pull-ups are offered to those who can do one.
                self.look();
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        // Right before the page changes: the focus may have gone on since the message came.
        self.focused.replace(page::focus_in_view());
        let link = ctx.link();
        let ask = link.callback(|(ask, plan)| Message::Ask(ask, plan));
        let undo = (self.changes > 0).then(|| link.callback(|()| Message::Undo));
        let redo = (self.undone > 0).then(|| link.callback(|()| Message::Redo));
        let offers = fix::Offers {
            plan: &self.plan,
            report: &self.report,
            advised: self.advised.as_ref(),
            moved: self.moved.as_ref(),
            growth: self.growth,
            answers: &self.answers,
            ask: &ask,
            grow: link.callback(Message::Grow),
            again: link.callback(|()| Message::Look),
            outdated: self.outdated && self.room.is_none(),
            compare: link.callback(Message::Beside),
        };
        html! {
            <>
                { there("coach-fix", fix::view(&offers)) }
                { there("coach-rules", rules::view(&self.plan, &self.report)) }
                { there("coach-days", warnings::view(&self.plan)) }
                { there("coach-often", often::view(&self.plan)) }
                { there("coach-where", left_out::view(&self.plan, &ask)) }
                { share::print::view(&self.plan, &self.report) }
                if let Some(room) = self.room {
                    <RoomDialog {room} outdated={self.outdated} {undo} {redo} onclose={link.callback(|()| Message::Close)}>
                        { self.inside(ctx, room, &ask) }
                    </RoomDialog>
                }
            </>
        }
    }

    /// What was pressed may be gone with what it asked for: then the focus goes to what stands around it.
    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        warnings::mark(&self.plan);
        // What stands above it may have grown.
        self.focused.take().iter().for_each(page::keep_in_view);
        if core::mem::take(&mut self.came) && page::has_lost_focus() {
            page::focus(if self.room.is_some() { "#room-heading" } else { ".advice" });
        }
    }
}

impl Coach {
    /// Asks the search about the plan as it is now. What it said of another plan goes.
    fn look(&mut self) {
        self.advised = None;
        let mut plan = (*self.plan).clone();
        plan.lifter = lifter_of(&plan);
        self.search.ask(advice::question(self.growth, &self.answers, &plan));
    }
}
