//! Where a log is read and looked at.

use std::cell::RefCell;

use super::seen::{Answer, AverageWeek, Certainty, Columns, Name, Point, Question, Seen, Table};
use crate::codec::link;
use crate::codec::log::{self, Choice, Log, Mapping, NameChoices, Named, Order, Outcome, Reader};
use crate::codec::names::{Meaning, Names};
use crate::codec::recognise::{Kind, recognise};
use crate::domain::bounded::Weeks;
use crate::domain::calendar::Date;
use crate::domain::figure::Figure;
use crate::domain::headline;
use crate::domain::history::{Average, History, Span, Why};
use crate::domain::name;
use crate::domain::plan::Plan;
use crate::domain::sort;

/// For so many names that nobody knows it is looked which exercises are called like them: it takes a while.
const MOST_NEAREST: usize = 40;

/// Rows that are read at a time: on a slow phone a few hundredths of a second.
const STEP: usize = 3_000;

#[derive(Default)]
struct OpenLog {
    reader: Option<Reader>,
    log: Option<Log>,
    /// What is read is added to the log.
    joins: bool,
}

thread_local! {
    static OPEN_LOG: RefCell<OpenLog> = RefCell::default();
}

/// With the bytes of a file begins to read it; without goes on, or looks once more at what is read.
pub(super) fn answer(question: &Question, bytes: Option<Vec<u8>>) -> Answer {
    OPEN_LOG
        .with_borrow_mut(|open| match bytes {
            Some(bytes) => open.open(question, bytes),
            None => open.go_on(question),
        })
        .unwrap_or_else(Answer::Refused)
}

/// Forgets what is read.
pub(super) fn forget() {
    OPEN_LOG.with_borrow_mut(|open| *open = OpenLog::default());
}

impl OpenLog {
    fn open(&mut self, question: &Question, bytes: Vec<u8>) -> Result<Answer, String> {
        match recognise(&bytes) {
            Kind::Packed(_) | Kind::Encoded => return Ok(Answer::Packed),
            kind if kind.holds_plans() => return Ok(Answer::Plans),
            _ => {}
        }
        let before = self.log.take().filter(|_| question.join);
        *self = Self { joins: before.is_some(), log: before, reader: None };
        let order = question.month_first.map(|month| if month { Order::MonthFirst } else { Order::DayFirst });
        let answers = log::Answers { mapping: question.mapping.and_then(Columns::mapping), order };
        self.reader = Some(Reader::new(bytes, &answers).map_err(|error| error.to_string())?);
        Ok(Answer::Reading(0))
    }

    fn go_on(&mut self, question: &Question) -> Result<Answer, String> {
        if let Some(reader) = &mut self.reader {
            let progress = reader.step(STEP).map_err(|error| error.to_string())?;
            if !progress.done {
                return Ok(Answer::Reading(progress.read * 100 / progress.of.max(1)));
            }
        }
        match self.reader.take().map(Reader::finish).transpose().map_err(|error| error.to_string())? {
            Some(Outcome::Columns(table)) => return Ok(Answer::Table(shown(table))),
            Some(Outcome::Order(unordered)) => return Ok(Answer::Order(String::from(unordered.example()))),
            Some(Outcome::Log(log)) => {
                let before = self.log.take().filter(|_| self.joins);
                let joined = before.map_or(Ok(log.clone()), |before| before.join(log));
                self.log = Some(joined.map_err(|error| error.to_string())?);
                self.joins = false;
            }
            None => {}
        }
        let log = self.log.as_ref().ok_or("no file is open")?;
        look(log, question).ok_or_else(|| String::from("the plan of this page cannot be read"))
    }
}

fn shown(table: log::Table) -> Table {
    let log::Suggested { date, exercise, sets, reps, seconds, kind, done, side } = table.suggested();
    let suggested = Columns { date, exercise, sets, reps, seconds, kind, done, side };
    Table { suggested, columns: table.columns, samples: table.samples }
}

impl Columns {
    /// The mapping, once both columns are known that it needs.
    pub(in crate::web) fn mapping(self) -> Option<Mapping> {
        let Self { date, exercise, sets, reps, seconds, kind, done, side } = self;
        log::Suggested { date, exercise, sets, reps, seconds, kind, done, side }.mapping()
    }
}

