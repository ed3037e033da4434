//! Sets per muscle, with their bands and what gave them.

use std::rc::Rc;

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::figures::gifts;
use crate::domain::muscle::{Chain, Muscle};
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::verdict::Band;

/// Whose muscles.
#[derive(PartialEq, Properties)]
pub struct MusclesProps {
    /// The plan, for names.
    pub plan: Rc<Plan>,
    /// The week's report.
    pub report: Rc<Report>,
}

/// The muscles by chain.
#[component]
pub fn Muscles(props: &MusclesProps) -> Html {
    let group = |chain: Chain, title: &str| {
        html! {
            <div class={chain.slug()}>
                <h3>{ title }</h3>
                { for Muscle::ALL.iter().filter(|muscle| muscle.chain() == chain).map(|muscle| html! {
                    <Line key={muscle.slug()} muscle={*muscle} plan={props.plan.clone()} report={props.report.clone()} />
                }) }
            </div>
        }
    };
    html! {
        <section class="muscles" aria-labelledby="muscles-heading">
            <h2 id="muscles-heading">{ "Sets per muscle" }</h2>
            <p class="hint">{ "A week. 10 to 20 is the usual target; the bar is full at 20." }</p>
            { group(Chain::Posterior, "Posterior, the back") }
            { group(Chain::Anterior, "Anterior, the front") }
            { group(Chain::Neutral, "Neither side") }
        </section>
    }
}

/// Which muscle.
#[derive(PartialEq, Properties)]
struct LineProps {
    muscle: Muscle,
    plan: Rc<Plan>,
    report: Rc<Report>,
}

#[component]
fn Line(props: &LineProps) -> Html {
    let LineProps { muscle, plan, report } = props;
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        move |event: Event| open.set(event.target_unchecked_into::<HtmlDetailsElement>().open())
    };
    let sets = report.muscle(*muscle);
    let band = Band::of(report, *muscle);
    html! {
        <details class="muscle" data-muscle={muscle.slug()} data-value={sets.exact()} data-band={band.slug()} {ontoggle}>
            <summary>
                <span class="name">{ muscle.label() }</span>
                <svg viewBox="0 0 20 1" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="ground" width="20" height="1" />
                    <rect class="amount" width={sets.exact()} height="1" />
                </svg>
                <span class="sets">{ sets.to_string() }</span>
                <span class="band">{ band.label() }</span>
            </summary>
            if *open {
                if !muscle.anatomy().is_empty() {
                    <p class="hint">{ muscle.anatomy() }</p>
                }
                { gifts(plan, "sets", &report.gave_muscle(*muscle)) }
            }
        </details>
    }
}
