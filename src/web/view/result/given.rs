//! A figure that opens: what gave it how much.

use std::rc::Rc;

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::texts;
use crate::domain::additions::for_muscle;
use crate::domain::figure::Figure;
use crate::domain::frequency::days_a_week;
use crate::domain::headline;
use crate::domain::muscle::Muscle;
use crate::domain::plan::Plan;
use crate::domain::quantity::Quantity;
use crate::domain::report::{Contribution, Report};
use crate::domain::verdict::Band;
use crate::web::view::still::still;
use crate::web::view::template::fill;

/// How many exercises are named that would add to a muscle.
const SUGGESTED: usize = 3;

/// Two figures that are read against each other.
#[derive(Clone, Copy, PartialEq)]
pub struct Pair {
    /// What they are called together.
    pub title: &'static str,
    /// The figure that is named first, and what its work is called.
    pub left: (Figure, &'static str),
    /// The figure it is read against, and what its work is called.
    pub right: (Figure, &'static str),
    /// Part of another pair: shown smaller.
    pub part: bool,
}

/// What was given.
#[derive(Clone, Copy, PartialEq)]
pub enum What {
    /// Sets to two figures.
    Pair(Pair),
    /// Sets to a muscle.
    Muscle(Muscle),
}

/// Which lines are open. What is inside is made when it is looked at: a tick would pay for thirty lists that nobody sees.
#[derive(Clone, Copy, Default)]
pub struct Opened(u64);

impl Opened {
    /// A line was opened or closed.
    pub fn toggle(&mut self, what: What, open: bool) {
        let bit = 1 << what.place();
        self.0 = if open { self.0 | bit } else { self.0 & !bit };
    }

    pub(super) fn has(self, what: What) -> bool {
        self.0 & (1 << what.place()) != 0
    }
}

impl What {
    /// A number of its own, under 64.
    fn place(self) -> u8 {
        match self {
            Self::Pair(pair) => pair.left.0.code(),
            Self::Muscle(muscle) => 32 + muscle.code(),
        }
    }
}

/// The week, and what is open of it.
#[derive(Clone)]
pub struct WeekView {
    /// The plan, for names.
    pub plan: Rc<Plan>,
    /// The week's report.
    pub report: Rc<Report>,
    /// Counts the changes of the plan.
    pub revision: u64,
    /// Which lines are open.
    pub opened: Opened,
    /// Opens and closes them.
    pub toggle: Callback<(What, bool)>,
}

/// A line that opens. It stays as it is while its figures do.
pub(in crate::web) fn given(week: &WeekView, what: What) -> Html {
    let (report, open) = (&week.report, week.opened.has(what));
    let figures = match what {
        What::Pair(pair) => [pair.left.0, pair.right.0].map(|figure| report.figure(figure)),
        What::Muscle(muscle) => [Some(report.muscle(muscle)), None],
    };
    let [left, right] = figures.map(|figure| figure.map_or(u64::MAX, Quantity::hundredths));
    let depends = vec![left, right, week.plan.sessions_a_week(), if open { week.revision } else { u64::MAX }];
    let week = week.clone();
    still(depends, move |_| line(&week, what, open))
}

fn line(week: &WeekView, what: What, open: bool) -> Html {
    let toggle = week.toggle.clone();
    let ontoggle = move |event: Event| toggle.emit((what, event.target_unchecked_into::<HtmlDetailsElement>().open()));
    let report = &week.report;
    let (summary, apart) = match what {
        What::Pair(pair) => (pair_summary(report, &pair), None),
        What::Muscle(muscle) => (muscle_summary(report, muscle), apart(report, muscle)),
    };
    html! {
        <details data-apart={apart} {ontoggle}>
            { summary }
            if open {
                { inside(week, what) }
            }
        </details>
    }
}

/// Why a muscle stands below the others of its chain, if it does.
pub(super) fn apart(report: &Report, muscle: Muscle) -> Option<&'static str> {
    let untrained = report.muscle(muscle).is_zero();
    untrained.then_some("untrained").or((!muscle.has_band()).then_some("no-target"))
}

fn pair_summary(report: &Report, pair: &Pair) -> Html {
    // Never without words, or all that stands below would move with the first set.
    let direction = Some(headline::direction(report, pair.left, pair.right)).filter(|words| !words.is_empty());
    fill!(
        "
        <summary class='pair' data-within='{}'>
            <span class='title'>{}</span>
            <span class='ratio'>{} : {}</span>
            <span class='direction'>{}</span>
        </summary>",
        pair.part.then_some(""),
        pair.title,
        figure(report, pair.left.0),
        figure(report, pair.right.0),
        direction.unwrap_or_else(|| String::from(texts::NOTHING_YET))
    )
}

/// The line of a muscle, which carries its handle: a bar and the same in numbers and words.
fn muscle_summary(report: &Report, muscle: Muscle) -> Html {
    let (sets, band) = (report.muscle(muscle), Band::of(report, muscle));
    fill!(
        "
        <summary class='muscle' data-muscle='{}' data-value='{}' data-band='{}'>
            <span class='name'>{}</span>
            <svg viewBox='0 0 24 1' preserveAspectRatio='none' aria-hidden='true'>
                <rect class='ground' width='24' height='1'/>
                {}
                <rect class='amount' width='{}' height='1'/>
            </svg>
            <span class='sets'>{}</span>
            <span class='band'>{}</span>
        </summary>",
        muscle.slug(),
        sets.exact(),
        band.slug(),
        muscle.label(),
        muscle.has_band().then(|| fill!("<rect class='target' x='10' width='10' height='1'/>")),
        sets.exact(),
        sets.to_string(),
        band.label()
    )
}

fn inside(week: &WeekView, what: What) -> Html {
    let (plan, report) = (&week.plan, &week.report);
    match what {
        What::Pair(Pair { left, right, .. }) => {
            fill!(
                "{}{}",
                contributions(plan, left.1, &report.gave(left.0)),
                contributions(plan, right.1, &report.gave(right.0))
            )
        }
        What::Muscle(muscle) => {
            let days = days_a_week(plan, muscle);
            let more: Vec<&str> = for_muscle(plan, muscle).take(SUGGESTED).map(|id| id.exercise().name).collect();
            fill!(
                "<p class='hint'>{}. {}</p>{}<p class='hint' data-adds=''>{}</p>",
                muscle.anatomy(),
                texts::DAYS_A_WEEK,
                fill!("<data data-days-a-week='{}'>{}</data>", days.exact(), days.to_string()),
                contributions(plan, texts::SETS, &report.gave_muscle(muscle)),
                (!more.is_empty()).then(|| texts::would_add(&more.join(", ")))
            )
        }
    }
}

/// A figure with its handle; a dash where there is none.
pub fn figure(report: &Report, figure: Figure) -> Html {
    let value = report.figure(figure);
    let exact = value.map(|value| value.exact()).unwrap_or_default();
    let shown = value.map_or_else(|| String::from("–"), |value| value.to_string());
    fill!("<data data-figure='{}' data-value='{}'>{}</data>", figure.slug(), exact, shown)
}

/// Who gave how much, most first.
pub(in crate::web::view) fn contributions(plan: &Plan, what: &'static str, contributions: &[Contribution]) -> Html {
    if contributions.is_empty() {
        return fill!("<p class='contributions'>{}</p>", texts::NOTHING_GIVES, what);
    }
    let line = |contribution: &Contribution| {
        fill!(
            "<li><bdi>{}</bdi><span>{}</span></li>",
            plan.exercise_name(contribution.exercise).to_string(),
            contribution.amount.to_string()
        )
    };
    fill!("<div class='contributions'><p>{}</p><ul>{}</ul></div>", what, contributions.iter().map(line).collect::<Html>())
}
