//! The room "Paste a plan as text".

mod lines;

use std::rc::Rc;

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::field;
use super::page::Ask;
use super::post::{Door, Post, Source};
use crate::codec::link;
use crate::domain::headline;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::web::intake::seen::{Answer, Asked, Kind, Said};

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct TextProps {
    pub door: Door,
    pub ask: Callback<(Ask, Rc<Plan>)>,
    /// Takes a text that was saved here.
    pub plans: Callback<Vec<Source>>,
}

/// The room.
pub(super) struct TextRoom {
    post: Post,
    typed: String,
    /// What was understood: the weeks by their names, and what is said of the lines; of this text or of the one before the
    /// last key.
    weeks: Vec<(String, Rc<Plan>)>,
    lines: Vec<Said>,
    /// Which of several weeks is meant.
    week: Option<usize>,
    /// Why nothing can be understood at all.
    refused: Option<String>,
    /// Why it was not read, though nothing is wrong with it.
    failed: Option<String>,
}

/// What happens in the room.
pub(super) enum Message {
    /// The text is this now.
    Typed(String),
    /// It was read.
    Came(u32, Answer),
    /// It is to be read again.
    Again,
    /// A proposal was chosen for what is said of a line.
    Chosen(Said, String),
    /// A week was chosen, by its place.
    Week(Option<usize>),
}

impl Component for TextRoom {
    type Message = Message;
    type Properties = TextProps;

    fn create(ctx: &Context<Self>) -> Self {
        let came = ctx.link().callback(|(number, answer)| Message::Came(number, answer));
        let post = Post::new(ctx.props().door.clone(), came);
        Self { post, typed: String::new(), weeks: Vec::new(), lines: Vec::new(), week: None, refused: None, failed: None }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.post.ask(&Asked::Text(self.typed.clone()), None);
            }
            Message::Chosen(said, proposal) => {
                self.typed = lines::replaced(&self.typed, &said, &proposal);
                self.post.ask(&Asked::Text(self.typed.clone()), None);
            }
            Message::Week(week) => self.week = week,
            Message::Came(number, answer) if self.post.is_newest(number) => {
                (self.refused, self.failed) = (None, None);
                match answer {
                    Answer::Text { weeks, lines } => {
                        let plan = |link: &str| Rc::new(link::decode(link).unwrap_or_default());
                        self.weeks = weeks.into_iter().map(|(name, link)| (name, plan(&link))).collect();
                        self.lines = lines;
                        self.week = self.week.filter(|week| *week < self.weeks.len());
                    }
                    Answer::Plans => ctx.props().plans.emit(vec![Source::Text(self.typed.clone())]),
                    Answer::Refused(why) => self.refused = Some(why),
                    Answer::Failed(why) => self.failed = Some(why),
                    _ => {}
                }
            }
            Message::Came(..) => return false,
            Message::Again => {
                self.post.again();
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let blank = self.typed.trim().is_empty();
        let oninput = ctx
            .link()
            .callback(|event: InputEvent| Message::Typed(event.target_unchecked_into::<HtmlTextAreaElement>().value()));
        let missing = self.lines.iter().any(|said| matches!(said.kind, Kind::Fault | Kind::Asked));
        let marked = !blank && missing;
        let several = self.weeks.len() > 1;
        let plan = if several { self.week } else { Some(0) }.and_then(|week| self.weeks.get(week));
        html! {
            <>
                <label class="pasted">
                    <span>{ "Your plan, as you write it" }</span>
                    <textarea name="plan-text" rows="12" maxlength="100000" autocomplete="off" spellcheck="false" value={self.typed.clone()} {oninput}
                        placeholder={"Monday\nSquat 5x5, Bench 3x8-10, Chin ups 3 x AMRAP"}
                        aria-invalid={marked.then_some("true")} aria-describedby="plan-text-faults" data-refused={marked.then_some("")} />
                </label>
                <p class="hint">{ "A note, a table, a chat or a post: one exercise a line, or several between commas, with sets and reps as people \
                    write them, under the names of the days. Of a range the lower end counts, and as many as go are what is usual. Loads, rests \
                    and notes are passed over." }</p>
                <div id="plan-text-faults" aria-live="polite">
                    if let Some(why) = &self.refused {
                        <p class="refused">{ format!("It could not be read: {why}.") }</p>
                    } else if let Some(why) = &self.failed {
                        { field::failed(why, ctx.link().callback(|()| Message::Again)) }
                    } else if !blank {
                        { lines::view(&self.typed, &self.lines, ctx.link()) }
                    }
                </div>
                if !blank && several {
                    { self.weeks(ctx) }
                }
                if let (false, Some((_, plan))) = (blank, plan) {
                    { found(plan, marked, &ctx.props().ask) }
                }
            </>
        }
    }
}

impl TextRoom {
    /// Which of several weeks is meant: they are never added up.
    fn weeks(&self, ctx: &Context<Self>) -> Html {
        let onchange = ctx
            .link()
            .callback(|event: Event| Message::Week(event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok()));
        let option = |(place, (name, _)): (usize, &(String, Rc<Plan>))| {
            let name = if name.is_empty() { "Before the first week" } else { name.as_str() };
            html! { <option value={place.to_string()} selected={self.week == Some(place)}>{ name }</option> }
        };
        html! {
            <p class="weeks"><label>
                <span>{ format!("Your text holds {} weeks. Which one do you train?", self.weeks.len()) }</span>
                <select name="text-week" {onchange}>
                    <option value="" selected={self.week.is_none()}>{ "Choose a week" }</option>
                    { for self.weeks.iter().enumerate().map(option) }
                </select>
            </label></p>
        }
    }
}

fn found(plan: &Rc<Plan>, marked: bool, ask: &Callback<(Ask, Rc<Plan>)>) -> Html {
    let report = Report::of(plan);
    let entries: usize = plan.days().iter().map(|day| day.entries().len()).sum();
    let days = plan.days().len();
    let ask = ask.clone();
    let plan = plan.clone();
    let onclick = move |_: MouseEvent| ask.emit((Ask::Add, plan.clone()));
    html! {
        <section class="understood" data-entries={entries.to_string()} data-days={days.to_string()}>
            <p>{ format!("Understood: {entries} {} on {days} {}. ", if entries == 1 { "entry" } else { "entries" }, if days == 1 { "day" } else { "days" }) }
                if entries > 0 {
                    { headline::chain(&report) }
                }
            </p>
            <p class="do"><button type="button" data-kind="primary" disabled={entries == 0} {onclick}>
                { if marked { "Open without what is not in the plan yet" } else { "Open as a plan" } }
            </button></p>
        </section>
    }
}
