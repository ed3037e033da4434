//! The room "Paste a plan as text".

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::field;
use super::page::Ask;
use super::post::{Door, Post};
use crate::codec::link;
use crate::domain::headline;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::web::intake::seen::{Answer, Asked};

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct TextProps {
    pub door: Door,
    pub ask: Callback<(Ask, Rc<Plan>)>,
}

/// The room.
pub(super) struct TextRoom {
    post: Post,
    typed: String,
    /// What was understood, and the lines that were not: of this text or of the one before the last key.
    plan: Rc<Plan>,
    faults: Vec<(usize, String)>,
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
}

impl Component for TextRoom {
    type Message = Message;
    type Properties = TextProps;

    fn create(ctx: &Context<Self>) -> Self {
        let came = ctx.link().callback(|(number, answer)| Message::Came(number, answer));
        let post = Post::new(ctx.props().door.clone(), came);
        Self { post, typed: String::new(), plan: Rc::default(), faults: Vec::new(), refused: None, failed: None }
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.post.ask(&Asked::Text(self.typed.clone()), None);
            }
            Message::Came(number, answer) if self.post.is_newest(number) => {
                (self.refused, self.failed) = (None, None);
                match answer {
                    Answer::Text { plan, faults } => {
                        (self.plan, self.faults) = (Rc::new(link::decode(&plan).unwrap_or_default()), faults);
                    }
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
        let marked = !blank && !self.faults.is_empty();
        html! {
            <>
                <label class="pasted">
                    <span>{ "Your plan, as you write it" }</span>
                    <textarea name="plan-text" rows="12" maxlength="100000" autocomplete="off" spellcheck="false" value={self.typed.clone()} {oninput}
                        placeholder={"Monday\nSquat 5x5, Bench 3x8-10, Chin ups 3 x AMRAP"}
                        aria-invalid={marked.then_some("true")} aria-describedby="plan-text-faults" data-refused={marked.then_some("")} />
                </label>
                <p class="hint">{ "One exercise a line, or several between commas: its name, then sets x reps. A line of words alone, or one that \
                    ends with a colon, begins a day. Names are read as people use them; of a range the lower end counts, and as many as go \
                    are what is usual. What follows a # is passed over." }</p>
                <div id="plan-text-faults" aria-live="polite">
                    if let Some(why) = &self.refused {
                        <p class="refused">{ format!("It could not be read: {why}.") }</p>
                    } else if let Some(why) = &self.failed {
                        { field::failed(why, ctx.link().callback(|()| Message::Again)) }
                    } else if marked {
                        { self.faults() }
                    }
                </div>
                if !blank {
                    { found(&self.plan, marked, &ctx.props().ask) }
                }
            </>
        }
    }
}

impl TextRoom {
    /// The lines that were not understood, each with its reason beside it.
    fn faults(&self) -> Html {
        let line = |(number, why): &(usize, String)| {
            let line = self.typed.lines().nth(number.saturating_sub(1)).unwrap_or_default();
            html! {
                <li data-line={number.to_string()}>
                    <span class="number">{ number }</span><code><mark>{ line }</mark></code><span class="why">{ why }</span>
                </li>
            }
        };
        html! {
            <section class="faults">
                <h3>{ "Not understood" }</h3>
                <ol>{ for self.faults.iter().map(line) }</ol>
            </section>
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
                { if marked { "Open without what was not understood" } else { "Open as a plan" } }
            </button></p>
        </section>
    }
}