fn look(log: &Log, question: &Question) -> Option<Answer> {
    let plan = link::decode(&question.plan).ok()?;
    let choices = NameChoices::decode(&question.choices);
    let matching = log.matching(Names::shared(), &log.with_own(&choices, &plan));
    let history = log.history(&matching, &plan);
    if let Some(day) = question.week {
        let average = history.week(Date::from_days(day)?.week())?;
        let title = format!("Week of {}", average.first.first());
        return Some(Answer::Week(named(&average.plan, &title)));
    }
    let span = question.weeks.map_or(Span::All, |weeks| Span::Last(Weeks::clamped(weeks)));
    let today = Date::from_days(question.today);
    let (whole, over) = (history.last_complete(today), history.last_over(today));
    let average = if question.cut_off { over } else { whole }.and_then(|last| history.average_to(span, last));
    let cut_off = over.filter(|over| Some(*over) != whole).map_or_else(String::new, |week| week.first().to_string());
    let waiting = average.as_ref().map(|average| log.waiting(&matching, average));
    let mut names: Vec<Name> =
        matching.named().iter().map(|named| name(named, waiting.as_ref(), choices.get(&named.name).is_some())).collect();
    sort::by_key(&mut names, |name| core::cmp::Reverse(name.moves));
    for name in names.iter_mut().filter(|name| name.certainty == Certainty::Unmatched).take(MOST_NEAREST) {
        if let Meaning::Unknown(nearest) = Names::shared().meaning(&name.name, matching.language) {
            name.like = nearest.into_iter().map(|id| String::from(id.exercise().slug())).collect();
        }
    }
    Some(Answer::Log(Box::new(Seen {
        app: log.app.map(|app| String::from(app.label())),
        days: log.dates().map(|(first, last)| (first.to_string(), last.to_string())),
        sets: log.sets(),
        warm_ups: log.warm_ups,
        passed_over: log.passed_over,
        unread: log.unread(),
        faults: log.faults().iter().map(ToString::to_string).collect(),
        cut: log.cut,
        twice: log.twice,
        shared_days: log.shared_days,
        kinds: log.kinds().to_vec(),
        joined: log.joined().iter().map(|app| String::from(app.map_or("a table", |app| app.label()))).collect(),
        nothing: log.nothing(today).map_or_else(String::new, |nothing| nothing.to_string()),
        waiting: waiting.map_or((0, 0), |waiting| (waiting.sets, waiting.moves)),
        names,
        average: average.map(|average| week(&average, cut_off)),
        trend: trend(&history),
        choices: choices.encode(),
        target: plan.settings.profile.shares().0,
    })))
}

/// The link of a plan under another name.
fn named(plan: &Plan, title: &str) -> String {
    let mut plan = plan.clone();
    plan.name = name::Name::clean(title);
    link::encode(&plan)
}

fn name(named: &Named, waiting: Option<&log::Waiting>, is_chosen: bool) -> Name {
    let (certainty, id) = match &named.certainty {
        log::Certainty::Chosen(Choice::Own(_)) if !is_chosen => (Certainty::Matched, None),
        log::Certainty::Chosen(Choice::Exercise(id)) => (Certainty::Chosen, Some(*id)),
        log::Certainty::Chosen(_) => (Certainty::Chosen, None),
        log::Certainty::Matched(found) => (Certainty::Matched, Some(found.exercise)),
        log::Certainty::Guessed(found) => (Certainty::Guessed, Some(found.exercise)),
        log::Certainty::Unmatched => (Certainty::Unmatched, None),
    };
    let means = match &named.certainty {
        log::Certainty::Chosen(Choice::Own(own)) => format!("your own exercise {}", own.name),
        log::Certainty::Chosen(Choice::Ignored) => String::from("ignored"),
        _ => id.map_or_else(String::new, |id| String::from(id.exercise().name)),
    };
    let exercise = id.map(|id| String::from(id.exercise().slug()));
    let moves = waiting.map_or(0, |waiting| waiting.moves_of(&named.name));
    Name { name: named.name.clone(), sets: named.sets, certainty, means, exercise, like: Vec::new(), moves }
}

fn week(average: &Average, cut_off: String) -> AverageWeek {
    let (first, last) = (average.first.first().to_string(), average.last.last().to_string());
    let side = |figure| average.report.figure(figure).map_or_else(String::new, |sets| sets.to_string());
    let title = format!("Average week, {first} to {last}");
    let apart = average.apart.iter();
    AverageWeek {
        trained: average.trained,
        gaps: average.gaps.len(),
        cut_off,
        unknown: if average.unknown.is_zero() { String::new() } else { average.unknown.to_string() },
        headline: headline::chain(&average.report),
        push: side(Figure::Push),
        pull: side(Figure::Pull),
        plan: named(&average.plan, &title),
        apart: apart
            .map(|apart| {
                let exercise = String::from(average.plan.exercise_name(apart.exercise));
                (exercise, apart.sets.exact(), apart.why == Why::NoRoom)
            })
            .collect(),
        first,
        last,
    }
}

fn trend(history: &History) -> Vec<Point> {
    let points = history.trend().into_iter();
    points
        .map(|point| Point {
            monday: point.week.first().days(),
            day: point.week.first().to_string(),
            sets: point.sets,
            posterior: point.posterior_share.map(|share| share.hundredths()),
            sides: point.push.zip(point.pull).map(|(push, pull)| (push.hundredths(), pull.hundredths())),
        })
        .collect()
}
