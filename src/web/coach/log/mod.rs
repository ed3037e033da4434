//! The room "From a log": a file of a training app becomes the average week, a plan, and a trend. Everything stays here.

mod intake;
mod kept;
mod names;
mod trend;
mod weeks;

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::memory::NAMES;
use super::page::{self, Ask};
use super::post::{Door, Post, Source};
use crate::codec::link;
use crate::codec::log::Choice;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Plan;
use crate::web::intake::seen::{Answer, Asked, Columns, Seen, Standing};
use crate::web::storage;
use kept::Kept;

/// What takes longer is shown as it goes on, in milliseconds.
const LONG: u32 = 500;

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct LogProps {
    pub plan: Rc<Plan>,
    pub door: Door,
    pub ask: Callback<(Ask, Rc<Plan>)>,
}

/// The room.
pub(super) struct LogRoom {
    post: Post,
    kept: Kept,
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

/// What happens in the room.
pub(super) enum Message {
    /// Files or a text came, each with its name.
    Take(Vec<(String, Source)>),
    /// What comes is added to the log that is open, or not.
    Join(bool),
    /// This sheet of a workbook, or file of an archive.
    Sheet(usize),
    /// A last week that seems to be cut off counts, or not.
    CutOff(bool),
    /// An answer to the question of that number.
    Came(u32, Answer),
    /// Reading has taken half a second.
    Slow,
    /// Reading is given up.
    Cancel,
    /// The columns of the table are these.
    Map(Columns),
    /// They are right: read it.
    Mapped,
    /// The month comes first, or the day.
    Order(bool),
    /// A name means something, or nobody said what.
    Choose(String, Option<Choice>),
    /// Every guess of this exercise is right.
    Confirm(ExerciseId),
    /// So many weeks are averaged; nothing: all.
    Weeks(Option<u64>),
    /// A week is wanted as a plan: its Monday.
    Week(i32),
    /// An exercise of one's own is being made for a name.
    Make(Option<String>),
    /// The table of the trend is opened, or closed.
    Unfold(bool),
}

impl Component for LogRoom {
    type Message = Message;
    type Properties = LogProps;

    fn create(ctx: &Context<Self>) -> Self {
        let came = ctx.link().callback(|(number, answer)| Message::Came(number, answer));
        let choices = storage::kept(NAMES).unwrap_or_default();
        let post = Post::new(ctx.props().door.clone(), came);
        let kept = Kept::last();
        let room =
            Self { post, kept, choices, reading: None, slow: false, slowly: None, making: None, joins: false, unfolded: false };
        if matches!(room.kept.answer, Some(Answer::Log(_))) {
            // The plan may be another by now.
            room.look(ctx, None);
        }
        room
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &LogProps) -> bool {
        if ctx.props().plan != old.plan && matches!(self.kept.answer, Some(Answer::Log(_))) {
            self.look(ctx, None);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Take(files) => {
                let join = self.joins && self.seen().is_some();
                let answer = self.kept.answer.take().filter(|_| join);
                self.kept = Kept {
                    answer,
                    join,
                    queue: files,
                    weeks: self.kept.weeks,
                    name: self.kept.name.clone(),
                    ..Kept::default()
                };
                self.joins = false;
                self.next(ctx);
            }
            Message::Join(joins) => self.joins = joins,
            Message::Sheet(place) => {
                self.kept.sheet = Some(place);
                self.read(ctx);
            }
            Message::CutOff(counts) => {
                self.kept.cut_off = counts;
                self.look(ctx, None);
            }
            Message::Came(number, answer) => return self.came(ctx, number, answer),
            Message::Slow => self.slow = true,
            Message::Cancel => {
                self.post.stop();
                self.ended();
                self.kept.source = None;
            }
            Message::Map(columns) => self.kept.mapping = Some(columns),
            Message::Mapped => self.read(ctx),
            Message::Order(month_first) => {
                self.kept.month_first = Some(month_first);
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
                    if let Some(id) = id.filter(|id| *id == right && name.standing == Standing::Guessed) {
                        self.choose(&name.name, Some(&Choice::Exercise(id)));
                    }
                }
                self.look(ctx, None);
            }
            Message::Weeks(weeks) => {
                self.kept.weeks = weeks;
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
                    { weeks::view(seen, &self.kept, &ctx.props().ask, link) }
                    { names::view(seen, self.making.as_deref(), link) }
                    { trend::view(seen, self.unfolded, link) }
                    { intake::found(seen, &self.kept.name) }
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
            self.post.stop();
        }
        self.kept.clone().keep();
    }
}

impl LogRoom {
    fn seen(&self) -> Option<&Seen> {
        match &self.kept.answer {
            Some(Answer::Log(seen)) => Some(seen),
            _ => None,
        }
    }

    fn came(&mut self, ctx: &Context<Self>, number: u32, answer: Answer) -> bool {
        if !self.post.is_newest(number) {
            return false;
        }
        match answer {
            Answer::Reading(percent) => {
                self.reading = Some(percent);
                return self.slow;
            }
            Answer::Week(text) => {
                if let Ok(plan) = link::decode(&text) {
                    ctx.props().ask.emit((Ask::Add, Rc::new(plan)));
                }
            }
            Answer::Refused(why) if self.kept.join => {
                // The log that is open stays.
                self.kept.refused = Some(why);
                self.kept.queue.clear();
            }
            answer => {
                if let Answer::Table(table) = &answer {
                    self.kept.mapping.get_or_insert(table.suggested);
                }
                if let Answer::Log(seen) = &answer
                    && self.choices != seen.choices
                {
                    self.choices.clone_from(&seen.choices);
                    storage::keep(NAMES, &self.choices);
                }
                let is_log = matches!(answer, Answer::Log(_));
                self.kept.answer = Some(answer);
                if is_log && !self.kept.queue.is_empty() {
                    (self.kept.join, self.kept.mapping, self.kept.month_first, self.kept.sheet) = (true, None, None, None);
                    self.next(ctx);
                    return true;
                }
            }
        }
        self.ended();
        true
    }

    fn ended(&mut self) {
        (self.reading, self.slow, self.slowly) = (None, false, None);
    }

    /// Reads the next of the files that wait.
    fn next(&mut self, ctx: &Context<Self>) {
        if self.kept.queue.is_empty() {
            return;
        }
        let (name, source) = self.kept.queue.remove(0);
        self.kept.name =
            if self.kept.join && !self.kept.name.is_empty() { format!("{} + {name}", self.kept.name) } else { name };
        self.kept.source = Some(source);
        self.read(ctx);
    }

    /// Reads the source from its beginning, by what was answered so far.
    fn read(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        if !self.kept.join {
            self.kept.answer = None;
        }
        self.kept.refused = None;
        (self.reading, self.slow, self.making, self.unfolded) = (Some(0), false, None, false);
        self.slowly = Some(Timeout::new(LONG, move || link.send_message(Message::Slow)));
        self.post.ask(&self.question(ctx, None), self.kept.source.as_ref());
    }

    fn look(&self, ctx: &Context<Self>, week: Option<i32>) {
        self.post.ask(&self.question(ctx, week), None);
    }

    /// Says what a name means, or that nobody knows. It is kept once the log was looked at by it.
    fn choose(&mut self, name: &str, choice: Option<&Choice>) {
        let word = choice.map(Choice::word).unwrap_or_default();
        self.choices.push_str(&format!("{name}\t{word}\n"));
    }

    fn question(&self, ctx: &Context<Self>, week: Option<i32>) -> Asked {
        Asked::Log(self.kept.question(self.choices.clone(), &ctx.props().plan, week))
    }
}
