//! Two plans, or before and after a fix, on every figure.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::advice::{Advised, Offer};
use crate::domain::figure::Figure;
use crate::domain::headline;
use crate::domain::muscle::Muscle;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::template::Template;

/// What the plan of the page is compared with.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Beside(Other);

#[derive(Clone, PartialEq, Debug, Default)]
enum Other {
    /// The first fix, or the first well-known plan where there is none.
    #[default]
    Usual,
    Template(&'static str),
    Fix(Rc<Plan>),
}

impl Beside {
    /// A well-known plan.
    pub(super) const fn template(id: &'static str) -> Self {
        Self(Other::Template(id))
    }

    /// A plan after a fix.
    pub(super) const fn fix(plan: Rc<Plan>) -> Self {
        Self(Other::Fix(plan))
    }

    /// A fix was made for a plan that is not shown any more.
    pub(super) fn forget_fix(&mut self) {
        if matches!(self.0, Other::Fix(_)) {
            *self = Self::default();
        }
    }

    /// The plan and what it is called.
    fn plan(&self, offers: &[&Offer]) -> (String, Plan) {
        let template = |template: &Template| (String::from(template.name), template.plan());
        match (&self.0, offers) {
            (Other::Fix(plan), _) => (String::from("After the fix"), (**plan).clone()),
            (Other::Usual, [first, ..]) => (String::from("After the fix"), first.plan.clone()),
            (Other::Template(id), _) => Template::from_id(id).map(template).unwrap_or_default(),
            (Other::Usual, []) => Template::all().first().map(template).unwrap_or_default(),
        }
    }

    /// The word of the list that stands for it.
    fn word(&self, offers: &[&Offer]) -> String {
        match &self.0 {
            Other::Template(id) => String::from(*id),
            Other::Fix(plan) => offers
                .iter()
                .position(|offer| offer.plan == **plan)
                .map_or_else(String::new, |place| format!("fix {}", place + 1)),
            Other::Usual if offers.is_empty() => {
                Template::all().first().map(|first| String::from(first.id)).unwrap_or_default()
            }
            Other::Usual => String::from("fix 1"),
        }
    }
}

pub(super) fn view(plan: &Rc<Plan>, beside: &Beside, advised: Option<&Advised>, changed: &Callback<Beside>) -> Html {
    let offers = advised.map_or_else(Vec::new, Advised::offers);
    let (title, other) = beside.plan(&offers);
    let (left, right) = (Report::of(plan), Report::of(&other));
    html! {
        <>
            { choose(beside, &offers, changed) }
            <table class="compare">
                <thead><tr><th scope="col">{ "Figure" }</th><th scope="col"><bdi>{ plan.title() }</bdi></th><th scope="col">{ title }</th></tr></thead>
                <tbody>
                    <tr><th scope="row">{ "In words" }</th><td>{ headline::chain(&left) }</td><td>{ headline::chain(&right) }</td></tr>
                    <tr><th scope="row">{ "Sets a week" }</th><td>{ left.sets().to_string() }</td><td>{ right.sets().to_string() }</td></tr>
                    { for Figure::ALL.iter().map(|figure| figure_row(*figure, &left, &right)) }
                    { for Muscle::ALL.iter().map(|muscle| muscle_row(*muscle, &left, &right)) }
                </tbody>
            </table>
        </>
    }
}

fn choose(beside: &Beside, offers: &[&Offer], changed: &Callback<Beside>) -> Html {
    let plans: Vec<Rc<Plan>> = offers.iter().map(|offer| Rc::new(offer.plan.clone())).collect();
    let now = beside.word(offers);
    let option = |word: String, label: String| {
        let selected = word == now;
        // By their words, so that the browser's choice stays with its own when fixes come and go.
        html! { <option key={word.clone()} value={word} {selected}>{ label }</option> }
    };
    let fixes = (1..=offers.len()).map(|number| option(format!("fix {number}"), format!("my plan after fix {number}")));
    let templates = Template::all().iter().map(|template| option(template.id.into(), template.name.into()));
    let options = fixes.chain(templates).collect::<Html>();
    let changed = changed.clone();
    let onchange = move |event: Event| {
        let word = event.target_unchecked_into::<HtmlSelectElement>().value();
        let fix = word.strip_prefix("fix ").and_then(|number| plans.get(number.parse::<usize>().ok()?.checked_sub(1)?));
        let other = fix.map(|plan| Beside::fix(plan.clone()));
        let template = || Template::from_id(&word).map(|template| Beside::template(template.id));
        changed.emit(other.or_else(template).unwrap_or_default());
    };
    html! {
        <label class="choice">
            <span>{ "Compare my plan with" }</span>
            <select name="beside" autocomplete="off" {onchange}>{ options }</select>
        </label>
    }
}

fn figure_row(figure: Figure, left: &Report, right: &Report) -> Html {
    // Where the name of the handle says little.
    let name = match figure {
        Figure::LabelAnteriorShare => String::from("anterior movements, of reps"),
        Figure::KneeFlexion => String::from("leg curl"),
        Figure::PushHorizontal => String::from("horizontal push"),
        Figure::PullHorizontal => String::from("horizontal pull"),
        Figure::PushVertical => String::from("vertical push"),
        Figure::PullVertical => String::from("vertical pull"),
        _ => figure.slug().replace('-', " "),
    };
    row(name, left.shown(figure), right.shown(figure), figure.slug())
}

fn muscle_row(muscle: Muscle, left: &Report, right: &Report) -> Html {
    let value = |report: &Report| report.muscle(muscle).to_string();
    row(muscle.label().into(), value(left), value(right), muscle.slug())
}

fn row(name: String, left: String, right: String, handle: &'static str) -> Html {
    let differs = (left != right).then_some("");
    html! { <tr data-compare={handle} data-differs={differs}><th scope="row">{ name }</th><td>{ left }</td><td>{ right }</td></tr> }
}
