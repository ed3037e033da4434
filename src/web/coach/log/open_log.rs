//! What the room keeps while the page stands.

use std::cell::RefCell;

use crate::codec::link;
use crate::domain::plan::Plan;
use crate::web::coach::memory::today;
use crate::web::coach::questions::Source;
use crate::web::intake::seen::{Answer, Columns, Question};

/// What was read last. It outlives the room, so that another week can be opened as a plan.
#[derive(Clone, Default)]
pub(super) struct OpenLog {
    pub source: Option<Source>,
    pub name: String,
    /// What the log was called to which something is being added.
    pub before: String,
    pub answer: Option<Answer>,
    pub mapping: Option<Columns>,
    pub month_first: Option<bool>,
    pub weeks: Option<u64>,
    /// Files that are yet to be added, with their names.
    pub queue: Vec<(String, Source)>,
    /// What is read is added to the log that is open.
    pub join: bool,
    /// Why a file that was to be added could not be read.
    pub refused: Option<String>,
    pub sheet: Option<usize>,
    pub cut_off: bool,
}

thread_local! {
    static OPEN_LOG: RefCell<OpenLog> = RefCell::new(OpenLog { weeks: Some(4), ..OpenLog::default() });
}

impl OpenLog {
    /// What was kept last.
    pub fn last() -> Self {
        OPEN_LOG.with_borrow(Clone::clone)
    }

    /// Keeps it for when the room is opened again.
    pub fn keep(self) {
        OPEN_LOG.set(self);
    }

    /// What is asked of the log, seen through a plan.
    pub fn question(&self, choices: String, plan: &Plan, week: Option<i32>) -> Question {
        Question {
            mapping: self.mapping,
            month_first: self.month_first,
            choices,
            sheet: self.sheet,
            join: self.join,
            cut_off: self.cut_off,
            weeks: self.weeks,
            week,
            plan: link::encode(plan),
            today: today(),
        }
    }
}
