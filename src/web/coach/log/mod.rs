//! The room "From a log": a file of a training app becomes the average week, a plan, and a trend. Everything stays here.

mod intake;
mod message;
mod names;
mod open_log;
mod reading;
mod texts;
mod trend;
mod weeks;

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::memory;
use super::page::{self, Ask};
use super::questions::{Questions, Source, Worker};
use crate::codec::log::Choice;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Plan;
use crate::web::intake::seen::{Answer, Certainty};
use message::Message;
use open_log::OpenLog;

/// What takes longer is shown as it goes on, in milliseconds.
const LONG: u32 = 500;

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct LogProps {
    pub plan: Rc<Plan>,
    pub worker: Worker,
    pub ask: Callback<(Ask, Rc<Plan>)>,
    /// Takes what holds plans of this product, and is no log.
    pub plans: Callback<Vec<Source>>,
}

/// The room.
pub(super) struct LogRoom {
    questions: Questions,
    open_log: OpenLog,
    /// What names mean: a text of which only the last lines are written here.
    choices: String,
    /// So many per cent are read.
    reading: Option<u64>,
    slow: bool,
    slowly: Option<Timeout>,
    /// The name for which an exercise of one's own is being made.
    making: Option<String>,
    /// What comes next is added to the log that is open.
    joins: bool,
    /// The table of the trend is looked at.
    unfolded: bool,
}

impl Component for LogRoom {
    type Message = Message;
    type Properties = LogProps;

    fn create(ctx: &Context<Self>) -> Self {
        let came = ctx.link().callback(|(number, answer)| Message::Came(number, answer));
        let choices = memory::kept_names();
        let questions = Questions::new(ctx.props().worker.clone(), came);
        let open_log = OpenLog::last();
        let room = Self {
            questions,
            open_log,
            choices,
            reading: None,
            slow: false,
            slowly: None,
            making: None,
            joins: false,
            unfolded: false,
        };
        if matches!(room.open_log.answer, Some(Answer::Log(_))) {
            // The plan may be another by now.
            room.look(ctx, None);
        }
        room
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &LogProps) -> bool {
        if ctx.props().plan != old.plan && matches!(self.open_log.answer, Some(Answer::Log(_))) {
            self.look(ctx, None);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Take(files) => {
                let join = self.joins && self.seen().is_some();
                let answer = self.open_log.answer.take().filter(|_| join);
                self.open_log = OpenLog {
                    answer,
                    join,
                    queue: files,
                    weeks: self.open_log.weeks,
                    name: self.open_log.name.clone(),
                    ..OpenLog::default()
                };
                self.joins = false;
                self.next(ctx);
            }
            Message::Join(joins) => self.joins = joins,
            Message::Sheet(place) => {
                self.open_log.sheet = Some(place);
                self.read(ctx);
            }
            Message::CutOff(counts) => {
                self.open_log.cut_off = counts;
                self.look(ctx, None);
            }
            Message::Came(number, answer) => return self.came(ctx, number, answer),
            Message::Slow => self.slow = true,
            Message::Cancel => {
                self.questions.stop();
                self.ended();
                self.open_log.source = None;
            }
            Message::Again => self.read(ctx),
            Message::Map(columns) => self.open_log.mapping = Some(columns),
            Message::Mapped => self.read(ctx),
            Message::Order(month_first) => {
                self.open_log.month_first = Some(month_first);
                self.read(ctx);
            }
            Message::Choose(name, choice) => {
                self.choose(&name, choice.as_ref());
                self.making = None;
                self.look(ctx, None);
            }
            Message::Confirm(right) => {
                for name in self.seen().map(|seen| seen.names.clone()).unwrap_or_default() {
                    let id = name.exercise.as_deref().and_then(ExerciseId::from_slug);
                    if let Some(id) = id.filter(|id| *id == right && name.certainty == Certainty::Guessed) {
                        self.choose(&name.name, Some(&Choice::Exercise(id)));
                    }
                }
                self.look(ctx, None);
            }
            Message::Weeks(weeks) => {
                self.open_log.weeks = weeks;
                self.look(ctx, None);
            }
            Message::Week(monday) => self.look(ctx, Some(monday)),
            Message::Make(name) => self.making = name,
            Message::Unfold(unfolded) => self.unfolded = unfolded,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        html! {
            <>
                { super::field::exercises() }
                { intake::view(self, link) }
                if let Some(seen) = self.seen() {
                    { weeks::view(seen, &self.open_log, &ctx.props().ask, link) }
                    { names::view(seen, self.making.as_deref(), link) }
                    { trend::view(seen, self.unfolded, link) }
                    { intake::found(seen, &self.open_log.name) }
                }
            </>
        }
    }

    /// What was pressed may be gone with what it did: a name that is known, a question that is answered.
    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if self.reading.is_none() && page::has_lost_focus() {
            let _ = page::focus_still("#names-heading") || page::focus_still("#room-heading");
        }
    }

    fn destroy(&mut self, _: &Context<Self>) {
        if self.reading.is_some() {
            self.questions.stop();
        }
        self.open_log.clone().keep();
    }
}
