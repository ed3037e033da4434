//! The room "Paste a plan as text".

mod found;
mod lines;
mod texts;

use std::rc::Rc;

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::field;
use super::memory;
use super::page::Ask;
use super::questions::{Questions, Source, Worker};
use crate::codec::link;
use crate::codec::text::replaced;
use crate::domain::catalogue::ExerciseId;
use crate::domain::name::Name;
use crate::domain::own::OwnExercise;
use crate::domain::plan::Plan;
use crate::state::keeper::key;
use crate::web::intake::seen::{Answer, Asked, Kind, Said};
use crate::web::view::template::fill;

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct TextProps {
    /// Its own exercises are known by name.
    pub plan: Rc<Plan>,
    pub worker: Worker,
    pub ask: Callback<(Ask, Rc<Plan>)>,
    /// Takes a text that was saved here.
    pub plans: Callback<Vec<Source>>,
}

/// Exercises that an average leaves out, each with its sets.
type Apart = Vec<(String, u64)>;

/// The room.
pub(super) struct TextRoom {
    questions: Questions,
    typed: String,
    /// What was understood: the weeks by their names, and what is said of the lines; of this text or of the one before the
    /// last key.
    weeks: Vec<(String, Rc<Plan>)>,
    lines: Vec<Said>,
    /// The average of several weeks, and what it leaves out.
    average: Option<(Rc<Plan>, Apart)>,
    /// Which of several weeks is meant; behind the last one stands their average.
    week: Option<usize>,
    /// Which exercise lends its muscles to a name that nobody knows.
    lent: Vec<(String, ExerciseId)>,
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
    /// A name is that of an exercise of one's own, with the muscles of this one.
    Own(String, ExerciseId),
    /// A week was chosen, by its place.
    Week(Option<usize>),
}

impl Component for TextRoom {
    type Message = Message;
    type Properties = TextProps;

    fn create(ctx: &Context<Self>) -> Self {
        let came = ctx.link().callback(|(number, answer)| Message::Came(number, answer));
        let questions = Questions::new(ctx.props().worker.clone(), came);
        let typed = memory::draft(key::DRAFT_TEXT);
        if !typed.is_empty() {
            ctx.link().send_message(Message::Typed(typed.clone()));
        }
        Self {
            questions,
            typed,
            weeks: Vec::new(),
            lines: Vec::new(),
            average: None,
            week: None,
            lent: Vec::new(),
            refused: None,
            failed: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.read(ctx);
            }
            Message::Chosen(said, proposal) => {
                self.typed = replaced(&self.typed, said.line, &said.part, &proposal);
                self.read(ctx);
            }
            Message::Own(name, id) => self.lent.push((name, id)),
            Message::Week(week) => self.week = week,
            Message::Came(number, answer) if self.questions.is_newest(number) => {
                (self.refused, self.failed) = (None, None);
                match answer {
                    Answer::Text { weeks, average, lines } => {
                        let plan = |link: &str| Rc::new(link::decode(link).unwrap_or_default());
                        self.weeks = weeks.into_iter().map(|(name, link)| (name, plan(&link))).collect();
                        self.average = average.map(|(link, apart)| (plan(&link), apart));
                        self.lines = lines;
                        let choices = self.weeks.len() + usize::from(self.average.is_some());
                        self.week = self.week.filter(|week| *week < choices);
                    }
                    Answer::Plans => {
                        memory::keep_draft(key::DRAFT_TEXT, "");
                        ctx.props().plans.emit(vec![Source::Text(self.typed.clone())]);
                    }
                    Answer::Refused(why) => self.refused = Some(why),
                    Answer::Failed(why) => self.failed = Some(why),
                    _ => {}
                }
            }
            Message::Came(..) => return false,
            Message::Again => {
                self.questions.again();
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
        let average = self.average.as_ref().filter(|_| several && self.week == Some(self.weeks.len()));
        let week = if several { self.week } else { Some(0) }.and_then(|week| self.weeks.get(week)).map(|(_, plan)| plan);
        let plan = week.or(average.map(|(plan, _)| plan));
        html! {
            <>
                <label class="pasted">
                    { fill!("<span>{}</span>", texts::PLAN) }
                    <textarea name="plan-text" rows="12" maxlength="100000" autocomplete="off" spellcheck="false" value={self.typed.clone()} {oninput}
                        placeholder={texts::EXAMPLE}
                        aria-invalid={marked.then_some("true")} aria-describedby="plan-text-faults" data-refused={marked.then_some("")} />
                </label>
                { fill!("<p class='hint'>{}</p>", texts::ABOUT) }
                <div id="plan-text-faults" aria-live="polite">
                    if let Some(why) = &self.refused {
                        <p class="refused">{ crate::web::coach::texts::not_read(why) }</p>
                    } else if let Some(why) = &self.failed {
                        { field::failed(why, ctx.link().callback(|()| Message::Again)) }
                    } else if !blank {
                        { lines::view(&self.typed, &self.lines, &self.lent, ctx.link()) }
                    }
                </div>
                if !blank && several {
                    { self.weeks(ctx) }
                }
                if let (false, Some((_, apart))) = (blank, average) {
                    { found::left_out(apart) }
                }
                if let (false, Some(plan)) = (blank, plan) {
                    { found::view(&with_muscles(plan, &self.lent), marked, &ctx.props().ask) }
                }
            </>
        }
    }
}

impl TextRoom {
    fn read(&self, ctx: &Context<Self>) {
        memory::keep_draft(key::DRAFT_TEXT, &self.typed);
        self.questions.ask(&Asked::Text(self.typed.clone(), link::encode(&ctx.props().plan)), None);
    }

    /// Which of several weeks is meant: they are never added up.
    fn weeks(&self, ctx: &Context<Self>) -> Html {
        let onchange = ctx
            .link()
            .callback(|event: Event| Message::Week(event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok()));
        let option = |(place, (name, _)): (usize, &(String, Rc<Plan>))| {
            let name = if name.is_empty() { texts::BEFORE_FIRST_WEEK } else { name.as_str() };
            html! { <option value={place.to_string()} selected={self.week == Some(place)}>{ name }</option> }
        };
        html! {
            <p class="weeks"><label>
                <span>{ texts::which_week(self.weeks.len()) }</span>
                <select name="text-week" {onchange}>
                    <option value="" selected={self.week.is_none()}>{ texts::CHOOSE_WEEK }</option>
                    { for self.weeks.iter().enumerate().map(option) }
                    if self.average.is_some() {
                        <option value={self.weeks.len().to_string()} selected={self.week == Some(self.weeks.len())}>{ texts::AVERAGE }</option>
                    }
                </select>
            </label></p>
        }
    }
}

/// The plan in which names that nobody knows have the muscles they were lent.
fn with_muscles(plan: &Rc<Plan>, lent: &[(String, ExerciseId)]) -> Rc<Plan> {
    let mut with = (**plan).clone();
    for (place, own) in plan.own().iter().enumerate() {
        let lender = lent.iter().rev().find(|(name, _)| Name::clean(name) == own.name);
        if let Some(((_, lender), id)) = lender.zip(plan.own_id(place)) {
            let _ = with.set_own(id, OwnExercise { traits: lender.exercise().traits, ..own.clone() });
        }
    }
    Rc::new(with)
}
