//! The room "Paste a plan as text".

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::page::Ask;
use crate::codec::text::{self, TextError};
use crate::domain::headline;
use crate::domain::plan::Plan;
use crate::domain::report::Report;

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct TextProps {
    pub ask: Callback<(Ask, Rc<Plan>)>,
}

/// The room.
pub(super) struct TextRoom {
    typed: String,
}

impl Component for TextRoom {
    /// The text is this now.
    type Message = String;
    type Properties = TextProps;

    fn create(_: &Context<Self>) -> Self {
        Self { typed: String::new() }
    }

    fn update(&mut self, _: &Context<Self>, typed: String) -> bool {
        self.typed = typed;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let blank = self.typed.trim().is_empty();
        let (plan, faults) = if blank { Default::default() } else { text::read(&self.typed) };
        let oninput = ctx.link().callback(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
        let marked = !faults.is_empty();
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
                <div id="plan-text-faults" aria-live="polite">{ self.faults(&faults) }</div>
                if !blank {
                    { found(plan, marked, &ctx.props().ask) }
                }
            </>
        }
    }
}

impl TextRoom {
    /// The lines that were not understood, each with its reason beside it.
    fn faults(&self, faults: &[TextError]) -> Html {
        if faults.is_empty() {
            return Html::default();
        }
        let line = |fault: &TextError| {
            let line = self.typed.lines().nth(fault.line.saturating_sub(1)).unwrap_or_default();
            html! {
                <li data-line={fault.line.to_string()}>
                    <span class="number">{ fault.line }</span><code><mark>{ line }</mark></code><span class="why">{ fault.reason.to_string() }</span>
                </li>
            }
        };
        html! {
            <section class="faults">
                <h3>{ "Not understood" }</h3>
                <ol>{ for faults.iter().map(line) }</ol>
            </section>
        }
    }
}

fn found(plan: Plan, marked: bool, ask: &Callback<(Ask, Rc<Plan>)>) -> Html {
    let report = Report::of(&plan);
    let entries: usize = plan.days().iter().map(|day| day.entries().len()).sum();
    let days = plan.days().len();
    let ask = ask.clone();
    let plan = Rc::new(plan);
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
