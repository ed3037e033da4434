//! Well-known plans, with their verdicts at a glance.

mod texts;

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::compare::Beside;
use super::glance::chips;
use super::page::Ask;
use crate::domain::figure::Figure;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::settings::Profile;
use crate::domain::sort;
use crate::domain::template::Template;
use crate::domain::verdict::{self, Verdict};
use crate::web::location;
use crate::web::view::map;
use crate::web::view::template::fill;

/// What the plans are sorted by, the most first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Order {
    Name,
    Posterior,
    Pulling,
    Hip,
    Days,
}

impl Order {
    const ALL: [Self; 5] = [Self::Name, Self::Posterior, Self::Pulling, Self::Hip, Self::Days];

    const fn label(self) -> &'static str {
        match self {
            Self::Name => texts::BY_NAME,
            Self::Posterior => texts::BY_BACK,
            Self::Pulling => texts::BY_PULLING,
            Self::Hip => texts::BY_HIP,
            Self::Days => texts::BY_SESSIONS,
        }
    }

    const fn slug(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Posterior => "posterior",
            Self::Pulling => "pulling",
            Self::Hip => "hip",
            Self::Days => "days",
        }
    }
}

/// Which plans are shown, and in which order.
#[derive(Clone, PartialEq, Debug)]
pub struct GalleryFilter {
    order: Order,
    /// Only plans with this verdict on the posterior edge, 60 : 40.
    verdict: Option<Verdict>,
}

impl Default for GalleryFilter {
    fn default() -> Self {
        Self { order: Order::Name, verdict: None }
    }
}

/// A plan of the gallery and its figures.
struct KnownPlan {
    template: &'static Template,
    plan: Rc<Plan>,
    report: Report,
}

impl KnownPlan {
    fn of(template: &'static Template) -> Self {
        let plan = Rc::new(template.plan());
        Self { template, report: Report::of(&plan), plan }
    }

    fn verdict(&self) -> Option<Verdict> {
        verdict::chain(&self.report, Profile::Edge)
    }

    /// In hundredths; of a ratio the first for one of the second.
    fn rank(&self, order: Order) -> u64 {
        let figure = |figure: Figure| self.report.figure(figure).map_or(0, |value| value.hundredths());
        let ratio = |much: Figure, little: Figure| figure(much) * 100 / figure(little).max(1);
        match order {
            Order::Name => 0,
            Order::Posterior => figure(Figure::PosteriorShare),
            Order::Pulling => ratio(Figure::Pull, Figure::Push),
            Order::Hip => ratio(Figure::Hip, Figure::Knee),
            Order::Days => self.template.sessions.get(),
        }
    }
}

pub(super) fn view(
    filter: &GalleryFilter,
    changed: &Callback<GalleryFilter>,
    ask: &Callback<(Ask, Rc<Plan>)>,
    compare: &Callback<Beside>,
) -> Html {
    let mut known: Vec<KnownPlan> = Template::all().iter().chain(Template::of_rule(43)).map(KnownPlan::of).collect();
    known.retain(|known| filter.verdict.is_none() || known.verdict() == filter.verdict);
    sort::by_key(&mut known, |known| (u64::MAX - known.rank(filter.order), known.template.sorted_as()));
    let none = known.is_empty().then(|| html! { { fill!("<p>{}</p>", texts::NONE) } });
    html! {
        <>
            { fill!("<p class='hint'>{}</p>", texts::ABOUT) }
            <div class="field-grid">{ order(filter, changed) }{ verdicts(filter, changed) }</div>
            <ul class="plan-cards">{ for known.iter().map(|known| card(known, ask, compare)) }</ul>
            { none.unwrap_or_default() }
        </>
    }
}

fn order(filter: &GalleryFilter, changed: &Callback<GalleryFilter>) -> Html {
    let (changed, filter) = (changed.clone(), filter.clone());
    let now = filter.order;
    let onchange = move |event: Event| {
        let word = event.target_unchecked_into::<HtmlSelectElement>().value();
        changed.emit(GalleryFilter {
            order: Order::ALL.into_iter().find(|order| order.slug() == word).unwrap_or(Order::Name),
            ..filter.clone()
        });
    };
    let option = |order: &Order| html! { <option value={order.slug()} selected={*order == now}>{ order.label() }</option> };
    html! {
        <label class="choice">
            { fill!("<span>{}</span>", texts::SORT_BY) }
            <select name="gallery-order" autocomplete="off" {onchange}>{ for Order::ALL.iter().map(option) }</select>
        </label>
    }
}

fn verdicts(filter: &GalleryFilter, changed: &Callback<GalleryFilter>) -> Html {
    let (changed, filter) = (changed.clone(), filter.clone());
    let now = filter.verdict;
    let onchange = move |event: Event| {
        let word = event.target_unchecked_into::<HtmlSelectElement>().value();
        changed.emit(GalleryFilter { verdict: Verdict::from_slug(&word), ..filter.clone() });
    };
    let option = |verdict: &Verdict| {
        let label = match verdict {
            Verdict::Met => texts::MET,
            Verdict::Near => texts::NEAR,
            Verdict::Missed => texts::MISSED,
        };
        html! { <option value={verdict.slug()} selected={now == Some(*verdict)}>{ label }</option> }
    };
    html! {
        <label class="choice">
            { fill!("<span>{}</span>", texts::SHOW) }
            <select name="gallery-verdict" autocomplete="off" {onchange}>
                <option value="" selected={now.is_none()}>{ texts::ALL }</option>
                { for Verdict::ALL.iter().map(option) }
            </select>
        </label>
    }
}

fn card(known: &KnownPlan, ask: &Callback<(Ask, Rc<Plan>)>, compare: &Callback<Beside>) -> Html {
    let KnownPlan { template, plan, report } = known;
    let open = {
        let (ask, plan) = (ask.clone(), plan.clone());
        // With a key held it is a link like any other, for a tab or a window of its own.
        move |event: MouseEvent| {
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                ask.emit((Ask::Add, plan.clone()));
            }
        }
    };
    let beside = {
        let (compare, id) = (compare.clone(), template.id);
        move |_: MouseEvent| compare.emit(Beside::template(id))
    };
    html! {
        <li data-template={template.id} data-verdict={known.verdict().map(Verdict::slug)}>
            <div class="glance">{ map(report, None) }</div>
            <div class="about">
                <h3><a href={location::link(plan)} onclick={open}>{ template.name }</a></h3>
                { chips(report, template.sessions.get()) }
                <p class="note">{ template.note }</p>
                <p class="ways">
                    <button type="button" data-kind="plain" aria-label={texts::compare(template.name)} onclick={beside}>{ texts::COMPARE }</button>
                    <a href={format!("plans/{}/", template.id)} aria-label={texts::page_of(template.name)}>{ texts::PAGE }</a>
                </p>
            </div>
        </li>
    }
}
