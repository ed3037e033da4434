//! What leaves the page to be read rather than opened: a plan and its report in words, as a text for a chat, as lines of a
//! print sheet, as a card.

pub mod card;
mod fit;
pub mod scene;
mod text;

pub use text::{brief, text};

use crate::domain::figure::Figure;
use crate::domain::headline;
use crate::domain::plan::{Entry, Plan, Weekday};
use crate::domain::report::Report;

/// Two sides of the week against one another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ratio {
    /// Which sides, and the sets of both: `Push : pull 12 : 7.5 sets a week`; the sides alone when there is neither.
    pub figures: String,
    /// The direction and, where there is one, the verdict, in sentences.
    pub words: String,
}

impl Ratio {
    /// Push : pull with its verdict, then hip : knee.
    pub fn all(report: &Report) -> [Self; 2] {
        let push_pull = [(Figure::Push, "pushing"), (Figure::Pull, "pulling")];
        let hip_knee = [(Figure::Hip, "hip work"), (Figure::Knee, "knee extension")];
        [Self::of(report, "Push : pull", push_pull, headline::push_pull(report)), Self::of(report, "Hip : knee", hip_knee, "")]
    }

    fn of(report: &Report, name: &str, [left, right]: [(Figure, &str); 2], verdict: &str) -> Self {
        let (Some(a), Some(b)) = (report.figure(left.0), report.figure(right.0)) else {
            return Self { figures: String::from(name), words: format!("No {} and no {} yet.", left.1, right.1) };
        };
        let mut words = headline::direction(report, left, right);
        if let Some(first) = words.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        words.push('.');
        if !verdict.is_empty() {
            words.push(' ');
            words.push_str(verdict);
        }
        Self { figures: format!("{name} {a} : {b} sets a week"), words }
    }
}

/// The chain split with its verdict in sentences, and the least and the most share of the six ways to count where the
/// headline does not say them: `58 % back: two points short of the goal of 60 %, however you count: 56 to 59 %.`
pub fn chain(report: &Report) -> String {
    let mut words = headline::chain(report);
    if let Some((low, high)) = report.range().map(|(low, high)| (low.rounded(), high.rounded()))
        && low < high
        && words.strip_suffix('.').is_some_and(|words| words.ends_with(headline::ALIKE))
    {
        words.pop();
        words.push_str(&format!(": {low} to {high} %."));
    }
    words
}

/// What a day is called away from the page, where its weekday matters: `Monday`, `Monday, Legs`, `Legs`, `Day 2`.
pub fn day(plan: &Plan, place: usize) -> String {
    let title = plan.day_title(place);
    match plan.days().get(place) {
        Some(day) => match day.weekday.map(Weekday::label) {
            Some(weekday) if day.name.is_empty() || title == weekday => String::from(weekday),
            Some(weekday) => format!("{weekday}, {title}"),
            None => title,
        },
        None => title,
    }
}

/// Sets and reps, or seconds: `5×8`, `3×30 s`.
pub fn work(entry: &Entry) -> String {
    format!("{}×{}", entry.sets, entry.amount)
}

/// How often a week the days are trained, where that is not once each: `Trained 3 times a week.`; empty otherwise.
pub fn rhythm(plan: &Plan) -> String {
    match plan.sessions_a_week() {
        sessions if sessions == plan.days().len() as u64 => String::new(),
        1 => String::from("Trained once a week."),
        sessions => format!("Trained {sessions} times a week."),
    }
}
