//! What was understood of a text.

use std::rc::Rc;

use yew::prelude::*;

use super::texts;
use crate::domain::headline;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::state::keeper::key;
use crate::web::coach::memory;
use crate::web::coach::page::Ask;

/// What an average of weeks does not have.
pub(super) fn left_out(apart: &[(String, u64)]) -> Html {
    if apart.is_empty() {
        return Html::default();
    }
    html! { <p data-apart={apart.len().to_string()}>{ texts::left_out(apart) }</p> }
}

/// What was understood, and the way on.
pub(super) fn view(plan: &Rc<Plan>, marked: bool, ask: &Callback<(Ask, Rc<Plan>)>) -> Html {
    let report = Report::of(plan);
    let entries: usize = plan.days().iter().map(|day| day.entries().len()).sum();
    let days = plan.days().len();
    let ask = ask.clone();
    let plan = plan.clone();
    let onclick = move |_: MouseEvent| {
        memory::keep_draft(key::DRAFT_TEXT, "");
        ask.emit((Ask::Add, plan.clone()));
    };
    html! {
        <section class="understood" data-entries={entries.to_string()} data-days={days.to_string()}>
            <p>{ texts::understood(entries, days) }
                if entries > 0 {
                    { headline::chain(&report) }
                }
            </p>
            <p class="do"><button type="button" data-kind="primary" disabled={entries == 0} {onclick}>
                { if marked { texts::OPEN_WITHOUT } else { texts::OPEN } }
            </button></p>
        </section>
    }
}
