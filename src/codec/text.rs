//! A plan as people write it: in a note, a chat, a table, a forum post, in twelve languages.
//!
//! ```text
//! name: Three days      # what follows a # is a comment
//! sessions: 3
//! Day 1
//! Squat 5x5 @ 80 %
//! Plank 3x45s, Chin ups 3 x AMRAP    # as many as go: what is usual stands for it
//! ```
//!
//! Nothing is dropped in silence: every line that holds letters or digits is an entry, a heading or a setting, or it is passed
//! over, asked about, to be named or at fault, and [`Reading::remarks`] says which. A range counts as its lower end.

mod amount;
mod average;
mod book;
#[expect(dead_code, reason = "the meanings have no codes, which all terms have")]
mod class;
mod clean;
mod draft;
mod heading;
mod lexicon;
mod line;
mod one;
mod reader;
mod resolve;
mod said;
mod scan;
mod sessions;
mod table;
mod token;

pub use average::AverageWeek;
pub use book::Week;
pub use one::{Doubt, OneLine, line, replaced};
pub use said::{Remark, Unit, What, Why};

use super::names::Names;
use crate::domain::plan::Plan;
use crate::domain::sort;
use reader::Reader;

/// More weeks than a text is read for.
const MOST_WEEKS: usize = 53;

/// What a text says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The weeks in their order, each a plan: one, where the text does not speak of several. They are never added up; there is
    /// an [average](Self::average) of them.
    pub weeks: Vec<Week>,
    /// What is said of the lines, in their order.
    pub remarks: Vec<Remark>,
}

impl Reading {
    /// The plan of a text that holds one week; nothing where somebody has to say which week is meant.
    pub fn plan(&self) -> Option<&Plan> {
        match self.weeks.as_slice() {
            [only] => Some(&only.plan),
            _ => None,
        }
    }

    /// What cannot stand in a plan.
    pub fn faults(&self) -> impl Iterator<Item = (&Remark, &Why)> {
        self.remarks.iter().filter_map(|remark| if let What::Fault(why) = &remark.what { Some((remark, why)) } else { None })
    }

    /// What cannot be known.
    pub fn asks(&self) -> impl Iterator<Item = (&Remark, &Why)> {
        self.remarks.iter().filter_map(|remark| if let What::Asked(why) = &remark.what { Some((remark, why)) } else { None })
    }
}

/// Reads what can be read of a text, and says of each line what became of it.
pub fn read(text: &str) -> Reading {
    read_beside(text, &Plan::default())
}

/// The same beside a plan, whose own exercises are known by name.
pub fn read_beside(text: &str, plan: &Plan) -> Reading {
    let first = read_column(text, plan, 0);
    let columns = first.1.min(MOST_WEEKS);
    let mut reading = first.0;
    if columns > 1 {
        let others = (1..columns).map(|column| read_column(text, plan, column).0);
        let others: Vec<Week> = others.filter_map(|reading| reading.weeks.into_iter().next()).collect();
        reading.weeks.truncate(1);
        reading.weeks.extend(others);
        for (place, week) in reading.weeks.iter_mut().enumerate() {
            week.name = format!("Week {}", place + 1);
        }
    }
    reading
}

/// Reads a text with one of the columns of weeks that its tables have, and says how many those are.
fn read_column(text: &str, plan: &Plan, column: usize) -> (Reading, usize) {
    let mut reader = Reader::new(text, Names::shared(), plan, column);
    reader.run();
    let columns = reader.weeks;
    let mut book = reader.book;
    book.close();
    book.settle_weeks();
    book.settle_sessions();
    let last = text.lines().count().max(1);
    if book.weeks.iter().all(|week| week.plan.is_empty()) {
        book.ask(last, "", Why::EmptyPlan, Vec::new());
    }
    let (name, sessions) = (book.name.unwrap_or_default(), book.sessions);
    for week in &mut book.weeks {
        week.plan.name = name.clone();
        week.plan.sessions = sessions;
    }
    sort::by_key(&mut book.remarks, |remark| remark.line);
    (Reading { weeks: book.weeks, remarks: book.remarks }, columns)
}
