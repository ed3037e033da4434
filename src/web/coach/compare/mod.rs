//! Two plans, or before and after a fix: both bodies, both verdicts, and every figure that differs.

mod texts;

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::advice::Advised;
use super::glance::sides;
use super::page;
use crate::domain::figure::Figure;
use crate::domain::muscle::Muscle;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::template::Template;
use crate::web::view::map;
use crate::web::view::template::fill;

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
    Own(Rc<Plan>),
}

/// In the words of the list, before a number: a plan after a fix, and another plan of the user's own.
const FIX: &str = "fix";
const OWN: &str = "own";

/// What there is to compare with, beside the well-known plans.
struct Alternatives {
    fixes: Vec<Rc<Plan>>,
    /// The user's other plans.
    own: Vec<Rc<Plan>>,
}

impl Alternatives {
    fn of(plan: &Plan, advised: Option<&Advised>) -> Self {
        let offers = advised.map_or_else(Vec::new, Advised::offers);
        let own = page::plans().into_iter().filter(|other| other != plan);
        Self { fixes: offers.iter().map(|offer| Rc::new(offer.plan.clone())).collect(), own: own.map(Rc::new).collect() }
    }
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
    fn plan(&self, alternatives: &Alternatives) -> (String, Plan) {
        let template = |template: &Template| (String::from(template.name), template.plan());
        match (&self.0, alternatives.fixes.first()) {
            (Other::Own(plan), _) => (String::from(plan.title()), (**plan).clone()),
            (Other::Fix(plan), _) | (Other::Usual, Some(plan)) => (String::from(texts::AFTER), (**plan).clone()),
            (Other::Template(id), _) => Template::from_id(id).map(template).unwrap_or_default(),
            (Other::Usual, None) => Template::all().first().map(template).unwrap_or_default(),
        }
    }

    /// The word of the list that stands for it.
    fn word(&self, alternatives: &Alternatives) -> String {
        let place = |plans: &[Rc<Plan>], plan: &Rc<Plan>, kind: &str| {
            plans.iter().position(|other| other == plan).map_or_else(String::new, |place| format!("{kind} {}", place + 1))
        };
        match &self.0 {
            Other::Template(id) => String::from(*id),
            Other::Fix(plan) => place(&alternatives.fixes, plan, FIX),
            Other::Own(plan) => place(&alternatives.own, plan, OWN),
            Other::Usual if alternatives.fixes.is_empty() => {
                Template::all().first().map(|first| String::from(first.id)).unwrap_or_default()
            }
            Other::Usual => format!("{FIX} 1"),
        }
    }

    /// What a word of the list stands for.
    fn from_word(word: &str, alternatives: &Alternatives) -> Self {
        let at = |plans: &[Rc<Plan>], number: &str| plans.get(number.parse::<usize>().ok()?.checked_sub(1)?).cloned();
        let other = match word.split_once(' ') {
            Some((FIX, number)) => at(&alternatives.fixes, number).map(Other::Fix),
            Some((OWN, number)) => at(&alternatives.own, number).map(Other::Own),
            _ => Template::from_id(word).map(|template| Other::Template(template.id)),
        };
        Self(other.unwrap_or_default())
    }
}

pub(super) fn view(plan: &Rc<Plan>, beside: &Beside, advised: Option<&Advised>, changed: &Callback<Beside>) -> Html {
    let alternatives = Alternatives::of(plan, advised);
    let (title, other) = beside.plan(&alternatives);
    let (left, right) = (Report::of(plan), Report::of(&other));
    let rows = rows(&left, &right);
    let same = rows.iter().filter(|row| !row.differs()).count();
    html! {
        <>
            { choose(beside, alternatives, changed) }
            <div class="two">{ body(plan.title(), &left) }{ body(&title, &right) }</div>
            <label class="all"><input type="checkbox" name="compare-all" autocomplete="off" />{ texts::same(same) }</label>
            <table class="compare">
                <thead><tr>{ fill!("<th scope='col'>{}</th>", texts::FIGURE) }<th scope="col"><bdi>{ plan.title() }</bdi></th><th scope="col"><bdi>{ title }</bdi></th></tr></thead>
                <tbody>{ for rows.iter().map(FigureRow::view) }</tbody>
            </table>
        </>
    }
}

fn body(title: &str, report: &Report) -> Html {
    html! { <section><h3><bdi>{ title }</bdi></h3><div class="glance">{ map(report, None) }</div>{ sides(report) }</section> }
}

fn choose(beside: &Beside, alternatives: Alternatives, changed: &Callback<Beside>) -> Html {
    let now = beside.word(&alternatives);
    let option = |word: String, label: String| {
        let selected = word == now;
        // By their words, so that the browser's choice stays with its own when fixes come and go.
        html! { <option key={word.clone()} value={word} {selected}>{ label }</option> }
    };
    let fixes = (1..=alternatives.fixes.len()).map(|number| option(format!("{FIX} {number}"), texts::after(number)));
    let own = (1..).zip(&alternatives.own).map(|(number, plan)| option(format!("{OWN} {number}"), String::from(plan.title())));
    let templates = Template::all().iter().map(|template| option(template.id.into(), template.name.into()));
    let options = fixes.chain(own).chain(templates).collect::<Html>();
    let changed = changed.clone();
    let onchange = move |event: Event| {
        changed.emit(Beside::from_word(&event.target_unchecked_into::<HtmlSelectElement>().value(), &alternatives));
    };
    html! {
        <label class="choice">
            { fill!("<span>{}</span>", texts::COMPARE_WITH) }
            <select name="beside" autocomplete="off" {onchange}>{ options }</select>
        </label>
    }
}

/// A figure of both plans.
struct FigureRow {
    handle: &'static str,
    name: String,
    values: [String; 2],
}

impl FigureRow {
    fn differs(&self) -> bool {
        self.values[0] != self.values[1]
    }

    fn view(&self) -> Html {
        let [left, right] = &self.values;
        html! {
            <tr key={self.handle} data-compare={self.handle} data-differs={self.differs().then_some("")}>
                <th scope="row">{ &self.name }</th><td>{ left }</td><td>{ right }</td>
            </tr>
        }
    }
}

/// The sets of the week, every figure and every muscle, each once.
fn rows(left: &Report, right: &Report) -> Vec<FigureRow> {
    let both = [left, right];
    let sets = FigureRow {
        handle: "sets",
        name: String::from(texts::SETS_A_WEEK),
        values: both.map(|report| report.sets().to_string()),
    };
    // Two figures are muscles, and stand among these.
    let of_muscles = |figure: &&Figure| Muscle::ALL.iter().any(|muscle| muscle.slug() == figure.slug());
    let figures = Figure::ALL.iter().filter(move |figure| !of_muscles(figure)).map(move |figure| FigureRow {
        handle: figure.slug(),
        name: texts::figure(*figure),
        values: both.map(|report| report.shown(*figure)),
    });
    let muscles = Muscle::ALL.iter().map(move |muscle| FigureRow {
        handle: muscle.slug(),
        name: String::from(muscle.label()),
        values: both.map(|report| report.muscle(*muscle).to_string()),
    });
    core::iter::once(sets).chain(figures).chain(muscles).collect()
}
