//! Two figures against each other, and what gave them.

use std::rc::Rc;

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::domain::figure::Figure;
use crate::domain::headline;
use crate::domain::plan::Plan;
use crate::domain::report::{Gift, Report};

/// Which two figures.
#[derive(PartialEq, Properties)]
pub struct PairProps {
    /// What they are called together.
    pub title: AttrValue,
    /// The figure that is named first, and what its work is called.
    pub left: (Figure, &'static str),
    /// The figure it is read against, and what its work is called.
    pub right: (Figure, &'static str),
    /// Part of another figure: shown smaller.
    #[prop_or_default]
    pub part: bool,
    /// The plan, for names.
    pub plan: Rc<Plan>,
    /// The week's report.
    pub report: Rc<Report>,
}

/// `12 : 10` with its direction in words; opened, it says which exercise gave how much.
#[component]
pub fn Pair(props: &PairProps) -> Html {
    let PairProps { title, left, right, plan, report, .. } = props;
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        move |event: Event| open.set(event.target_unchecked_into::<HtmlDetailsElement>().open())
    };
    let direction = headline::direction(report, *left, *right);
    html! {
        <details class={classes!("pair", props.part.then_some("part"))} {ontoggle}>
            <summary>
                <span class="title">{ title }</span>
                <span class="ratio">{ figure(report, left.0) }{ " : " }{ figure(report, right.0) }</span>
                <span class="direction">{ direction }</span>
            </summary>
            if *open {
                { gifts(plan, left.1, &report.gave(left.0)) }
                { gifts(plan, right.1, &report.gave(right.0)) }
            }
        </details>
    }
}

/// A figure with its handle; a dash where there is none.
pub(super) fn figure(report: &Report, figure: Figure) -> Html {
    let value = report.figure(figure);
    let shown = value.map_or_else(|| String::from("–"), |value| value.to_string());
    html! { <data data-figure={figure.slug()} data-value={value.map(|value| value.exact()).unwrap_or_default()}>{ shown }</data> }
}

/// Who gave how much, most first.
pub(super) fn gifts(plan: &Plan, what: &str, gifts: &[Gift]) -> Html {
    if gifts.is_empty() {
        return html! { <p class="gifts">{ format!("Nothing gives {what} yet.") }</p> };
    }
    html! {
        <div class="gifts">
            <h4>{ what }</h4>
            <ul>
                { for gifts.iter().map(|gift| html! {
                    <li><bdi>{ plan.exercise_name(gift.exercise).to_string() }</bdi><span>{ gift.amount.to_string() }</span></li>
                }) }
            </ul>
        </div>
    }
}
